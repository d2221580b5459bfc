// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>

namespace lofte {

/// The characters from one to another, both included.
struct CharRange {
  char32_t first, last;
};

/// Whether any of the ranges holds the character.
template <std::size_t N>
bool holds(const std::array<CharRange, N>& ranges, char32_t c) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [c](CharRange range) { return c >= range.first && c <= range.last; });
}

}  // namespace lofte
