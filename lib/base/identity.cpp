// SPDX-License-Identifier: Apache-2.0
//
// A personnummer is a date of birth (six digits, or eight with the century) and four digits, the last of
// which is a check digit: the digits of the short form are weighted 2, 1, 2, 1 …, the digits of the products
// added, and the sum is a multiple of ten. A samordningsnummer has 60 added to the day. An organisation
// number has the same length and check digit, but never a month in its third and fourth digits (they are 20
// or more), so asking for a real date keeps it out. A telephone number written without any blank can have
// both; one that begins with 0 and has no valid check digit is taken for what it most likely is.
//
// The scan walks over runs of digits, so a number inside a longer run is never seen. It walks over what the
// text is without its escapes.
#include "base/identity.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include "base/digit.h"
#include "base/escapes.h"
#include "base/utf8.h"

namespace lofte::identity {
namespace {

// What may stand before the last four. Word processors turn a hyphen or a blank into their kin.
constexpr std::array<std::string_view, 7> kSeparators{"-", "+", " ", "–", "‑", "−", "\u00a0"};
// With blanks around the sign (a folded line becomes one) a number must be certain to be one.
constexpr std::array<std::string_view, 6> kSpaced{"- ", " - ", " -", "+ ", "– ", " – "};
constexpr std::uint32_t kLastDigits = 4;

bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7;
}

bool letter_before(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  std::size_t start = at - 1;
  while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
  return is_letter(utf8::next(text, start));
}

bool letter_after(std::string_view text, std::size_t at) {
  return at < text.size() && is_letter(utf8::next(text, at));
}

// The decimals of a number: "55.5512041234" is a position on the map.
bool decimals(std::string_view text, std::size_t at) {
  return at > 1 && text[at - 1] == '.' && is_digit(text[at - 2]);
}

std::size_t run_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

unsigned number(std::string_view digits) {
  unsigned value = 0;
  for (const char c : digits) value = value * 10 + static_cast<unsigned>(c - '0');
  return value;
}

bool real_day(unsigned year, unsigned month, unsigned day) {
  using namespace std::chrono;
  return year_month_day{std::chrono::year(static_cast<int>(year)), std::chrono::month(month),
                        std::chrono::day(day)}
      .ok();
}

// Six digits stand for a day of any of three centuries; eight name theirs.
bool is_date(std::string_view digits) {
  const std::string_view rest = digits.substr(digits.size() - 4);
  const unsigned month = number(rest.substr(0, 2));
  const unsigned written = number(rest.substr(2));
  const unsigned day = written > 60 ? written - 60 : written;
  if (digits.size() == 8) {
    const unsigned year = number(digits.substr(0, 4));
    return year >= 1800 && year <= 2099 && real_day(year, month, day);
  }
  const unsigned year = number(digits.substr(0, 2));
  return real_day(1800 + year, month, day) || real_day(1900 + year, month, day) ||
         real_day(2000 + year, month, day);
}

bool check_digit_right(std::string_view date, std::string_view last) {
  const std::string digits = std::string(date.substr(date.size() - 6)) += last;
  unsigned sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const unsigned product = static_cast<unsigned>(digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
    sum += product / 10 + product % 10;
  }
  return sum % 10 == 0;
}

// The length of the separator at `at` when exactly four digits follow it.
template <std::size_t N>
std::optional<std::size_t> separator_length(const std::array<std::string_view, N>& separators,
                                            std::string_view text, std::size_t at) {
  for (const std::string_view separator : separators) {
    if (!text.substr(at).starts_with(separator)) continue;
    const std::size_t last = at + separator.size();
    if (run_end(text, last) == last + kLastDigits) return separator.size();
  }
  return std::nullopt;
}

// The parts of a number whose first run of digits is [begin, end).
struct Parts {
  std::string_view date, last;
  std::size_t end;
  bool together;  // nothing stands between date and last
  bool spaced;    // more than one sign does
};

std::optional<Parts> parts(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t length = end - begin;
  if (length == 10 || length == 12) {
    const std::size_t middle = end - kLastDigits;
    return Parts{text.substr(begin, middle - begin), text.substr(middle, kLastDigits), end, true, false};
  }
  if (length != 6 && length != 8) return std::nullopt;
  const auto usual = separator_length(kSeparators, text, end);
  const auto separator = usual ? usual : separator_length(kSpaced, text, end);
  if (!separator) return std::nullopt;
  const std::size_t last = end + *separator;
  return Parts{text.substr(begin, length), text.substr(last, kLastDigits), last + kLastDigits, false, !usual};
}

std::optional<Number> number_at(std::string_view text, std::size_t begin, std::size_t end) {
  const auto found = parts(text, begin, end);
  if (!found || !is_date(found->date)) return std::nullopt;
  const bool glued = letter_before(text, begin) || letter_after(text, found->end);
  if (found->together && (glued || decimals(text, begin))) return std::nullopt;
  const bool certain = check_digit_right(found->date, found->last);
  if ((glued || found->spaced) && !certain) return std::nullopt;
  const bool telephone = found->together && found->date.size() == 6 && found->date[0] == '0';
  if (!certain && telephone) return std::nullopt;
  const auto last = static_cast<std::uint32_t>(found->end);
  return Number{{static_cast<std::uint32_t>(begin), last}, last - kLastDigits, certain};
}

std::vector<Number> find_plain(std::string_view text) {
  std::vector<Number> numbers;
  // Every run of so many digits holds a digit at one of these places, and most texts have none.
  for (std::size_t at = kFewestDigits - 1; at < text.size(); at += kFewestDigits) {
    if (!is_digit(text[at])) continue;
    std::size_t begin = at;
    while (begin > 0 && is_digit(text[begin - 1])) --begin;
    const std::size_t end = run_end(text, at);
    const auto number = end - begin >= kFewestDigits ? number_at(text, begin, end) : std::nullopt;
    if (number) numbers.push_back(*number);
    // The next run begins after this one, or after the number of which it is the first part.
    at = std::max(at, (number ? number->span.end : end) - 1);
  }
  return numbers;
}

}  // namespace

std::vector<Number> find(std::string_view text) {
  const Unescaped plain(text);
  std::vector<Number> numbers = find_plain(plain.text());
  for (Number& number : numbers)
    number = {plain.written(number.span), plain.written({number.last, number.span.end}).begin,
              number.certain};
  return numbers;
}

std::string mask(std::string_view text) {
  std::string out(text);
  const std::vector<Number> numbers = find(text);
  for (auto number = numbers.rbegin(); number != numbers.rend(); ++number)
    if (number->certain) out.replace(number->last, number->span.end - number->last, kLastDigits, '*');
  return out;
}

std::string masked(std::string_view text, const Number& number) {
  return std::string(text.substr(number.span.begin, number.last - number.span.begin)) +
         std::string(kLastDigits, '*');
}

}  // namespace lofte::identity
