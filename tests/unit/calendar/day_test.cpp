// SPDX-License-Identifier: Apache-2.0
#include "calendar/day.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <vector>

#include "calendar/truth.h"

namespace lofte::calendar {
namespace {

std::string text_of(int year, int month, int dom) {
  char out[16];
  std::snprintf(out, sizeof out, "%04d-%02d-%02d", year, month, dom);
  return out;
}

int days_in(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return kDays[month - 1] + (leap && month == 2 ? 1 : 0);
}

TEST_CASE("Every day from 1900 to 2199 is written and read, and no day that does not exist") {
  Day expected = day(1900, 1, 1);
  long wrong = 0;
  for (int year = 1900; year <= 2199; ++year)
    for (int month = 0; month <= 13; ++month)
      for (int dom = 0; dom <= 32; ++dom) {
        const bool real = month >= 1 && month <= 12 && dom >= 1 && dom <= days_in(year, month);
        const std::string text = text_of(year, month, dom);
        const auto parsed = parse_day(text);
        if (!real) {
          wrong += parsed ? 1 : 0;
          continue;
        }
        const bool right = parsed == expected && iso(expected) == text && year_of(expected) == year;
        wrong += right ? 0 : 1;
        expected += Days{1};
      }
  CHECK(wrong == 0);
  CHECK(expected == day(2200, 1, 1));
}

TEST_CASE("A day is only what is written as one") {
  for (const std::string_view text :
       {"",           "2020",       "2020-09",     "2020-9-15",   "2020-09-5",
        "20200915",   "2020/09/15", "2020-09-15 ", " 2020-09-15", "2020-09-15T00",
        "1899-12-31", "2200-01-01", "0000-01-01",  "9999-12-31",  "-020-09-15",
        "2020-+9-15", "2020-09-1a", "2020-W38",    "15-09-2020",  "２０２０-09-15"})
    CHECK_MESSAGE(!parse_day(text), text);
  CHECK(parse_day("1900-01-01") == day(1900, 1, 1));
  CHECK(parse_day("2199-12-31") == day(2199, 12, 31));
}

TEST_CASE("Centuries are leap years only every fourth time") {
  CHECK(parse_day("2000-02-29"));
  CHECK_FALSE(parse_day("1900-02-29"));
  CHECK_FALSE(parse_day("2100-02-29"));
  CHECK(parse_day("2020-02-29"));
  CHECK_FALSE(parse_day("2021-02-29"));
}

TEST_CASE("An interval counts its first and its last day") {
  const Interval september{day(2020, 9, 1), day(2020, 9, 30)};
  CHECK(september.days() == 30);
  CHECK(Interval{day(2020, 1, 1), day(2020, 12, 31)}.days() == 366);
  CHECK(Interval{day(2020, 9, 1), day(2020, 9, 1)}.days() == 1);
  CHECK(september.contains(day(2020, 9, 1)));
  CHECK(september.contains(day(2020, 9, 30)));
  CHECK_FALSE(september.contains(day(2020, 8, 31)));
  CHECK_FALSE(september.contains(day(2020, 10, 1)));
  CHECK_FALSE(september.open());
  CHECK(Interval{day(2020, 1, 1), kForever}.open());
}

TEST_CASE("An interval is shown by its days") {
  CHECK(iso(Interval{day(2020, 9, 15), day(2020, 9, 15)}) == "2020-09-15");
  CHECK(iso(Interval{day(2020, 9, 15), day(2020, 10, 1)}) == "2020-09-15 – 2020-10-01");
  CHECK(iso(Interval{day(2020, 9, 15), kForever}) == "2020-09-15 –");
}

TEST_CASE("Truth is combined by its weakest or its strongest part") {
  constexpr Truth kAll[] = {Truth::no, Truth::cannot_tell, Truth::yes};
  for (const Truth a : kAll)
    for (const Truth b : kAll) {
      const bool any_no = a == Truth::no || b == Truth::no;
      const bool any_yes = a == Truth::yes || b == Truth::yes;
      const bool all_yes = a == Truth::yes && b == Truth::yes;
      const bool all_no = a == Truth::no && b == Truth::no;
      CHECK(both(a, b) == (any_no ? Truth::no : all_yes ? Truth::yes : Truth::cannot_tell));
      CHECK(either(a, b) == (any_yes ? Truth::yes : all_no ? Truth::no : Truth::cannot_tell));
    }
}

// What holds for each of the days that something may have happened on.
template <typename Test>
Truth over_all_days(const Interval& when, Test test) {
  int yes = 0;
  for (Day d = when.first; d <= when.last; d += Days{1}) yes += test(d) ? 1 : 0;
  return yes == 0 ? Truth::no : yes == when.days() ? Truth::yes : Truth::cannot_tell;
}

TEST_CASE("Comparisons of intervals say what holds for all of their days") {
  const Day start = day(2020, 2, 26);
  std::vector<Interval> intervals;
  for (int from = 0; from < 9; ++from)
    for (int to = from; to < 9; ++to) intervals.push_back({start + Days{from}, start + Days{to}});
  for (const Interval& when : intervals)
    for (const Interval& period : intervals) {
      const auto in_period = [&](Day d) { return d >= period.first && d <= period.last; };
      CHECK(inside(when, period) == over_all_days(when, in_period));
      CHECK(by(when, period.last) == over_all_days(when, [&](Day d) { return d <= period.last; }));
      const bool shares = over_all_days(when, in_period) != Truth::no;
      CHECK(when.overlaps(period) == shares);
      CHECK(when.contains(period) ==
            (over_all_days(period, [&](Day d) { return when.contains(d); }) == Truth::yes));
      const auto shared = common(when, period);
      REQUIRE(shared.has_value() == shares);
      if (!shared) continue;
      for (Day d = start - Days{1}; d <= start + Days{9}; d += Days{1})
        CHECK(shared->contains(d) == (when.contains(d) && period.contains(d)));
    }
}

TEST_CASE("What goes on is inside a period only when the period goes on too") {
  const Interval open{day(2020, 1, 1), kForever};
  const Interval year{day(2020, 1, 1), day(2020, 12, 31)};
  CHECK(inside(year, open) == Truth::yes);
  CHECK(inside(open, year) == Truth::cannot_tell);
  CHECK(inside(open, open) == Truth::yes);
  CHECK(inside(open, Interval{day(2019, 1, 1), day(2019, 12, 31)}) == Truth::no);
  CHECK(by(open, day(2025, 1, 1)) == Truth::cannot_tell);
  CHECK(by(open, day(2019, 12, 31)) == Truth::no);
  CHECK(common(open, year) == year);
}

}  // namespace
}  // namespace lofte::calendar
