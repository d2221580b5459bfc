// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: what became of what was seen on a walk, point by point, for those who saw it.
#pragma once
#include <string>
#include <vector>

#include "report/walk_parts.h"

namespace lofte::report {

/// For each observation with proposals: what was seen, with its pictures; and for each proposal how it
/// stands, and day by day what was decided, by whom, and what was done.
void add_points(const Standing& standing, const records::Walk& walk, Page& page);

}  // namespace lofte::report
