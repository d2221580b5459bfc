// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "eval/outcome.h"

namespace lofte::eval {

/// Judges a milestone (`done_by`) by the measures that count for the commitment.
Outcome judge_milestone(const Case& c);

}  // namespace lofte::eval
