// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "calendar/day.h"

namespace lofte::calendar {

/// A stretch of time measured in calendar units. Weeks are kept as days.
struct Duration {
  enum class Unit { hour, day, month, year };
  int number = 0;
  Unit unit = Unit::day;
};

/// `24 hours`, `14 days`, `3 weeks`, `6 months`, `2 years` (also the singular, for 1); the number is 1 to
/// 9999.
std::optional<Duration> parse_duration(std::string_view text);

/// What parse_duration reads, as an anchored regular expression (ECMAScript).
std::string duration_pattern();

/// A duration that a text with a fault most likely means, written our way ("6 månader" → "6 months"); for
/// help.
std::optional<std::string> guess_duration(std::string_view text);

/// The day a duration after `day`: a month later than 31 August is the last of September; hours are whole
/// days, rounded up. Never later than kForever.
Day after(Day day, Duration duration);

/// `months` later (or earlier, when negative), kept inside the month. Never later than kForever.
Day add_months(Day day, int months);

}  // namespace lofte::calendar
