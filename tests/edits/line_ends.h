// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

namespace lofte::edits {

/// Whether a text whose lines all end in one way has become one whose lines all end in that way.
inline bool keeps_line_ends(std::string_view before, std::string_view after) {
  const auto count = [](std::string_view text, std::string_view sign) {
    std::size_t n = 0;
    for (std::size_t at = text.find(sign); at != text.npos; at = text.find(sign, at + sign.size())) ++n;
    return n;
  };
  const std::size_t lines = count(before, "\n");
  const std::size_t both = count(before, "\r\n");
  if (both == 0) return count(after, "\r\n") == 0;
  return both != lines || count(after, "\r\n") == count(after, "\n");
}

}  // namespace lofte::edits
