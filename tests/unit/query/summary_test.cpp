// SPDX-License-Identifier: Apache-2.0
#include "query/summary.h"

#include <doctest/doctest.h>

#include <numeric>

#include "town.h"

using namespace lofte;
using namespace lofte::query;

namespace {

const calendar::Interval k2020{calendar::day(2020, 1, 1), calendar::day(2020, 12, 31)};

Summary summed(const Town& town, std::optional<calendar::Interval> period = k2020,
               std::optional<SummaryKey> by = {}) {
  return summarise(town.corpus, town.status, {period, by});
}

std::vector<std::string> keys(const Summary& summary) {
  std::vector<std::string> out;
  for (const SummaryGroup& group : summary.groups) out.push_back(group.key);
  return out;
}

const SummaryGroup& group(const Summary& summary, const std::string& key) {
  for (const SummaryGroup& one : summary.groups)
    if (one.key == key) return one;
  FAIL("no group ", key);
  return summary.groups.front();
}

const ActivityTotal& activity(const Summary& summary, const std::string& id) {
  for (const ActivityTotal& one : summary.activities)
    if (one.activity == id) return one;
  FAIL("no activity ", id);
  return summary.activities.front();
}

std::int64_t least(const std::vector<calendar::Range>& groups) {
  return std::accumulate(groups.begin(), groups.end(), std::int64_t{0},
                         [](auto sum, const auto& r) { return sum + r.lo; });
}

}  // namespace

TEST_CASE("walks of the period are counted by their state, with participants apart from staff") {
  const Summary summary = summed(Town(kLater));
  CHECK(summary.walks.held == 2);
  CHECK(summary.walks.cancelled == 1);
  CHECK(summary.walks.planned == 0);
  CHECK(summary.walks.fed_back == 1);
  CHECK(least(summary.walks.participants) == 15);
  CHECK(least(summary.walks.staff) == 2);
  CHECK(summary.walks.uncounted == 1);
}

TEST_CASE("a walk whose date may lie outside the period is not counted but told of") {
  const Town town(kLater);
  const Summary summary =
      summed(town, calendar::Interval{calendar::day(2020, 10, 15), calendar::day(2020, 12, 31)});
  CHECK(summary.walks.held == 0);
  CHECK(summary.walks.unclear == 1);
  CHECK(summary.walks.cancelled == 1);
  CHECK(summary.proposals.made == 0);
}

TEST_CASE("walks after the day are planned and their proposals unknown") {
  const Summary summary = summed(Town(calendar::day(2020, 5, 1)));
  CHECK(summary.walks.held == 0);
  CHECK(summary.walks.planned == 3);  // that one of them was to be cancelled nobody knew
  CHECK(summary.walks.cancelled == 0);
  CHECK(summary.proposals.made == 0);
}

TEST_CASE("every proposal has one fate, and a done one is chosen too") {
  const ProposalCounts made = summed(Town(kLater)).proposals;
  CHECK(made.made == 4);
  CHECK(made.chosen == 2);
  CHECK(made.done == 1);
  CHECK(made.declined == 1);
  CHECK(made.unanswered == 1);
  CHECK(made.answered == 0);
  CHECK(made.chosen + made.declined + made.answered + made.unanswered + made.unclear == made.made);
}

TEST_CASE("a measure belongs to the period in which it was first heard of") {
  const Town town(kLater);
  CHECK(summed(town).measures.total() == 2);
  CHECK(summed(town).measures.of(records::MeasureState::done) == 1);
  CHECK(summed(town).measures.of(records::MeasureState::started) == 1);
  CHECK(summed(town).measures.overdue == 1);
  CHECK(summed(town, calendar::Interval{calendar::day(2019, 1, 1), calendar::day(2019, 12, 31)})
            .measures.total() == 1);
  CHECK(summed(town, std::nullopt).measures.total() == 3);
}

TEST_CASE("a measure that nobody had chosen by the day is not counted") {
  CHECK(summed(Town(calendar::day(2020, 5, 20))).measures.total() == 1);
}

TEST_CASE("medians take whole days and leave out what is not exactly known") {
  const Summary summary = summed(Town(kLater));
  CHECK(summary.walk_to_chosen.days == 15.0);  // 10 and 20
  CHECK(summary.walk_to_chosen.of == 2);
  CHECK(summary.chosen_to_done.days == 20.0);
  const Summary loose =
      summed(Town(kLater, {{"measures/byt.yaml",
                            "title: Byta\nfrom: torget/byt\nresponsible: park\nhistory: [{date: 2020-05-14, "
                            "state: chosen}, {date: 2020-06, state: done}]\n"}}));
  CHECK_FALSE(loose.chosen_to_done.days);
  CHECK(loose.chosen_to_done.unclear == 1);
}

TEST_CASE("a measure whose record begins with done has no day of being chosen") {
  const Summary summary = summed(Town(
      kLater,
      {{"measures/byt.yaml",
        "title: Byta\nfrom: torget/byt\nresponsible: park\nhistory: [{date: 2020-06-03, state: done}]\n"}}));
  CHECK(summary.walk_to_chosen.of == 1);
  CHECK(summary.walk_to_chosen.unclear == 1);
  CHECK(summary.chosen_to_done.of == 0);
}

TEST_CASE("groups by category take the observation's, the largest first and the unnamed last") {
  const Summary summary = summed(Town(kLater), std::nullopt, SummaryKey::category);
  CHECK(keys(summary) == std::vector<std::string>{"belysning", "klotter", ""});
  CHECK(group(summary, "belysning").measures.total() == 2);
  CHECK(group(summary, "belysning").proposals.made == 2);
  CHECK(group(summary, "klotter").proposals.declined == 1);
  CHECK(group(summary, "").measures.total() == 1);
}

TEST_CASE("a measure of two parties stands under both and once in the whole") {
  const Summary summary = summed(Town(kLater), k2020, SummaryKey::party);
  CHECK(group(summary, "park").measures.total() == 2);
  CHECK(group(summary, "polis").measures.total() == 1);
  CHECK(group(summary, "park").proposals.made == 2);
  CHECK(summary.measures.total() == 2);
}

TEST_CASE("groups by place, month and year count walks too") {
  const Town town(kLater);
  const Summary places = summed(town, k2020, SummaryKey::place);
  CHECK(group(places, "torget").walks.held == 1);
  CHECK(group(places, "torget").walks.cancelled == 1);
  CHECK(group(places, "stationen").walks.held == 1);
  CHECK(group(places, "torget").proposals.made == 4);
  const Summary months = summed(town, std::nullopt, SummaryKey::month);
  CHECK(keys(months) == std::vector<std::string>{"2019-12", "2020-05", "2020-10", "2020-11"});
  CHECK(group(months, "2020-05").measures.total() == 2);
  CHECK(keys(summed(town, std::nullopt, SummaryKey::year)) == std::vector<std::string>{"2019", "2020"});
}

TEST_CASE("places stand by their names, and a measure without place at its walk's") {
  const Town town(
      kLater,
      {{"lofte.yaml",
        "lofte: 1\ntitle: Exempelby\nparties: {park: {name: Park, side: municipality}}\n"
        "places:\n  akarp: {name: Åkarp}\n  torget: {name: Torget}\n  stationen: {name: Stationen}\n"},
       {"walks/akarp.yaml", "date: 2020-03-01\nplaces: [akarp]\n"}});
  const Summary summary = summed(town, k2020, SummaryKey::place);
  CHECK(keys(summary) == std::vector<std::string>{"torget", "stationen", "akarp"});
  CHECK(group(summary, "torget").measures.total() == 2);
}

TEST_CASE("groups by state stand in the order of a measure's life") {
  CHECK(keys(summed(Town(kLater), k2020, SummaryKey::state)) == std::vector<std::string>{"started", "done"});
}

TEST_CASE("without a key there are no groups") { CHECK(summed(Town(kLater)).groups.empty()); }

TEST_CASE("a commitment that cannot be judged is never counted as not kept") {
  const Summary summary = summed(Town(kLater));
  CHECK(summary.verdicts.total() == 3);
  CHECK(summary.verdicts.of[static_cast<std::size_t>(eval::Verdict::cannot_tell)] >= 1);
  CHECK(summary.verdicts.of[static_cast<std::size_t>(eval::Verdict::not_met)] == 0);
  CHECK(summary.verdicts.without_target == 1);
}

TEST_CASE("how many promised a number is counted, and what no number was promised of apart from the kept") {
  CHECK(summed(Town(kLater)).verdicts.with_number == 2);
  const Town town(kLater,
                  {{"promises/2020.yaml",
                    "title: Löfte 2020\nperiod: 2020\nparties: [kommun, polis]\ncommitments:\n"
                    "  - {id: tal, text: T., responsible: polis, target: {at_least: 300, of: kontroll}}\n"
                    "  - {id: dag, text: D., responsible: polis, target: {done_by: 2020-12-31}}\n"
                    "  - {id: gjort, text: G., responsible: polis, target: {carry_out: kontroll}}\n"
                    "  - {id: delvis, text: D., responsible: polis, target: {carry_out: [kontroll, besok]}}\n"
                    "  - {id: inget, text: I., responsible: polis, target: none}\n"}});
  const VerdictCounts verdicts = summed(town).verdicts;
  const auto of = [&](eval::Verdict verdict) { return verdicts.of[static_cast<std::size_t>(verdict)]; };
  CHECK(verdicts.total() == 5);
  CHECK(verdicts.with_number == 2);
  CHECK(of(eval::Verdict::met) == 1);
  CHECK(of(eval::Verdict::carried_out) == 1);
  CHECK(verdicts.partly_carried_out == 1);
  CHECK(of(eval::Verdict::partly) == 0);
  CHECK(of(eval::Verdict::cannot_tell) == 2);
  CHECK(verdicts.without_target == 1);
}

TEST_CASE("joint work that both parties report is counted once, also beside another commitment's") {
  const Town town(
      kLater,
      {{"promises/2020.yaml",
        "title: Löfte 2020\nperiod: 2020\nparties: [kommun, polis]\ncommitments:\n"
        "  - {id: ihop, text: I., responsible: [kommun, polis], together: true, target: {at_least: 2, of: "
        "kontroll}}\n"
        "  - {id: egen, text: E., responsible: polis, target: {at_least: 1, of: kontroll}}\n"},
       {"followups/var.yaml",
        "promise: \"2020\"\nperiod: 2020\ndate: 2021-01-15\nby: kommun\n"
        "counts: [{of: kontroll, count: 5, commitment: ihop}]\n"},
       {"followups/aret.yaml",
        "promise: \"2020\"\nperiod: 2020\ndate: 2021-01-15\nby: polis\n"
        "counts: [{of: kontroll, count: 5, commitment: ihop}, {of: kontroll, count: 2, commitment: "
        "egen}]\n"}});
  const ActivityTotal total = activity(summed(town), "kontroll");
  REQUIRE(total.commitments.size() == 2);
  CHECK(total.commitments[0].total == calendar::Range{5, 5});
  CHECK(total.total == calendar::Range{5, 7});  // the police's own two may be among the five
}

TEST_CASE("promises outside the period are left out") {
  const Summary summary =
      summed(Town(kLater), calendar::Interval{calendar::day(2022, 1, 1), calendar::day(2022, 12, 31)});
  CHECK(summary.promises.empty());
  CHECK(summary.verdicts.total() == 0);
  CHECK(summary.activities.empty());
  CHECK(summary.surveys.empty());
}

TEST_CASE("figures that overlap are never added") {
  const ActivityTotal total = activity(summed(Town(kLater)), "kontroll");
  CHECK(total.total == calendar::Range{301, 301});  // not 71 + 301
  REQUIRE(total.commitments.size() == 1);
  CHECK(total.commitments[0].days ==
        calendar::Interval{calendar::day(2020, 5, 1), calendar::day(2020, 12, 31)});
  CHECK_FALSE(total.sensitive);
  CHECK(activity(summed(Town(kLater)), "besok").sensitive);
}

TEST_CASE("a figure for a longer time bounds a shorter one from above only") {
  const Town town(kLater);
  const Summary summary =
      summed(town, calendar::Interval{calendar::day(2020, 9, 1), calendar::day(2020, 12, 31)});
  CHECK(activity(summary, "kontroll").total == calendar::Range{0, 301});
}

TEST_CASE("figures reported after the day are not known") {
  CHECK(activity(summed(Town(calendar::day(2020, 9, 1))), "kontroll").total == calendar::Range{71, 71});
}

TEST_CASE("one figure that two commitments are followed up by counts once in the total") {
  Files files = town_files();
  std::string promise = files["promises/2020.yaml"];
  promise += "  - {id: fart, text: Fart., responsible: [polis], target: {at_least: 10, of: kontroll}}\n";
  const ActivityTotal total = activity(summed(Town(kLater, {{"promises/2020.yaml", promise}})), "kontroll");
  CHECK(total.commitments.size() == 2);
  CHECK(total.total.lo == 301);
  CHECK(total.total.hi == 602);
}

TEST_CASE("figures that no commitment counts belong to the promise as a whole") {
  const Summary summary = summed(
      Town(kLater, {{"promises/2020.yaml",
                     "title: Löfte 2020\nperiod: 2020\nparties: [kommun, polis]\n"
                     "commitments: [{id: ljus, text: Ljus., responsible: [kommun], target: none}]\n"}}));
  const ActivityTotal total = activity(summary, "kontroll");
  REQUIRE(total.commitments.size() == 1);
  CHECK(total.commitments[0].commitment == nullptr);
  CHECK(total.total.lo == 301);
}

TEST_CASE("reports that contradict each other give no total") {
  const Summary summary =
      summed(Town(kLater, {{"followups/var.yaml",
                            "promise: \"2020\"\nperiod: 2020-05/2020-07\ndate: 2020-08-15\nby: "
                            "polis\ncounts: [{of: kontroll, count: 400}]\n"}}));
  CHECK(activity(summary, "kontroll").contradictory);
}

TEST_CASE("a survey is known from its publication, and its change says which way is better") {
  const Summary summary = summed(Town(kLater), std::nullopt);
  REQUIRE(summary.surveys.size() == 1);
  const auto& points = summary.surveys[0].points;
  REQUIRE(points.size() == 3);
  CHECK_FALSE(points[0].change);
  CHECK(points[1].way == SurveyPoint::Way::worse);
  CHECK(points[2].way == SurveyPoint::Way::better);
  CHECK(*points[2].change == doctest::Approx(-0.2));
  CHECK(summed(Town(calendar::day(2021, 1, 30)), std::nullopt).surveys[0].points.size() == 2);
}

TEST_CASE("the survey before the period stays to compare with, and none earlier") {
  const Town town(kLater);
  const Summary summary = summed(town);
  REQUIRE(summary.surveys.size() == 1);
  CHECK(summary.surveys[0].points.size() == 2);
  CHECK(summary.surveys[0].points[0].survey->id == "2019");
}

TEST_CASE("nothing is compared across a break or another scale") {
  const char* broken =
      "series: trygghet\nperiod: 2020\npublished: 2021-01\nbreak: Ny metod.\nscale: {min: 0, max: 6, better: "
      "lower}\nvalues: {index: \"2,30\"}\n";
  const char* scaled =
      "series: trygghet\nperiod: 2020\npublished: 2021-01\nscale: {min: 0, max: 10, better: lower}\nvalues: "
      "{index: \"2,30\"}\n";
  for (const char* survey : {broken, scaled}) {
    const Summary summary = summed(Town(kLater, {{"surveys/2020.yaml", survey}}));
    CHECK(summary.surveys[0].points[1].incomparable);
    CHECK_FALSE(summary.surveys[0].points[1].change);
  }
}

TEST_CASE("an empty folder sums up to nothing") {
  Files none;
  for (const auto& [path, text] : town_files())
    if (path != "lofte.yaml") none[path] = "";
  const Summary summary = summed(Town(kLater, none), std::nullopt, SummaryKey::category);
  CHECK(summary.walks.held == 0);
  CHECK(summary.measures.total() == 0);
  CHECK(summary.groups.empty());
  CHECK(summary.verdicts.total() == 0);
}
