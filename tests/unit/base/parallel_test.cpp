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
      parallel(count, threads, [&](std::size_t i, std::size_t) { ++done[i]; });
      for (const auto& times : done) CHECK(times == 1);
    }
}

TEST_CASE("parallel numbers its threads from 0, so that each may have something of its own") {
  for (const int threads : {0, 1, 3}) {
    std::vector<std::atomic<int>> busy(3);
    parallel(50, threads, [&](std::size_t, std::size_t thread) {
      CHECK(++busy.at(thread) == 1);
      --busy.at(thread);
    });
  }
}

TEST_CASE("parallel throws what one of the threads threw, when all have stopped") {
  std::atomic<int> done{0};
  const auto work = [&](std::size_t i, std::size_t) {
    if (i == 3) throw std::runtime_error("three");
    ++done;
  };
  CHECK_THROWS_WITH(parallel(100, 2, work), "three");
  CHECK(done == 99);
}
