// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <vector>

#include "diag/rule_info.h"

namespace lofte::records {

/// The rules that decoding raises: the *form* family without what the YAML text itself is refused for.
extern const diag::RuleInfo kUnknownKey;
extern const diag::RuleInfo kMissingKey;
extern const diag::RuleInfo kWrongType;
extern const diag::RuleInfo kBadChoice;
extern const diag::RuleInfo kBadTime;
extern const diag::RuleInfo kBadCount;
extern const diag::RuleInfo kBadNumber;
extern const diag::RuleInfo kBadId;
extern const diag::RuleInfo kEmptyText;

const std::vector<const diag::RuleInfo*>& rules();

}  // namespace lofte::records
