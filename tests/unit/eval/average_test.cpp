// SPDX-License-Identifier: Apache-2.0
//
// A rhythm on average, of fourteen days, and of several things of which any counts.
#include "judged.h"

using namespace lofte;
using namespace lofte::eval;

namespace {

CommitmentStatus told_average(const std::string& target, const std::vector<std::string>& counts,
                              std::string_view day = "2021-03-01", const std::string& period = "2020",
                              const std::string& reported = "2021-01-05") {
  return judged(counting(one_promise(target, "polis"),
                         {{"followups/f.yaml", followup(period, reported, "polis", counts)}}),
                day);
}

const std::string kDaily = "{at_least: 1, of: kontroll, every: day, on_average: true}";

}  // namespace

TEST_CASE("on average: the total is held against the number of every unit, and no unit is looked at alone") {
  // 2020 has 366 days.
  struct Case {
    std::string count;
    Verdict verdict;
  };
  for (const Case& one : std::vector<Case>{{"366", Verdict::met},
                                           {"365", Verdict::partly},
                                           {"0", Verdict::not_met},
                                           {"300+", Verdict::partly},       // at most 360
                                           {"320+", Verdict::cannot_tell},  // 321 to 384
                                           {"366..", Verdict::met},
                                           {"..365", Verdict::not_met},
                                           {"1..365", Verdict::partly}}) {
    CAPTURE(one.count);
    const auto status = told_average(kDaily, {"of: kontroll, count: " + one.count});
    CHECK(status.verdict == one.verdict);
    CHECK(status.required == 366);
  }
  CHECK(told_average(kDaily, {}).verdict == Verdict::cannot_tell);
  CHECK(told_average("{at_most: 1, of: kontroll, every: day, on_average: true}", {"of: kontroll, count: 366"})
            .verdict == Verdict::met);
  CHECK(told_average("{at_most: 1, of: kontroll, every: day, on_average: true}", {"of: kontroll, count: 367"})
            .verdict == Verdict::not_met);
}

TEST_CASE("on average: the same report without it shows no single day") {
  CHECK(told_average("{at_least: 1, of: kontroll, every: day}", {"of: kontroll, count: 400"}).verdict ==
        Verdict::cannot_tell);
  CHECK(told_average("{at_least: 1, of: kontroll, every: day}", {"of: kontroll, count: 365"}).verdict ==
        Verdict::partly);
}

TEST_CASE("on average while running: the total so far against the days so far") {
  // The first half of 2020 has 182 days.
  const auto half = [&](const std::string& count, std::string_view day = "2020-08-01") {
    return told_average(kDaily, {"of: kontroll, count: " + count}, day, "2020-H1", "2020-07-15").verdict;
  };
  CHECK(half("182") == Verdict::on_track);
  CHECK(half("181") == Verdict::behind);
  CHECK(half("366") == Verdict::met);
  CHECK(half("182", "2020-07-14") == Verdict::cannot_tell);
  CHECK(half("182", "2020-12-31") == Verdict::on_track);
  CHECK(half("182", "2021-01-01") == Verdict::cannot_tell);
}

TEST_CASE("on average of a period without an end: of the units that have ended, on track or behind") {
  const auto open = [&](const std::string& count, std::string_view day = "2021-02-01") {
    return judged(counting(one_promise("{at_least: 10, of: kontroll, every: year, on_average: true}", "polis",
                                       "", "period: 2020/..\n"),
                           {{"followups/f.yaml",
                             followup("2020", "2021-01-05", "polis", {"of: kontroll, count: " + count})}}),
                  day)
        .verdict;
  };
  CHECK(open("10") == Verdict::on_track);
  CHECK(open("9") == Verdict::behind);
  CHECK(open("9..10") == Verdict::cannot_tell);
  CHECK(open("10", "2021-01-04") == Verdict::cannot_tell);
  CHECK(open("20", "2022-02-01") == Verdict::on_track);
  CHECK(open("19", "2022-02-01") == Verdict::cannot_tell);  // nothing is told of the second year
}

TEST_CASE("a fortnight is fourteen days from the first day of the period") {
  // From Monday 6 January 2020: 6–19 January, 20 January–2 February; the third is not whole.
  const auto fortnights = [&](const std::vector<std::string>& counts,
                              const std::string& last = "2020-02-09") {
    return judged(
        counting(one_promise("{at_least: 1, of: kontroll, every: fortnight}", "polis", "",
                             "period: 2020-01-06/" + last + "\n"),
                 {{"followups/f.yaml", followup("2020-01-06/" + last, "2020-03-01", "polis", counts)}}),
        "2020-03-02");
  };
  const std::string first = "of: kontroll, count: 1, period: 2020-01-06/2020-01-19";
  const std::string second = "of: kontroll, count: 1, period: 2020-01-20/2020-02-02";
  CHECK(fortnights({first, second}).verdict == Verdict::met);
  CHECK(fortnights({first, second}).required == 2);
  CHECK(fortnights({first, second}, "2020-02-15").required == 2);
  CHECK(fortnights({first, second}, "2020-02-16").required == 3);
  CHECK(fortnights({first, "of: kontroll, count: 1, period: 2020-01-19/2020-02-01"}).verdict ==
        Verdict::cannot_tell);
  CHECK(fortnights({first, "of: kontroll, count: 0, period: 2020-01-20/2020-02-02"}).verdict ==
        Verdict::partly);
}

TEST_CASE("several things under of: any of them counts, and they are added") {
  const std::string any = "{at_least: 5, of: [kontroll, lampa]}";
  CHECK(told_average(any, {"of: kontroll, count: 2", "of: lampa, count: 3"}).verdict == Verdict::met);
  CHECK(range(told_average(any, {"of: kontroll, count: 2", "of: lampa, count: 3"}).observed) == "5..5");
  CHECK(told_average(any, {"of: kontroll, count: 2", "of: lampa, count: 2"}).verdict == Verdict::partly);
  CHECK(told_average(any, {"of: kontroll, count: 5"}).verdict == Verdict::met);
  // Of one of them nothing is told: there may have been any number.
  CHECK(told_average(any, {"of: kontroll, count: 4"}).verdict == Verdict::cannot_tell);
}

TEST_CASE("several things under of: each unit may have any of them") {
  const auto terms = [&](const std::vector<std::string>& counts) {
    return told_average("{at_least: 1, of: [kontroll, lampa], every: half-year}", counts).verdict;
  };
  CHECK(terms({"of: kontroll, count: 1, period: 2020-H1", "of: lampa, count: 1, period: 2020-H2"}) ==
        Verdict::met);
  CHECK(terms({"of: kontroll, count: 1, period: 2020-H1", "of: kontroll, count: 0, period: 2020-H2",
               "of: lampa, count: 0, period: 2020-H2"}) == Verdict::partly);
}

TEST_CASE("the mean stands in the reason wherever a total is known") {
  const auto every = [&](const std::string& unit, const std::string& count, const std::string& period) {
    return sv(told_average("{at_least: 1, of: kontroll, every: " + unit + "}",
                           {"of: kontroll, count: " + count + ", period: " + period})
                  .reason);
  };
  CHECK(sv(told_average(kDaily, {"of: kontroll, count: 400"}).reason) ==
        "400 trafikkontroller har redovisats; löftet är minst 366, det vill säga minst 1 per dygn i snitt "
        "under "
        "366 dygn");
  CHECK(every("day", "400", "2020") ==
        "400 trafikkontroller på 366 dygn, i snitt 1,09 per dygn; det framgår inte att målet minst 1 nåddes "
        "varje dygn");
  CHECK(every("quarter", "3", "2020") ==
        "3 trafikkontroller på 4 kvartal, i snitt 0,75 per kvartal, räcker inte till minst 1 per kvartal: "
        "minst "
        "1 av dem nådde inte dit");
  // The year has 51 whole weeks, and days of two others.
  CHECK(every("week", "30", "2020") ==
        "högst 30 trafikkontroller på 51 veckor, i snitt högst 0,59 per vecka, räcker inte till minst 1 per "
        "vecka: minst 21 av dem nådde inte dit");
}
