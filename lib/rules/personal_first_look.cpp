// SPDX-License-Identifier: Apache-2.0
//
// Whatever find_personal_details() looks for is a number in certain company, or a word of health or age. All
// of it is seen at bytes, and what the finders take for blanks, signs and letters counts as such here too.
#include "rules/personal_first_look.h"

#include <algorithm>
#include <array>

#include "base/digit.h"
#include "rules/letter_set.h"
#include "rules/personal_bytes.h"
#include "rules/personal_words.h"

namespace lofte::rules {
namespace {

// All words that end where a number may mean something: of a street, an apartment, a birth, a case.
constexpr void for_each_list_before_numbers(auto use) {
  use(kStreetEnds);
  use(kApartments);
  use(kNumberSigns);
  use(kBorn);
  use(std::array{kAged});
  use(kSure);
  use(kPerhaps);
}

constexpr std::string_view kYear = "year";
constexpr std::string_view kIn = "in";  // "born in 2007"
constexpr std::size_t kEndBytes = 3;

constexpr LetterSet<kEndBytes> kEndsBeforeNumbers = [] {
  LetterSet<kEndBytes> all;
  for_each_list_before_numbers([&](const auto& words) {
    for (const std::string_view word : words)
      if (word.size() > 1) all.add_end(word);  // signs are taken off before
  });
  all.add_end(kIn);
  return all;
}();

bool ends_before_number(std::string_view text) {
  if (text.size() >= kEndBytes && !kEndsBeforeNumbers.holds(text.data() + text.size() - kEndBytes))
    return false;
  bool ends = false;
  for_each_list_before_numbers([&](const auto& words) { ends = ends || ends_with_any(text, words); });
  if (ends || !ends_with(text, kIn)) return ends;
  return ends_with_any(without_signs(text.substr(0, text.size() - kIn.size())), kBorn);
}

// "kvarteret Stora Ekorren": words with a capital letter after one that names a property.
bool ends_with_named(std::string_view text) {
  for (std::size_t begin = last_word(text); has_capital(text, begin); begin = last_word(text)) {
    text = without_signs(text.substr(0, begin));
    if (ends_with_any(text, kProperties) || ends_with_any(text, kQuarters)) return true;
  }
  return false;
}

// "ABC 123", "ABC 12D", "B 12-20", "AM-12345", "K123456", "dnr KS 1": a word of capital letters before a
// number.
bool may_be_of_capitals(std::string_view before, std::string_view word, std::size_t digits,
                        std::string_view after) {
  if (std::any_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; })) return false;
  if (digits > 2 || (digits == 2 && !after.empty() && (after[0] == '-' || is_capital(after[0])))) return true;
  return ends_before_number(without_signs(before));
}

// "13 år", "15-årig", "13-year-old".
bool begins_age(std::string_view text, std::size_t at) {
  while (at < text.size() && (is_space(text[at]) || text[at] == '-')) ++at;
  if (at == text.size() || !(is_beyond_ascii(text[at]) || lowered(text[at]) == kYear[0])) return false;
  const std::string_view unit = text.substr(blanks_end(text, at));
  return begins_with(unit, "år") || begins_with(unit, kYear);
}

// What goes on a number with a sign between, as in a date, is said of nothing else.
bool goes_on_number(std::string_view text, std::size_t at) {
  constexpr std::string_view kJoints = "-.:,/";
  return at > 1 && is_digit(text[at - 2]) && kJoints.find(text[at - 1]) != kJoints.npos;
}

// "Exempelby 5:12".
bool begins_unit(std::string_view after) { return after.size() > 1 && after[0] == ':' && is_digit(after[1]); }

}  // namespace

// Only once it is certain that the letters are some of these is the whole word compared.
constinit const DetailBeginnings kDetailBeginnings = [] {
  DetailBeginnings all;
  for (const std::string_view word : kHave) all.add_beginning(word);
  for (const std::string_view word : kBe) all.add_beginning(word);
  for (const std::string_view ending : kAgeEndings) all.add_beginning(ending);
  return all;
}();

bool begins_detail(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  const bool inside = at > 0 && is_ascii_letter(text[at - 1]);
  if (!inside && (begins_with_any(rest, kHave) || begins_with_any(rest, kBe))) return true;
  return begins_with_any(rest, kAgeEndings) && ends_with_any(text.substr(0, at), kNumberWords);
}

bool may_be_detail(std::string_view text, std::size_t begin, std::size_t end) {
  if (begins_age(text, end)) return true;
  if (goes_on_number(text, begin)) return false;
  const std::size_t named = word_end(text, begin);
  if (named == 0) return false;
  const char last = text[named - 1];
  const std::string_view before = text.substr(0, named), after = text.substr(end);
  if (last == '(') return after.substr(blanks_end(after, 0)).starts_with(')');  // "pojken (13)"
  if (!is_ascii_letter(last) && !is_beyond_ascii(last)) return false;
  if (ends_before_number(before)) return true;
  const std::size_t word = last_word(before);
  if (!has_capital(before, word))
    return text[named] == ':' && named - word == 1 && lowered(last) == 's';  // "s:3"
  return begins_unit(after) ||
         may_be_of_capitals(before.substr(0, word), before.substr(word), end - begin, after) ||
         ends_with_named(before);
}

}  // namespace lofte::rules
