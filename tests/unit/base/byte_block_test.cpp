// SPDX-License-Identifier: Apache-2.0
#include "base/byte_block.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

using lofte::ByteBlock;

TEST_CASE("every byte has its bits, wherever it stands in a block") {
  for (int value = 0; value < 256; ++value) {
    CAPTURE(value);
    const bool letter = (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
    const bool digit = value >= '0' && value <= '9';
    for (std::size_t at = 0; at < ByteBlock::kSize; ++at) {
      std::array<char, ByteBlock::kSize> bytes{};
      bytes[at] = static_cast<char>(value);
      const ByteBlock block = lofte::byte_block(bytes.data());
      const auto bit = ByteBlock::Bits{1} << at;
      CHECK(block.letters == (letter ? bit : 0));
      CHECK(block.digits == (digit ? bit : 0));
      CHECK(block.leads == (value >= 0xC0 ? bit : 0));
    }
  }
}
