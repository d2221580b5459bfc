// SPDX-License-Identifier: Apache-2.0
#include "report/protect.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "eval/ledger.h"
#include "report/numbers.h"
#include "words/message.h"

namespace lofte::report {
namespace {

using calendar::Day;
using calendar::Interval;
using calendar::Range;
using words::Lang;

constexpr words::Phrase kProtectFewer{"fewer than {n}", "färre än {n}"};

constexpr std::array<std::string_view, 34> kNumberWords{
    "ett",  "två",  "tre",   "fyra",  "fem",  "sex",     "sju",   "åtta",   "nio",  "tio", "elva", "tolv",
    "noll", "båda", "bägge", "ingen", "inga", "enstaka", "färre", "ensam",  "enda", "one", "two",  "three",
    "four", "five", "seven", "eight", "nine", "ten",     "both",  "single", "only", "none"};

bool small(std::int64_t n, long long small_count) { return n >= 1 && n < small_count; }

bool word_byte(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

// The years that a period touches, cut to it, as far as they have begun.
std::vector<Interval> years_of(const Interval& period, Day as_of) {
  std::vector<Interval> out;
  const int last = calendar::year_of(std::min(period.last, as_of));
  for (int year = calendar::year_of(period.first); year <= last; ++year) {
    const auto days = calendar::common(period, {calendar::day(year, 1, 1), calendar::day(year, 12, 31)});
    if (days) out.push_back(*days);
  }
  return out;
}

std::vector<eval::Line> lines_of(const std::vector<eval::Line>& lines, const std::string& activity) {
  std::vector<eval::Line> out;
  std::copy_if(lines.begin(), lines.end(), std::back_inserter(out), [&](const eval::Line& line) {
    return !line.additional && line.figure->of->written == activity;
  });
  return out;
}

std::vector<std::string> activities_in(const corpus::Corpus& corpus, const std::vector<eval::Line>& lines) {
  std::vector<std::string> out;
  for (const eval::Line& line : lines)
    if (is_sensitive(corpus, *line.figure->of)) out.push_back(line.figure->of->written);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

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

// Whether two figures of one activity let a third be worked out.
bool give_away(const YearFigure& a, const YearFigure& b) {
  if (a.of != b.of || !a.when.overlaps(b.when)) return false;
  return a.when != b.when || a.range != b.range;
}

bool tells_less(const YearFigure& a, const YearFigure& b) {
  if (a.when.days() != b.when.days()) return a.when.days() < b.when.days();
  return a.range->hi < b.range->hi;
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
  const Range range = told(count.range, small_count);
  return range == count.range ? count_text(count, lang) : told_text(range, small_count, lang);
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

bool is_sensitive(const corpus::Corpus& corpus, const eval::CommitmentStatus& status) {
  const records::Commitment& commitment = *status.commitment;
  if (commitment.target && counts_sensitive(corpus, *commitment.target)) return true;
  const auto about_people = [&](const auto& activity) {
    return is_sensitive(corpus, {records::Counted::Form::activity, activity->id, activity->id});
  };
  if (std::any_of(commitment.about.begin(), commitment.about.end(), about_people)) return true;
  return std::any_of(status.figures.begin(), status.figures.end(),
                     [](const eval::Figure& figure) { return figure.sensitive; });
}

bool tells_numbers(std::string_view text) {
  const std::string lower = utf8::lower(text);
  std::string word;
  for (const char c : lower + " ") {
    if (c >= '0' && c <= '9') return true;
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

std::vector<YearFigure> year_figures(const eval::Index& index, const eval::PromiseStatus& promise,
                                     const eval::CommitmentStatus& commitment, Day as_of) {
  std::vector<YearFigure> out;
  if (!commitment.period) return out;
  const auto lines = eval::lines_for(index, *promise.promise, *commitment.commitment, as_of);
  const auto doers = eval::doers_of(index.corpus, *commitment.commitment);
  for (const std::string& activity : activities_in(index.corpus, lines)) {
    const eval::Ledger ledger(index.corpus, lines_of(lines, activity), doers);
    for (const Interval& year : years_of(*commitment.period, as_of)) {
      const Range range = eval::over(ledger.book({}), year);
      const bool silent = range.lo == 0 && !range.bounded();
      if (!silent && range.lo <= range.hi) out.push_back({activity, year, range});
    }
  }
  return out;
}

void withhold_overlapping(std::vector<std::vector<YearFigure>*> of_commitments) {
  std::vector<YearFigure*> all;
  for (auto* figures : of_commitments)
    for (YearFigure& figure : *figures) all.push_back(&figure);
  std::stable_sort(all.begin(), all.end(),
                   [](const YearFigure* a, const YearFigure* b) { return tells_less(*b, *a); });
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (all[i]->range && all[j]->range && give_away(*all[i], *all[j])) all[i]->range.reset();
}

}  // namespace lofte::report
