// SPDX-License-Identifier: Apache-2.0
//
// A status of a day knows only what was known then: a record of later does not change it. (A walk still to
// come does: it is planned.)
#include "judged.h"

using namespace lofte;
using namespace lofte::eval;

namespace {

constexpr std::string_view kDay = "2020-07-01";

const std::string kPromise =
    "title: Löfte\nparties: [kommun, polis]\nperiod: 2020\nsigned: {date: 2020-01-15, by: [{party: polis, "
    "role: chef}]}\n"
    "commitments:\n"
    "  - {id: antal, text: X, responsible: polis, target: {at_least: 8, of: kontroll}}\n"
    "  - {id: tak, text: X, responsible: polis, target: {at_most: 8, of: kontroll}}\n"
    "  - {id: manad, text: X, responsible: polis, target: {at_least: 1, of: kontroll, every: month}}\n"
    "  - {id: platser, text: X, responsible: polis, target: {at_least: 1, of: kontroll, each: [torget, "
    "hamnen]}}\n"
    "  - {id: vandring, text: X, responsible: polis, target: {at_least: 4, of: walk}}\n"
    "  - {id: atgarder, text: X, responsible: polis, target: {at_least: 2, of: measure, per: walk}}\n"
    "  - {id: klart, text: X, responsible: polis, target: {done_by: 2020-09-30}}\n"
    "  - {id: lampor, text: X, responsible: kommun, target: {within: 24 hours, of: lampa}}\n"
    "  - {id: moten, text: X, responsible: kommun, target: {at_least: 1, of: \"meeting:rad\", every: "
    "quarter}}\n"
    "  - {id: besked, text: X, responsible: kommun, target: {at_least: 3, of: feedback}}\n"
    "  - {id: effekt, text: X, responsible: kommun, target: {indicator: index/total, at_most: 2}}\n"
    "  - {id: inget, text: X, responsible: kommun, target: none, about: kontroll}\n";

const std::string kSurvey = "series: index\nscale: {min: 0, max: 6, better: lower}\nvalues: {total: 1.9}\n";

Files before() {
  return {{"promises/2020.yaml", kPromise},
          {"followups/f.yaml", followup("2020-H1", "2020-07-01", "polis",
                                        {"of: kontroll, count: 3", "of: lampa, count: 4, within: 3"}) +
                                   "assessments: [{commitment: antal, says: ongoing}]\n"},
          {"walks/a.yaml",
           "date: 2020-03-03\nobservations:\n  - {id: o, text: X, proposals: [{id: p, text: Y}]}\n"},
          {"measures/m.yaml",
           "title: X\nfrom: a/p\ncounts_for: [2020/klart]\nresponsible: park\nhistory: [{date: 2020-04-01, "
           "state: chosen}]\n"},
          {"forums/rad.yaml", "title: Rådet\nheld: [2020-02-02]\n"}};
}

// Everything that a status says of the promise, as text.
std::string told_known(Files files) {
  files.insert(files.begin(), {"lofte.yaml", kCounting});
  const auto loaded = corpus::load(*files::memory(std::move(files)));
  const Status status = evaluate(loaded.corpus, on(kDay));
  std::string out;
  for (const PromiseStatus& promise : status.promises) {
    if (promise.promise->id != "2020") continue;
    out += std::string(word(promise.state)) + " " + calendar::iso(*promise.period) + "\n";
    for (const CommitmentStatus& one : promise.commitments) {
      out += one.commitment->id->text + ": " + std::string(word(one.verdict)) + " " + sv(one.reason) + " " +
             range(one.observed);
      out += " " + std::to_string(one.required.value_or(-1)) + " " + std::to_string(one.figures.size());
      for (const std::string& path : one.evidence) out += " " + path;
      if (one.assessed) out += " " + std::string(word(one.assessed->says));
      out += "\n";
    }
  }
  return out;
}

// The folder with a file added, or put in the place of one.
std::string told_with(const std::string& path, const std::string& text) {
  Files files = before();
  files.emplace_back(path, text);
  return told_known(std::move(files));
}

}  // namespace

TEST_CASE("a record dated after the day changes nothing on it") {
  const std::string now = told_known(before());
  const std::string later =
      followup("2020-H1", "2020-07-02", "polis",
               {"of: kontroll, count: 20", "of: lampa, count: 9, within: 0", "of: walk, count: 9"}) +
      "assessments: [{commitment: antal, says: met}]\nfeedback: [{date: 2020-06-30, channel: webb}]\n";
  const std::string history =
      "title: X\nfrom: a/p\ncounts_for: [2020/klart]\nresponsible: park\nhistory: [{date: 2020-04-01, state: "
      "chosen}, ";
  const std::string month = "history: [{date: 2020-07, state: done}]\n";
  for (const auto& [path, text] : Files{
           {"followups/g.yaml", later},
           {"followups/h.yaml", followup("2020-H1", "2020-07", "polis", {"of: kontroll, count: 20"})},
           {"measures/n.yaml",
            "title: X\nfrom: a/p\ncounts_for: [2020/klart]\nresponsible: park\nhistory: [{date: 2020-07-02, "
            "state: done}]\n"},
           {"measures/n.yaml", "title: X\nfrom: a/p\ncounts_for: [2020/klart]\nresponsible: park\n" + month},
           {"measures/m.yaml", history + "{date: 2020-07-02, state: done}]\n"},
           {"measures/m.yaml", history + "{date: 2020-07-02, state: dropped, because: Nej.}]\n"},
           {"measures/m.yaml", "moved_due: [{to: 2020-05-01, decided: 2020-07-02, because: Nej.}]\n" +
                                   history + "{date: 2020-07-03, state: started}]\n"},
           {"forums/rad.yaml", "title: Rådet\nheld: [2020-02-02, 2020-07-02, 2020-08-08]\n"},
           {"walks/a.yaml",
            "date: 2020-03-03\nobservations:\n  - {id: o, text: X, proposals: [{id: p, text: Y}]}\nfeedback: "
            "[{date: 2020-07-02, channel: brev}]\n"},
           {"surveys/s.yaml", kSurvey + "period: 2020-H1\npublished: 2020-07-02\n"},
           {"surveys/s.yaml", kSurvey + "period: 2020-07\n"},
           {"promises/2021.yaml",
            "title: Nytt\nparties: polis\nperiod: 2020\nsigned: {date: 2020-07-02, by: [{party: polis, role: "
            "chef}]}\n"
            "commitments: [{id: c, text: X, responsible: polis, target: none}]\n"},
           {"promises/2020.yaml",
            kPromise + "extended: [{to: 2021-06, decided: 2020-07-02, because: Nej.}]\n"},
           {"promises/2020.yaml", kPromise + "ended: {date: 2020-07-02, because: Nej.}\n"}}) {
    CAPTURE(path);
    CAPTURE(text);
    CHECK(told_with(path, text) == now);
  }
}

TEST_CASE("a record dated on the day, or a walk still to come, is known") {
  const std::string now = told_known(before());
  for (const auto& [path, text] :
       Files{{"followups/g.yaml", followup("2020-H1", "2020-07-01", "polis", {"of: kontroll, count: 20"})},
             {"measures/m.yaml",
              "title: X\nfrom: a/p\ncounts_for: [2020/klart]\nresponsible: park\nhistory: [{date: "
              "2020-07-01, state: done}]\n"},
             {"forums/rad.yaml", "title: Rådet\nheld: [2020-02-02, 2020-07-01]\n"},
             {"surveys/s.yaml", kSurvey + "period: 2020-H1\n"},
             {"walks/b.yaml", "date: 2020-10-01\n"},
             {"promises/2020.yaml",
              kPromise + "extended: [{to: 2021-06, decided: 2020-07-01, because: Nej.}]\n"}}) {
    CAPTURE(path);
    CHECK(told_with(path, text) != now);
  }
}
