// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/day.h"

namespace lofte::calendar {

/// The unit of a rhythm; `term` is another word for half_year.
enum class Unit { day, week, month, quarter, tertial, half_year, year };

/// The unit of the calendar that holds a day (its ISO week, its tertial …).
Interval unit_around(Unit unit, Day day);

/// The units of a period that must be kept (design 3.6): days, weeks and months are calendar units, and one
/// only partly inside is not required; quarters and longer are calendar units if the period begins on one,
/// else counted in whole months from its first day. If no unit fits, the period is the one unit. A period that
/// goes on is cut at `until`.
std::vector<Interval> units(Unit unit, const Interval& period, Day until = kForever);

}  // namespace lofte::calendar
