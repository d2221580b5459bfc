// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lofte {

/// Whether a byte or a character is one of 0 to 9, whatever the language.
template <class Character>
constexpr bool is_digit(Character c) {
  return c >= '0' && c <= '9';
}

}  // namespace lofte
