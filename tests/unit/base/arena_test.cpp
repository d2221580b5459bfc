// SPDX-License-Identifier: Apache-2.0
#include "base/arena.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

using namespace lofte;

TEST_CASE("What an arena hands out stays as it is while it grows and when it is moved") {
  Arena arena;
  std::vector<std::span<std::uint32_t>> all;
  for (std::uint32_t i = 0; i < 2000; ++i) {
    all.push_back(arena.array<std::uint32_t>(1000));
    std::iota(all.back().begin(), all.back().end(), i);
  }
  const Arena moved = std::move(arena);
  bool same = true;
  for (std::uint32_t i = 0; i < all.size(); ++i)
    for (std::uint32_t j = 0; j < all[i].size(); ++j) same = same && all[i][j] == i + j;
  CHECK(same);
}

TEST_CASE("An arena hands out what is larger than its blocks, and nothing for nothing") {
  Arena arena;
  const auto large = arena.array<std::uint64_t>(1'000'000);
  CHECK(large.size() == 1'000'000);
  large.back() = 7;
  CHECK(*arena.make(std::uint64_t{8}) == 8);
  CHECK(large.back() == 7);
  CHECK(arena.array<std::uint64_t>(0).empty());
}

TEST_CASE("Each thing in an arena is aligned for its type, after things of any size") {
  Arena arena;
  for (std::size_t size = 0; size < 40; ++size) {
    arena.array<char>(size);
    CHECK(reinterpret_cast<std::uintptr_t>(arena.make(std::uint64_t{1})) % alignof(std::uint64_t) == 0);
  }
}

TEST_CASE("An arena that was moved from hands out memory of its own") {
  Arena arena;
  const int* const first = arena.make(1);
  const Arena moved = std::move(arena);
  const int* const second = arena.make(2);  // NOLINT(bugprone-use-after-move): what is tested
  CHECK(second != first);
  CHECK(*first == 1);
  CHECK(*second == 2);
}

TEST_CASE("An arena that was cleared hands out the same memory again") {
  Arena arena;
  const int* const first = arena.make(1);
  arena.clear();
  CHECK(arena.make(2) == first);
  CHECK(*first == 2);
  Arena unused;
  unused.clear();
  CHECK(*unused.make(3) == 3);
}

TEST_CASE("An arena that was moved is an empty one") {
  Arena arena;
  const int* const first = arena.make(1);
  const Arena moved = std::move(arena);
  CHECK(*arena.make(2) == 2);
  CHECK(*first == 1);
}

TEST_CASE("A text that an arena keeps is a copy with a NUL after it, an empty one too") {
  Arena arena;
  std::string text = "abc";
  const Text kept = arena.keep(text);
  const Text empty = arena.keep("");
  text = "xyz";
  CHECK(kept == "abc");
  CHECK(kept.data()[3] == '\0');
  CHECK(empty.empty());
  CHECK(empty.data()[0] == '\0');
}

TEST_CASE("What an arena puts behind a head is aligned as well") {
  struct alignas(8) Head {
    int size = 7;
  };
  Arena arena;
  for (std::size_t size = 0; size < 5; ++size) {
    arena.keep("odd");
    Head* const head = arena.headed<Head, std::uint64_t>(size);
    CHECK(head->size == 7);
    auto* const first = reinterpret_cast<std::uint64_t*>(head + 1);
    CHECK(reinterpret_cast<std::uintptr_t>(first) % alignof(std::uint64_t) == 0);
    CHECK(std::all_of(first, first + size, [](std::uint64_t x) { return x == 0; }));
  }
}
