// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <array>
#include <string_view>

namespace lofte {

/// Some of the 256 bytes, for loops that ask of each byte of a text whether it is one of them.
class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view bytes) {
    for (const char c : bytes) add(c);
  }
  constexpr void add(char c) { is_in_[static_cast<unsigned char>(c)] = true; }
  constexpr bool holds(char c) const { return is_in_[static_cast<unsigned char>(c)]; }

 private:
  std::array<bool, 256> is_in_{};
};

}  // namespace lofte
