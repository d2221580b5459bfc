// SPDX-License-Identifier: Apache-2.0
//
// What the parties do together, and what one does on another's behalf.
#include "judged.h"

using namespace lofte;
using namespace lofte::eval;

namespace {

const std::string kThree = "{at_least: 3, of: kontroll}";

// What each of the two tells of the year; empty: it has told nothing.
CommitmentStatus both(const std::string& municipality, const std::string& police, bool together,
                      std::string_view day = "2021-03-01", const std::string& target = kThree) {
  Files files;
  if (!municipality.empty())
    files.emplace_back("followups/k.yaml", followup("2020", "2021-01-05", "kommun", {municipality}));
  if (!police.empty())
    files.emplace_back("followups/p.yaml", followup("2020", "2021-01-06", "polis", {police}));
  return judged(counting(one_promise(target, "[kommun, polis]", together ? "together: true\n" : ""), files),
                day);
}

}  // namespace

TEST_CASE("joint work is counted once: the larger of what the parties tell, and no more than the smaller") {
  CHECK(range(both(n("2"), n("2"), true).observed) == "2..2");
  CHECK(both(n("2"), n("2"), true).verdict == Verdict::partly);
  CHECK(both(n("3"), n("3"), true).verdict == Verdict::met);
  CHECK(both(n("3"), "", true).verdict == Verdict::met);
  CHECK(both(n("2"), "", true).verdict == Verdict::partly);
  CHECK(both("", "", true).verdict == Verdict::cannot_tell);
  CHECK(both(n("0"), n("0"), true).verdict == Verdict::not_met);
  CHECK(range(both(n("2.."), n("..4"), true).observed) == "2..4");
  CHECK(both(n("2.."), n("..4"), true).verdict == Verdict::cannot_tell);
  CHECK(range(both(n("some"), n("3"), true).observed) == "3..3");
}

TEST_CASE("joint work of which the parties tell different numbers is a contradiction") {
  const auto status = both(n("2"), n("4"), true);
  CHECK(status.verdict == Verdict::cannot_tell);
  CHECK_FALSE(status.observed);
}

TEST_CASE("without together the same figures are two works, added") {
  CHECK(range(both(n("2"), n("2"), false).observed) == "4..4");
  CHECK(both(n("2"), n("2"), false).verdict == Verdict::met);
  CHECK(both(n("2"), "", false).verdict == Verdict::cannot_tell);
}

TEST_CASE("joint work while running: the pace is that of the one who told") {
  // By 5 January all of the year is over; told half a year in, 1 is half of 3.
  const auto half = [&](const std::string& count) {
    return judged(counting(one_promise("{at_least: 4, of: kontroll}", "[kommun, polis]", "together: true\n"),
                           {{"followups/k.yaml", followup("2020-H1", "2020-07-01", "kommun", {n(count)})},
                            {"followups/p.yaml", followup("2020-H1", "2020-07-01", "polis", {n(count)})}}),
                  "2020-07-01")
        .verdict;
  };
  CHECK(half("1") == Verdict::on_track);  // 182 of 366 days ask for one of four
  CHECK(half("0") == Verdict::behind);
  CHECK(half("4") == Verdict::met);
}

TEST_CASE("a share of joint work: what one told of the spring alone bounds nothing of the year") {
  const auto share = [&](const std::string& municipality, const std::string& police) {
    return judged(
               counting(one_promise("{at_least: 90 %, of: kontroll}", "[kommun, polis]", "together: true\n"),
                        {{"followups/k.yaml", followup("2020", "2021-01-05", "kommun", {n(municipality)})},
                         {"followups/p.yaml", followup("2020", "2021-01-06", "polis", {n(police)})}}),
               "2021-03-01")
        .verdict;
  };
  const std::string spring = ", period: 2020-H1";
  CHECK(share("90, out_of: 100", "90, out_of: 100") == Verdict::met);
  CHECK(share("89, out_of: 100", "89, out_of: 100") == Verdict::partly);
  CHECK(share("10, out_of: 10" + spring, "80, out_of: 100") == Verdict::partly);
  CHECK(share("10, out_of: 10" + spring, "90, out_of: 100") == Verdict::met);
  CHECK(share("0, out_of: 1" + spring, "90, out_of: 100") == Verdict::met);
  CHECK(share("10, out_of: 10" + spring, "95, out_of: 100, period: 2020-H2") == Verdict::cannot_tell);
  CHECK(share("9, out_of: 10" + spring, "9, out_of: 10" + spring) == Verdict::cannot_tell);
  CHECK(share("8, out_of: 10" + spring, "8, out_of: 10" + spring) == Verdict::partly);
}

TEST_CASE("a figure on behalf of a party is that party's") {
  const auto judge_alone = [&](const std::string& counts) {
    return judged(counting(one_promise(kThree, "polis"),
                           {{"followups/f.yaml", followup("2020", "2021-01-05", "kommun", {counts})}}),
                  "2021-03-01");
  };
  CHECK(judge_alone(n("3")).verdict == Verdict::met);  // nobody is named: it is the responsible party's
  CHECK(judge_alone(n("3") + ", by: grannar").verdict == Verdict::cannot_tell);
  CHECK(judge_alone(n("3") + ", by: grannar, for: polis").verdict == Verdict::met);
  CHECK(judge_alone(n("3") + ", for: polis").verdict == Verdict::met);
  CHECK(judge_alone(n("2") + ", for: polis").verdict == Verdict::partly);
}
