// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/text.h"
#include "calendar/day.h"
#include "calendar/duration.h"

namespace lofte::calendar {

/// A time as people write it: the days it may mean, and the words it was written with, which are kept where
/// they were read from.
struct Time {
  Interval span;
  Text written;
};

/// Why a text is no time, so that the message can say what to do.
enum class TimeFault {
  form,     ///< none of the forms
  month,    ///< a month that does not exist (2020-13)
  day,      ///< a day that the month does not have (2021-02-29)
  week,     ///< a week that the year does not have (2021-W53)
  unit,     ///< Q5, T4, H3
  year,     ///< outside 1900–2199
  order,    ///< A/B where B ends before A begins
  swedish,  ///< a form that people use and that is not ours: 2020604, 15/9 2020, v.38, 15.9.2020, sept 2020
};

/// `2020`, `2020-09`, `2020-09-15`, `2020-W38`, `2020-Q3`, `2020-T2`, `2020-H2`, `2020-VT`, `2020-HT`, or
/// `A/B`.
std::variant<Time, TimeFault> parse_time(Text text);

/// A time, or `A/..` which goes on.
std::variant<Time, TimeFault> parse_period(Text text);

/// A time at which something happened, or `..2019-03-01`: no later than then, and nobody knows the day.
std::variant<Time, TimeFault> parse_event_time(Text text);

/// What parse_time, parse_event_time and parse_period read, as anchored regular expressions (ECMAScript).
/// Only that a period does not end before it begins is not expressed.
std::string time_pattern();
std::string event_time_pattern();
std::string period_pattern();

/// A time that a text with a fault most likely means, written our way ("20200604" → "2020-06-04"); for help.
/// Always one that parse_time reads. nullopt when nothing or more than one thing comes to mind, and for a
/// text that has no fault.
std::optional<std::string> guess_time(std::string_view text);

/// The same for the time of something that happened: also "senast 1 mars 2019" → "..2019-03-01".
std::optional<std::string> guess_event_time(std::string_view text);

/// The same for a period: also "2020–" and "från 2020" → "2020/..".
std::optional<std::string> guess_period(std::string_view text);

/// The same only where nobody can read the text otherwise and nothing of it is left out, so that a program
/// may write it so: "15 september 2020" and "15/9 2020", not "4/3 2021".
std::optional<std::string> sure_time(std::string_view text);

}  // namespace lofte::calendar
