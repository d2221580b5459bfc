// SPDX-License-Identifier: Apache-2.0
#include "query/changes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "corpus/loader.h"

using namespace lofte;
using query::Change;
using query::News;

namespace {

using Files = std::map<std::string, std::string>;

Files folder() {
  return {
      {"lofte.yaml",
       "lofte: 1\ntitle: Staden\n"
       "parties:\n  kommun: {name: Staden, side: municipality}\n  polis: {name: Polisen, side: police}\n"
       "places: {torget: {name: Torget}}\n"
       "activities: {kontroll: {one: kontroll, many: kontroller}}\n"},
      {"promises/2020.yaml",
       "title: Löfte 2020\nperiod: 2020\nparties: [kommun, polis]\n"
       "signed: {date: 2020-01-15, by: [{party: kommun, role: ordförande}]}\n"
       "extended: [{to: 2021-06, decided: 2020-11-20, because: Smittan.}]\n"
       "commitments:\n  - id: kontroller\n    text: Minst två kontroller.\n    responsible: polis\n"
       "    target: {at_least: 2, of: kontroll}\n"},
      {"walks/torget.yaml",
       "date: 2020-03-01\nplaces: torget\nobservations:\n  - id: o1\n    text: Mörkt.\n    proposals:\n"
       "      - {id: p1, text: Byt lampan.}\n"
       "      - {id: p2, text: Klipp häcken., declined: {date: 2020-04-01, because: Den är fredad.}}\n"
       "      - {id: p3, text: Sätt upp en skylt., answered: {date: 2020-04-02, text: Det utreds.}}\n"},
      {"measures/lampa.yaml",
       "title: Ny lampa\nfrom: torget/p1\nresponsible: kommun\ndue: 2020-06\n"
       "moved_due: [{to: 2020-09, decided: 2020-06-10, because: Stolpen saknas.}]\n"
       "history:\n  - {date: 2020-03-10, state: chosen}\n  - {date: 2020-05-01, state: started}\n"
       "  - {date: 2020-08-15, state: done, note: Lyser igen.}\n"},
      {"followups/t2.yaml",
       "promise: 2020\nperiod: 2020-01/2020-08\ndate: 2020-09-10\nby: polis\n"
       "counts: [{of: kontroll, count: 3}]\ncorrected: [{date: 2020-10-01, what: Antalet.}]\n"},
  };
}

Files with(Files files, const std::string& path, const std::string& old, const std::string& now) {
  std::string& text = files.at(path);
  REQUIRE(text.find(old) != std::string::npos);
  text.replace(text.find(old), old.size(), now);
  return files;
}

Files without(Files files, const std::string& path) {
  files.erase(path);
  return files;
}

struct State {
  corpus::Corpus corpus;
  eval::Status status;

  State(const Files& files, std::string_view day)
      : corpus(corpus::load(*files::memory({files.begin(), files.end()})).corpus),
        status(eval::evaluate(corpus, *calendar::parse_day(day))) {}
  query::Known known() const { return {corpus, status}; }
};

std::string name(News news) {
  constexpr const char* names[] = {
      "promise_signed",   "promise_extended", "promise_ended",     "verdict_changed",     "effect_changed",
      "walk_held",        "walk_cancelled",   "walk_planned",      "walk_moved",          "measure_done",
      "measure_dropped",  "measure_reopened", "measure_moved",     "measure_partly_done", "measure_started",
      "measure_paused",   "measure_chosen",   "proposal_declined", "proposal_answered",   "followup_reported",
      "agreement_signed", "plan_decided",     "survey_published",  "corrected",           "verdict_retold",
      "recorded_late",    "record_added",     "record_removed",    "record_renamed"};
  return names[static_cast<int>(news)];
}

/// "news how record" of each, with the date where there is one.
std::vector<std::string> told(const std::vector<Change>& changes) {
  std::vector<std::string> out;
  for (const Change& c : changes)
    out.push_back(
        name(c.news) + " " + std::string(word(c.how)) + " " + c.record +
        (c.date ? " " + (c.date->written.empty() ? calendar::iso(c.date->span.last) : c.date->written.str())
                : ""));
  return out;
}

std::vector<std::string> between(const Files& before, std::string_view day_before, const Files& now,
                                 std::string_view day, const corpus::Renames& renames = {}) {
  const State older(before, day_before);
  const State newer(now, day);
  return told(query::changes(older.known(), newer.known(), renames));
}

std::vector<std::string> between_days(const Files& files, std::string_view from, std::string_view to) {
  const State older(files, from);
  const eval::Status then = eval::evaluate(older.corpus, *calendar::parse_day(to));
  return told(query::changes(older.known(), {older.corpus, then}, {}));
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("two equal states have no news") {
  CHECK(between(folder(), "2020-12-01", folder(), "2020-12-01") == Told{});
  CHECK(between_days(folder(), "2020-12-01", "2020-12-01") == Told{});
}

TEST_CASE("the news between two days are what was known at the one and not at the other") {
  CHECK(between_days(folder(), "2020-01-01", "2020-03-31") ==
        Told{"promise_signed changed promises/2020 2020-01-15", "verdict_changed changed promises/2020",
             "walk_held changed walks/torget 2020-03-01", "measure_chosen added measures/lampa 2020-03-10"});
  CHECK(between_days(folder(), "2020-03-31", "2020-06-30") ==
        Told{"measure_moved changed measures/lampa 2020-06-10",
             "measure_started changed measures/lampa 2020-05-01",
             "proposal_declined changed walks/torget 2020-04-01",
             "proposal_answered changed walks/torget 2020-04-02"});
  CHECK(between_days(folder(), "2020-09-01", "2020-09-30") ==
        Told{"verdict_changed changed promises/2020", "followup_reported added followups/t2 2020-09-10"});
  CHECK(
      between_days(folder(), "2020-09-30", "2020-12-31") ==
      Told{"promise_extended changed promises/2020 2020-11-20", "corrected changed followups/t2 2020-10-01"});
  CHECK(between_days(folder(), "2021-06-30", "2021-07-01") ==
        Told{"promise_ended changed promises/2020 2021-06-30"});
}

TEST_CASE("a verdict tells from what to what") {
  const State older(folder(), "2020-09-01");
  const eval::Status then = eval::evaluate(older.corpus, calendar::day(2020, 9, 30));
  const auto changes = query::changes(older.known(), {older.corpus, then}, {});
  REQUIRE(!changes.empty());
  REQUIRE(changes[0].is);
  CHECK(changes[0].was->verdict != eval::Verdict::met);
  CHECK(changes[0].is->verdict == eval::Verdict::met);
  CHECK(changes[0].about == "Minst två kontroller.");
}

TEST_CASE("a moved deadline tells from when to when, and why") {
  const State older(folder(), "2020-06-01");
  const eval::Status then = eval::evaluate(older.corpus, calendar::day(2020, 6, 30));
  const auto changes = query::changes(older.known(), {older.corpus, then}, {});
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].from == calendar::day(2020, 6, 30));
  CHECK(changes[0].to == calendar::day(2020, 9, 30));
  CHECK(changes[0].text == "Stolpen saknas.");
}

TEST_CASE("all that a measure has come to is one piece of news, the last of it") {
  const State older(folder(), "2020-03-01");
  const eval::Status then = eval::evaluate(older.corpus, calendar::day(2020, 9, 1));
  const auto changes = query::changes(older.known(), {older.corpus, then}, {});
  const auto done = std::find_if(changes.begin(), changes.end(),
                                 [](const Change& c) { return c.news == News::measure_done; });
  REQUIRE(done != changes.end());
  CHECK(done->how == query::How::added);
  CHECK(done->steps.size() == 3);
  CHECK(done->text == "Lyser igen.");
  CHECK(std::none_of(changes.begin(), changes.end(),
                     [](const Change& c) { return c.news == News::measure_started; }));
}

TEST_CASE("comments, order and another form of the same are no news") {
  Files other =
      with(folder(), "measures/lampa.yaml", "title: Ny lampa\n", "# en kommentar\ntitle: \"Ny lampa\"\n");
  other = with(other, "measures/lampa.yaml", "responsible: kommun\n", "responsible: [kommun]\n");
  other = with(other, "promises/2020.yaml", "title: Löfte 2020\nperiod: 2020\n",
               "period: 2020-01/2020-12\ntitle: Löfte 2020\n");
  CHECK(between(folder(), "2020-12-01", other, "2020-12-01") == Told{});
}

TEST_CASE("records that came between two commits are told by what happened") {
  const Files before =
      without(without(without(folder(), "walks/torget.yaml"), "measures/lampa.yaml"), "followups/t2.yaml");
  CHECK(between(before, "2020-03-31", folder(), "2020-03-31") ==
        Told{"walk_held added walks/torget 2020-03-01", "measure_chosen added measures/lampa 2020-03-10",
             "record_added added followups/t2"});
}

TEST_CASE("walks are planned, moved, called off and held") {
  const Files planned =
      with(folder(), "walks/torget.yaml", "date: 2020-03-01\n", "date: 2020-05-01\nstate: planned\n");
  const Files moved = with(planned, "walks/torget.yaml", "2020-05-01", "2020-05-20");
  const Files cancelled =
      with(planned, "walks/torget.yaml", "state: planned", "state: cancelled\nbecause: Regn.");
  const Files none = without(folder(), "walks/torget.yaml");
  CHECK(between(none, "2020-03-01", planned, "2020-03-02") ==
        Told{"walk_planned added walks/torget 2020-05-01"});
  CHECK(between(planned, "2020-03-01", moved, "2020-03-02") ==
        Told{"walk_moved changed walks/torget 2020-05-20"});
  CHECK(between(planned, "2020-03-01", cancelled, "2020-03-02") ==
        Told{"walk_cancelled changed walks/torget 2020-05-01"});
}

TEST_CASE("an unsigned promise is added, and signed later") {
  const std::string signing = "signed: {date: 2020-01-15, by: [{party: kommun, role: ordförande}]}\n";
  const Files draft = with(folder(), "promises/2020.yaml", signing, "");
  const Files none = without(folder(), "promises/2020.yaml");
  const Told added = between(none, "2020-02-01", draft, "2020-02-01");
  CHECK(std::find(added.begin(), added.end(), "record_added added promises/2020") != added.end());
  const Told signed_now = between(draft, "2020-02-01", folder(), "2020-02-01");
  CHECK(signed_now.front() == "promise_signed changed promises/2020 2020-01-15");
}

TEST_CASE("ids make the link: a rename is no coming and going") {
  Files renamed = without(folder(), "measures/lampa.yaml");
  renamed["measures/stolpe.yaml"] = folder().at("measures/lampa.yaml");
  const std::string day = "2020-12-01";
  CHECK(between(folder(), day, renamed, day, {{"measures/lampa.yaml", "measures/stolpe.yaml"}}) ==
        Told{"record_renamed renamed measures/stolpe"});
  CHECK(between(folder(), day, renamed, day) == Told{"measure_done added measures/stolpe 2020-08-15",
                                                     "measure_moved added measures/stolpe 2020-06-10",
                                                     "record_removed removed measures/lampa"});
  Files moved = without(folder(), "measures/lampa.yaml");
  moved["measures/2020/lampa.yaml"] = folder().at("measures/lampa.yaml");
  CHECK(between(folder(), day, moved, day) == Told{});
  CHECK(between(folder(), day, with(folder(), "measures/lampa.yaml", "Ny lampa", "Stolpen"), day) == Told{});
}

TEST_CASE("a record that could not be read gives no news when it is mended") {
  const Files broken = with(folder(), "measures/lampa.yaml", "title: Ny", "title: \"Ny");
  CHECK(between(broken, "2020-12-01", folder(), "2020-12-01") == Told{});
  CHECK(between(folder(), "2020-12-01", broken, "2020-12-01") == Told{});
}

TEST_CASE("what is agreed, decided and published is news") {
  Files now = folder();
  now["agreements/a.yaml"] =
      "title: Avtal\nparties: [kommun, polis]\nperiod: 2020\nsigned: {date: 2020-02-01, by: [{party: kommun, "
      "role: x}]}\n";
  now["situations/s.yaml"] = "title: Läget\ndate: 2020-01\n";
  now["plans/p.yaml"] = "title: Plan\ndecided: {date: 2020-02-02, by: KS}\nsituation: s\n";
  now["surveys/m.yaml"] =
      "series: matning\nperiod: 2019\npublished: 2020-02-03\nscale: {min: 0, max: 5, better: lower}\nvalues: "
      "{index: 2}\n";
  CHECK(between(folder(), "2020-12-01", now, "2020-12-01") ==
        Told{"agreement_signed added agreements/a 2020-02-01", "plan_decided added plans/p 2020-02-02",
             "survey_published added surveys/m 2020-02-03", "record_added added situations/s"});
}
