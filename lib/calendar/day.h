// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "calendar/truth.h"

namespace lofte::calendar {

/// A number of days. Four bytes hold more of them than can be written.
using Days = std::chrono::duration<std::int32_t, std::chrono::days::period>;

/// A day of the Gregorian calendar.
using Day = std::chrono::sys_time<Days>;

/// The end of what goes on: later than every day that can be written.
inline constexpr Day kForever{std::chrono::sys_days{std::chrono::year{9999} / 12 / 31}};

/// The beginning of what has no known first day: earlier than every day that can be written.
inline constexpr Day kLongAgo{std::chrono::sys_days{std::chrono::year{1} / 1 / 1}};

constexpr Day day(int year, unsigned month, unsigned dom) {
  return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{dom}};
}

int year_of(Day day);

/// "2020-09-15".
std::string iso(Day day);

/// A day written "2020-09-15", in the years 1900–2199; nullopt for anything else, dates that do not exist
/// included.
std::optional<Day> parse_day(std::string_view text);

/// Whole days, first and last included; last is kForever when it goes on, first is kLongAgo when only the end
/// is known.
struct Interval {
  Day first;
  Day last;

  constexpr bool open() const { return last == kForever; }
  constexpr bool has_first() const { return first != kLongAgo; }
  /// The number of days; only for an interval that ends.
  constexpr int days() const { return static_cast<int>((last - first).count()) + 1; }
  constexpr bool contains(Day d) const { return first <= d && d <= last; }
  constexpr bool contains(const Interval& other) const { return first <= other.first && other.last <= last; }
  constexpr bool overlaps(const Interval& other) const { return first <= other.last && other.first <= last; }
  friend bool operator==(const Interval&, const Interval&) = default;
};

/// The days two intervals have in common, if any.
std::optional<Interval> common(const Interval& a, const Interval& b);

/// Whether something that happened on one day within `when` happened inside `period`: yes when all of `when`
/// lies inside, no when none of it does.
Truth inside(const Interval& when, const Interval& period);

/// Whether something that happened within `when` had happened by the end of `deadline`.
Truth by(const Interval& when, Day deadline);

/// "2020-09-15", or "2020-09-15 – 2020-10-01", or "2020-09-15 –" when it goes on, or "..2020-09-15" when its
/// first day is not known.
std::string iso(const Interval& interval);

}  // namespace lofte::calendar
