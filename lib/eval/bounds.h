// SPDX-License-Identifier: Apache-2.0
//
// What a heap of reports says for certain about a stretch of days. Reports overlap: a quarter, the half-year
// that it is part of, and a year that somebody else wrote. Adding them would count things twice, and picking
// one would throw the others away. Instead: at least as much as the best set of figures that do not overlap
// (none of it can be the same thing twice), and at most as much as the cheapest set of figures that leaves no
// day out (nothing can have happened outside it).
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "calendar/count.h"
#include "calendar/day.h"

namespace lofte::eval {

/// One figure: how many, during which days.
struct Entry {
  calendar::Interval when;
  calendar::Range count;
  std::optional<calendar::Range> units;  ///< in how many units of the target it was reached
};

/// The figures of one doer at one place.
struct Account {
  std::vector<Entry> entries;        ///< by first day, then last
  std::vector<calendar::Day> reach;  ///< the latest last day of the entries up to each
};

Account account(std::vector<Entry> entries);

/// The largest sum of lower bounds over figures that lie within the days and do not overlap each other; 0
/// when there are none. The way of weighted interval scheduling: O(n log n).
std::int64_t most_within(const Account& account, const calendar::Interval& days);

/// The smallest sum of upper bounds over figures that together cover every one of the days; kMany when they
/// cannot. A shortest path through the days: O(n log n).
std::int64_t least_cover(const Account& account, const calendar::Interval& days);

/// The first stretch of the days that no figure covers; nullopt when all are covered.
std::optional<calendar::Interval> first_gap(const Account& account, const calendar::Interval& days);

}  // namespace lofte::eval
