// SPDX-License-Identifier: Apache-2.0
#include "intake/times.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/digit.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "calendar/digits.h"
#include "calendar/time.h"

namespace lofte::intake {
namespace {

using calendar::Day;
using calendar::Interval;

// Words before a time that do not change when it is.
constexpr std::array<std::string_view, 27> kLead{
    "senast den ", "senast ",   "klart senast ", "klart ",   "klar ",     "före ",     "innan ",
    "till ",       "ca ",       "ca. ",          "omkring ", "prel. ",    "prel ",     "preliminärt ",
    "planeras ",   "beräknas ", "utfört ",       "utförd ",  "åtgärdat ", "åtgärdad ", "genomfört ",
    "genomförd ",  "bytt ",     "beställt ",     "kl ",      "fr.o.m. ",  "t.o.m. "};

std::optional<Interval> interval_of(const std::string& text) {
  const auto read = calendar::parse_time(text);
  const auto* time = std::get_if<calendar::Time>(&read);
  return time ? std::optional(time->span) : std::nullopt;
}

// As a record writes it, when it is written out.
std::optional<std::string> with_year(const std::string& text) {
  if (interval_of(text)) return text;
  return calendar::guess_time(text);
}

// The number of days since 1899-12-30 that a spreadsheet keeps a date as, in the years from 2000 on.
std::optional<std::string> serial(const std::string& text) {
  constexpr std::int64_t kFirst = 36526;  // 2000-01-01
  constexpr std::int64_t kLast = 60000;
  if (text.size() != 5) return std::nullopt;
  const auto number = calendar::whole(text);
  if (!number || *number < kFirst || *number > kLast) return std::nullopt;
  return calendar::iso(calendar::day(1899, 12, 30) + calendar::Days(*number));
}

std::optional<std::string> in_year(const std::string& text, int year) {
  return calendar::guess_time(text + ' ' + std::to_string(year));
}

std::optional<std::string> nearest_year(const std::string& text, const NearestYear& near) {
  const int year = calendar::year_of(near.day);
  const bool after = near.way == NearestYear::Way::after;
  const std::array years{after ? year - 1 : year + 1, year, after ? year + 1 : year - 1};
  for (const int one : years) {
    const auto time = in_year(text, one);
    if (!time) return std::nullopt;
    const auto span = interval_of(*time);
    if (span && (after ? span->last >= near.day : span->first <= near.day)) return time;
  }
  return std::nullopt;
}

std::optional<ReadTime> read(const std::string& text, const std::optional<NearestYear>& year) {
  if (const auto time = with_year(text)) return ReadTime{*time, false};
  if (const auto day = serial(text)) return ReadTime{*day, false};
  const bool number = std::all_of(text.begin(), text.end(), is_digit<char>);
  if (!year || number) return std::nullopt;
  const auto time = nearest_year(text, *year);
  return time ? std::optional(ReadTime{*time, true}) : std::nullopt;
}

std::string bare(std::string_view cell) {
  std::string text = one_line(cell);
  if (text.ends_with('.')) text.pop_back();
  for (bool again = true; again;) {
    const std::string lower = utf8::lower(text);
    const auto* lead =
        std::find_if(kLead.begin(), kLead.end(), [&](auto word) { return lower.starts_with(word); });
    again = lead != kLead.end();
    if (again) text.erase(0, lead->size());
  }
  return text;
}

// Whether a stretch of a sentence is a date and not a part, a size or a year of something else.
bool is_dated(std::string_view stretch, const ReadTime& time, std::string_view word_before) {
  constexpr std::size_t kYear = 4;
  if (time.text.size() <= kYear) return false;
  const bool month_by_number = time.year_supplied && stretch.find('/') != stretch.npos;
  const std::string lead = utf8::lower(std::string(word_before)) + ' ';
  return !month_by_number || lead == "den " || among(kLead, lead);
}

}  // namespace

std::optional<ReadTime> read_time(std::string_view cell, const std::optional<NearestYear>& year) {
  const std::string whole(trim(one_line(cell)));
  if (whole.empty()) return std::nullopt;
  if (const auto time = read(whole, year)) return time;
  const std::string text = bare(whole);
  return text == whole || text.empty() ? std::nullopt : read(text, year);
}

std::optional<ReadTime> read_deadline(std::string_view cell, const std::optional<NearestYear>& year) {
  auto time = read_time(cell, year);
  if (time) time->text.erase(0, time->text.find('/') + 1);
  return time;
}

std::optional<FoundTime> find_time(std::string_view text, const std::optional<NearestYear>& year) {
  constexpr std::size_t kMostWords = 5;
  const std::string line = one_line(text);
  const auto words = split(line, ' ');
  const auto offset = [&](std::size_t word) {
    return static_cast<std::size_t>(words[word].data() - line.data());
  };
  for (std::size_t from = 0; from < words.size(); ++from) {
    for (std::size_t count = std::min(kMostWords, words.size() - from); count > 0; --count) {
      const std::size_t last = from + count - 1;
      const std::size_t end = offset(last) + words[last].size();
      std::string_view stretch = std::string_view(line).substr(offset(from), end - offset(from));
      while (!stretch.empty() && std::string_view(".,;:)").find(stretch.back()) != std::string_view::npos)
        stretch.remove_suffix(1);
      if (stretch.starts_with('(')) stretch.remove_prefix(1);
      const auto time = stretch.find_first_of("0123456789") == stretch.npos
                            ? std::nullopt
                            : read(std::string(stretch), year);
      if (!time || !is_dated(stretch, *time, from > 0 ? words[from - 1] : std::string_view())) continue;
      return FoundTime{*time, std::string(trim(line.substr(0, offset(from)))),
                       std::string(trim(line.substr(end)))};
    }
  }
  return std::nullopt;
}

Interval days_of(const std::string& time) {
  if (time.starts_with("..")) {
    const auto until = interval_of(time.substr(2));
    return {Day::min(), until ? until->last : Day::min()};
  }
  const auto span = interval_of(time);
  return span ? *span : Interval{Day::min(), Day::min()};
}

}  // namespace lofte::intake
