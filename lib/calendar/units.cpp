// SPDX-License-Identifier: Apache-2.0
//
// "Minst en trafikkontroll per dygn", "två besök varje månad", "uppföljning varje tertial": which stretches
// of days such a promise is about. People think of days, weeks and months as those of the calendar, wherever
// the promise begins. Of quarters, tertials, half-years and years they do so only when the promise begins on
// one; "varje år" in a promise of October 2018 to September 2020 means two years of its own.
#include "calendar/units.h"

#include <algorithm>

#include "calendar/duration.h"

namespace lofte::calendar {
namespace {

constexpr int kWeek = 7, kFortnight = 14;

// The months in a unit; 0 for those counted in days.
int months_in(Unit unit) {
  switch (unit) {
    case Unit::day:
    case Unit::week:
    case Unit::fortnight:
      return 0;
    case Unit::month:
      return 1;
    case Unit::quarter:
      return 3;
    case Unit::tertial:
      return 4;
    case Unit::half_year:
      return 6;
    case Unit::year:
      return 12;
  }
  return 0;
}

// The first day of the n-th unit from `start`. Months are counted from the start and not from the unit
// before, so that a period from 31 August does not lose days in every short month.
Day nth(Unit unit, Day start, int n) {
  if (unit == Unit::day) return start + Days{n};
  if (unit == Unit::week) return start + Days{kWeek * n};
  if (unit == Unit::fortnight) return start + Days{kFortnight * n};
  return add_months(start, n * months_in(unit));
}

// Where the counting of units begins: on the calendar's own first day, or on the period's.
Day start_of(Unit unit, Day first) {
  const Interval around = unit_around(unit, first);
  if (around.first == first) return first;
  const bool counted = months_in(unit) > 1;
  return counted ? first : around.last + Days{1};
}

}  // namespace

std::optional<Unit> parse_unit(std::string_view text) {
  const auto at = std::find_if(kUnitNames.begin(), kUnitNames.end(),
                               [&](const UnitName& known) { return known.name == text; });
  return at == kUnitNames.end() ? std::nullopt : std::optional(at->unit);
}

std::string_view name(Unit unit) {
  return std::find_if(kUnitNames.begin(), kUnitNames.end(),
                      [&](const UnitName& known) { return known.unit == unit; })
      ->name;
}

Interval unit_around(Unit unit, Day day) {
  if (unit == Unit::day) return {day, day};
  if (unit == Unit::week) {
    const Day monday = day - (std::chrono::weekday{day} - std::chrono::Monday);
    return {monday, monday + Days{kWeek - 1}};
  }
  if (unit == Unit::fortnight) return {day, day + Days{kFortnight - 1}};
  const std::chrono::year_month_day date{day};
  const int months = months_in(unit);
  const int month = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
  const Day first = std::chrono::sys_days(date.year() / (month - month % months + 1) / 1);
  return {first, add_months(first, months) - Days{1}};
}

std::vector<Interval> units(Unit unit, const Interval& period, Day until) {
  const Day end = period.open() ? until : period.last;
  const Day start = start_of(unit, period.first);
  std::vector<Interval> out;
  for (int n = 0;; ++n) {
    const Day following = nth(unit, start, n + 1);
    const Interval next{nth(unit, start, n), following - Days{1}};
    if (next.last > end || following >= kForever) break;
    out.push_back(next);
  }
  if (out.empty() && !period.open()) out.push_back(period);
  return out;
}

}  // namespace lofte::calendar
