// SPDX-License-Identifier: Apache-2.0
#include "calendar/digits.h"

#include "base/strings.h"

namespace lofte::calendar {

std::optional<std::int64_t> whole(std::string_view text) {
  if (text.size() > 18 || !is_digits(text)) return std::nullopt;
  std::int64_t number = 0;
  for (const char digit : text) number = number * 10 + (digit - '0');
  return number;
}

std::string padded(int number, int width) {
  std::string digits = std::to_string(number);
  const auto size = static_cast<std::size_t>(width);
  return digits.size() >= size ? digits : std::string(size - digits.size(), '0') + digits;
}

}  // namespace lofte::calendar
