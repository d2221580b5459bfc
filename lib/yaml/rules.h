// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <vector>

#include "diag/rule_info.h"

namespace lofte::yaml {

extern const diag::RuleInfo kDuplicateKey;
extern const diag::RuleInfo kNotUtf8;
extern const diag::RuleInfo kNotYaml;
extern const diag::RuleInfo kTooDeep;
extern const diag::RuleInfo kTooLarge;
extern const diag::RuleInfo kYamlFeature;

/// The rules that reading raises: not-yaml, not-utf8, too-large, too-deep, yaml-feature, duplicate-key.
const std::vector<const diag::RuleInfo*>& rules();

}  // namespace lofte::yaml
