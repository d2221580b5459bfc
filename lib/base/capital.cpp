// SPDX-License-Identifier: Apache-2.0
#include "base/capital.h"

#include <iterator>
#include <string_view>

namespace lofte::utf8 {

std::string capital(std::string text) {
  constexpr std::string_view lower[] = {"å", "ä", "ö", "é"}, upper[] = {"Å", "Ä", "Ö", "É"};
  for (std::size_t i = 0; i < std::size(lower); ++i)
    if (text.starts_with(lower[i])) return text.replace(0, lower[i].size(), upper[i]);
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

}  // namespace lofte::utf8
