// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "environment.h"

namespace lofte::cli {

/// Runs the program: the arguments without its own name. Returns the exit status: 0 fine,
/// 1 findings, 2 could not do it. Never throws.
int run(const std::vector<std::string>& arguments, const Environment& environment);

}  // namespace lofte::cli
