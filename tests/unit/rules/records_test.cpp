// SPDX-License-Identifier: Apache-2.0
//
// Histories, dates and surveys.
#include <doctest/doctest.h>

#include "folder.h"

using namespace lofte;

namespace {

const std::string kCommitmentsOf =
    "commitments: [{id: a, text: Minst en vandring, responsible: kommun, target: {at_least: 1, of: walk}}]\n";

std::string history(const std::string& entries) {
  return test::found({{"measures/m.yaml", "title: Lampor\nresponsible: kommun\nhistory:\n" + entries}});
}

}  // namespace

TEST_CASE("a history may be loose about dates, but not go back") {
  CHECK(history("  - {date: 2020-09, state: chosen}\n  - {date: 2020, state: started}\n  - {date: "
                "2020-10-01, state: done}\n") == "");
  CHECK(history("  - {date: 2020-09-02, state: chosen}\n  - {date: 2020-09, state: done}\n") == "");
  CHECK(history("  - {date: 2020-09-02, state: chosen}\n  - {date: 2020-09-01, state: done}\n") ==
        "measures/m.yaml:5:12: error: 2020-09-01 is before 2020-09-02, the date of an earlier entry "
        "[history-order]\n");
}

TEST_CASE("an entry is compared with all before it, and one that is too early with none after it") {
  CHECK(history("  - {date: 2020-09, state: chosen}\n  - {date: 2020, state: started}\n  - {date: 2020-03, "
                "state: done}\n") ==
        "measures/m.yaml:6:12: error: 2020-03 is before 2020-09, the date of an earlier entry "
        "[history-order]\n");
  CHECK(history("  - {date: 2020-09, state: chosen}\n  - {date: 2019-10, state: started}\n  - {date: "
                "2020-11, state: done}\n") ==
        "measures/m.yaml:5:12: error: 2019-10 is before 2020-09, the date of an earlier entry "
        "[history-order]\n");
}

TEST_CASE("a measure may begin anywhere, pause, resume and be done in parts") {
  for (const char* first : {"chosen", "started", "paused", "partly_done", "done"})
    CHECK(history("  - {date: 2020, state: " + std::string(first) + "}\n") == "");
  CHECK(history("  - {date: 2020-01, state: chosen}\n  - {date: 2020-02, state: paused}\n  - {date: 2020-03, "
                "state: started}\n"
                "  - {date: 2020-04, state: partly_done}\n  - {date: 2020-05, state: started}\n"
                "  - {date: 2020-06, state: started}\n  - {date: 2020-07, state: done}\n") == "");
}

TEST_CASE("a measure is chosen once, and first") {
  CHECK(
      history("  - {date: 2020-01, state: chosen}\n  - {date: 2020-02, state: chosen}\n") ==
      "measures/m.yaml:5:28: error: a measure is chosen only once, and first of all [history-transition]\n");
  CHECK(test::has(history("  - {date: 2020-01, state: started}\n  - {date: 2020-02, state: chosen}\n"),
                  "[history-transition]"));
}

TEST_CASE("nothing but a reopening follows the end of a measure, and that is said once") {
  CHECK(history("  - {date: 2020-01, state: done}\n  - {date: 2020-02, state: started}\n  - {date: 2020-03, "
                "state: done}\n") ==
        "measures/m.yaml:5:28: error: only reopened follows done [history-transition]\n");
  // The reason is owed all the same.
  CHECK(history("  - {date: 2020-01, state: done}\n  - {date: 2020-02, state: dropped}\n") ==
        "measures/m.yaml:5:28: error: the measure is dropped, but nothing says why [dropped-without-reason]\n"
        "measures/m.yaml:5:28: error: only reopened follows done [history-transition]\n");
  CHECK(test::has(
      history("  - {date: 2020-01, state: dropped, because: x}\n  - {date: 2020-02, state: done}\n"),
      "only reopened follows dropped"));
}

TEST_CASE("dropping and cancelling need a reason, which is that rule alone") {
  CHECK(
      history("  - {date: 2020-01, state: dropped}\n") ==
      "measures/m.yaml:4:28: error: the measure is dropped, but nothing says why [dropped-without-reason]\n");
  CHECK(history("  - {date: 2020-01, state: dropped, because: Marken är inte kommunens.}\n") == "");
  CHECK(test::found({{"walks/w.yaml", "date: 2020\nstate: cancelled\n"}}) ==
        "walks/w.yaml:2:8: error: the walk is cancelled, but nothing says why [cancelled-without-reason]\n");
  CHECK(test::found({{"walks/w.yaml", "date: 2020\nstate: held\n"}}) == "");
  // The reason may stand under the misspelt key.
  const std::string misspelt =
      test::found({{"walks/w.yaml", "date: 2020\nstate: cancelled\nbecuase: Storm\n"}});
  CHECK(test::has(misspelt, "[unknown-key]"));
  CHECK(!test::has(misspelt, "[cancelled-without-reason]"));
}

TEST_CASE("a walk outside its promise is told of only when that is certain") {
  const auto walk = [](const std::string& date, const std::string& more = "") {
    return test::found({{"promises/p.yaml", test::promise(more + kCommitmentsOf)},
                        {"walks/w.yaml", "date: " + date + "\npromise: p\n"}});
  };
  CHECK(walk("2020-12-31") == "");
  CHECK(walk("2020-12/2021-01") == "");
  CHECK(test::has(walk("2021-01-01"), "[date-outside]"));
  CHECK(test::has(walk("2019"), "[date-outside]"));
  CHECK(walk("2021-01-01", "extended: [{to: 2021-03, decided: 2020-12, because: x}]\n") == "");
  CHECK(test::has(walk("2020-09-01", "ended: {date: 2020-06-30, because: x}\n"), "[date-outside]"));
}

TEST_CASE("a measure does not begin before the walk it comes from") {
  const auto measure = [](const std::string& from, const std::string& first) {
    return test::found(
        "date-outside",
        {{"walks/w.yaml",
          "date: 2020-09-15\nobservations: [{id: o, text: x, proposals: [{id: p, text: y}]}]\n"},
         {"measures/m.yaml", "title: L\nresponsible: kommun\nfrom: " + from + "\nhistory:\n  - {date: " +
                                 first + ", state: chosen}\n  - {date: 2020-10-20, state: done}\n"}});
  };
  CHECK(measure("w/p", "2020-09-15") == "");
  CHECK(measure("w/p", "2020-09") == "");
  CHECK(measure("w/p", "2020-09-14") ==
        "measures/m.yaml:5:12: warning: the measure begins 2020-09-14, before the walk it comes from, "
        "2020-09-15 [date-outside]\n");
}

TEST_CASE("a follow-up is not dated before its period ends, nor before that of its figures") {
  const auto followup = [](const std::string& date, const std::string& more = "") {
    return test::found("date-outside", {{"promises/p.yaml", test::promise("commitments: []\n")},
                                        {"followups/f.yaml", "promise: p\nperiod: 2020-H1\ndate: " + date +
                                                                 "\nby: polis\n" + more}});
  };
  CHECK(followup("2020-06-30") == "");
  CHECK(followup("2020-06") == "");
  CHECK(test::has(followup("2020-06-29"),
                  "the follow-up is dated 2020-06-29, before its period ends, 2020-H1"));
  CHECK(followup("2020-09", "counts: [{of: kontroll, count: 1, period: 2020-09}]\n") == "");
  // Outside the follow-up's own period it is figure-outside alone.
  CHECK(followup("2020-09", "counts: [{of: kontroll, count: 1, period: 2020}]\n") == "");
  CHECK(test::has(test::found("date-outside", {{"promises/p.yaml", test::promise("commitments: []\n")},
                                               {"followups/f.yaml",
                                                "promise: p\nperiod: i somras\ndate: 2020-09\nby: polis\n"
                                                "counts: [{of: kontroll, count: 1, period: 2020}]\n"}}),
                  "before the period of this figure ends"));
}

TEST_CASE("a walk that several promises hold says which it belongs to") {
  const auto walks = [](const std::string& walk) {
    return test::found(
        "walk-promise-unclear",
        {{"promises/a.yaml", test::promise("commitments: []\n")},
         {"promises/b.yaml", "title: B\nperiod: 2020-07/2021-06\nparties: kommun\ncommitments: []\n"},
         {"promises/c.yaml", "title: C\nperiod: unknown\nparties: kommun\ncommitments: []\n"},
         {"walks/w.yaml", walk}});
  };
  CHECK(walks("date: 2020-06-30\n") == "");
  CHECK(walks("date: 2021-01-01\n") == "");
  CHECK(walks("date: 2022\n") == "");
  CHECK(walks("date: 2020-09-15\npromise: a\n") == "");
  CHECK(walks("date: 2020-09-15\npromise: [a, b]\n") == "");
  CHECK(
      test::has(walks("date: 2020-09-15\n"), "a walk on 2020-09-15 may belong to several promises: a and b"));
  CHECK(test::has(walks("date: 2020-06/2020-07\n"), "[walk-promise-unclear]"));
}

namespace {

std::string survey(const std::string& period, const std::string& scale, const std::string& more) {
  return "series: s\nperiod: " + period + "\nscale: {" + scale + "}\n" + more;
}

const std::string kIndex = "min: 0, max: 6, better: lower";

}  // namespace

TEST_CASE("as many may answer as were asked") {
  CHECK(test::found({{"surveys/a.yaml",
                      survey("2019", kIndex, "sent: 900\nanswered: 900\nvalues: {i: 2}\n")}}) == "");
  CHECK(test::has(
      test::found({{"surveys/a.yaml", survey("2019", kIndex, "sent: 900\nanswered: 901\nvalues: {i: 2}\n")}}),
      "901 answered, but the survey was sent to only 900"));
}

TEST_CASE("values lie on their scale, ends included") {
  const auto value = [](const std::string& v) {
    return test::found({{"surveys/a.yaml", survey("2019", kIndex, "values: {i: " + v + "}\n")}});
  };
  CHECK(value("0") == "");
  CHECK(value("6") == "");
  CHECK(test::has(value("6.01"), "6.01 lies outside the scale, 0 to 6"));
  CHECK(test::has(value("-1"), "[value-off-scale]"));
  CHECK(value("{value: 63, scale: {min: 0, max: 100, better: higher}}") == "");
  CHECK(test::has(value("{value: 163, scale: {min: 0, max: 100, better: higher}}"), "0 to 100"));
  CHECK(test::found(
            {{"surveys/a.yaml", survey("2019", "min: 6, max: 0, better: lower", "values: {i: 2}\n")}}) ==
        "surveys/a.yaml:3:14: error: the scale from 6 to 0 holds no values [value-off-scale]\n");
}

TEST_CASE("surveys of one series have one scale and one area, unless a break says otherwise") {
  const auto two = [](const std::string& first, const std::string& second) {
    return test::found(
        {{"surveys/a.yaml", survey("2019", kIndex, first + "values: {i: 2}\n")}, {"surveys/b.yaml", second}});
  };
  const std::string other = "min: 0, max: 5, better: lower";
  CHECK(two("", survey("2020", kIndex, "values: {i: 2}\n")) == "");
  CHECK(test::has(two("", survey("2020", other, "values: {i: 2}\n")),
                  "surveys/b.yaml:3:1: error: another scale than in a"));
  CHECK(two("", survey("2020", other, "break: Ny enkät.\nvalues: {i: 2}\n")) == "");
  CHECK(test::has(two("area: Tomelilla\n", survey("2020", kIndex, "area: Ystad\nvalues: {i: 2}\n")),
                  "another area than in a"));
  CHECK(two("area: Tomelilla\n", survey("2020", kIndex, "values: {i: 2}\n")) == "");
  CHECK(test::has(two("", survey("2020", kIndex, "values: {i: {value: 2, scale: {" + other + "}}}\n")),
                  "surveys/b.yaml:4:10"));
  // The earlier of the two is the one that is compared with, whatever they are called.
  CHECK(test::has(two("", survey("2018", other, "values: {i: 2}\n")),
                  "surveys/a.yaml:3:1: error: another scale than in b"));
  CHECK(two("", "series: t\nperiod: 2020\nscale: {" + other + "}\nvalues: {i: 2}\n") == "");
}
