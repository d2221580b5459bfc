// SPDX-License-Identifier: Apache-2.0
#include "intake/times.h"

#include <doctest/doctest.h>

namespace lofte::intake {
namespace {

std::string read_day(std::string_view cell) {
  const auto time = read_time(cell, NearestYear{calendar::day(2024, 4, 10), NearestYear::Way::after});
  return time ? time->text + (time->year_supplied ? " ?" : "") : "-";
}

std::string deadline(std::string_view cell) {
  const auto time = read_deadline(cell, NearestYear{calendar::day(2024, 4, 10), NearestYear::Way::after});
  return time ? time->text : "-";
}

TEST_CASE("dates as people write them are times, a year that is left out is the nearest") {
  CHECK(read_day("2024-05-13") == "2024-05-13");
  CHECK(read_day("13/5") == "2024-05-13 ?");
  CHECK(read_day("13/3") == "2025-03-13 ?");
  CHECK(read_day("11/10-24") == "2024-10-11");
  CHECK(read_day("241015") == "2024-10-15");
  CHECK(read_day("12 mars 2024") == "2024-03-12");
  CHECK(read_day("maj-24") == "2024-05");
  CHECK(read_day("v. 45") == "2024-W45 ?");
  CHECK(read_day("våren 2025") == "2025-VT");
  CHECK(read_day("höst 2024") == "2024-HT");
  CHECK(read_day("2025") == "2025");
  CHECK(read_day("45425") == "2024-05-13");
  CHECK(read_day("senast 15 okt") == "2024-10-15 ?");
}

TEST_CASE("a stretch of time ends with a deadline") {
  CHECK(deadline("sept 2024–maj 2025") == "2025-05");
  CHECK(deadline("2024-09/2025-05") == "2025-05");
}

TEST_CASE("words for no day are no time") {
  for (const char* cell : {"omgående", "snarast", "löpande", "efter sommaren", "–", "", "A12", "12"}) {
    CAPTURE(cell);
    CHECK(read_day(cell) == "-");
  }
}

TEST_CASE("a date is found in a sentence, a fraction is not") {
  const auto found = find_time("Ekbacken 2023-09-14", std::nullopt);
  REQUIRE(found);
  CHECK(found->time.text == "2023-09-14");
  CHECK(found->before == "Ekbacken");
  CHECK_FALSE(find_time("byt 1/2 av lamporna", std::nullopt));
  CHECK_FALSE(find_time("ingår i ombyggnaden 2026", std::nullopt));
}

}  // namespace
}  // namespace lofte::intake
