// SPDX-License-Identifier: Apache-2.0
#include "calendar/time.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <type_traits>

namespace lofte::calendar {
namespace {

// The days of a time, or the fault's name.
std::string shown(const std::variant<Time, TimeFault>& result) {
  constexpr const char* kNames[] = {"form", "month", "day", "week", "unit", "year", "order", "swedish"};
  if (const auto* time = std::get_if<Time>(&result)) return iso(time->span);
  return kNames[static_cast<int>(std::get<TimeFault>(result))];
}

std::string time(std::string_view text) { return shown(parse_time(text)); }
std::string period(std::string_view text) { return shown(parse_period(text)); }

std::string format(const char* pattern, int year, int n) {
  char out[32];
  std::snprintf(out, sizeof out, pattern, year, n);
  return out;
}

TEST_CASE("Every form of a time has its days") {
  CHECK(time("2020") == "2020-01-01 – 2020-12-31");
  CHECK(time("2020-09") == "2020-09-01 – 2020-09-30");
  CHECK(time("2020-02") == "2020-02-01 – 2020-02-29");
  CHECK(time("2021-02") == "2021-02-01 – 2021-02-28");
  CHECK(time("2020-09-15") == "2020-09-15");
  CHECK(time("2020-W38") == "2020-09-14 – 2020-09-20");
  CHECK(time("2020-Q1") == "2020-01-01 – 2020-03-31");
  CHECK(time("2020-Q2") == "2020-04-01 – 2020-06-30");
  CHECK(time("2020-Q3") == "2020-07-01 – 2020-09-30");
  CHECK(time("2020-Q4") == "2020-10-01 – 2020-12-31");
  CHECK(time("2020-T1") == "2020-01-01 – 2020-04-30");
  CHECK(time("2020-T2") == "2020-05-01 – 2020-08-31");
  CHECK(time("2020-T3") == "2020-09-01 – 2020-12-31");
  CHECK(time("2020-H1") == "2020-01-01 – 2020-06-30");
  CHECK(time("2020-H2") == "2020-07-01 – 2020-12-31");
  CHECK(time("2020-VT") == time("2020-H1"));
  CHECK(time("2020-HT") == time("2020-H2"));
  CHECK(time("1900") == "1900-01-01 – 1900-12-31");
  CHECK(time("2199-12-31") == "2199-12-31");
}

TEST_CASE("A time keeps the words it was written with") {
  static_assert(std::is_invocable_v<decltype(parse_time), const std::string&>);
  static_assert(!std::is_invocable_v<decltype(parse_time), std::string>);  // they would be gone at once
  CHECK(std::get<Time>(parse_time("2020-HT")).written == "2020-HT");
  CHECK(std::get<Time>(parse_time("2018-10/2019-09")).written == "2018-10/2019-09");
  CHECK(std::get<Time>(parse_period("2020/..")).written == "2020/..");
}

TEST_CASE("From one time to another runs from the first day of the one to the last of the other") {
  CHECK(time("2018-10/2019-09") == "2018-10-01 – 2019-09-30");
  CHECK(time("2018/2019") == "2018-01-01 – 2019-12-31");
  CHECK(time("2020-VT/2020-HT") == "2020-01-01 – 2020-12-31");
  CHECK(time("2020-W53/2021-W01") == "2020-12-28 – 2021-01-10");
  CHECK(time("2020-09-15/2020-T3") == "2020-09-15 – 2020-12-31");
  CHECK(time("2020-09-15/2020-09-15") == "2020-09-15");
  CHECK(time("2020/2020-06") == "2020-01-01 – 2020-06-30");
  CHECK(time("2020-12/2020") == "2020-12-01 – 2020-12-31");
}

TEST_CASE("A period may go on, a time may not") {
  CHECK(period("2020/..") == "2020-01-01 –");
  CHECK(period("2020-HT/..") == "2020-07-01 –");
  CHECK(period("2020-09-15/..") == "2020-09-15 –");
  CHECK(std::get<Time>(parse_period("2020/..")).span.open());
  CHECK(period("2018/2019") == time("2018/2019"));
  CHECK(time("2020/..") == "form");
  CHECK(time("../2020") == "form");
  CHECK(period("../2020") == "form");
  CHECK(period("../..") == "form");
  CHECK(period("/..") == "form");
  CHECK(period("2020-13/..") == "month");
  CHECK(period("1899/..") == "year");
  CHECK(period("2018/2019/..") == "form");
}

TEST_CASE("A time that does not exist has the fault of its part") {
  CHECK(time("2020-13") == "month");
  CHECK(time("2020-00") == "month");
  CHECK(time("2020-13-01") == "month");
  CHECK(time("2020-00-01") == "month");
  CHECK(time("2021-02-29") == "day");
  CHECK(time("2100-02-29") == "day");
  CHECK(time("2020-09-31") == "day");
  CHECK(time("2020-09-00") == "day");
  CHECK(time("2020-W00") == "week");
  CHECK(time("2021-W53") == "week");
  CHECK(time("2020-W54") == "week");
  CHECK(time("2020-W99") == "week");
  CHECK(time("2020-Q0") == "unit");
  CHECK(time("2020-Q5") == "unit");
  CHECK(time("2020-T0") == "unit");
  CHECK(time("2020-T4") == "unit");
  CHECK(time("2020-H0") == "unit");
  CHECK(time("2020-H3") == "unit");
  CHECK(time("1899") == "year");
  CHECK(time("2200") == "year");
  CHECK(time("0000") == "year");
  CHECK(time("0020-09-15") == "year");
  CHECK(time("2200-13") == "year");
  CHECK(time("2200-W01") == "year");
}

TEST_CASE("A range has the fault of its ends, or ends before it begins") {
  CHECK(time("2020/2019") == "order");
  CHECK(time("2020-10/2020-09") == "order");
  CHECK(time("2020-09-15/2020-09-14") == "order");
  CHECK(time("2020-HT/2020-VT") == "order");
  CHECK(time("2020-13/2021") == "month");
  CHECK(time("2020/2021-13") == "month");
  CHECK(time("2021-02-29/2021-W53") == "day");
  CHECK(time("2020/1899") == "year");
  CHECK(period("2020/2019") == "order");
}

TEST_CASE("A text in no form of a time says so") {
  for (const std::string_view text : {"",
                                      " ",
                                      "-",
                                      "/",
                                      "abc",
                                      "okänt",
                                      "den 0",
                                      "0",
                                      "unknown",
                                      "1",
                                      "20",
                                      "202",
                                      "2020-W",
                                      "2020-X1",

                                      "2020/2021/2022",
                                      "2020-VTX",
                                      "+2020",
                                      "12345",
                                      "2020-09-15 och så vidare",
                                      "2020?",
                                      "(2020)",
                                      "\xff\xfe",

                                      "någon gång",
                                      "2020\n2021 2022"})
    CHECK_MESSAGE(time(text) == "form", text);
  CHECK(time(std::string_view("2020\0", 5)) == "form");
  CHECK(time(std::string(100000, '1')) == "form");
}

TEST_CASE("Small letters, blanks and missing zeros are not our forms") {
  for (const std::string_view text : {"2020-w38", "2020-q3", "2020-ht", "2020-W5", "2020-9", "2020-9-5",
                                      "2020-09-5", " 2020", "2020 ", "2020 / 2021", "2020-09 /2020-10"})
    CHECK_MESSAGE(time(text) == "swedish", text);
}

TEST_CASE("Every ISO week from 1900 to 2199 has its days, and no other week exists") {
  // 1 January 1900 was a Monday. A week belongs to the year that holds its Thursday.
  Day monday = day(1900, 1, 1);
  long wrong = 0;
  int long_years = 0;
  for (int year = 1900; year <= 2199; ++year) {
    int weeks = 0;
    for (; year_of(monday + Days{3}) == year; monday += Days{7}) {
      const std::string written = format("%04d-W%02d", year, ++weeks);
      const auto result = parse_time(written);
      const auto* found = std::get_if<Time>(&result);
      wrong += found && found->span == Interval{monday, monday + Days{6}} ? 0 : 1;
    }
    wrong += time(format("%04d-W%02d", year, weeks + 1)) == "week" ? 0 : 1;
    wrong += weeks == 52 || weeks == 53 ? 0 : 1;
    long_years += weeks == 53 ? 1 : 0;
  }
  CHECK(wrong == 0);
  CHECK(long_years == 53);
  CHECK(time("2020-W53") == "2020-12-28 – 2021-01-03");
  CHECK(time("2026-W53") == "2026-12-28 – 2027-01-03");
  CHECK(time("2020-W01") == "2019-12-30 – 2020-01-05");
  CHECK(time("2019-W53") == "week");
}

TEST_CASE("The parts of a year follow on each other and fill it") {
  struct Parts {
    const char* pattern;
    int count;
  };
  long wrong = 0;
  for (int year = 1900; year <= 2199; ++year)
    for (const Parts& parts :
         {Parts{"%04d-%02d", 12}, Parts{"%04d-Q%d", 4}, Parts{"%04d-T%d", 3}, Parts{"%04d-H%d", 2}}) {
      Day next = day(year, 1, 1);
      for (int n = 1; n <= parts.count; ++n) {
        const std::string written = format(parts.pattern, year, n);
        const Interval span = std::get<Time>(parse_time(written)).span;
        wrong += span.first == next && span.first <= span.last ? 0 : 1;
        next = span.last + Days{1};
      }
      wrong += next == day(year + 1, 1, 1) ? 0 : 1;
    }
  CHECK(wrong == 0);
}

}  // namespace
}  // namespace lofte::calendar
