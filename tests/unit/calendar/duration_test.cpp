// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "calendar/time.h"

namespace lofte::calendar {
namespace {

bool reads(std::string_view text, int number, Duration::Unit unit) {
  const auto found = parse_duration(text);
  return found && found->number == number && found->unit == unit;
}

// The day a written duration after a day.
std::string later(std::string_view from, std::string_view duration) {
  return iso(after(*parse_day(from), *parse_duration(duration)));
}

TEST_CASE("A duration is a number and a unit") {
  CHECK(reads("24 hours", 24, Duration::Unit::hour));
  CHECK(reads("14 days", 14, Duration::Unit::day));
  CHECK(reads("3 weeks", 21, Duration::Unit::day));
  CHECK(reads("6 months", 6, Duration::Unit::month));
  CHECK(reads("2 years", 2, Duration::Unit::year));
  CHECK(reads("9999 days", 9999, Duration::Unit::day));
}

TEST_CASE("One of a unit may be written in the singular, several may not") {
  CHECK(reads("1 hour", 1, Duration::Unit::hour));
  CHECK(reads("1 day", 1, Duration::Unit::day));
  CHECK(reads("1 week", 7, Duration::Unit::day));
  CHECK(reads("1 month", 1, Duration::Unit::month));
  CHECK(reads("1 year", 1, Duration::Unit::year));
  CHECK(reads("1 months", 1, Duration::Unit::month));
  CHECK_FALSE(parse_duration("6 month"));
}

TEST_CASE("Nothing else is a duration") {
  for (const std::string_view text :
       {"",          " ",         "6",          "months",          "6months",
        "6  months", " 6 months", "6 months ",  "0 days",          "06 months",
        "-6 months", "+6 months", "1.5 years",  "10000 days",      "99999999999999999999 days",
        "6 Months",  "6 månader", "six months", "6 months 2 days", "6 quarters",
        "½ years"})
    CHECK_MESSAGE(!parse_duration(text), text);
}

TEST_CASE("A month later than the end of a long month is the end of the short one") {
  CHECK(later("2020-08-31", "1 month") == "2020-09-30");
  CHECK(later("2020-01-31", "1 month") == "2020-02-29");
  CHECK(later("2021-01-31", "1 month") == "2021-02-28");
  CHECK(later("2020-01-30", "1 month") == "2020-02-29");
  CHECK(later("2020-02-29", "1 year") == "2021-02-28");
  CHECK(later("2020-02-29", "4 years") == "2024-02-29");
  CHECK(later("2020-02-29", "1 month") == "2020-03-29");
  CHECK(later("2020-11-30", "3 months") == "2021-02-28");
  CHECK(later("2020-09-15", "6 months") == "2021-03-15");
  CHECK(later("2020-12-31", "12 months") == "2021-12-31");
}

TEST_CASE("Days, weeks and hours are added as days, a begun day of hours as a whole one") {
  CHECK(later("2020-02-28", "1 day") == "2020-02-29");
  CHECK(later("2020-12-31", "14 days") == "2021-01-14");
  CHECK(later("2020-12-31", "2 weeks") == "2021-01-14");
  CHECK(later("2020-09-15", "1 hour") == "2020-09-16");
  CHECK(later("2020-09-15", "24 hours") == "2020-09-16");
  CHECK(later("2020-09-15", "25 hours") == "2020-09-17");
  CHECK(later("2020-09-15", "48 hours") == "2020-09-17");
}

TEST_CASE("Nothing is later than for ever") {
  for (const char* duration : {"9999 years", "9999 months", "9999 weeks", "9999 hours"}) {
    CHECK(after(kForever, *parse_duration(duration)) == kForever);
    CHECK(after(day(2199, 12, 31), *parse_duration(duration)) <= kForever);
  }
  CHECK(after(day(2199, 12, 31), *parse_duration("9999 years")) == kForever);
}

TEST_CASE("Months are added and taken away inside the month, whatever the day") {
  long wrong = 0;
  for (Day from = day(2019, 12, 1); from <= day(2021, 3, 31); from += calendar::Days{1})
    for (int months = -30; months <= 30; ++months) {
      const std::chrono::year_month_day before{from};
      const std::chrono::year_month_day moved{add_months(from, months)};
      const auto month = before.year() / before.month() + std::chrono::months{months};
      const auto last = (month / std::chrono::last).day();
      const bool right = moved.year() == month.year() && moved.month() == month.month() &&
                         moved.day() == std::min(before.day(), last);
      wrong += right ? 0 : 1;
    }
  CHECK(wrong == 0);
  CHECK(iso(add_months(day(2020, 3, 31), -1)) == "2020-02-29");
  CHECK(iso(add_months(day(2020, 1, 31), -2)) == "2019-11-30");
  CHECK(add_months(day(2020, 3, 31), 0) == day(2020, 3, 31));
}

TEST_CASE("Durations in other words are understood") {
  struct Pair {
    std::string_view written;
    std::string_view meant;
  };
  for (const Pair& pair : std::initializer_list<Pair>{
           {"6 månader", "6 months"},      {"14 dagar", "14 days"},     {"24 timmar", "24 hours"},
           {"24 tim", "24 hours"},         {"24h", "24 hours"},         {"1 månad", "1 month"},
           {"ett år", "1 year"},           {"två veckor", "2 weeks"},   {"inom 24 timmar", "24 hours"},
           {"within 14 days.", "14 days"}, {"3 dygn", "3 days"},        {"6 mån.", "6 months"},
           {"ett halvår", "6 months"},     {"ett kvartal", "3 months"}, {"2 tertial", "8 months"},
           {"6 month", "6 months"},        {"6months", "6 months"},     {"6  months", "6 months"},
           {"6 Months", "6 months"},       {"06 months", "6 months"},   {"six months", "6 months"},
           {"a year", "1 year"},           {"12 MÅNADER", "12 months"}})
    CHECK_MESSAGE(guess_duration(pair.written) == pair.meant, pair.written);
}

TEST_CASE("What is no duration, or is one already, is not guessed at") {
  for (const std::string_view text :
       {"", "snart", "6", "månader", "0 dagar", "10000 dagar", "9999 kvartal", "-6 månader", "6 bananer",
        "14 days", "1 months", "några dagar", "1 år 6 månader"})
    CHECK_MESSAGE(!guess_duration(text), text);
}

}  // namespace
}  // namespace lofte::calendar
