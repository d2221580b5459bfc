// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rule.h"

namespace lofte::rules {

/// Every rule there is, those of reading included, by id.
const std::vector<const diag::RuleInfo*>& all();

/// The rule with an id; nullptr when there is none.
const diag::RuleInfo* find(std::string_view id);

/// The id that a misspelt one was most likely meant to be.
std::optional<std::string> nearest_rule(std::string_view id);

/// The same only where no other one can have been meant.
std::optional<std::string> only_rule_near(std::string_view id);

/// The rules that look at a whole folder, in the order of their families.
const std::vector<Rule>& checks();

}  // namespace lofte::rules
