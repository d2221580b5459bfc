// SPDX-License-Identifier: Apache-2.0
//
// A Swedish telephone number is 0, an area code of one to three digits (or a mobile prefix: 070, 072, 073,
// 076, 079) and a subscriber number, eight to ten digits in all. People set the area code apart with a hyphen
// or a blank and group the rest in twos and threes: 08-123 45 67, 0417-182 50, (031) 12 34 56; of a mobile
// number some set four digits apart: 0725-25 94 20. Abroad the 0 becomes +46. Dates, times, periods and diary
// numbers are made of the same characters, so three things must hold: the area code exists, the groups have
// the sizes that people use, and nothing stands before the number that makes it a part of something else.
#include "rules/phone.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/byte_set.h"
#include "base/digit.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace lofte::rules {
namespace {

constexpr auto kHyphens = std::to_array<std::string_view>({"-", "–", "‑"});
constexpr auto kBlanks = std::to_array<std::string_view>({" ", "\u00a0", "\u2009"});
constexpr auto kCountry = std::to_array<std::string_view>({"+46", "0046"});
constexpr auto kAddresses = std::to_array<std::string_view>({"http://", "https://", "www."});

// The area codes of two digits without their 0, and the first two digits of those of three.
constexpr auto kShortCodes =
    std::to_array<std::string_view>({"10", "11", "13", "16", "18", "19", "20", "21", "23", "26", "31",
                                     "33", "35", "36", "40", "42", "44", "46", "54", "60", "63", "90"});
constexpr auto kLongCodes = std::to_array<std::string_view>(
    {"12", "14", "15", "17", "22", "24", "25", "27", "28", "29", "30", "32", "34", "37", "38", "39", "41",
     "43", "45", "47", "48", "49", "50", "51", "52", "53", "55", "56", "57", "58", "59", "61", "62", "64",
     "65", "66", "67", "68", "69", "74", "77", "91", "92", "93", "94", "95", "96", "97", "98", "99"});
constexpr auto kMobile = std::to_array<std::string_view>({"70", "72", "73", "76", "79"});

constexpr std::size_t kMobileLength = 10;
constexpr std::size_t kLeastNational = 8, kMostNational = 10;
constexpr std::size_t kLeastSubscriber = 5;
constexpr std::size_t kLeastAbroad = 7, kMostAbroad = 9;
constexpr std::size_t kLookBack = 16;  // bytes in which a word can say what a number is

// A letter of any language counts by its bytes; so does a typographic sign, which no number stands against.
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

bool is_area_code(std::string_view code) {
  const std::string_view two = code.substr(0, 2);
  switch (code.size()) {
    case 1:
      return code == "8";
    case 2:
      return among(kShortCodes, code) || among(kMobile, code);
    case 3:
      return among(kMobile, two) || among(kLongCodes, two);
    default:
      return false;
  }
}

std::size_t digits_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

// Where one of the separators that stands at `at` ends; `at` when none does.
template <class List>
std::size_t past(const List& separators, std::string_view text, std::size_t at) {
  for (const std::string_view separator : separators)
    if (text.substr(std::min(at, text.size())).starts_with(separator)) return at + separator.size();
  return at;
}

// What may stand between an area code and the rest: a hyphen, with or without blanks, or a blank.
std::size_t past_separator(std::string_view text, std::size_t at) {
  const std::size_t blank = past(kBlanks, text, at);
  const std::size_t hyphen = past(kHyphens, text, blank);
  return hyphen > blank ? past(kBlanks, text, hyphen) : blank;
}

// How many digits a number may have, and how they may be grouped.
struct Shape {
  std::size_t least, most;              // digits still to come
  std::size_t group_least, group_most;  // digits of a group, where there are several
  bool hyphens;                         // groups may be set apart with hyphens too
};

// The end of the longest number of a shape whose digits begin at `at`.
std::optional<std::size_t> groups_end(std::string_view text, std::size_t at, const Shape& shape) {
  std::optional<std::size_t> best;
  std::size_t total = 0;
  bool grouped = true;
  for (std::size_t begin = at; total <= shape.most;) {
    const std::size_t end = digits_end(text, begin);
    total += end - begin;
    grouped = grouped && end - begin >= shape.group_least && end - begin <= shape.group_most;
    const bool alone = begin == at;
    if (end == begin || !(grouped || alone)) break;
    if (total >= shape.least && total <= shape.most) best = end;
    const std::size_t next = shape.hyphens ? past_separator(text, end) : past(kBlanks, text, end);
    if (next == end || !grouped) break;
    begin = next;
  }
  // A letter or a digit right after it makes it something else.
  if (best && *best < text.size() && (is_digit(text[*best]) || is_letter(text[*best]))) return std::nullopt;
  return best;
}

// +46, with or without (0).
std::optional<std::size_t> abroad_end(std::string_view text, std::size_t at) {
  const std::size_t country = past(kCountry, text, at);
  if (country == at) return std::nullopt;
  std::size_t next = past_separator(text, country);
  if (text.substr(std::min(next, text.size())).starts_with("(0)")) next = past_separator(text, next + 3);
  return groups_end(text, next, {kLeastAbroad, kMostAbroad, 1, kMostAbroad, true});
}

// An area code, set apart from what follows.
std::optional<std::size_t> national_end(std::string_view text, std::size_t at) {
  const bool bracket = text[at] == '(';
  const std::size_t zero = bracket ? at + 1 : at;
  if (zero >= text.size() || text[zero] != '0') return std::nullopt;
  const std::size_t code_end = digits_end(text, zero);
  const std::string_view code = text.substr(zero + 1, code_end - zero - 1);
  if (!is_area_code(code)) return std::nullopt;
  const bool closed = code_end < text.size() && text[code_end] == ')';
  if (closed != bracket) return std::nullopt;
  const std::size_t after = closed ? code_end + 1 : code_end;
  const std::size_t rest = past_separator(text, after);
  if (rest == code_end) return std::nullopt;
  const std::size_t used = code.size() + 1;
  const bool mobile = among(kMobile, code.substr(0, 2));
  const std::size_t least = std::max(kLeastNational - used, kLeastSubscriber);
  return groups_end(text, rest, {mobile ? kMobileLength - used : least, kMostNational - used, 2, 3, mobile});
}

// Whether one of the words stands shortly before.
template <class List>
bool announced(std::string_view text, std::size_t at, const List& words) {
  const std::size_t from = at > kLookBack ? at - kLookBack : 0;
  const std::string before = utf8::lower(text.substr(from, at - from));
  const std::size_t line = before.rfind('\n') + 1;
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return before.find(word, line) != before.npos; });
}

// All digits together: a mobile number, or any that is said to be a telephone number.
std::optional<std::size_t> together_end(std::string_view text, std::size_t at) {
  static constexpr auto kTelephone =
      std::to_array<std::string_view>({"tel", "mobil", "ring", "växel", "phone", "call"});
  const std::size_t end = digits_end(text, at);
  const std::size_t length = end - at;
  if (end < text.size() && (is_letter(text[end]) || text[end] == '.')) {
    const bool fraction = text[end] == '.' && end + 1 < text.size() && is_digit(text[end + 1]);
    if (fraction || is_letter(text[end])) return std::nullopt;
  }
  if (text[at] != '0' || length < kLeastNational || length > kMostNational) return std::nullopt;
  const bool mobile = length == kMobileLength && among(kMobile, text.substr(at + 1, 2));
  return mobile || announced(text, at, kTelephone) ? std::optional(end) : std::nullopt;
}

// Whether a number that begins here would be the middle of something else: "2020-08-15", "x0417", "55.0417".
bool inside_something(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  const char before = text[at - 1];
  if (is_digit(before) || is_letter(before)) return true;
  const char earlier = at > 1 ? text[at - 2] : ' ';
  const std::string_view joints = "-/=&%#@+";
  if (joints.find(before) != joints.npos) return is_digit(earlier) || is_letter(earlier);
  const bool dash = at > 3 && among(kHyphens, text.substr(at - 3, 3));
  if (dash) return is_digit(text[at - 4]);
  return std::string_view(".,:").find(before) != std::string_view::npos && is_digit(earlier);
}

// Whether [at, end) goes on a number that is written in thousands: "1 031 250 000 kr".
bool in_thousands(std::string_view text, std::size_t at, std::size_t end) {
  std::size_t before = at;
  for (const std::string_view blank : kBlanks)
    if (text.substr(0, at).ends_with(blank)) before = at - blank.size();
  std::size_t first = before;
  while (first > 0 && is_digit(text[first - 1])) --first;
  const bool begins = before < at && first < before && before - first <= 3 && text[first] != '0';
  if (!begins) return false;
  for (std::size_t group = at; group < end; group = past(kBlanks, text, group + 3))
    if (digits_end(text, group) != group + 3) return false;
  return true;
}

std::optional<std::size_t> number_end(std::string_view text, std::size_t at) {
  static constexpr auto kDiary =
      std::to_array<std::string_view>({"dnr", "diarie", "ärende", "mål", "beteckning"});
  if (const auto end = abroad_end(text, at)) return end;
  auto end = national_end(text, at);
  if (end && in_thousands(text, at, *end)) return std::nullopt;
  if (!end) end = together_end(text, at);
  return end && !announced(text, at, kDiary) ? end : std::nullopt;
}

// What a number or a web address can begin with.
constexpr ByteSet kFirstBytes("0+(hw");

// Where a web address that begins here ends; `at` when none does.
std::size_t address_end(std::string_view text, std::size_t at) {
  if (past(kAddresses, text, at) == at) return at;
  return std::min(text.find_first_of(" \t\r\n", at), text.size());
}

}  // namespace

bool may_begin_phone(std::string_view text, std::size_t at) {
  if (at > 0 && text[at - 1] == '+' && past(kCountry, text, at - 1) != at - 1) return true;
  return text[at] == '0' && at + 1 < text.size() && is_digit(text[at + 1]) && !inside_something(text, at);
}

std::vector<Span> find_phones(std::string_view text) {
  std::vector<Span> out;
  for (std::size_t at = 0; at < text.size();) {
    if (!kFirstBytes.holds(text[at])) {
      ++at;
      continue;
    }
    const bool address = text[at] == 'h' || text[at] == 'w';
    const auto end = address                      ? address_end(text, at)
                     : inside_something(text, at) ? at
                                                  : number_end(text, at).value_or(at);
    if (!address && end > at)
      out.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    at = std::max(end, at + 1);
  }
  return out;
}

}  // namespace lofte::rules
