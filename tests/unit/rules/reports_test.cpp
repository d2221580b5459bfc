// SPDX-License-Identifier: Apache-2.0
//
// Follow-ups: their figures beside each other, the target, the records and the judgements.
#include <doctest/doctest.h>

#include "folder.h"

using namespace lofte;

namespace {

constexpr const char* kCount = "text: Kontrollera\ntarget: {at_least: 50, of: kontroll}\n";
constexpr const char* kWalks = "text: Vandra\ntarget: {at_least: 2, of: walk}\n";
constexpr const char* kWalksAt = "text: Vandra\ntarget: {at_least: 2, of: walk, at: [centrum, torget]}\n";

std::string followup(const std::string& period, const std::string& date, const std::string& more,
                     const std::string& by = "polis") {
  return "promise: p\nperiod: " + period + "\ndate: " + date + "\nby: " + by + "\n" + more;
}

std::string counts(const std::string& figures, const std::string& by = "polis") {
  return followup("2020", "2021-01", "counts:\n" + figures, by);
}

test::Files folder(const std::string& commitment, test::Files more) {
  more.emplace_back("promises/p.yaml", test::with_commitment(commitment));
  return more;
}

std::string overlaps(const std::string& a, const std::string& b) {
  return test::found("overlapping-reports",
                     folder(kCount, {{"followups/a.yaml", a}, {"followups/b.yaml", b}}));
}

const std::string kSpring = followup("2020-H1", "2020-08", "counts: [{of: kontroll, count: 20}]\n");

}  // namespace

TEST_CASE("figures of the same days are told of where the later one was reported") {
  CHECK(overlaps(kSpring, followup("2020", "2021-01", "counts: [{of: kontroll, count: 60}]\n")) ==
        "followups/b.yaml:5:15: info: kontroll: 2020 overlaps 2020-H1 in followups/a; figures that overlap "
        "are never added [overlapping-reports]\n");
  CHECK(overlaps(kSpring, followup("2020-H2", "2021-01", "counts: [{of: kontroll, count: 60}]\n")) == "");
  CHECK(overlaps(kSpring, followup("2020", "2021-01",
                                   "counts: [{of: kontroll, count: 60, period: 2020-H2}]\n")) == "");
}

TEST_CASE("figures of other things, places, doers or commitments do not overlap") {
  CHECK(overlaps(kSpring, followup("2020", "2021-01", "counts: [{of: besok, count: 60}]\n")) == "");
  CHECK(overlaps(kSpring,
                 followup("2020", "2021-01", "counts: [{of: kontroll, count: 60, place: torget}]\n")) == "");
  CHECK(overlaps(kSpring, followup("2020", "2021-01", "counts: [{of: kontroll, count: 60, by: kommun}]\n")) ==
        "");
  CHECK(overlaps(kSpring,
                 followup("2020", "2021-01", "counts: [{of: kontroll, count: 60, commitment: c}]\n")) != "");
}

TEST_CASE("lines of one follow-up for the same days are one figure") {
  const std::string two =
      followup("2020", "2021-01", "counts: [{of: kontroll, count: 20}, {of: kontroll, count: 30}]\n");
  CHECK(test::found("overlapping-reports", folder(kCount, {{"followups/a.yaml", two}})) == "");
}

TEST_CASE("a figure that overlaps many is told of once") {
  test::Files files;
  for (const char* month : {"01", "02", "03", "04"})
    files.emplace_back(std::string("followups/m") + month + ".yaml",
                       followup(std::string("2020-") + month, std::string("2020-") + month,
                                "counts: [{of: kontroll, count: 5}]\n"));
  files.emplace_back("followups/year.yaml", counts("  - {of: kontroll, count: 60}\n"));
  CHECK(test::found("overlapping-reports", folder(kCount, files)) ==
        "followups/year.yaml:6:10: info: kontroll: 2020 overlaps 2020-01 in followups/m01; figures that "
        "overlap are never added "
        "[overlapping-reports]\n");
}

TEST_CASE("a part that is larger than the whole contradicts it") {
  const auto year = [](const std::string& count) {
    return test::found(
        "reports-contradict",
        folder(kCount, {{"followups/a.yaml", kSpring},
                        {"followups/b.yaml", counts("  - {of: kontroll, count: " + count + "}\n")}}));
  };
  CHECK(year("20") == "");
  CHECK(year("~20") == "");
  CHECK(year("19") ==
        "followups/b.yaml:6:27: warning: kontroll in 2020-01-01 – 2020-12-31: at least 20 by some figures, "
        "at most 19 by others "
        "[reports-contradict]\n");
}

namespace {

std::string contradictions(const std::string& target, const std::string& a, const std::string& b) {
  return test::found(
      "reports-contradict",
      folder("text: Kontrollera\ntarget: " + target + "\n",
             {{"followups/a.yaml", followup("2020-H1", "2020-08", "counts: [{of: kontroll, " + a + "}]\n")},
              {"followups/b.yaml", followup("2020", "2021-01", "counts: [{of: kontroll, " + b + "}]\n")}}));
}

}  // namespace

TEST_CASE("figures of a service level contradict each other, too") {
  constexpr const char* kWithin = "{within: 24 hours, of: kontroll}";
  CHECK(contradictions(kWithin, "count: 20, within: 20", "count: 19, within: 19") ==
        "followups/b.yaml:5:32: warning: kontroll in 2020-01-01 – 2020-12-31: at least 20 by some figures, "
        "at most 19 by others [reports-contradict]\n");
  CHECK(contradictions(kWithin, "count: 20, within: 20", "count: 21, within: 20") == "");
}

TEST_CASE("figures contradict each other in how many units reached the target") {
  constexpr const char* kMonthly = "{at_least: 1, of: kontroll, every: month}";
  CHECK(contradictions(kMonthly, "count: 9, units: 6", "count: 30, units: 5") ==
        "followups/b.yaml:5:32: warning: kontroll: the figures say of the same days both that the target was "
        "reached and that it was not [reports-contradict]\n");
  CHECK(contradictions(kMonthly, "count: 9, units: 6", "count: 30, units: 6") == "");
  CHECK(contradictions(kMonthly, "count: 9", "count: 30, units: 5") == "");
}

TEST_CASE("figures after the day that is due contradict nothing that is judged") {
  CHECK(
      contradictions("{at_least: 50, of: kontroll}", "count: 5",
                     "count: 9, period: 2020-H2}, {of: kontroll, count: 3, period: 2020-12}, {of: kontroll, "
                     "count: 8, period: 2020-11/2020-12") == "");
  const std::string late = "count: 9, period: 2020-H2}, {of: kontroll, count: 10, period: 2020-12";
  CHECK(contradictions("{at_least: 50, of: kontroll}", "count: 5", late) != "");
  CHECK(contradictions("{at_least: 50, of: kontroll, due: 2020-06}", "count: 5", late) == "");
}

TEST_CASE("a promise without an end is judged by the reports, whatever its units") {
  const auto endless = [](const std::string& units) {
    return test::found(
        "reports-contradict",
        {{"promises/p.yaml",
          test::with_commitment(
              "text: Kontrollera\nperiod: 2020/..\ntarget: {at_least: 1, of: kontroll, every: day}\n")},
         {"followups/a.yaml",
          followup("2020-01", "2020-02", "counts: [{of: kontroll, count: 31, units: 31}]\n")},
         {"followups/b.yaml",
          followup("2020-01", "2020-03", "counts: [{of: kontroll, count: 31, units: " + units + "}]\n")}});
  };
  CHECK(endless("31") == "");
  CHECK(endless("30") ==
        "followups/b.yaml:5:32: warning: kontroll: the figures say of the same days both that the target was "
        "reached and that it was not [reports-contradict]\n");
}

TEST_CASE("figures for what is not judged by them cannot contradict each other") {
  CHECK(test::found("reports-contradict",
                    folder("text: Kontrollera\nabout: kontroll\ntarget: none\n",
                           {{"followups/a.yaml", kSpring},
                            {"followups/b.yaml", counts("  - {of: kontroll, count: 5}\n")}})) == "");
}

TEST_CASE("a count needs the place that the target names") {
  const auto place = [](const std::string& figure) {
    return test::found(
        "place-missing",
        folder(kWalksAt, {{"followups/a.yaml", counts("  - {of: walk, count: 4" + figure + "}\n")}}));
  };
  CHECK(place("") ==
        "followups/a.yaml:6:10: warning: the target of \"c\" counts at Centrum and Torget, and this figure "
        "names no place [place-missing]\n");
  CHECK(place(", commitment: c") != "");
  CHECK(place(", place: stationen") == "");
  CHECK(place(", place: [a]") == "");
  CHECK(place(", plase: torget") == "");
  CHECK(test::found("place-missing",
                    folder(kWalks, {{"followups/a.yaml", counts("  - {of: walk, count: 4}\n")}})) == "");
  CHECK(test::found("place-missing", folder(kWalksAt, {{"followups/a.yaml",
                                                        counts("  - {of: kontroll, count: 4}\n")}})) == "");
}

TEST_CASE("a recorded walk needs the place that the target names, unless it was not held") {
  const auto walk = [](const std::string& text) {
    return test::found("place-missing", folder(kWalksAt, {{"walks/w.yaml", text}}));
  };
  CHECK(test::has(walk("date: 2020-09-15\n"),
                  "walks/w.yaml:1:1: warning: the target of \"c\" counts walks at Centrum and Torget"));
  CHECK(walk("date: 2020-09-15\nplaces: torget\n") == "");
  CHECK(walk("date: 2020-09-15\nstate: planned\n") == "");
  CHECK(walk("date: 2020-09-15\nstate: cancelled\nbecause: Storm\n") == "");
  CHECK(walk("date: 2021-09-15\n") == "");
}

TEST_CASE("walks that are reported are the walks that are recorded") {
  const auto differs = [](const std::string& figure, const std::string& commitment = kWalks,
                          const std::string& by = "polis") {
    return test::found(
        "counting-differs",
        folder(commitment, {{"followups/a.yaml", counts("  - {of: walk, " + figure + "}\n", by)},
                            {"walks/v.yaml", "date: 2020-05-12\nplaces: torget\n"},
                            {"walks/w.yaml", "date: 2020-09-15\nplaces: stationen\ntheme: unga\n"},
                            {"walks/x.yaml", "date: 2020-10-15\nstate: cancelled\nbecause: Storm\n"},
                            {"walks/y.yaml", "date: 2019-10-15\n"}}));
  };
  CHECK(differs("count: 2") == "");
  CHECK(differs("count: ~2") == "");
  CHECK(
      test::has(differs("count: 4"), "the follow-up says 4, but the number of walks recorded in 2020 is 2"));
  CHECK(test::has(differs("count: 1"), "[counting-differs]"));
  CHECK(differs("count: 1, by: kommun") == "");
  CHECK(differs("count: 1, place: torget") == "");
  CHECK(differs("count: 2, place: torget") != "");
  CHECK(differs("count: 1, period: 2020-T2") == "");
  // A count for a commitment may be of those alone that its target asks for, or of all.
  const std::string themed = "text: Vandra\ntarget: {at_least: 2, of: walk, theme: unga}\n";
  CHECK(differs("count: 1, commitment: c", themed) == "");
  CHECK(differs("count: 2, commitment: c", themed) == "");
  CHECK(differs("count: 0, commitment: c", themed) != "");
  CHECK(differs("count: 3, commitment: c", themed) != "");
}

TEST_CASE("walks that nobody records cannot differ, nor walks that could not be read") {
  const std::string four = counts("  - {of: walk, count: 4}\n");
  CHECK(test::found("counting-differs", folder(kWalks, {{"followups/a.yaml", four}})) == "");
  CHECK(test::found("counting-differs", folder(kWalks, {{"followups/a.yaml", four},
                                                        {"walks/v.yaml", "date: 2020-05-12\n"}})) != "");
  CHECK(test::found("counting-differs", folder(kWalks, {{"followups/a.yaml", four},
                                                        {"walks/v.yaml", "date: 2020-05-12\n"},
                                                        {"walks/w.yaml", "date: ["}})) == "");
}

TEST_CASE("two reports of the same days are found beside a longer one that holds both") {
  const auto followup = [](const std::string& period, const std::string& date) {
    return "promise: \"2020\"\nperiod: " + period + "\ndate: " + date +
           "\nby: polis\ncounts: [{of: kontroll, count: 3}]\n";
  };
  const std::string found =
      test::found("overlapping-reports",
                  {{"promises/2020.yaml",
                    test::with_commitment("text: Göra minst 3.\ntarget: {at_least: 3, of: kontroll}\n")},
                   {"followups/a.yaml", followup("2020-H1", "2020-08-01")},
                   {"followups/b.yaml", followup("2020-H1", "2020-09-01")},
                   {"followups/c.yaml", followup("2020", "2021-01-01")}});
  CHECK(found.find("followups/b.yaml:5:") != found.npos);
  CHECK(found.find("followups/c.yaml:5:") != found.npos);
  CHECK(found.find("followups/a.yaml:5:") == found.npos);
}

TEST_CASE("a figure for what has no target is shown and never judged") {
  const auto outcome = [](const std::string& commitment, const std::string& figure) {
    return test::found("no-target-outcome",
                       folder(commitment, {{"followups/a.yaml", counts("  - {" + figure + "}\n")}}));
  };
  const std::string none = "text: Kontrollera\nabout: kontroll\ntarget: none\n";
  CHECK(test::has(outcome(none, "of: kontroll, count: 3, commitment: c"),
                  "followups/a.yaml:6:10: info: \"c\" has no target"));
  CHECK(outcome(none, "of: kontroll, count: 3") != "");
  CHECK(outcome(none, "of: besok, count: 3") == "");
  CHECK(outcome("text: Kontrollera\nabout: kontroll\n", "of: kontroll, count: 3") != "");
  CHECK(outcome(kCount, "of: kontroll, count: 3, commitment: c") == "");
  CHECK(outcome(kCount, "of: kontroll, count: 3") == "");
}

TEST_CASE("figures count activities and walks, nothing that has records of its own") {
  CHECK(test::found(folder(kCount, {{"followups/a.yaml", counts("  - {of: feedback, count: 3}\n")}})) ==
        "followups/a.yaml:6:10: error: a figure cannot count \"feedback\" [bad-choice]\n");
  CHECK(
      test::has(test::found(folder(kCount, {{"followups/a.yaml", counts("  - {of: measure, count: 3}\n")}})),
                "[bad-choice]"));
}

namespace {

std::string judged(const std::string& commitment, const std::string& more, test::Files files = {}) {
  files.emplace_back("followups/f.yaml", followup("2020", "2021-01-20", more));
  return test::found(folder(commitment, std::move(files)));
}

const std::string kMet = "assessments: [{commitment: c, says: met}]\n";

}  // namespace

TEST_CASE("what is said to be met is shown by figures, or explained") {
  CHECK(judged(kCount, kMet + "counts: [{of: kontroll, count: 50}]\n") == "");
  CHECK(test::has(judged(kCount, kMet), "said to be met, but the figures do not show it: "));
  CHECK(test::has(judged(kCount, kMet), "[assessment-without-figures]"));
  CHECK(judged(kCount, "assessments: [{commitment: c, says: met, because: Enligt planeringen.}]\n") == "");
  CHECK(judged(kCount, "assessments: [{commitment: c, says: partly}]\n") == "");
  CHECK(judged("text: Synas\ntarget: none\n", kMet) != "");
  CHECK(
      test::has(judged(kCount, kMet + "counts: [{of: kontroll, count: 49}]\n"), "[assessment-contradicts]"));
  CHECK(
      test::has(judged(kCount, kMet + "counts: [{of: kontroll, count: 50-}]\n"), "[assessment-contradicts]"));
  CHECK(test::has(judged(kCount, kMet + "counts: [{of: kontroll, count: ~50}]\n"),
                  "[assessment-without-figures]"));
}

TEST_CASE("what is said to be met of a promise without a number was at least carried out") {
  const std::string carry = "text: Kontrollera\ntarget: {carry_out: kontroll}\n";
  CHECK(judged(carry, kMet + "counts: [{of: kontroll, count: 1}]\n") == "");
  CHECK(test::has(judged(carry, kMet + "counts: [{of: kontroll, count: 0}]\n"), "[assessment-contradicts]"));
  CHECK(test::has(judged(carry, kMet + "counts: [{of: kontroll, count: ..3}]\n"),
                  "[assessment-without-figures]"));
  CHECK(test::has(judged(carry, kMet), "[assessment-without-figures]"));
}

TEST_CASE("a judgement is compared with what was known on its day") {
  const std::string later = followup("2020", "2021-03-01", "counts: [{of: kontroll, count: 60}]\n");
  CHECK(test::has(judged(kCount, kMet, {{"followups/g.yaml", later}}),
                  "followups/f.yaml:5:37: warning: said to be met, but the figures do not show it"));
  const std::string earlier = followup("2020", "2021-01-10", "counts: [{of: kontroll, count: 60}]\n");
  CHECK(judged(kCount, kMet, {{"followups/g.yaml", earlier}}) == "");
}

TEST_CASE("a promise that is met as a whole has no part that was missed") {
  const std::string whole = "assessments: [{says: met}]\n";
  CHECK(test::has(judged(kCount, whole + "counts: [{of: kontroll, count: 30}]\n"),
                  "but the figures of \"c\" show otherwise"));
  CHECK(judged(kCount, whole + "counts: [{of: kontroll, count: 50}]\n") == "");
  CHECK(judged(kCount, whole) == "");
}

TEST_CASE("nothing is missed where a fault may hide it") {
  const auto without = [](test::Files files) {
    return test::found("assessment-without-figures", std::move(files));
  };
  const std::string met = followup("2020", "2021-01-20", kMet);
  CHECK(without(folder(kCount, {{"followups/f.yaml", met}})) != "");
  CHECK(without(folder(
            kCount, {{"followups/f.yaml", met}, {"followups/g.yaml", "promise: p\nperiod: 202\n"}})) == "");
  CHECK(without(folder(kCount, {{"followups/f.yaml", met}, {"followups/g.yaml", "promise: ["}})) == "");
  CHECK(without(folder(kCount, {{"followups/f.yaml", met}, {"walks/w.yaml", "date: ["}})) != "");
  CHECK(without(folder(kWalks, {{"followups/f.yaml", met}, {"walks/w.yaml", "date: ["}})) == "");
}

TEST_CASE("a fault in something else hides no missing figure") {
  const auto without = [](test::Files files) {
    return test::found("assessment-without-figures", std::move(files));
  };
  const std::string met =
      followup("2020", "2021-01-20", kMet + "feedback: [{date: 2021-02-30, channel: webben}]\n");
  CHECK(without(folder(kCount, {{"followups/f.yaml", met}})) != "");
  CHECK(without(folder(std::string(kCount) + "problm: x\n", {{"followups/f.yaml", met}})) != "");
  const std::string walk = "date: 2020-09-15\nlight: dusk\n";
  CHECK(without(folder("text: Vandra\ntarget: {at_least: 2, of: walk, theme: unga}\n",
                       {{"followups/f.yaml", met}, {"walks/w.yaml", "date: 2020-13\n"}})) == "");
  CHECK(test::found("assessment-contradicts", folder("text: Vandra\ntarget: {at_least: 2, of: walk}\n",
                                                     {{"followups/f.yaml", met}, {"walks/w.yaml", walk}})) !=
        "");
}

TEST_CASE("a figure tells of the same commitments, however many a promise makes") {
  const auto found = [](const std::string& rule, int more) {
    std::string promise =
        test::with_commitment("text: Vandra\ntarget: {at_least: 2, of: walk, at: torget}\n") +
        "  - {id: d, text: Besöka, responsible: kommun, about: besok, target: none}\n";
    for (int i = 0; i < more; ++i)
      promise +=
          "  - {id: c" + std::to_string(i) + ", text: Mer, about: mer, target: none, responsible: polis}\n";
    const std::string figures =
        "  - {of: walk, count: 4}\n  - {of: walk, count: 4, commitment: c}\n  - {of: walk, count: 4, "
        "commitment: d}\n"
        "  - {of: besok, count: 3, by: polis}\n  - {of: besok, count: 3, by: polis, commitment: d}\n"
        "  - {of: kontroll, count: 3}\n  - {of: besok, count: 3, commitment: [d]}\n";
    return test::found(rule, {{"promises/p.yaml", promise}, {"followups/a.yaml", counts(figures)}});
  };
  for (const char* rule : {"place-missing", "no-target-outcome", "figure-of-another", "figure-of-nothing"}) {
    CHECK(found(rule, 0) != "");
    CHECK(found(rule, 0) == found(rule, 30));
  }
}
