// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "records/walk.h"

namespace lofte::report {

/// The number of each observation of a walk, as on the map and in the protocol; where nobody has given any,
/// those with proposals are counted from 1. Empty: this one has none.
std::vector<std::string> point_numbers(const records::Walk& walk);

}  // namespace lofte::report
