// SPDX-License-Identifier: Apache-2.0
#include "rules/mended.h"

#include <algorithm>

#include "base/digit.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "rules/prose.h"

namespace lofte::rules {
namespace {

bool has_digit(std::string_view word) { return std::any_of(word.begin(), word.end(), is_digit<char>); }

// "femton" and "femtio" are one letter apart, and so are "säker" and "osäker": numbers and first letters are
// no slips.
bool may_be_slip(std::string_view was, std::string_view is) {
  constexpr std::size_t kShortest = 5;
  const auto counts = [](std::string_view word) {
    return word.ends_with("ton") || word.ends_with("tio") || has_digit(word);
  };
  std::size_t a = 0, b = 0;
  return utf8::length(was) >= kShortest && utf8::length(is) >= kShortest && !counts(was) && !counts(is) &&
         utf8::next(was, a) == utf8::next(is, b);
}

bool is_slip(std::string_view was, std::string_view is) {
  constexpr std::size_t kLong = 9;
  const int most = utf8::length(was) >= kLong ? 2 : 1;
  return was == is || (may_be_slip(was, is) && edit_distance(was, is) <= most);
}

}  // namespace

bool is_mended(std::string_view was, std::string_view is) {
  const std::vector<Word> before = words_in(was);
  const std::vector<Word> now = words_in(is);
  return !before.empty() && std::equal(before.begin(), before.end(), now.begin(), now.end(),
                                       [](const Word& a, const Word& b) { return is_slip(a.text, b.text); });
}

bool says_no_less(const records::Canonical& was, const records::Canonical& is) {
  using Form = records::TypeInfo::Form;
  if (was.when && is.when) {
    // A period that is shorter is another one, and a day within years is more than the same said closely.
    constexpr calendar::Days kOneMonth{31};
    const bool event = was.form == Form::time || was.form == Form::bounded_time;
    return event && was.when->contains(*is.when) && was.when->last < was.when->first + kOneMonth;
  }
  return was.form == Form::text && is.form == Form::text && is_mended(was.same, is.same);
}

}  // namespace lofte::rules
