// SPDX-License-Identifier: Apache-2.0
#include "app.h"

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  return lofte::cli::run(arguments, lofte::cli::real_environment());
}
