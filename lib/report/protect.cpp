// SPDX-License-Identifier: Apache-2.0
#include "report/protect.h"

#include <algorithm>
#include <array>

#include "base/digit.h"
#include "base/utf8.h"
#include "report/numbers.h"
#include "words/message.h"

namespace lofte::report {
namespace {

using calendar::Range;
using words::Lang;

constexpr words::Phrase kProtectFewer{"fewer than {n}", "färre än {n}"};

constexpr std::array<std::string_view, 34> kNumberWords{
    "ett",  "två",  "tre",   "fyra",  "fem",  "sex",     "sju",   "åtta",   "nio",  "tio", "elva", "tolv",
    "noll", "båda", "bägge", "ingen", "inga", "enstaka", "färre", "ensam",  "enda", "one", "two",  "three",
    "four", "five", "seven", "eight", "nine", "ten",     "both",  "single", "only", "none"};

bool small(std::int64_t n, long long small_count) { return n >= 1 && n < small_count; }

bool word_byte(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

// Whether a text names an activity about people, by what lofte.yaml calls one or many of it.
bool names_sensitive(const corpus::Corpus& corpus, std::string_view text) {
  const std::string lower = utf8::lower(text);
  const auto names = [&](const records::Field<Text>& word) {
    return word && lower.find(utf8::lower(*word)) != lower.npos;
  };
  const auto& activities = corpus.settings.activities;
  return std::any_of(activities.begin(), activities.end(), [&](const auto& activity) {
    return is_sensitive(corpus, {records::Counted::Form::activity, activity.id, activity.id}) &&
           (names(activity->one) || names(activity->many));
  });
}

}  // namespace

Range told(const Range& people, long long small_count) {
  Range out = people;
  if (small(out.lo, small_count)) out.lo = 1;
  if (out.bounded() && small(out.hi, small_count)) out.hi = small_count - 1;
  return out;
}

bool may_be_small(const Range& people, long long small_count) {
  return small(people.lo, small_count) || (people.bounded() && small(people.hi, small_count));
}

std::string told_text(const Range& told, long long small_count, Lang lang) {
  const bool hides = told.bounded() && told.lo <= 1 && told.hi >= small_count - 1 && !told.exact();
  if (!hides) return range_text(told, lang);
  return words::text(words::say(kProtectFewer, {{"n", static_cast<long long>(told.hi) + 1}}), lang);
}

std::string range_word(const Range& range) {
  if (range.exact()) return std::to_string(range.lo);
  const std::string lo = range.lo == 0 ? std::string() : std::to_string(range.lo);
  if (!range.bounded()) return lo.empty() ? lo : lo + "..";
  return lo + ".." + std::to_string(range.hi);
}

std::string told_count_word(const Range& people, long long small_count) {
  const Range range = told(people, small_count);
  const bool hidden = may_be_small(people, small_count) && range == Range{1, small_count - 1};
  return hidden ? "<" + std::to_string(small_count) : range_word(range);
}

std::string people_text(const calendar::Count& count, long long small_count, Lang lang) {
  if (!may_be_small(count.range, small_count)) return count_text(count, lang);
  return told_text(told(count.range, small_count), small_count, lang);
}

bool is_sensitive(const corpus::Corpus& corpus, const records::Counted& of) {
  if (of.form != records::Counted::Form::activity) return false;
  const auto* activity = corpus.settings.activities.find(of.id);
  if (!activity) return false;
  // What could not be read may have said that it is.
  return activity->value.sensitive ? *activity->value.sensitive : !activity->value.sensitive.absent();
}

bool counts_sensitive(const corpus::Corpus& corpus, const records::Followup& followup) {
  return std::any_of(followup.counts.begin(), followup.counts.end(),
                     [&](const auto& figure) { return figure->of && is_sensitive(corpus, *figure->of); });
}

bool counts_sensitive(const corpus::Corpus& corpus, const records::Target& target) {
  const auto things = target.things();
  return std::any_of(things.begin(), things.end(),
                     [&](const records::Counted* thing) { return is_sensitive(corpus, *thing); });
}

bool tells_numbers(std::string_view text) {
  const std::string lower = utf8::lower(text);
  std::string word;
  for (const char c : lower + " ") {
    if (is_digit(c)) return true;
    if (word_byte(c)) {
      word += c;
    } else {
      if (std::find(kNumberWords.begin(), kNumberWords.end(), word) != kNumberWords.end()) return true;
      word.clear();
    }
  }
  return false;
}

std::string told_words(const corpus::Corpus& corpus, const std::string& text, bool about_people) {
  return (about_people || names_sensitive(corpus, text)) && tells_numbers(text) ? std::string() : text;
}

}  // namespace lofte::report
