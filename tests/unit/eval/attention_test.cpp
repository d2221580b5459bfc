// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <set>

#include "eval/attention_rules.h"
#include "folder.h"

namespace lofte::eval {
namespace {

// Nothing on the last day in time, one on the first day late, dated from that day.
void check_first_day(const corpus::Corpus& corpus, std::string_view rule, std::string_view record,
                     std::string_view last_in_time) {
  CAPTURE(rule);
  CHECK(raised(corpus, rule, last_in_time).empty());
  const calendar::Day late = on(last_in_time) + calendar::Days{1};
  const auto found = raised(corpus, rule, calendar::iso(late));
  REQUIRE(found.size() == 1);
  CHECK(found.front().record == record);
  CHECK(found.front().since == late);
  CHECK(raised(corpus, rule, "2029-12-31").size() == 1);
}

std::string ids(const std::vector<Attention>& all) {
  std::string out;
  for (const Attention& one : all) out += (out.empty() ? "" : " ") + one.rule;
  return out;
}

TEST_CASE("A measure is overdue from the day after its deadline") {
  const auto corpus = folder({{"measures/m.yaml", measure("2020-10-01", "due: 2020-12\n")}});
  check_first_day(corpus, "measure-overdue", "measures/m", "2020-12-31");
  const auto found = raised(corpus, "measure-overdue", "2021-01-01");
  CHECK(english(found.front()) ==
        "\"Laga lampan\" was due on 2020-12-31 and is not done; responsible: Parkenheten");
  CHECK(swedish(found.front()) ==
        "”Laga lampan” skulle ha varit klar senast 2020-12-31 men är inte genomförd; ansvarig: Parkenheten");
}

TEST_CASE("A measure that is done, dropped or not chosen yet is neither overdue nor stale") {
  const auto corpus = folder(
      {{"measures/a.yaml", measure("2020-10-01") + "  - {date: 2020-10-02, state: done}\n"},
       {"measures/b.yaml", measure("2020-10-01") + "  - {date: 2020-10-02, state: dropped, because: x}\n"},
       {"measures/c.yaml", measure("2028-10-01", "due: 2020\n")}});
  CHECK(ids(attention_on(corpus, "2027-12-31")).empty());
}

TEST_CASE("A paused or partly done measure is still to be done") {
  for (const std::string state : {"paused", "partly_done", "started"}) {
    const auto corpus = folder({{"measures/m.yaml", measure("2020-10-01", "due: 2020-12\n") +
                                                        "  - {date: 2020-12-20, state: " + state + "}\n"}});
    CHECK(raised(corpus, "measure-overdue", "2021-01-01").size() == 1);
  }
}

TEST_CASE("A measure whose deadline or history may hide behind a fault is not called overdue") {
  const auto overdue = [](const std::string& text) {
    return raised(folder({{"measures/m.yaml", text}}), "measure-overdue", "2025-01-01").size();
  };
  CHECK(overdue(measure("2020-10-01", "due: snart\n")) == 0);
  CHECK(overdue(measure("2020-10-01", "moved_du: [{to: 2026, decided: 2020-12-01, because: x}]\n")) == 0);
  CHECK(overdue(measure("2020-10-01", "moved_due: [{to: sen, decided: 2020-12-01, because: x}]\n")) == 0);
  CHECK(overdue(measure("2020-10-01") + "  - {date: 2020-11-31, state: done}\n") == 0);
  CHECK(overdue(measure("2020-10-01") + "  - {date: 2020-11-30, state: klar}\n") == 0);
  CHECK(overdue(measure("2020-10-01") + "  - {date: 2020-11-30, state: started}\n") == 1);
}

TEST_CASE("A measure is stale when nothing was heard of it for six months; a moved deadline is news") {
  const auto quiet = folder({{"measures/m.yaml", measure("2020-08-31", "due: 2030\n")}});
  check_first_day(quiet, "measure-stale", "measures/m", "2021-02-28");
  CHECK(english(raised(quiet, "measure-stale", "2021-03-01").front()) ==
        "Nothing has been heard of \"Laga lampan\" since 2020-08-31; responsible: Parkenheten");
  const auto moved =
      folder({{"measures/m.yaml", measure("2020-08-31",
                                          "due: 2020-12-31\n"
                                          "moved_due: [{to: 2030, decided: 2020-11-01, because: x}]\n")}});
  check_first_day(moved, "measure-stale", "measures/m", "2021-05-01");
}

const std::string kProposals =
    "observations:\n"
    "  - id: o\n"
    "    text: Mörkt\n"
    "    proposals:\n"
    "      - {id: lampa, text: L}\n"
    "      - {id: buske, text: B}\n"
    "      - {id: skylt, text: S, declined: {date: 2020-10-01, because: x}}\n"
    "      - {id: bank, text: K, answered: {date: 2020-10-01, text: x}}\n"
    "      - {id: stig, text: T}\n";

TEST_CASE("The proposals of a walk that nobody chose, declined or answered in time are named once") {
  const auto corpus = folder({{"walks/w.yaml", "date: 2020-09-15\n" + kProposals},
                              {"measures/m.yaml", measure("2020-10-01", "from: w/buske\n")}});
  check_first_day(corpus, "proposal-unanswered", "walks/w", "2020-11-15");
  CHECK(english(raised(corpus, "proposal-unanswered", "2020-11-16").front()) ==
        "Were to be chosen, declined or answered by 2020-11-15: lampa and stig");
}

TEST_CASE("With a proposal that waits for an answer stands who is to give it") {
  const auto corpus =
      folder({{"walks/w.yaml",
               "date: 2020-09-15\nobservations:\n"
               "  - id: o\n    text: T\n    proposals:\n"
               "      - {id: lampa, text: L, owner: [park, polis]}\n"
               "      - {id: vall, text: V, owner: park, handed_on: {date: 2020-10-01, to: "
               "Vägföreningen}}\n"
               "      - {id: stig, text: T, considered: {date: 2020-10-01, until: 2021}}\n"}});
  CHECK(english(raised(corpus, "proposal-unanswered", "2020-11-16").front()) ==
        "Were to be chosen, declined or answered by 2020-11-15: lampa (Parkenheten and Polisen), "
        "vall (Vägföreningen) and stig");
}

TEST_CASE("A proposal whose measure was dropped has had its answer") {
  const auto corpus =
      folder({{"walks/w.yaml",
               "date: 2020-09-15\nobservations: [{id: o, text: T, proposals: [{id: lampa, text: L}]}]\n"},
              {"measures/m.yaml", measure("2020-10-01", "from: w/lampa\n") +
                                      "  - {date: 2020-10-05, state: dropped, because: x}\n"}});
  CHECK(raised(corpus, "proposal-unanswered", "2021-01-01").empty());
}

TEST_CASE("A walk that was cancelled, or that nobody has settled, owes no answers and no feedback") {
  for (const std::string state : {"state: cancelled\nbecause: x\n", "state: planned\n"}) {
    const auto corpus = folder({{"walks/w.yaml", "date: 2020-09-15\n" + state + kProposals}});
    CHECK(raised(corpus, "proposal-unanswered", "2021-01-01").empty());
    CHECK(raised(corpus, "feedback-overdue", "2021-01-01").empty());
  }
}

TEST_CASE("The participants of a walk are owed feedback within the time that the settings give") {
  check_first_day(
      folder(
          {{"walks/w.yaml",
            "date: 2020-09\nobservations: [{id: o, text: Mörkt., proposals: [{id: p, text: Lampa.}]}]\n"}}),
      "feedback-overdue", "walks/w", "2020-11-30");
  const auto own = folder(
      {{"lofte.yaml", kSettings + "settings: {feedback_due: 14 days}\n"},
       {"walks/w.yaml",
        "date: 2020-09-15\nobservations: [{id: o, text: Mörkt., proposals: [{id: p, text: Lampa.}]}]\n"}});
  check_first_day(own, "feedback-overdue", "walks/w", "2020-09-29");
}

TEST_CASE("Feedback that came late ends the waiting, and one that cannot be dated may have come") {
  const auto late =
      folder({{"walks/w.yaml",
               "date: 2020-09-15\nobservations: [{id: o, text: Mörkt., proposals: [{id: p, text: Lampa., "
               "answered: {date: 2020-10-01, text: Nej.}}]}]\n"
               "feedback: [{date: 2021-01-10, channel: brev}]\n"}});
  CHECK(raised(late, "feedback-overdue", "2021-01-09").size() == 1);
  CHECK(raised(late, "feedback-overdue", "2021-01-10").empty());
  const auto faulty =
      folder({{"walks/w.yaml", "date: 2020-09-15\nfeedback: [{date: nyss, channel: brev}]\n"}});
  CHECK(raised(faulty, "feedback-overdue", "2021-01-10").empty());
  const auto misspelt =
      folder({{"walks/w.yaml", "date: 2020-09-15\nfeedbak: [{date: 2020-10, channel: brev}]\n"}});
  CHECK(raised(misspelt, "feedback-overdue", "2021-01-10").empty());
}

std::string promise_per_walk(const std::string& more = {}) {
  return "title: Löftet\nperiod: 2020\nparties: kommun\ncommitments:\n"
         "  - {id: tva, text: Två, responsible: kommun, target: {at_least: 2, of: measure, per: walk" +
         more + "}}\n";
}

TEST_CASE("Too few chosen from a walk is said once the time to choose has passed") {
  const auto corpus = folder({{"promises/p.yaml", promise_per_walk()},
                              {"walks/w.yaml", "date: 2020-09-15\n"},
                              {"measures/m.yaml", measure("2020-10-01", "from: w/lampa\n")}});
  check_first_day(corpus, "too-few-chosen", "walks/w", "2020-11-15");
  const auto found = raised(corpus, "too-few-chosen", "2020-11-16");
  CHECK(english(found.front()) == "\"Löftet\" promises at least 2 measures chosen from each walk; so far 1");
  CHECK(found.front().promises == std::vector<std::string>{"p"});
}

TEST_CASE("Measures chosen late count, and a walk outside the promise or its target promises nothing") {
  const auto few = [](const std::string& target, const std::string& walk, const std::string& chosen) {
    return raised(folder({{"promises/p.yaml", promise_per_walk(target)},
                          {"walks/w.yaml", walk + "promise: p\n"},
                          {"measures/a.yaml", measure("2020-10-01", "from: w/a\n")},
                          {"measures/b.yaml", measure(chosen, "from: w/b\n")}}),
                  "too-few-chosen", "2021-03-01")
        .size();
  };
  CHECK(few("", "date: 2020-09-15\n", "2021-03-01") == 0);
  CHECK(few("", "date: 2020-09-15\n", "2021-03-02") == 1);
  CHECK(few("", "date: 2019-09-15\n", "2021-03-02") == 0);
  CHECK(few(", theme: unga", "date: 2020-09-15\n", "2021-03-02") == 0);
  CHECK(few(", theme: unga", "date: 2020-09-15\ntheme: unga\n", "2021-03-02") == 1);
  CHECK(few(", at: [centrum]", "date: 2020-09-15\nplaces: torget\n", "2021-03-02") == 1);
  CHECK(few(", at: [centrum]", "date: 2020-09-15\nplaces: hamnen\n", "2021-03-02") == 0);
}

TEST_CASE("A planned walk is to be settled from the day after it") {
  const auto corpus = folder({{"walks/w.yaml", "date: 2020-09-15\nstate: planned\n"}});
  check_first_day(corpus, "walk-unsettled", "walks/w", "2020-09-15");
  CHECK(raised(folder({{"walks/w.yaml", "date: 2020-09-15\n"}}), "walk-unsettled", "2021-01-01").empty());
}

TEST_CASE("A broken rhythm is one thing to see to, dated from its latest unit") {
  const auto corpus =
      folder({{"promises/p.yaml", promise("follow_up: {every: half-year}\nfeedback: {every: year}\n")}});
  CHECK(raised(corpus, "follow-up-missed", "2020-12-31").empty());
  const auto one = raised(corpus, "follow-up-missed", "2021-01-01");
  REQUIRE(one.size() == 1);
  CHECK(one.front().since == on("2021-01-01"));
  CHECK(english(one.front()) ==
        "The follow-up promised for 2020-01-01 – 2020-06-30 was not reported in time");
  const auto two = raised(corpus, "follow-up-missed", "2021-07-01");
  REQUIRE(two.size() == 1);
  CHECK(two.front().since == on("2021-07-01"));
  CHECK(swedish(two.front()) ==
        "2 av 2 utlovade uppföljningar har inte redovisats i tid, senast för 2020-07-01 – 2020-12-31");
  check_first_day(corpus, "feedback-missed", "promises/p", "2021-12-31");
}

TEST_CASE("The result of an ended promise is missing until a final follow-up is reported") {
  check_first_day(folder({{"promises/p.yaml", promise()}}), "result-missing", "promises/p", "2021-03-31");
  const auto with = [](const std::string& final) {
    return folder({{"promises/p.yaml", promise()},
                   {"followups/f.yaml", "promise: p\nperiod: 2020\ndate: 2021-05-10\nby: kommun\n" + final}});
  };
  CHECK(raised(with("final: true\n"), "result-missing", "2021-05-09").size() == 1);
  CHECK(raised(with("final: true\n"), "result-missing", "2021-05-10").empty());
  CHECK(raised(with("final: false\n"), "result-missing", "2021-05-10").size() == 1);
  CHECK(raised(with("final: ja\n"), "result-missing", "2021-05-10").empty());
}

TEST_CASE("A promise or agreement without a successor is named from the day after its end") {
  const auto corpus =
      folder({{"promises/p.yaml", promise("agreement: a\n")},
              {"agreements/a.yaml", "title: Avtalet\nparties: [kommun, polis]\nperiod: 2020/2021\n"}});
  const auto promises = raised(corpus, "no-successor", "2021-01-01");
  REQUIRE(promises.size() == 1);
  CHECK(promises.front().record == "promises/p");
  CHECK(raised(corpus, "no-successor", "2020-12-31").empty());
  CHECK(raised(corpus, "no-successor", "2021-12-31").size() == 1);
  const auto both = raised(corpus, "no-successor", "2022-01-01");
  REQUIRE(both.size() == 2);
  CHECK(both.back().record == "agreements/a");
  CHECK(both.back().since == on("2022-01-01"));
  CHECK(both.back().promises == std::vector<std::string>{"p"});
  CHECK(swedish(both.back()) == "”Avtalet” upphörde 2021-12-31 och inget förnyar den");
}

TEST_CASE("What replaces, extends or renews is a successor from the day it was signed or decided") {
  const std::string next = "title: N\nperiod: 2021\nparties: kommun\nreplaces: p\ncommitments: []\n";
  const std::string signature = "signed: {date: 2021-02-10, by: [{party: kommun, role: x}]}\n";
  const auto replaced = folder({{"promises/p.yaml", promise()}, {"promises/q.yaml", next + signature}});
  CHECK(raised(replaced, "no-successor", "2021-02-09").size() == 1);
  CHECK(raised(replaced, "no-successor", "2021-02-10").empty());
  const auto extended =
      folder({{"promises/p.yaml", promise("extended: [{to: 2021-06, decided: 2021-01-20, because: x}]\n")}});
  CHECK(raised(extended, "no-successor", "2021-01-19").size() == 1);
  CHECK(raised(extended, "no-successor", "2021-01-20").empty());
  CHECK(raised(extended, "no-successor", "2021-07-01").size() == 1);
  const auto renewed =
      folder({{"agreements/a.yaml", "title: A\nparties: kommun\nperiod: 2020\n"},
              {"agreements/b.yaml", "title: B\nparties: kommun\nperiod: 2021/..\nrenews: a\n" + signature}});
  CHECK(raised(renewed, "no-successor", "2021-02-09").size() == 1);
  CHECK(raised(renewed, "no-successor", "2021-02-10").empty());
}

TEST_CASE("A later promise by the same parties that does not say it replaces is no successor") {
  const auto corpus =
      folder({{"promises/p.yaml", promise()},
              {"promises/q.yaml", "title: N\nperiod: 2021/..\nparties: [kommun, polis]\ncommitments: []\n"}});
  CHECK(raised(corpus, "no-successor", "2021-01-01").size() == 1);
}

TEST_CASE("A forum that stopped meeting is named when the next unit has ended too") {
  const auto corpus =
      folder({{"forums/f.yaml", "title: Rådet\nmeets: {every: quarter}\nheld: [2020-02-10, 2020-11-20]\n"}});
  CHECK(raised(corpus, "meeting-missed", "2020-09-30").empty());
  const auto found = raised(corpus, "meeting-missed", "2020-10-01");
  REQUIRE(found.size() == 1);
  CHECK(found.front().record == "forums/f");
  CHECK(found.front().since == on("2020-10-01"));
  CHECK(swedish(found.front()) ==
        "”Rådet” ska ha möte varje kvartal; det senast antecknade mötet är från 2020-02-10");
  CHECK(raised(corpus, "meeting-missed", "2029-12-31").front().since == on("2021-07-01"));
}

TEST_CASE("A forum that meets again is told which units it left out") {
  const auto corpus =
      folder({{"forums/f.yaml",
               "title: Rådet\nmeets: {every: quarter}\nheld: [2020-11-20, 2020-02-10, 2021-09-01]\n"}});
  CHECK(english(raised(corpus, "meeting-missed", "2021-03-31").front()) ==
        "\"Rådet\" is to meet every quarter; no meeting is recorded for 2 of 4 periods, most recently "
        "2020-07-01 – 2020-09-30");
  CHECK(english(raised(corpus, "meeting-missed", "2020-11-20").front()) ==
        "\"Rådet\" is to meet every quarter; no meeting is recorded for 2020-04-01 – 2020-06-30");
  const auto later = raised(corpus, "meeting-missed", "2021-10-01");
  REQUIRE(later.size() == 1);
  CHECK(later.front().since == on("2021-10-01"));
  const auto once =
      folder({{"forums/f.yaml", "title: Rådet\nmeets: {every: year}\nheld: [2018, 2020, 2021]\n"}});
  CHECK(swedish(raised(once, "meeting-missed", "2022-01-01").front()) ==
        "”Rådet” ska ha möte varje år; inget möte är antecknat för 2019-01-01 – 2019-12-31");
}

TEST_CASE("A forum that has met in every unit, or of which no meeting is known, has missed none") {
  const auto missed = [](const std::string& more) {
    return raised(folder({{"forums/f.yaml", "title: R\n" + more}}), "meeting-missed", "2021-01-31").size();
  };
  CHECK(missed("meets: {every: half-year}\nheld: [2020-06-30, {date: 2020-07-01}]\n") == 0);
  CHECK(missed("meets: {every: week}\n") == 0);
  CHECK(missed("held: [2010-01-01]\n") == 0);
  CHECK(missed("meets: {every: week}\nheld: [2019-01-01, igår]\n") == 0);
  CHECK(missed("meets: {every: week}\nheld: [2019-01-01]\n") == 1);
}

TEST_CASE("What is late comes first, then what lies still, each with the oldest first") {
  const auto corpus = folder({{"promises/p.yaml", promise()},
                              {"walks/w.yaml", "date: 2020-09-15\n" + kProposals},
                              {"walks/v.yaml", "date: 2019-05-01\nstate: planned\n"},
                              {"measures/a.yaml", measure("2020-10-01", "due: 2020-10-31\n")},
                              {"measures/b.yaml", measure("2020-10-01", "due: 2020-10-31\n")}});
  const auto all = attention_on(corpus, "2021-04-02");
  CHECK(ids(all) ==
        "measure-overdue measure-overdue feedback-overdue proposal-unanswered result-missing "
        "walk-unsettled no-successor measure-stale measure-stale");
  CHECK(all[0].record == "measures/a");
  CHECK(all[1].record == "measures/b");
}

TEST_CASE("Every attention belongs to the promises of its record") {
  const auto corpus = folder({{"promises/p.yaml", promise()},
                              {"walks/w.yaml", "date: 2020-09-15\n" + kProposals},
                              {"measures/m.yaml", measure("2020-10-01", "from: w/lampa\n")}});
  const auto all = attention_on(corpus, "2022-01-01");
  CHECK(all.size() == 6);
  for (const Attention& one : all) CHECK(one.promises == std::vector<std::string>{"p"});
}

TEST_CASE("Every rule of attention is documented once, in both languages, and named like a rule") {
  std::set<std::string_view> seen;
  for (const AttentionInfo& rule : attention_rules()) {
    CHECK(seen.insert(rule.id).second);
    CHECK(records::is_id(rule.id));
    CHECK(rule.summary.in(words::Lang::sv) != rule.summary.in(words::Lang::en));
    CHECK_FALSE(rule.summary.in(words::Lang::sv).ends_with("."));
  }
  CHECK(seen.size() == 20);
}

TEST_CASE("Records of which nothing can be read raise nothing and break nothing") {
  const auto corpus = folder(
      {{"lofte.yaml", "lofte: 1\nsettings: {law: '2023:196'}\nparties: 7\n"},
       {"promises/p.yaml", "period: {}\nfollow_up: {every: ofta, dates: [x]}\nextended: [1]\nended: ja\n"},
       {"walks/w.yaml", "date: x\nstate: y\nobservations: [{proposals: [{}]}, 3]\n"},
       {"measures/m.yaml", "history: [{}, 1, {state: done}]\nmoved_due: [{}]\nfrom: [x]\n"},
       {"followups/f.yaml", "promise: p\n"},
       {"forums/f.yaml", "meets: {}\nheld: [{}]\n"},
       {"situations/s.yaml", "updated: x\n"},
       {"plans/p.yaml", "decided: {}\n"},
       {"agreements/a.yaml", "period: x\nsigned: {}\n"}});
  for (const std::string_view day : {"1999-01-01", "2020-06-01", "2024-01-01", "2199-12-31"})
    CHECK(ids(attention_on(corpus, day)).empty());
}

}  // namespace
}  // namespace lofte::eval
