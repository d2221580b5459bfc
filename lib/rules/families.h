// SPDX-License-Identifier: Apache-2.0
//
// What each file of this room offers. registry.cpp goes through these lists; nothing registers itself.
#pragma once
#include "rules/rule.h"

namespace lofte::rules {

const std::vector<Rule>& allowance_rules();  ///< allowance_rules.cpp: about the allowances themselves

}  // namespace lofte::rules
