// SPDX-License-Identifier: Apache-2.0
//
// Running text as words and numbers, for the rules about what a commitment says.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lofte::rules {

/// A word (letters and digits) of a text.
struct Word {
  std::string text;  ///< in lower case
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Word> words_in(std::string_view text);

/// A number of things that a text speaks of, in digits or in Swedish or English words.
struct NumberInText {
  std::int64_t number = 0;
  bool limit = false;     ///< "minst", "högst" … stands before it
  std::size_t begin = 0;  ///< of the limit, where there is one
  std::size_t end = 0;
};

/// The numbers of a text that can be numbers of things: not years, dates, clock times, ages, durations,
/// shares, sums of money, road numbers or school years. "en" and "ett" only after a limit.
std::vector<NumberInText> numbers_in(std::string_view text);

}  // namespace lofte::rules
