// SPDX-License-Identifier: Apache-2.0
#include "calendar/count.h"

#include <doctest/doctest.h>

#include <cmath>

namespace lofte::calendar {
namespace {

// "[51,60]", "[200,∞)", or "none".
std::string range(std::string_view text) {
  const auto count = parse_count(text);
  if (!count) return "none";
  const Range& range = count->range;
  return "[" + std::to_string(range.lo) + "," + (range.bounded() ? std::to_string(range.hi) + "]" : "∞)");
}

TEST_CASE("Every form of a count has its numbers") {
  CHECK(range("303") == "[303,303]");
  CHECK(range("200..") == "[200,∞)");
  CHECK(range("..10") == "[0,10]");
  CHECK(range("18..25") == "[18,25]");
  CHECK(range("50+") == "[51,60]");
  CHECK(range("50-") == "[40,49]");
  CHECK(range("~20") == "[16,24]");
  CHECK(range("<5") == "[1,4]");
  CHECK(range("some") == "[1,∞)");
}

TEST_CASE("Counts at the edges of their forms are read") {
  CHECK(range("0") == "[0,0]");
  CHECK(range("0..") == "[0,∞)");
  CHECK(range("..0") == "[0,0]");
  CHECK(range("0..0") == "[0,0]");
  CHECK(range("5..5") == "[5,5]");
  CHECK(range("1000000000") == "[1000000000,1000000000]");
  CHECK(range("1000000000+") == "[1000000001,1200000000]");
  CHECK(range("~1000000000") == "[800000000,1200000000]");
  CHECK(range("<2") == "[1,1]");
  CHECK(range("1+") == "[2,2]");
  CHECK(range("2-") == "[1,1]");
}

TEST_CASE("Fifths are rounded outward") {
  CHECK(range("11+") == "[12,14]");
  CHECK(range("11-") == "[8,10]");
  CHECK(range("~11") == "[8,14]");
  CHECK(range("~12") == "[9,15]");
  CHECK(range("~10") == "[8,12]");
  CHECK(range("~9") == "[7,11]");
}

TEST_CASE("Who writes about, some or nearly has seen at least one") {
  CHECK(range("~1") == "[1,3]");
  CHECK(range("~2") == "[1,4]");
  CHECK(range("~3") == "[1,5]");
  CHECK(range("~4") == "[2,6]");
}

TEST_CASE("Words around nought say nothing and are refused") {
  for (const std::string_view text : {"0+", "0-", "1-", "~0", "<0", "<1"})
    CHECK_MESSAGE(range(text) == "none", text);
}

TEST_CASE("Every inexact count holds what its words say, and no less than a fifth") {
  const auto read_range = [](const std::string& text) { return parse_count(text)->range; };
  long wrong = 0;
  for (std::int64_t n = 2; n <= 3000; ++n) {
    const std::string number = std::to_string(n);
    const double exact = static_cast<double>(n);
    const Range over = read_range(number + "+");
    const Range under = read_range(number + "-");
    const Range about = read_range("~" + number);
    const Range fewer = read_range("<" + number);
    const bool right = over.lo == n + 1 &&
                       over.hi == std::max<std::int64_t>(std::llround(std::ceil(exact * 6 / 5)), n + 1) &&
                       under.hi == n - 1 && under.lo == std::llround(std::floor(exact * 4 / 5)) &&
                       fewer == Range{1, n - 1} && about.hi == std::max(over.hi, n + 2) &&
                       about.lo == std::max<std::int64_t>(std::min(under.lo, n - 2), 1);
    wrong += right ? 0 : 1;
  }
  CHECK(wrong == 0);
}

TEST_CASE("A count keeps the words it was written with") { CHECK(parse_count("50+")->written == "50+"); }

TEST_CASE("Nothing else is a count") {
  for (const std::string_view text :
       {"",       " ",     "..",         "...",          "1...2",        "1..2..3",
        "25..18", "-5",    "+5",         "5 ",           " 5",           "5.0",
        "5,0",    "1 200", "1.200",      "007",          "01",           "~",
        "<",      "+",     "-",          "~-5",          "~5+",          "<5+",
        "5+-",    "5++",   "~5..6",      "some+",        "Some",         "minst 50",
        ">50",    "≥50",   "1000000001", "..1000000001", "1000000001..", "99999999999999999999999",
        "1e3",    "0x10",  "½",          "fem",          "50 +",         "~ 20"})
    CHECK_MESSAGE(range(text) == "none", text);
  CHECK(range(std::string(100000, '1')) == "none");
  CHECK(range(std::string_view("5\0", 2)) == "none");
}

TEST_CASE("Ranges are added end by end, and what has no end stays so") {
  const Range open{3, Range::kMany};
  CHECK(Range{1, 2} + Range{10, 20} == Range{11, 22});
  CHECK(Range{1, 2} + open == Range{4, Range::kMany});
  CHECK(open + open == Range{6, Range::kMany});
  CHECK(Range{} + Range{5, 5} == Range{5, 5});
  CHECK((Range{Range::kMany - 1, Range::kMany - 1} + Range{5, 5}).hi == Range::kMany);
  CHECK(Range{Range::kMany - 5, Range::kMany - 5} + Range{4, 4} == Range{Range::kMany - 1, Range::kMany - 1});
}

TEST_CASE("Whether a number is reached is what holds for all the numbers it may be") {
  for (std::int64_t lo = 0; lo <= 6; ++lo)
    for (std::int64_t hi = lo; hi <= 6; ++hi)
      for (std::int64_t n = -1; n <= 8; ++n) {
        std::int64_t reached = 0, kept = 0;
        for (std::int64_t number = lo; number <= hi; ++number) {
          reached += number >= n ? 1 : 0;
          kept += number <= n ? 1 : 0;
        }
        const auto truth = [&](std::int64_t holds) {
          return holds == 0 ? Truth::no : holds == hi - lo + 1 ? Truth::yes : Truth::cannot_tell;
        };
        CHECK(at_least({lo, hi}, n) == truth(reached));
        CHECK(at_most({lo, hi}, n) == truth(kept));
      }
}

TEST_CASE("What has no end may be any number above") {
  const Range open{200, Range::kMany};
  CHECK(at_least(open, 200) == Truth::yes);
  CHECK(at_least(open, 201) == Truth::cannot_tell);
  CHECK(at_most(open, 199) == Truth::no);
  CHECK(at_most(open, 1000000) == Truth::cannot_tell);
  CHECK_FALSE(open.bounded());
  CHECK_FALSE(open.exact());
  CHECK(Range{5, 5}.exact());
}

TEST_CASE("Numbers have a point or a comma") {
  CHECK(parse_number("2.09") == 2.09);
  CHECK(parse_number("2,09") == 2.09);
  CHECK(parse_number("2") == 2.0);
  CHECK(parse_number("-2,5") == -2.5);
  CHECK(parse_number("+2.5") == 2.5);
  CHECK(parse_number("0") == 0.0);
  CHECK(parse_number("007.50") == 7.5);
  CHECK(parse_number("13.9461") == 13.9461);
  CHECK(parse_number("561") == 561.0);
}

TEST_CASE("Nothing else is a number") {
  for (const std::string_view text :
       {"",      " ",     "-",       "+",     ".",   ",",   ".5",    "5.",  "5,",  "-.5",
        "1.2.3", "1,2,3", "1.200,5", "1 200", "1e5", "1E5", "0x1p3", "inf", "nan", "-inf",
        "NaN",   "--5",   "+-5",     "5 ",    " 5",  "−5",  "2,09%", "två", "5\n"})
    CHECK_MESSAGE(!parse_number(text), text);
  CHECK_FALSE(parse_number(std::string(400, '9')));
}

}  // namespace
}  // namespace lofte::calendar
