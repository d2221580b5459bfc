// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "eval/outcome.h"

namespace lofte::eval {

/// Judges a service level (`within`) by the figures that say how many kept it.
Outcome judge_service(const Case& c);

}  // namespace lofte::eval
