// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>

namespace lofte {

/// A stretch of bytes in one text: [begin, end), offsets from the text's first byte.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend bool operator==(const Span&, const Span&) = default;
};

/// A place as people count it: both from 1, columns in characters (code points), not bytes.
struct Position {
  int line = 1;
  int column = 1;
  friend bool operator==(const Position&, const Position&) = default;
};

}  // namespace lofte
