// SPDX-License-Identifier: Apache-2.0
//
// Days and how they are written.
#pragma once
#include <string>

#include "calendar/day.h"
#include "calendar/units.h"
#include "clean/dice.h"

namespace lofte::clean {

using calendar::Day;
using calendar::Interval;

/// A time that is written, and the days that it means.
struct Written {
  Interval span;
  std::string text;
};

inline Day operator+(Day day, int days) { return day + calendar::Days{days}; }
Day any_day(Dice& dice, const Interval& within);

/// An interval in one of the forms that mean exactly it: 2020-T2, 2020-05/2020-08, 2020-05-01/2020-08-31.
std::string exactly(Dice& dice, const Interval& interval);
/// A time that a day lies in, and that begins no earlier than `first`: the day, its week, month, half-year …
Written about(Dice& dice, Day day, Day first = calendar::day(1900, 1, 1));
/// A year, half-year, quarter, month, week, span of months … that begins near 1 January of a year.
Interval some_period(Dice& dice, int year);

}  // namespace lofte::clean
