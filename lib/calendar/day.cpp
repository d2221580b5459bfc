// SPDX-License-Identifier: Apache-2.0
#include "calendar/day.h"

#include <algorithm>

#include "calendar/digits.h"

namespace lofte::calendar {

int year_of(Day day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }

std::string iso(Day day) {
  const std::chrono::year_month_day date{day};
  return padded(static_cast<int>(date.year()), 4) + '-' +
         padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + '-' +
         padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = whole(text.substr(0, 4));
  const auto month = whole(text.substr(5, 2));
  const auto dom = whole(text.substr(8, 2));
  if (!year || !month || !dom || !writable_year(static_cast<int>(*year))) return std::nullopt;
  const auto date =
      std::chrono::year{static_cast<int>(*year)} / static_cast<int>(*month) / static_cast<int>(*dom);
  return date.ok() ? std::optional<Day>(std::chrono::sys_days(date)) : std::nullopt;
}

std::optional<Interval> common(const Interval& a, const Interval& b) {
  if (!a.overlaps(b)) return std::nullopt;
  return Interval{std::max(a.first, b.first), std::min(a.last, b.last)};
}

Truth inside(const Interval& when, const Interval& period) {
  if (period.contains(when)) return Truth::yes;
  return period.overlaps(when) ? Truth::cannot_tell : Truth::no;
}

Truth by(const Interval& when, Day deadline) {
  if (when.last <= deadline) return Truth::yes;
  return when.first > deadline ? Truth::no : Truth::cannot_tell;
}

std::string iso(const Interval& interval) {
  if (!interval.has_first()) return ".." + iso(interval.last);
  if (interval.open()) return iso(interval.first) + " –";
  if (interval.first == interval.last) return iso(interval.first);
  return iso(interval.first) + " – " + iso(interval.last);
}

}  // namespace lofte::calendar
