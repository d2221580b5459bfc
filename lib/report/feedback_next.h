// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: what those who took part in a walk can expect.
#pragma once
#include "report/walk_parts.h"

namespace lofte::report {

/// What remains of the walk before this one: those it follows up, else the last one at the same place.
/// Nothing when there was none.
void add_remaining(const Standing& standing, const eval::WalkStatus& walk, Page& page);

/// What is still to be done and answered, and when they hear next.
void add_next(const Standing& standing, const eval::WalkStatus& walk, Page& page);

}  // namespace lofte::report
