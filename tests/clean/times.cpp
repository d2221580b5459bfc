// SPDX-License-Identifier: Apache-2.0
#include "clean/times.h"

#include <array>
#include <vector>

#include "calendar/duration.h"

namespace lofte::clean {
namespace {

using calendar::Unit;

constexpr std::array kUnits{Unit::day,     Unit::week,      Unit::month, Unit::quarter,
                            Unit::tertial, Unit::half_year, Unit::year};

std::string two(unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); }

// The forms of a calendar unit that begins on a day.
std::vector<std::string> forms(Unit unit, Day first) {
  const std::chrono::year_month_day date{first};
  const std::string year = std::to_string(static_cast<int>(date.year()));
  const unsigned month = static_cast<unsigned>(date.month());
  switch (unit) {
    case Unit::day:
      return {calendar::iso(first)};
    case Unit::week: {
      const Day thursday = first + 3;
      const int of = calendar::year_of(thursday);
      const auto number = (thursday - calendar::day(of, 1, 1)).count() / 7 + 1;
      return {std::to_string(of) + "-W" + two(static_cast<unsigned>(number))};
    }
    case Unit::fortnight:
      return {};
    case Unit::month:
      return {year + "-" + two(month)};
    case Unit::quarter:
      return {year + "-Q" + std::to_string((month + 2) / 3)};
    case Unit::tertial:
      return {year + "-T" + std::to_string((month + 3) / 4)};
    case Unit::half_year:
      return month == 1 ? std::vector{year + "-H1", year + "-VT"} : std::vector{year + "-H2", year + "-HT"};
    case Unit::year:
      return {year};
  }
  return {};
}

// The forms of every unit that begins, or ends, with a day.
std::vector<std::string> bounding(Day day, bool ends) {
  std::vector<std::string> out;
  for (const Unit unit : kUnits) {
    const Interval around = calendar::unit_around(unit, day);
    if ((ends ? around.last : around.first) != day) continue;
    for (std::string& form : forms(unit, around.first)) out.push_back(std::move(form));
  }
  return out;
}

}  // namespace

Day any_day(Dice& dice, const Interval& within) {
  return within.first + dice.below(static_cast<int>((within.last - within.first).count()) + 1);
}

std::string exactly(Dice& dice, const Interval& interval) {
  if (interval.open()) return dice.pick(bounding(interval.first, false)) + "/..";
  for (const Unit unit : kUnits)
    if (dice.chance(70) && calendar::unit_around(unit, interval.first) == interval)
      return dice.pick(forms(unit, interval.first));
  return dice.pick(bounding(interval.first, false)) + "/" + dice.pick(bounding(interval.last, true));
}

Written about(Dice& dice, Day day, Day first) {
  const auto as = [&](const Interval& span) { return Written{span, exactly(dice, span)}; };
  if (dice.chance(60)) return {{day, day}, calendar::iso(day)};
  const Interval span = dice.chance(15) ? Interval{day + -dice.below(40), day + dice.below(40)}
                                        : calendar::unit_around(dice.pick(kUnits), day);
  return span.first < first ? as({day, day}) : as(span);
}

Interval some_period(Dice& dice, int year) {
  const Day first = calendar::day(year, static_cast<unsigned>(dice.chance(60) ? 1 : dice.between(1, 12)), 1);
  if (dice.chance(60)) return calendar::unit_around(dice.chance(60) ? Unit::year : dice.pick(kUnits), first);
  if (dice.chance(20)) return {first + dice.below(20), first + dice.between(40, 500)};
  static constexpr std::array kMonths{3, 6, 9, 12, 18, 24, 36, 48};
  return {first, calendar::add_months(first, dice.pick(kMonths)) + -1};
}

}  // namespace lofte::clean
