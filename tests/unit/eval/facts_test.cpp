// SPDX-License-Identifier: Apache-2.0
#include "eval/facts.h"
#include "eval/holdings.h"

#include <doctest/doctest.h>

#include "base/strings.h"
#include "folder.h"

namespace lofte::eval {
namespace {

const records::Promise& only_promise(const corpus::Corpus& corpus) { return *corpus.promises.begin(); }

TEST_CASE("Something dated loosely is known from the last day it can have happened on") {
  Arena memory;
  records::Field<calendar::Time> september(memory, records::Written({}, {}, records::State::good),
                                           {days("2020-09-01", "2020-09-30"), "2020-09"});
  CHECK_FALSE(known(september, on("2020-09-29")));
  CHECK(known(september, on("2020-09-30")));
  september.lose(memory);
  CHECK_FALSE(known(september, on("2020-09-30")));
  CHECK_FALSE(known({}, on("2199-12-31")));
}

TEST_CASE("A promise is upcoming before its first day, running through its last and then ended") {
  const auto corpus = folder({{"promises/p.yaml", promise()}});
  CHECK(promise_state(only_promise(corpus), on("2019-12-31")) == PromiseState::upcoming);
  CHECK(promise_state(only_promise(corpus), on("2020-01-01")) == PromiseState::running);
  CHECK(promise_state(only_promise(corpus), on("2020-12-31")) == PromiseState::running);
  CHECK(promise_state(only_promise(corpus), on("2021-01-01")) == PromiseState::ended);
}

TEST_CASE("A promise that has begun is upcoming until the day it is signed") {
  const auto corpus =
      folder({{"promises/p.yaml",
               promise("signed: {date: 2020-06-03, by: [{party: kommun, role: ordförande}]}\n")}});
  CHECK(promise_state(only_promise(corpus), on("2020-06-02")) == PromiseState::upcoming);
  CHECK(promise_state(only_promise(corpus), on("2020-06-03")) == PromiseState::running);
}

TEST_CASE("An extension counts from the day it was decided, and never shortens a promise") {
  const auto corpus =
      folder({{"promises/p.yaml", promise("extended:\n"
                                          "  - {to: 2021-06, decided: 2020-11-15, because: x}\n"
                                          "  - {to: 2020-03, decided: 2020-11-16, because: y}\n")}});
  CHECK(promise_period(only_promise(corpus), on("2020-11-14")) == days("2020-01-01", "2020-12-31"));
  CHECK(promise_period(only_promise(corpus), on("2020-11-15")) == days("2020-01-01", "2021-06-30"));
  CHECK(promise_period(only_promise(corpus), on("2020-11-16")) == days("2020-01-01", "2021-06-30"));
  CHECK(extensions(only_promise(corpus), on("2020-11-14")).empty());
  CHECK(extensions(only_promise(corpus), on("2020-11-16")).size() == 2);
  CHECK(promise_state(only_promise(corpus), on("2021-06-30")) == PromiseState::running);
}

TEST_CASE("A promise that was ended early runs through that day, and its commitments no longer") {
  const auto corpus =
      folder({{"promises/p.yaml",
               "title: P\nperiod: 2020\nparties: kommun\n"
               "ended: {date: 2020-05-31, because: Omtag}\n"
               "commitments:\n"
               "  - {id: a, text: A, responsible: kommun, target: none}\n"
               "  - {id: b, text: B, responsible: kommun, target: none, period: 2020/..}\n"
               "  - {id: c, text: C, responsible: kommun, target: none, period: 2020-02}\n"}});
  const records::Promise& p = only_promise(corpus);
  CHECK(promise_state(p, on("2020-05-31")) == PromiseState::running);
  CHECK(promise_state(p, on("2020-06-01")) == PromiseState::ended);
  CHECK(promise_period(p, on("2020-05-30")) == days("2020-01-01", "2020-12-31"));
  const auto& commitments = p.commitments;
  CHECK(commitment_period(p, *commitments[0], on("2020-06-01")) == days("2020-01-01", "2020-05-31"));
  CHECK(commitment_period(p, *commitments[1], on("2020-06-01")) == days("2020-01-01", "2020-05-31"));
  CHECK(commitment_period(p, *commitments[1], on("2020-05-30")).value().open());
  CHECK(commitment_period(p, *commitments[2], on("2020-06-01")) == days("2020-02-01", "2020-02-29"));
}

TEST_CASE("A promise of an unknown or unreadable period is undated") {
  for (const std::string period : {"unknown", "någon gång"}) {
    const auto corpus =
        folder({{"promises/p.yaml", "title: P\nperiod: " + period + "\nparties: kommun\ncommitments: []\n"}});
    CHECK(promise_state(only_promise(corpus), on("2020-05-31")) == PromiseState::undated);
    CHECK_FALSE(promise_period(only_promise(corpus), on("2020-05-31")));
  }
}

TEST_CASE("A commitment whose own period cannot be read has none") {
  const auto corpus = folder({{"promises/p.yaml",
                               "title: P\nperiod: 2020\nparties: kommun\ncommitments:\n"
                               "  - {id: a, text: A, responsible: kommun, target: none, period: snart}\n"}});
  CHECK_FALSE(
      commitment_period(only_promise(corpus), *only_promise(corpus).commitments[0], on("2020-06-01")));
}

TEST_CASE("A walk is held unless its record says otherwise, and planned before its day whatever it says") {
  const auto state = [](const std::string& more, std::string_view day) {
    return walk_state(*folder({{"walks/w.yaml", "date: 2020-09-15\n" + more}}).walks.begin(), on(day));
  };
  CHECK(state("", "2020-09-15") == records::WalkState::held);
  CHECK(state("", "2020-09-14") == records::WalkState::planned);
  CHECK(state("state: cancelled\nbecause: Regn\n", "2020-09-14") == records::WalkState::planned);
  CHECK(state("state: cancelled\nbecause: Regn\n", "2020-09-15") == records::WalkState::cancelled);
  CHECK(state("state: planned\n", "2021-01-01") == records::WalkState::planned);
  CHECK(state("state: hold\n", "2021-01-01") == records::WalkState::planned);
}

std::vector<std::string> promises(const corpus::Corpus& corpus, calendar::Day as_of = calendar::kForever) {
  std::vector<std::string> out;
  for (const records::Promise* p : promises_of(corpus, *corpus.walks.begin(), as_of)) out.push_back(p->id);
  return out;
}

TEST_CASE("A walk belongs to the promises it names, else to the one whose period holds its date") {
  using Ids = std::vector<std::string>;
  const std::string later = "title: P\nperiod: 2020-09/2021-08\nparties: kommun\ncommitments: []\n";
  CHECK(promises(folder({{"promises/a.yaml", promise()}, {"walks/w.yaml", "date: 2020-09-15\n"}})) ==
        Ids{"a"});
  CHECK(promises(folder({{"promises/a.yaml", promise()}, {"walks/w.yaml", "date: 2021-01-01\n"}})).empty());
  CHECK(promises(folder({{"promises/a.yaml", promise()}, {"walks/w.yaml", "date: 2020-12/2021-01\n"}}))
            .empty());
  CHECK(promises(folder({{"promises/a.yaml", promise()},
                         {"promises/b.yaml", later},
                         {"walks/w.yaml", "date: 2020-09-15\n"}}))
            .empty());
  CHECK(promises(folder({{"promises/a.yaml", promise()},
                         {"promises/b.yaml", later},
                         {"walks/w.yaml", "date: 2019-09-15\npromise: [b, saknas]\n"}})) == Ids{"b"});
}

TEST_CASE("A promise signed later, or an extension decided later, holds no walk before") {
  const std::string walk = "date: 2021-02-01\n";
  const std::string extended = promise("extended: [{to: 2021-06, decided: 2021-03-01, because: x}]\n");
  const auto a = folder({{"promises/a.yaml", extended}, {"walks/w.yaml", walk}});
  CHECK(promises(a, on("2021-02-28")).empty());
  CHECK(promises(a, on("2021-03-01")).size() == 1);
  const auto b =
      folder({{"promises/a.yaml", promise("signed: {date: 2020-06-03, by: [{party: kommun, role: x}]}\n")},
              {"walks/w.yaml", "date: 2020-02-01\n"}});
  CHECK(promises(b, on("2020-06-02")).empty());
  CHECK(promises(b, on("2020-06-03")).size() == 1);
}

TEST_CASE("The state of a measure is its last entry known on the day") {
  const auto corpus = folder({{"measures/m.yaml",
                               "title: M\nresponsible: park\nhistory:\n"
                               "  - {date: 2020-09, state: chosen}\n"
                               "  - {date: 2020-10-05, state: started}\n"
                               "  - {date: hösten, state: done}\n"}});
  const records::Measure& m = *corpus.measures.begin();
  CHECK(last_entry(m, on("2020-09-29")) == nullptr);
  CHECK(*last_entry(m, on("2020-09-30"))->state == records::MeasureState::chosen);
  CHECK(*last_entry(m, on("2020-10-04"))->state == records::MeasureState::chosen);
  CHECK(*last_entry(m, on("2020-10-05"))->state == records::MeasureState::started);
  CHECK(*last_entry(m, on("2030-01-01"))->state == records::MeasureState::started);
}

std::string due(const std::string& text, std::string_view day) {
  const auto corpus = folder({{"measures/m.yaml", text}});
  const auto found = latest_day(corpus, *corpus.measures.begin(), on(day));
  return found ? calendar::iso(*found) : "none";
}

TEST_CASE(
    "The deadline of a measure is the last decided one, else its own, else six months after it was chosen") {
  CHECK(due(measure("2020-08-31"), "2020-09-01") == "2021-02-28");
  CHECK(due(measure("2020-08"), "2020-09-01") == "2021-02-28");
  CHECK(due(measure("2020-08-31"), "2020-08-30") == "none");
  CHECK(due(measure("2020-08-31", "due: 2020-12\n"), "2020-09-01") == "2020-12-31");
  CHECK(due(measure("2020-08-31", "due: snart\n"), "2020-09-01") == "none");
  const std::string moved = measure("2020-08-31",
                                    "due: 2020-12\nmoved_due:\n"
                                    "  - {to: 2021-06, decided: 2021-01-15, because: b}\n"
                                    "  - {to: 2021-03, decided: 2020-11-01, because: a}\n");
  CHECK(due(moved, "2020-10-31") == "2020-12-31");
  CHECK(due(moved, "2020-11-01") == "2021-03-31");
  CHECK(due(moved, "2021-01-15") == "2021-06-30");
}

TEST_CASE(
    "A measure first heard of under way was chosen then at the latest; one first heard of as done has no "
    "deadline") {
  const std::string begun = "title: M\nresponsible: park\nhistory: [{date: 2020-01-10, state: started}]\n";
  const std::string done = "title: M\nresponsible: park\nhistory: [{date: 2020-01-10, state: done}]\n";
  CHECK(due(begun, "2020-02-01") == "2020-07-10");
  CHECK(due(done, "2020-02-01") == "none");
}

TEST_CASE("A measure has the category and place of its observation where it names none") {
  const std::string walk =
      "date: 2020-09-15\nobservations:\n"
      "  - {id: o, text: T, place: torget, category: belysning, proposals: [{id: lampa, text: L}]}\n";
  const auto both = [&](const std::string& more) {
    const auto corpus = folder({{"walks/w.yaml", walk}, {"measures/m.yaml", measure("2020-10-01", more)}});
    const records::Measure& m = *corpus.measures.begin();
    return join(categories_of(corpus, m), ",") + "|" + join(places_of(corpus, m), ",");
  };
  CHECK(both("from: w/lampa\n") == "belysning|torget");
  CHECK(both("from: [situation:x/y, saknas/lampa, w/lampa]\n") == "belysning|torget");
  CHECK(both("from: w/lampa\ncategory: klotter\nplace: hamnen\n") == "klotter|hamnen");
  CHECK(both("from: w/annan\n") == "|");
  CHECK(both("from: w/lampa\nplace: [torget, hamnen]\ncategory: [klotter, buskar]\n") ==
        "klotter,buskar|torget,hamnen");
  CHECK(both("from: w/lampa\nplace: {}\n") == "belysning|");
}

}  // namespace
}  // namespace lofte::eval
