// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "eval/outcome.h"

namespace lofte::eval {

/// Judges an effect: a value of a series of surveys, against a baseline or a limit.
Outcome judge_indicator(const Case& c);

}  // namespace lofte::eval
