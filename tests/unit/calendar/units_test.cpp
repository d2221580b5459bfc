// SPDX-License-Identifier: Apache-2.0
#include "calendar/units.h"

#include <doctest/doctest.h>

#include "calendar/time.h"

namespace lofte::calendar {
namespace {

constexpr Unit kAll[] = {Unit::day,     Unit::week,      Unit::month, Unit::quarter,
                         Unit::tertial, Unit::half_year, Unit::year};

Interval period_span(std::string_view text) { return std::get<Time>(parse_period(text)).span; }

// "2020-09-14 – 2020-09-20; …"
std::string shown_units(const std::vector<Interval>& intervals) {
  std::string out;
  for (const Interval& interval : intervals) out += (out.empty() ? "" : "; ") + iso(interval);
  return out;
}

std::string required(Unit unit, std::string_view text) { return shown_units(units(unit, period_span(text))); }

TEST_CASE("Every name of a unit is read, and nothing else") {
  CHECK(parse_unit("day") == Unit::day);
  CHECK(parse_unit("week") == Unit::week);
  CHECK(parse_unit("month") == Unit::month);
  CHECK(parse_unit("quarter") == Unit::quarter);
  CHECK(parse_unit("tertial") == Unit::tertial);
  CHECK(parse_unit("half-year") == Unit::half_year);
  CHECK(parse_unit("term") == Unit::half_year);
  CHECK(parse_unit("year") == Unit::year);
  for (const std::string_view text : {"", "Day", "days", "half_year", "halfyear", "vecka", "termin", " day"})
    CHECK_MESSAGE(!parse_unit(text), text);
}

TEST_CASE("The usual name of a unit reads back as that unit") {
  for (const Unit unit : kAll) CHECK(parse_unit(name(unit)) == unit);
  CHECK(name(Unit::half_year) == "half-year");
}

TEST_CASE("The unit around a day is the one of the calendar") {
  const Day tuesday = day(2020, 9, 15);
  CHECK(iso(unit_around(Unit::day, tuesday)) == "2020-09-15");
  CHECK(iso(unit_around(Unit::week, tuesday)) == "2020-09-14 – 2020-09-20");
  CHECK(iso(unit_around(Unit::month, tuesday)) == "2020-09-01 – 2020-09-30");
  CHECK(iso(unit_around(Unit::quarter, tuesday)) == "2020-07-01 – 2020-09-30");
  CHECK(iso(unit_around(Unit::tertial, tuesday)) == "2020-09-01 – 2020-12-31");
  CHECK(iso(unit_around(Unit::half_year, tuesday)) == "2020-07-01 – 2020-12-31");
  CHECK(iso(unit_around(Unit::year, tuesday)) == "2020-01-01 – 2020-12-31");
  CHECK(iso(unit_around(Unit::week, day(2021, 1, 3))) == "2020-12-28 – 2021-01-03");
  CHECK(iso(unit_around(Unit::week, day(2021, 1, 4))) == "2021-01-04 – 2021-01-10");
}

TEST_CASE("The units of the calendar follow on each other and hold every day once") {
  for (const Unit unit : kAll) {
    long wrong = 0;
    for (Day d = day(2019, 1, 1); d <= day(2025, 12, 31); d += Days{1}) {
      const Interval around = unit_around(unit, d);
      const Interval of_next = unit_around(unit, d + Days{1});
      const bool follows = d == around.last ? of_next.first == d + Days{1} : of_next == around;
      wrong += around.contains(d) && follows ? 0 : 1;
    }
    CHECK(wrong == 0);
  }
}

TEST_CASE("Days, weeks and months are those of the calendar, and one partly inside is not required") {
  CHECK(required(Unit::day, "2020-02-28/2020-03-01") == "2020-02-28; 2020-02-29; 2020-03-01");
  CHECK(required(Unit::week, "2020-09") ==
        "2020-09-07 – 2020-09-13; 2020-09-14 – 2020-09-20; 2020-09-21 – 2020-09-27");
  CHECK(required(Unit::week, "2020-W38/2020-W39") == "2020-09-14 – 2020-09-20; 2020-09-21 – 2020-09-27");
  CHECK(required(Unit::month, "2020-01-15/2020-04-14") == "2020-02-01 – 2020-02-29; 2020-03-01 – 2020-03-31");
  CHECK(units(Unit::day, period_span("2020")).size() == 366);
  CHECK(units(Unit::week, period_span("2020")).size() == 51);
  CHECK(units(Unit::month, period_span("2020")).size() == 12);
}

TEST_CASE("Quarters and longer are those of the calendar when the period begins on one") {
  CHECK(required(Unit::quarter, "2020-04/2020-11") == "2020-04-01 – 2020-06-30; 2020-07-01 – 2020-09-30");
  CHECK(required(Unit::tertial, "2020") ==
        "2020-01-01 – 2020-04-30; 2020-05-01 – 2020-08-31; 2020-09-01 – 2020-12-31");
  CHECK(required(Unit::half_year, "2020") == "2020-01-01 – 2020-06-30; 2020-07-01 – 2020-12-31");
  CHECK(required(Unit::year, "2018/2019") == "2018-01-01 – 2018-12-31; 2019-01-01 – 2019-12-31");
}

TEST_CASE("Quarters and longer are counted in whole months when the period begins elsewhere") {
  CHECK(required(Unit::year, "2018-10/2020-09") == "2018-10-01 – 2019-09-30; 2019-10-01 – 2020-09-30");
  CHECK(required(Unit::half_year, "2020-02-15/2021-02-14") ==
        "2020-02-15 – 2020-08-14; 2020-08-15 – 2021-02-14");
  CHECK(required(Unit::quarter, "2020-02/2020-08") == "2020-02-01 – 2020-04-30; 2020-05-01 – 2020-07-31");
  CHECK(required(Unit::tertial, "2020-02/2020-09") == "2020-02-01 – 2020-05-31; 2020-06-01 – 2020-09-30");
  // 1 July begins a quarter and a half-year, but neither a tertial nor a year.
  CHECK(required(Unit::half_year, "2020-07/2021-06") == "2020-07-01 – 2020-12-31; 2021-01-01 – 2021-06-30");
  CHECK(required(Unit::tertial, "2020-07/2020-12") == "2020-07-01 – 2020-10-31");
}

TEST_CASE("Months counted from the end of a month lose no day") {
  CHECK(required(Unit::quarter, "2020-08-31/2021-08-30") ==
        "2020-08-31 – 2020-11-29; 2020-11-30 – 2021-02-27; 2021-02-28 – 2021-05-30; 2021-05-31 – 2021-08-30");
  CHECK(required(Unit::year, "2020-02-29/2022-02-27") == "2020-02-29 – 2021-02-27; 2021-02-28 – 2022-02-27");
}

TEST_CASE("A period that no unit fits into is the one unit") {
  CHECK(required(Unit::year, "2020-HT") == "2020-07-01 – 2020-12-31");
  CHECK(required(Unit::week, "2020-09-15/2020-09-20") == "2020-09-15 – 2020-09-20");
  CHECK(required(Unit::month, "2020-09-02/2020-10-30") == "2020-09-02 – 2020-10-30");
  CHECK(required(Unit::quarter, "2020-01/2020-02") == "2020-01-01 – 2020-02-29");
}

TEST_CASE("Of a period that goes on, the units that have ended are required, and of another all") {
  const auto cut = [](Unit unit, std::string_view text, Day until) {
    return shown_units(units(unit, period_span(text), until));
  };
  CHECK(cut(Unit::half_year, "2020/..", day(2021, 3, 1)) ==
        "2020-01-01 – 2020-06-30; 2020-07-01 – 2020-12-31");
  CHECK(cut(Unit::half_year, "2020/..", day(2020, 6, 30)) == "2020-01-01 – 2020-06-30");
  CHECK(cut(Unit::half_year, "2020/..", day(2020, 6, 29)) == "");
  CHECK(cut(Unit::day, "2020/..", day(2019, 12, 31)) == "");
  CHECK(cut(Unit::month, "2020-01-15/..", day(2020, 2, 29)) == "2020-02-01 – 2020-02-29");
  CHECK(cut(Unit::year, "2018-10/..", day(2019, 12, 31)) == "2018-10-01 – 2019-09-30");
  CHECK(cut(Unit::half_year, "2020", day(2020, 3, 1)) == "2020-01-01 – 2020-06-30; 2020-07-01 – 2020-12-31");
}

TEST_CASE("A period without any end has its units as far as days are written") {
  const auto years = units(Unit::year, period_span("2020/.."));
  CHECK(years.size() == 9999 - 2020);
  CHECK(years.front() == period_span("2020"));
}

// The units of a period leave out less than a unit at either end, and nothing in between.
void check_partition(Unit unit, const Interval& whole) {
  const auto found = units(unit, whole);
  REQUIRE(!found.empty());
  if (found.size() == 1 && found[0] == whole) return;
  bool right = true;
  for (std::size_t i = 1; i < found.size(); ++i)
    right = right && found[i].first == found[i - 1].last + Days{1};
  for (const Interval& one : found) right = right && whole.contains(one) && one.first <= one.last;
  const bool calendar = unit <= Unit::month || unit_around(unit, whole.first).first == whole.first;
  if (calendar)
    for (const Interval& one : found) right = right && one == unit_around(unit, one.first);
  else
    right = right && found.front().first == whole.first;
  const Interval before = unit_around(unit, whole.first);
  if (calendar)
    right =
        right && found.front().first == (before.first == whole.first ? whole.first : before.last + Days{1});
  const Interval rest = unit_around(unit, found.back().last + Days{1});
  if (calendar) right = right && rest.last > whole.last;
  CHECK_MESSAGE(right, iso(whole));
}

TEST_CASE("The units of every period follow on each other and leave out only what is partly inside") {
  for (const Unit unit : kAll)
    for (int from = 0; from < 400; from += 7)
      for (int length = 1; length < 900; length += 31) {
        const Day first = day(2019, 11, 25) + Days{from};
        check_partition(unit, {first, first + Days{length - 1}});
      }
}

}  // namespace
}  // namespace lofte::calendar
