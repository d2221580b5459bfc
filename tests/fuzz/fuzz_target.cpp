// SPDX-License-Identifier: Apache-2.0
//
// For libFuzzer: cmake --preset fuzz, then build/fuzz/bin/yaml_fuzz tests/fuzz/corpus. What it finds is kept in the
// corpus, which every test run replays.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "fuzz/agreement.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const agreement::Answer answer = agreement::ask({reinterpret_cast<const char*>(data), size});
  if (answer.difference.empty()) return 0;
  std::fprintf(stderr, "read differently: %s\n", answer.difference.c_str());
  std::abort();
}
