// SPDX-License-Identifier: Apache-2.0
#include "app.h"

namespace lofte::cli {

int run(const std::vector<std::string>& arguments, const Environment& environment) {
  environment.err("not yet\n");
  return arguments.empty() ? 2 : 2;
}

}  // namespace lofte::cli
