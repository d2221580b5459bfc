// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "diag/rule_info.h"

namespace lofte::rules {

extern const diag::RuleInfo kBareAllowance;
extern const diag::RuleInfo kUnusedAllowance;

}  // namespace lofte::rules
