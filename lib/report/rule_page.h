// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <vector>

#include "diag/rule_info.h"
#include "doc/document.h"

namespace lofte::report {

/// What `lofte explain RULE` shows: what the rule finds, why it matters, what to do, how it can be set.
doc::Document rule_page(const diag::RuleInfo& rule, words::Lang lang);

/// Every rule by family, a line each.
doc::Document rule_list(const std::vector<const diag::RuleInfo*>& rules, words::Lang lang);

/// docs/reference/rules.md: every rule in full.
doc::Document rule_reference(const std::vector<const diag::RuleInfo*>& rules, words::Lang lang);

}  // namespace lofte::report
