// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/day.h"

namespace lofte::calendar {

/// The unit of a rhythm; `term` is another word for half_year. A fortnight is fourteen days from wherever the
/// counting begins: no calendar has them.
enum class Unit { day, week, fortnight, month, quarter, tertial, half_year, year };

struct UnitName {
  std::string_view name;
  Unit unit;
};

/// The words that records use for units, shortest first; where two mean the same, the first is the usual one.
inline constexpr std::array kUnitNames{
    UnitName{"day", Unit::day},
    UnitName{"week", Unit::week},
    UnitName{"fortnight", Unit::fortnight},
    UnitName{"month", Unit::month},
    UnitName{"quarter", Unit::quarter},
    UnitName{"tertial", Unit::tertial},
    UnitName{"half-year", Unit::half_year},
    UnitName{"term", Unit::half_year},
    UnitName{"year", Unit::year},
};

/// The unit with a name of kUnitNames; nullopt for every other text.
std::optional<Unit> parse_unit(std::string_view text);

/// The usual name of a unit: "half-year".
std::string_view name(Unit unit);

/// The unit of the calendar that holds a day (its ISO week, its tertial …); the fortnight that begins with
/// it.
Interval unit_around(Unit unit, Day day);

/// The units of a period that must be kept: days, weeks and months are calendar units, and one only partly
/// inside is not required; fortnights are counted from the period's first day; quarters and longer are
/// calendar units if the period begins on one, else counted in whole months from its first day. If no unit
/// fits, the period is the one unit. A period that goes on is cut at `until`: its units are those that have
/// ended by then, which may be none. In order, never overlapping.
std::vector<Interval> units(Unit unit, const Interval& period, Day until = kForever);

}  // namespace lofte::calendar
