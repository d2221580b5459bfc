// SPDX-License-Identifier: Apache-2.0
#include "base/parallel.h"

#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

using namespace lofte;

TEST_CASE("parallel does everything once, on however many threads") {
  for (const int threads : {-1, 0, 1, 2, 7, 100})
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{50}}) {
      std::vector<std::atomic<int>> done(count);
      parallel(count, threads, [&](std::size_t i) { ++done[i]; });
      for (const auto& times : done) CHECK(times == 1);
    }
}

TEST_CASE("parallel throws what one of the threads threw, when all have stopped") {
  std::atomic<int> done{0};
  const auto work = [&](std::size_t i) {
    if (i == 3) throw std::runtime_error("three");
    ++done;
  };
  CHECK_THROWS_WITH(parallel(100, 2, work), "three");
  CHECK(done == 99);
}
