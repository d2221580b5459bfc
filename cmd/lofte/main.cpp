// SPDX-License-Identifier: Apache-2.0
#include "app.h"
#include "commit.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

int main(int argc, char** argv) {
#ifdef __GLIBC__
  // Memory is asked for in large steps: thousands of small ones cost as much as opening the files.
  constexpr int kStep = 32 << 20;
  mallopt(M_TOP_PAD, kStep);
  mallopt(M_TRIM_THRESHOLD, 2 * kStep);
#endif
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  lofte::cli::Environment environment = lofte::cli::real_environment();
  environment.commit = lofte::cli::kBuiltCommit;
  return lofte::cli::run(arguments, environment);
}
