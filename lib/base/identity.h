// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace lofte::identity {

/// A stretch of text that has the form of a Swedish identity number: personnummer (folkbokföringslagen
/// 1991:481, 18 §) or samordningsnummer (lag 2022:1697, 2 kap. 8 §: the day plus 60).
struct Number {
  Span span;
  std::uint32_t last = 0;  ///< where the last four digits begin
  bool certain = false;    ///< the check digit is right; else only the date is
};

/// What every identity number begins with: as many digits in a row as its date has at least.
inline constexpr std::size_t kFewestDigits = 6;

/// Every identity number in a text: 10 or 12 digits, with `-`, `–`, `+`, one space or nothing before the last
/// four, the date (1800s to 2099) valid. Organisation numbers and telephone numbers are none. A digit may be
/// written as an escape of a text in double quotes (`\x36`, `\u0036`). In order.
std::vector<Number> find(std::string_view text);

/// The text with the last four digits of every number whose check digit is right replaced: `640823-****`.
std::string mask(std::string_view text);

/// The text of one number with its last four digits replaced, whether or not the check digit is right.
std::string masked(std::string_view text, const Number& number);

}  // namespace lofte::identity
