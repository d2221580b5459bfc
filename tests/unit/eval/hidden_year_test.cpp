// SPDX-License-Identifier: Apache-2.0
//
// What is made of the figures of a hidden year: never more than the truth allows, and never less than trying
// every set of figures says.
#include "hidden_year.h"

using namespace lofte;
using namespace lofte::eval;
using namespace lofte::eval::hidden;

namespace {

// Draws figures of many years and holds what is made of them against the truth and against every set.
void check_years(unsigned seed, bool joint) {
  std::mt19937 random(seed);
  const std::string head = "period: " + day(0) + "/" + day(kPeriod - 1) + "\n";
  int bounded = 0;
  int settled = 0;
  for (int round = 0; round < 400; ++round) {
    const Year year(random, joint);
    Set figures;
    for (int n = draw(random, 1, 9); n > 0; --n) figures.push_back(figure(random, year));
    const std::vector<std::vector<std::string>> asked{{}, {"torget"}, {"centrum"}, {"centrum", "hamnen"}};
    const auto& places = asked[static_cast<std::size_t>(draw(random, 0, 3))];
    const std::string at = places.empty() ? "" : ", at: [" + joined(places) + "]";
    const auto status = judged(counting(one_promise("{at_least: 5, of: kontroll" + at + "}",
                                                    "[kommun, polis]", joint ? "together: true\n" : "", head),
                                        records_of(figures)),
                               "2020-07-01");
    CAPTURE(round);
    REQUIRE(status.observed);
    CHECK(*status.observed == Oracle{figures, joint}.at(places));
    std::int64_t truth = places.empty() ? year.sum("", "", 0, kPeriod - 1) : 0;
    for (const std::string& place : places) truth += year.sum("", place, 0, kPeriod - 1);
    CHECK(status.observed->lo <= truth);
    CHECK(truth <= status.observed->hi);
    if (status.verdict == Verdict::met) CHECK(truth >= 5);
    if (status.verdict == Verdict::partly || status.verdict == Verdict::not_met) CHECK(truth < 5);
    bounded += status.observed->bounded() ? 1 : 0;
    settled += status.verdict == Verdict::cannot_tell ? 0 : 1;
  }
  CHECK(bounded > 40);  // else the bound from above was hardly tried
  CHECK(settled > 100);
}

}  // namespace

TEST_CASE("what figures of a hidden year say holds the truth, and is what trying every set says") {
  check_years(20190131, false);
}

TEST_CASE("so it does of work that is done together, of which every party tells all") {
  check_years(20180201, true);
}

TEST_CASE("verdicts about every unit of a hidden year are never wrong") {
  std::mt19937 random(20190401);
  const std::string head = "period: " + day(0) + "/" + day(kPeriod - 1) + "\n";
  int told = 0;
  for (int round = 0; round < 300; ++round) {
    const Year year(random);
    Set figures;
    for (int n = draw(random, 6, 14); n > 0; --n) {
      Drawn one = figure(random, year);
      if (draw(random, 0, 1) == 0) one = {"", "", draw(random, 0, 15), 0, {}}, one.to = one.from;
      one.place.clear();
      one.count = blurred(random, year.sum(one.doer, one.place, one.from, one.to));
      figures.push_back(one);
    }
    const bool least = draw(random, 0, 1) == 0;
    const std::string target =
        std::string(least ? "{at_least: 1" : "{at_most: 3") + ", of: kontroll, every: day}";
    const auto status =
        judged(counting(one_promise(target, "[kommun, polis]", {}, head), records_of(figures)), "2020-07-01");
    int kept = 0;
    for (int d = 0; d < kPeriod; ++d) {
      const std::int64_t done = year.sum("", "", d, d);
      kept += (least ? done >= 1 : done <= 3) ? 1 : 0;
    }
    CAPTURE(round);
    if (status.verdict == Verdict::met) CHECK(kept == kPeriod);
    if (status.verdict == Verdict::partly || status.verdict == Verdict::not_met) CHECK(kept < kPeriod);
    told += status.verdict == Verdict::cannot_tell ? 0 : 1;
  }
  CHECK(told > 60);
}

TEST_CASE("verdicts about a share of a hidden year are never wrong") {
  std::mt19937 random(20190828);
  const std::string head = "period: " + day(0) + "/" + day(kPeriod - 1) + "\n";
  std::map<Verdict, int> told;
  for (int round = 0; round < 600; ++round) {
    const bool joint = draw(random, 0, 1) == 0;
    const Year kept(random, joint);
    const Year missed(random, joint);
    const bool perfect = draw(random, 0, 2) == 0;  // a year without a miss
    const auto all_of = [&](const std::string& doer, const std::string& place, int from, int to) {
      return kept.sum(doer, place, from, to) + (perfect ? 0 : missed.sum(doer, place, from, to));
    };
    Set figures;
    for (int n = draw(random, 2, 9); n > 0; --n) {
      Drawn one = stretch(random);
      if (draw(random, 0, 2) == 0) one.doer.clear(), one.place.clear(), one.from = 0, one.to = kPeriod - 1;
      const bool exact = draw(random, 0, 1) == 0;
      const std::int64_t mine = kept.sum(one.doer, one.place, one.from, one.to);
      const std::int64_t all = all_of(one.doer, one.place, one.from, one.to);
      one.count = exact ? Range{mine, mine} : blurred(random, mine);
      one.all = exact ? Range{all, all} : blurred(random, all);
      one.all->lo = std::max(one.all->lo, one.count.lo);
      figures.push_back(one);
    }
    const int limit = draw(random, 0, 2) == 0 ? 100 : draw(random, 2, 9) * 10;
    const auto status =
        judged(counting(one_promise("{at_least: " + std::to_string(limit) + " %, of: kontroll}",
                                    "[kommun, polis]", joint ? "together: true\n" : "", head),
                        records_of(figures)),
               "2020-07-01");
    CAPTURE(round);
    ++told[status.verdict];
    REQUIRE(status.observed);
    const std::int64_t done = kept.sum("", "", 0, kPeriod - 1);
    const std::int64_t all = all_of("", "", 0, kPeriod - 1);
    CHECK(status.observed->lo <= done);
    CHECK(done <= status.observed->hi);
    CHECK(*status.observed == Oracle{figures, joint}.at(std::string()));
    if (status.verdict == Verdict::met) CHECK(done * 100 >= limit * all);
    // Less than all of what was told is less than all; less than nine tenths of it may be made up for by what
    // was not told.
    const bool whole = std::any_of(figures.begin(), figures.end(), [](const Drawn& d) {
      return d.doer.empty() && d.place.empty() && d.from <= 0 && d.to >= kPeriod - 1;
    });
    const bool lost = status.verdict == Verdict::partly || status.verdict == Verdict::not_met;
    if (lost && (limit == 100 || whole)) CHECK(done * 100 < limit * all);
    if (status.verdict == Verdict::not_met && whole) CHECK(done == 0);
  }
  CHECK(told[Verdict::met] > 40);
  CHECK(told[Verdict::partly] > 100);
  CHECK(told[Verdict::cannot_tell] > 60);
}
