// SPDX-License-Identifier: Apache-2.0
//
// Counts of walks, measures and feedback: the records are the register, unless nobody kept it.
#include "judged.h"

using namespace lofte;
using namespace lofte::eval;

namespace {

struct Walk {
  std::string id;
  std::string lines;  // "date: 2020-03-03\n…"
};

CommitmentStatus walked(const std::string& target, const std::vector<Walk>& walks, std::string_view day,
                        Files files = {}) {
  for (const Walk& walk : walks) files.emplace_back("walks/" + walk.id + ".yaml", walk.lines);
  return judged(counting(one_promise(target), std::move(files)), day);
}

const std::string kThreeWalks = "{at_least: 3, of: walk}";
const Walk kMarch{"a", "date: 2020-03-03\nplaces: torget\n"};
const Walk kMay{"b", "date: 2020-05-05\nplaces: hamnen\n"};
const Walk kOctober{"d", "date: 2020-10-10\nplaces: stationen\n"};

}  // namespace

TEST_CASE("walks recorded are all walks there were") {
  const auto two = walked(kThreeWalks, {kMarch, kMay}, "2021-01-01");
  CHECK(two.verdict == Verdict::partly);
  CHECK(range(two.observed) == "2..2");
  CHECK(two.evidence == std::vector<std::string>{"walks/a.yaml", "walks/b.yaml"});
  CHECK(sv(two.reason) == "2 trygghetsvandringar har hållits; löftet är minst 3");
  CHECK(en(walked(kThreeWalks, {kMarch}, "2021-01-01").reason) ==
        "1 safety walk has been held; the promise is at least 3");
  CHECK(walked(kThreeWalks, {kMarch, kMay, kOctober}, "2021-01-01").verdict == Verdict::met);
  CHECK(walked("{at_most: 1, of: walk}", {kMarch}, "2021-01-01").verdict == Verdict::met);
  CHECK(walked("{at_most: 1, of: walk}", {kMarch, kMay}, "2020-06-01").verdict == Verdict::not_met);
}

TEST_CASE("a register without a record in the period says nothing") {
  const auto none = walked(kThreeWalks, {{"x", "date: 2019-03-03\npromise: \"2020\"\n"}}, "2021-01-01");
  CHECK(none.verdict == Verdict::cannot_tell);
  CHECK(range(none.observed) == "0..");
  CHECK(sv(none.reason) == "ingen trygghetsvandring finns antecknad under perioden");
  CHECK(walked(kThreeWalks, {}, "2021-01-01").verdict == Verdict::cannot_tell);
  CHECK(walked("{at_most: 1, of: walk}", {}, "2021-01-01").verdict == Verdict::cannot_tell);
  // A cancelled walk shows that walks are written down.
  const auto kept =
      walked(kThreeWalks, {{"x", "date: 2020-03-03\nstate: cancelled\nbecause: Regn.\n"}}, "2021-01-01");
  CHECK(kept.verdict == Verdict::not_met);
  CHECK(range(kept.observed) == "0..0");
}

TEST_CASE("a walk whose date leaves it open whether it was in the period may count") {
  const Walk turn{"x", "date: 2019-12/2020-01\npromise: \"2020\"\n"};
  const auto open = walked(kThreeWalks, {kMarch, kMay, turn}, "2021-01-01");
  CHECK(open.verdict == Verdict::cannot_tell);
  CHECK(range(open.observed) == "2..3");
  const Walk inside{"x", "date: 2020-06/2020-08\n"};
  CHECK(walked(kThreeWalks, {kMarch, kMay, inside}, "2021-01-01").verdict == Verdict::met);
  const Walk unreadable{"x", "date: i somras\npromise: \"2020\"\n"};
  CHECK(range(walked(kThreeWalks, {kMarch, kMay, unreadable}, "2021-01-01").observed) == "2..3");
}

TEST_CASE("a walk is held as its time begins, and counts for certain when it is over") {
  const Walk may{"x", "date: 2020-05\n"};
  CHECK(range(walked(kThreeWalks, {may}, "2020-05-01").observed) == "0..1");
  CHECK(range(walked(kThreeWalks, {may}, "2020-05-30").observed) == "0..1");
  CHECK(range(walked(kThreeWalks, {may}, "2020-05-31").observed) == "1..1");
  CHECK(range(walked(kThreeWalks, {kMarch, may}, "2020-04-30").observed) == "1..1");  // planned yet
}

TEST_CASE("a walk still to come somewhere else keeps no pace") {
  // On 1 October 275 of 366 days have passed: one of two walks.
  const std::string at = "{at_least: 2, of: walk, at: torget}";
  const auto planned = [&](const std::string& places) {
    return walked(at, {{"p", "date: 2020-11-09\nstate: planned\n" + places}}, "2020-10-01").verdict;
  };
  CHECK(planned("places: torget\n") == Verdict::on_track);
  CHECK(planned("places: hamnen\n") == Verdict::behind);
  CHECK(planned("") == Verdict::behind);
}

TEST_CASE("walks at named places: those there, and perhaps those that do not say where") {
  const std::string at = "{at_least: 1, of: walk, at: [torget, hamnen]}";
  const auto found = [&](const std::string& places) {
    return range(walked(at, {{"x", "date: 2020-03-03\n" + places}}, "2021-01-01").observed);
  };
  CHECK(found("places: torget\n") == "1..1");
  CHECK(found("places: [torget, hamnen]\n") == "1..1");
  CHECK(found("places: stationen\n") == "0..0");
  CHECK(found("places: [stationen, torget]\n") == "1..1");
  CHECK(found("places: centrum\n") == "0..1");  // the square is a part of the centre
  CHECK(found("") == "0..1");
  CHECK(found("places: [stationen, Torget]\n") == "0..1");  // nobody has declared one of them
  CHECK(range(walked("{at_least: 1, of: walk, at: centrum}", {kMarch, kOctober}, "2021-01-01").observed) ==
        "2..2");
}

TEST_CASE("walks with a theme: those that say so") {
  const std::string themed = "{at_least: 1, of: walk, theme: unga vuxna}";
  const auto with = [&](const std::string& theme) {
    return walked(themed, {{"x", "date: 2020-03-03\n" + theme}}, "2021-01-01");
  };
  CHECK(with("theme: Unga  vuxna\n").verdict == Verdict::met);
  CHECK(with("theme: pensionärer\n").verdict == Verdict::not_met);
  CHECK(with("").verdict == Verdict::not_met);
  CHECK(sv(with("").reason) == "0 trygghetsvandringar har hållits; löftet är minst 1 med temat ”unga vuxna”");
}

TEST_CASE("figures of walks serve where no walk is recorded, and only there") {
  const Files told{
      {"followups/f.yaml", followup("2020", "2021-01-05", "[kommun, polis]", {"of: walk, count: 4"})}};
  CHECK(walked(kThreeWalks, {}, "2021-02-01", told).verdict == Verdict::met);
  CHECK(sv(walked(kThreeWalks, {}, "2021-02-01", told).reason) ==
        "4 trygghetsvandringar har redovisats; löftet är minst 3");
  CHECK(walked(kThreeWalks, {kMarch}, "2021-02-01", told).verdict == Verdict::partly);
  CHECK(walked(kThreeWalks, {kMarch}, "2021-02-01", told).figures.size() == 1);
  CHECK(walked(kThreeWalks, {kMarch}, "2021-02-01", told).evidence ==
        std::vector<std::string>{"walks/a.yaml"});
  // How many had a theme, a figure shows only for the commitment that it names.
  const std::string themed = "{at_least: 3, of: walk, theme: unga vuxna}";
  CHECK(walked(themed, {}, "2021-02-01", told).verdict == Verdict::cannot_tell);
  const Files named{{"followups/f.yaml", followup("2020", "2021-01-05", "polis",
                                                  {"of: walk, count: 4, commitment: c, by: polis"})}};
  CHECK(walked(themed, {}, "2021-02-01", named).verdict == Verdict::met);
}

TEST_CASE("walks still to come keep the pace, unsettled ones do not") {
  // On 1 July 183 of 366 days have passed: ⌊3 × 183 ÷ 366⌋ = 1.
  const Walk planned{"p", "date: 2020-09-09\nstate: planned\n"};
  CHECK(walked(kThreeWalks, {planned}, "2020-07-01").verdict == Verdict::on_track);
  CHECK(sv(walked(kThreeWalks, {planned}, "2020-07-01").reason) ==
        "0 trygghetsvandringar har hållits till och med 2020-07-01 och ytterligare 1 planeras; i jämn takt "
        "mot minst 3 "
        "skulle det vara 1");
  CHECK(walked(kThreeWalks, {planned}, "2020-10-01").verdict ==
        Verdict::behind);  // planned for a day that has passed
  CHECK(walked(kThreeWalks, {kOctober}, "2020-07-01").verdict ==
        Verdict::on_track);  // to come, whatever it says now
  CHECK(walked(kThreeWalks,
               {{"p", "date: 2021-01-09\nstate: planned\npromise: \"2020\"\n"},
                {"q", "date: 2020-01-09\nstate: planned\n"}},
               "2020-07-01")
            .verdict == Verdict::behind);
  CHECK(walked(kThreeWalks, {{"p", "date: 2020-05-09\nstate: cancelled\nbecause: Regn.\n"}}, "2020-07-01")
            .verdict == Verdict::behind);
  CHECK(walked(kThreeWalks, {}, "2020-07-01").verdict == Verdict::cannot_tell);
  CHECK(walked(kThreeWalks, {kMarch}, "2020-07-01").verdict == Verdict::on_track);
  CHECK(walked(kThreeWalks, {kMarch}, "2020-08-30").verdict == Verdict::on_track);  // 243 days: ⌊1.99⌋
  CHECK(walked(kThreeWalks, {kMarch}, "2020-08-31").verdict == Verdict::behind);    // 244 days: 2
}

TEST_CASE("each place has its own walks") {
  const std::string each = "{at_least: 1, of: walk, each: [torget, hamnen]}";
  CHECK(walked(each, {kMarch, kMay}, "2021-01-01").verdict == Verdict::met);
  CHECK(walked(each, {kMarch}, "2021-01-01").verdict == Verdict::partly);
  CHECK(walked(each, {kOctober}, "2021-01-01").verdict == Verdict::not_met);
  CHECK(walked(each, {{"x", "date: 2020-03-03\nplaces: [torget, hamnen]\n"}}, "2021-01-01").verdict ==
        Verdict::met);
}

TEST_CASE("measures that count for it and are done") {
  const auto done = [&](const std::string& history, std::string_view day = "2021-01-01",
                        const std::string& target = "{at_least: 1, of: measure}") {
    return judged(
        counting(one_promise(target), {{"measures/m.yaml",
                                        "title: Ljus\ncounts_for: 2020/c\nresponsible: park\nplace: torget\n"
                                        "history: [" +
                                            history + "]\n"}}),
        day);
  };
  CHECK(done("{date: 2020-05-05, state: done}").verdict == Verdict::met);
  CHECK(done("{date: 2020-12, state: done}").verdict == Verdict::met);
  CHECK(done("{date: 2020-12-01/2021-02-01, state: done}", "2021-03-01").verdict == Verdict::cannot_tell);
  CHECK(done("{date: 2021-02-01, state: done}", "2021-03-01").verdict == Verdict::not_met);
  CHECK(done("{date: 2020-05-05, state: started}").verdict == Verdict::not_met);
  CHECK(done("{date: 2020-05-05, state: partly_done}").verdict == Verdict::not_met);
  CHECK(done("{date: 2020-05-05, state: dropped, because: Nej.}").verdict == Verdict::not_met);
  CHECK(done("{date: 2020-05-05, state: done}", "2020-05-04").verdict == Verdict::cannot_tell);
  CHECK(done("{date: 2020-05-05, state: done}", "2021-01-01", "{at_least: 1, of: measure, at: torget}")
            .verdict == Verdict::met);
  CHECK(done("{date: 2020-05-05, state: done}", "2021-01-01", "{at_least: 1, of: measure, at: hamnen}")
            .verdict == Verdict::not_met);
  const auto none = judged(counting(one_promise("{at_least: 1, of: measure}")), "2021-01-01");
  CHECK(none.verdict == Verdict::cannot_tell);
  CHECK(en(none.reason) == "no measure is recorded for the commitment");
}

TEST_CASE("feedback is what follow-ups and walks of the promise told people") {
  const auto given = [&](std::string_view day) {
    return judged(
        counting(one_promise("{at_least: 2, of: feedback}"),
                 {{"walks/a.yaml", "date: 2020-03-03\nfeedback: [{date: 2020-03-20, channel: brev}]\n"},
                  {"followups/f.yaml", followup("2020-H1", "2020-07-05", "polis", {}) +
                                           "feedback:\n  - {date: 2020-07-06, channel: webb}\n"
                                           "  - {date: 2021-02-02, channel: webb}\n"}}),
        day);
  };
  CHECK(given("2021-03-01").verdict == Verdict::met);
  CHECK(range(given("2021-03-01").observed) == "2..2");
  CHECK(range(given("2020-07-05").observed) == "1..1");
  CHECK(en(given("2020-07-05").reason).starts_with("1 feedback event has been given up to 2020-07-05"));
  CHECK(sv(judged(counting(one_promise("{at_least: 2, of: feedback}")), "2021-03-01").reason) ==
        "ingen återkoppling finns antecknad under perioden");
}

TEST_CASE("a meeting of a forum that is not there cannot be told") {
  const auto none = judged(counting(one_promise("{at_least: 1, of: \"meeting:rad\"}")), "2021-01-01");
  CHECK(none.verdict == Verdict::cannot_tell);
  CHECK(range(none.observed) == "0..");
}
