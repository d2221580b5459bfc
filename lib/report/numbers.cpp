// SPDX-License-Identifier: Apache-2.0
#include "report/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "eval/amount.h"
#include "words/message.h"

namespace lofte::report {
namespace {

using words::Lang;
using words::Phrase;
using words::say;

constexpr Phrase kNumbersAtLeast{"at least {n}", "minst {n}"};
constexpr Phrase kNumbersAtMost{"at most {n}", "högst {n}"};
constexpr Phrase kNumbersBetween{"{a}–{b}", "{a}–{b}"};
constexpr Phrase kPerCent{"{n} per cent", "{n} procent"};
constexpr Phrase kNumbersUnknown{"no figure", "ingen uppgift"};

std::string with_number(Phrase phrase, long long n, Lang lang) {
  return words::text(say(phrase, {{"n", n}}), lang);
}

std::string between(const calendar::Range& range, Lang lang) {
  return words::text(say(kNumbersBetween,
                         {{"a", static_cast<long long>(range.lo)}, {"b", static_cast<long long>(range.hi)}}),
                     lang);
}

}  // namespace

std::string count_text(const calendar::Count& count, Lang lang) {
  const std::string& written = count.written;
  if (written.starts_with("..")) return with_number(kNumbersAtMost, count.range.hi, lang);
  if (written.find("..") != written.npos) return range_text(count.range, lang);
  return words::text(eval::amount(count), lang);
}

std::string range_text(const calendar::Range& range, Lang lang) {
  if (range.exact()) return words::number(range.lo, lang);
  if (!range.bounded())
    return range.lo == 0 ? std::string(kNumbersUnknown.in(lang))
                         : with_number(kNumbersAtLeast, range.lo, lang);
  return between(range, lang);
}

// A share ends with a sign that is no decimal.
int decimals(const records::Number& number) {
  const std::size_t point = number.written.find_first_of(".,");
  if (point == std::string::npos) return 0;
  const std::size_t end = std::min(number.written.find_first_of(" %", point), number.written.size());
  return static_cast<int>(end - point - 1);
}

std::string position_text(const records::Position& position) {
  const auto degrees = [](double value) {
    std::array<char, 32> digits{};
    return std::string(digits.data(), std::to_chars(digits.begin(), digits.end(), value).ptr);
  };
  return degrees(position.latitude) + ", " + degrees(position.longitude);
}

std::string share_text(const records::Number& share, Lang lang) {
  return words::text(say(kPerCent, {{"n", number_text(share, lang)}}), lang);
}

std::string number_text(const records::Number& number, Lang lang) {
  if (decimals(number) == 0) return words::number(static_cast<long long>(number.value), lang);
  return words::number(words::Decimal{number.value, decimals(number)}, lang);
}

}  // namespace lofte::report
