// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "eval/outcome.h"

namespace lofte::eval {

/// Judges a number of measures for each walk held: chosen from it, and done by the deadline.
Outcome judge_per_walk(const Case& c, Bound bound);

}  // namespace lofte::eval
