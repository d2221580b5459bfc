// SPDX-License-Identifier: Apache-2.0
//
// Shares: so many of all.
#include "judged.h"

using namespace lofte;
using namespace lofte::eval;

namespace {

CommitmentStatus share(const std::string& target, const std::vector<std::string>& counts,
                       std::string_view day = "2021-03-01", const std::string& period = "2020",
                       const std::string& reported = "2021-01-05") {
  return judged(counting(one_promise(target, "polis"),
                         {{"followups/f.yaml", followup(period, reported, "polis", counts)}}),
                day);
}

Verdict verdict(const std::string& target, const std::string& counts, std::string_view day = "2021-03-01") {
  return share(target, {"of: lampa, " + counts}, day).verdict;
}

const std::string kNine = "{at_least: 90 %, of: lampa}";
const std::string kAll = "{at_least: all, of: lampa}";
const std::string kInTime = "{within: 24 hours, of: lampa}";
const std::string kNineInTime = "{within: 24 hours, of: lampa, at_least: 90 %}";

}  // namespace

TEST_CASE("a share after the end: one less than promised, what was promised, and more") {
  struct Case {
    std::string target, counts;
    Verdict verdict;
  };
  for (const Case& one : std::vector<Case>{
           {kNine, "count: 89, out_of: 100", Verdict::partly},
           {kNine, "count: 90, out_of: 100", Verdict::met},
           {kNine, "count: 91, out_of: 100", Verdict::met},
           {kNine, "count: 0, out_of: 100", Verdict::not_met},
           {kAll, "count: 99, out_of: 100", Verdict::partly},
           {kAll, "count: 100, out_of: 100", Verdict::met},
           {kNine, "count: 50+, out_of: 60", Verdict::cannot_tell},  // 51 to 60 of 60
           {kNine, "count: 9.., out_of: 10", Verdict::met},          // 9 or all
           {kNine, "count: ..8, out_of: 10", Verdict::partly},       // perhaps nothing, but not certainly
           {kNine, "count: 1..8, out_of: 10", Verdict::partly},
           {kNine, "count: 90, out_of: 90..100", Verdict::met},  // at least 90 of 100
           {kNine, "count: 90, out_of: 90..101", Verdict::cannot_tell},
           {kNine, "count: 90", Verdict::cannot_tell},  // of how many is not said
           {kInTime, "count: 10, within: 10", Verdict::met},
           {kInTime, "count: 10, within: 9", Verdict::partly},
           {kInTime, "count: 10, within: 0", Verdict::not_met},
           {kNineInTime, "count: 10, within: 9", Verdict::met},
           {kNineInTime, "count: 10, within: 8", Verdict::partly},
           {kNineInTime, "count: 10", Verdict::cannot_tell},
       }) {
    CAPTURE(one.target);
    CAPTURE(one.counts);
    CHECK(verdict(one.target, one.counts) == one.verdict);
  }
}

TEST_CASE("a share while running is on track, behind, or not known; never kept or broken") {
  const auto half = [&](const std::string& counts, std::string_view day = "2020-08-01") {
    return share(kNine, counts.empty() ? std::vector<std::string>{} : std::vector{"of: lampa, " + counts},
                 day, "2020-H1", "2020-07-15")
        .verdict;
  };
  CHECK(half("count: 90, out_of: 100") == Verdict::on_track);
  CHECK(half("count: 89, out_of: 100") == Verdict::behind);
  CHECK(half("count: 0, out_of: 100") == Verdict::behind);
  CHECK(half("count: 50+, out_of: 60") == Verdict::cannot_tell);
  CHECK(half("") == Verdict::cannot_tell);
  CHECK(half("count: 90, out_of: 100", "2020-07-14") == Verdict::cannot_tell);
  CHECK(half("count: 90, out_of: 100", "2020-07-15") == Verdict::on_track);
  CHECK(half("count: 90, out_of: 100", "2020-12-31") == Verdict::on_track);
  // Half a year is not the year.
  CHECK(half("count: 90, out_of: 100", "2021-01-01") == Verdict::cannot_tell);
}

TEST_CASE("a share that every responsible party has not told is not kept, and one that is missed is missed") {
  const auto told = [&](const std::vector<std::string>& counts) {
    return judged(counting(one_promise(kNine, "[kommun, polis]"),
                           {{"followups/f.yaml", followup("2020", "2021-01-05", "polis", counts)}}),
                  "2021-03-01")
        .verdict;
  };
  CHECK(told({"of: lampa, count: 95, out_of: 100"}) == Verdict::cannot_tell);
  CHECK(told({"of: lampa, count: 95, out_of: 100", "of: lampa, count: 95, out_of: 100, by: kommun"}) ==
        Verdict::met);
  CHECK(told({"of: lampa, count: 95, out_of: 100", "of: lampa, count: 80, out_of: 100, by: kommun"}) ==
        Verdict::partly);
}

TEST_CASE("shares of figures that overlap are never added, and of figures side by side they are") {
  const auto two = [&](const std::string& first, const std::string& second) {
    return share(kNine, {"of: lampa, " + first, "of: lampa, " + second});
  };
  const auto beside =
      two("count: 80, out_of: 100, period: 2020-H1", "count: 100, out_of: 100, period: 2020-H2");
  CHECK(beside.verdict == Verdict::met);
  const auto over = two("count: 50, out_of: 50, period: 2020-H1", "count: 89, out_of: 100, period: 2020");
  CHECK(over.verdict == Verdict::partly);
}

TEST_CASE("a share tells of how many it is") {
  CHECK(range(share(kNine, {"of: lampa, count: 89, out_of: 100"}).of_all) == "100..100");
  CHECK(range(share(kInTime, {"of: lampa, count: 10, within: 9"}).of_all) == "10..10");
  CHECK(range(share(kNine, {"of: lampa, count: 89"}).of_all) == "89..");
  CHECK(range(share(kNine, {"of: lampa, count: 89, out_of: 100"}).observed) == "89..89");
}

TEST_CASE("the reason of a share says so many of how many") {
  CHECK(sv(share(kNine, {"of: lampa, count: 89, out_of: 100"}).reason) ==
        "89 av 100 lagade lampor har redovisats, 89 procent; löftet är minst 90 procent");
  CHECK(en(share(kAll, {"of: lampa, count: 99, out_of: 100"}).reason) ==
        "99 of 100 lagade lampor reported, 99 per cent; the promise is at least 100 per cent");
}
