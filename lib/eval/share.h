// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "eval/outcome.h"

namespace lofte::eval {

/// Judges a share: of what was counted, how much kept a time (`within`); or how much was done of all that
/// there was (`out_of`).
Outcome judge_share(const Case& c);

}  // namespace lofte::eval
