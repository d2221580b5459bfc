// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "eval/outcome.h"

namespace lofte::eval {

/// Judges what was promised without a number: was it done? Of several things, each of them.
Outcome judge_carry_out(const Case& c);

}  // namespace lofte::eval
