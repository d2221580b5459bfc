// SPDX-License-Identifier: Apache-2.0
#include "rules/against.h"

#include <doctest/doctest.h>

#include "states.h"

using namespace lofte;
using namespace lofte::states;

namespace {

const std::string kLofte = "lofte.yaml";
const std::string kReport = "followups/2020-t1.yaml";
const std::string kTorget = "walks/2020-torget.yaml";

struct Changed {
  std::string path, old, now;
  std::string finding;  // "rule path:line:column"
};

void check_each(const std::vector<Changed>& edits) {
  for (const Changed& edit : edits) {
    CAPTURE(edit.old);
    CAPTURE(edit.now);
    const std::string expected = edit.finding.empty() ? "" : edit.finding + "\n";
    CHECK(places(folder(), with(folder(), edit.path, edit.old, edit.now)) == expected);
  }
}

}  // namespace

TEST_CASE("nothing is found between two equal states") { CHECK(places(folder(), folder()) == ""); }

TEST_CASE("every value that was signed has one finding when it changes, at its place") {
  const std::string at = "signed-promise-changed promises/2020.yaml:";
  check_each({
      {kOf2020, "title: Löfte 2020", "title: Löfte 2021", at + "1:8"},
      {kOf2020, "period: 2020\n", "period: 2020/2021\n", at + "2:9"},
      {kOf2020, "period: 2020\n", "period: unknown\n", at + "2:9"},
      {kOf2020, "parties: [kommun, polis]", "parties: polis", at + "3:10"},
      {kOf2020, "date: 2020-01-15", "date: 2020-01-16", at + "5:9"},
      {kOf2020, "role: chef", "role: vakthavande", at + "6:64"},
      {kOf2020, "id: kontroller", "id: kontroll", at + "9:9"},
      {kOf2020, "minst åtta", "minst sju", at + "10:11"},
      {kOf2020, "responsible: polis", "responsible: [kommun, polis]", at + "11:18"},
      {kOf2020, "at_least: 8", "at_least: 7", at + "12:24"},
      {kOf2020, "at_least: 8", "at_most: 8", at + "12:13"},
      {kOf2020, ", at: centrum", ", at: torget", at + "12:45"},
      {kOf2020, ", at: centrum", "", at + "12:13"},
      {kOf2020, "better_than: 2019", "better_than: 2018", at + "13:53"},
      {kOf2020, "    effect: {indicator: matning/index, better_than: 2019}\n", "", at + "9:9"},
      {kOf2020, "problem: oro", "problem: fart", at + "14:14"},
      {kOf2020, "    problem: oro\n", "", at + "9:9"},
      {kOf2020, "period: 2020-01/2020-06", "period: 2020-01/2020-07", at + "20:13"},
      {kOf2020, "    period: 2020-01/2020-06\n", "", at + "16:9"},
      {kOf2020, "    heading: Trafik\n", "    heading: Trafik\n    period: 2020\n", at + "16:13"},
      {kOf2020, "notes:", "  - {id: ny, text: Nytt., responsible: polis}\nnotes:", at + "21:10"},
      {kOf2020, "    target: {at_least: 2, of: besok}\n", "    target: none\n", at + "19:13"},
  });
}

TEST_CASE("a signing or a commitment that is taken away is one finding") {
  Files now = with(
      folder(), kOf2020,
      "signed:\n  date: 2020-01-15\n  by: [{party: kommun, role: ordförande}, {party: polis, role: chef}]\n",
      "");
  CHECK(places(folder(), now) == "signed-promise-changed promises/2020.yaml:1:1\n");
  now = folder();
  std::string& text = file(now, kOf2020);
  const std::size_t begin = text.find("  - id: besok");
  text.erase(begin, text.find("notes:") - begin);
  CHECK(places(folder(), now) == "signed-promise-changed promises/2020.yaml:8:1\n");
}

TEST_CASE("a signed promise may be extended, ended and corrected, and what was not signed may change") {
  check_each({
      {kOf2020, "notes:", "extended: [{to: 2021-06, decided: 2020-11-02, because: Smittan.}]\nnotes:", ""},
      {kOf2020, "notes:", "ended: {date: 2020-10-01, because: Nytt löfte.}\nnotes:", ""},
      {kOf2020, "notes:", "corrections: [{date: 2020-02-01, what: Ett namn., because: Fel.}]\nnotes:", ""},
      {kOf2020, "notes: Undertecknat på torget.", "notes: Undertecknat i parken.", ""},
      {kOf2020, "heading: Trafik", "heading: Vägar", ""},
      {kOf2020, "    heading: Trafik\n", "    about: kontroll\n", ""},
      {kOf2020, "notes:", "follow_up: {every: month}\nfeedback: {every: year, channels: webb}\nnotes:", ""},
      {kOf2020, "notes:", "basis: [Mätningen]\ncontact: [{function: samordnare}]\nnotes:", ""},
  });
}

TEST_CASE("an entry in corrections does not make an edit free") {
  const Files now =
      with(with(folder(), kOf2020, "at_least: 8", "at_least: 7"), kOf2020,
           "notes:", "corrections: [{date: 2020-02-01, what: Antalet., because: Fel.}]\nnotes:");
  CHECK(places(folder(), now) == "signed-promise-changed promises/2020.yaml:12:24\n");
}

TEST_CASE("another form of the same is no change") {
  check_each({
      {kOf2020, "title: Löfte 2020", "# en kommentar\ntitle: \"Löfte  2020\"", ""},
      {kOf2020, "period: 2020\n", "period: 2020-01/2020-12\n", ""},
      {kOf2020, "period: 2020\n", "period: 2020-01-01/2020-H2\n", ""},
      {kOf2020, "title: Löfte 2020\nperiod: 2020\n", "period: 2020\ntitle: Löfte 2020\n", ""},
      {kOf2020, "parties: [kommun, polis]", "parties:\n  - polis\n  - kommun", ""},
      {kOf2020, "responsible: polis", "responsible: [polis]", ""},
      {kOf2020, "text: Vi gör hembesök.", "text: >\n      Vi gör\n      hembesök.", ""},
      {kOf2020, "target: {at_least: 8, of: kontroll, at: centrum}",
       "target:\n      at: [centrum]\n      of: kontroll\n      at_least: 8.0", ""},
      {kOf2020, "{party: kommun, role: ordförande}, {party: polis, role: chef}",
       "{role: chef, party: polis}, {party: kommun, role: ordförande}", ""},
      {kLamp, "{date: 2020-03-10, state: chosen, by: kommun}",
       "{state: chosen, by: [kommun], date: 2020-03-10}", ""},
      {kLamp, "due: 2020-06", "due: 2020-06-01/2020-06-30", ""},
      {kReport, "  - {of: kontroll, count: 3, place: torget}\n  - {of: besok, count: 5}\n",
       "  - {count: 5..5, of: besok, period: 2020-01/2020-04}\n  - of: kontroll\n    place: torget\n    "
       "count: 3\n",
       ""},
      {kLofte, "definition: Planerad kontroll.", "definition: [{from: 2020, text: Planerad kontroll.}]", ""},
      {kLofte, "sensitive: true", "sensitive: true, definition: []", ""},
  });
}

TEST_CASE("commitments may stand in another order") {
  Files now = folder();
  std::string& text = file(now, kOf2020);
  const std::size_t second = text.find("  - id: besok");
  const std::string moved = text.substr(second, text.find("notes:") - second);
  text.erase(second, moved.size());
  text.insert(text.find("  - id: kontroller"), moved);
  CHECK(places(folder(), now) == "");
}

TEST_CASE("what lofte.yaml says of signed targets stays, and everything else in it may change") {
  const std::string at = "signed-promise-changed lofte.yaml:";
  check_each({
      {kLofte, "definition: Planerad kontroll.", "definition: Kontroll.", at + "11:59"},
      {kLofte, ", definition: Planerad kontroll.", "", at + "11:3"},
      {kLofte, "sensitive: true", "sensitive: false", "protection-lowered lofte.yaml:12:47\n" + at + "12:47"},
      {kLofte, ", sensitive: true", "", "protection-lowered lofte.yaml:12:3\n" + at + "12:3"},
      {kLofte, "definition: Planerad kontroll.", "sensitive: true, definition: Planerad kontroll.",
       at + "11:58"},
      {kLofte, "many: besök", "many: besök, definition: Ett besök.", at + "12:48"},
      {kLofte, "definition: Planerad kontroll.",
       "definition: [{from: 2020, text: Planerad kontroll.}, {from: 2020-10, text: Alla.}]", at + "11:122"},
      {kLofte, "part_of: centrum", "part_of: byn", at + "8:35"},
      {kLofte, "Torget, part_of: centrum", "Torget", at + "8:3"},
      {kLofte, "byn: {name: Byn}", "byn: {name: Byn, part_of: torget}", at + "9:29"},
      {kLofte, "byn: {name: Byn}", "byn: {name: Byn}\n  gatan: {name: Gatan, part_of: centrum}",
       at + "10:33"},
      {kLofte, "byn: {name: Byn}",
       "byn: {name: Byn, position: [55.5, 13.9]}\n  hamnen: {name: Hamnen, part_of: byn}", ""},
      {kLofte, "definition: Planerad kontroll.",
       "definition: [{from: 2019, text: Planerad kontroll.}, {from: 2021, text: Alla.}]", ""},
      {kLofte, "definition: Fritt.", "definition: Bundet., sensitive: true", ""},
      {kLofte, "title: Staden", "title: Nya staden", ""},
      {kLofte, "many: kontroller", "many: trafikkontroller", ""},
  });
}

TEST_CASE("the older state judges what was signed") {
  const std::string signing =
      "signed:\n  date: 2020-01-15\n  by: [{party: kommun, role: ordförande}, {party: polis, role: chef}]\n";
  const Files draft = with(folder(), kOf2020, signing, "");
  CHECK(places(draft, with(draft, kOf2020, "at_least: 8", "at_least: 1")) ==
        "past-changed promises/2020.yaml:9:24\n");
  CHECK(places(draft, with(folder(), kOf2020, "at_least: 8", "at_least: 1")) ==
        "late-entry promises/2020.yaml:5:9\npast-changed promises/2020.yaml:12:24\n");
  CHECK(places(draft, with(draft, kLofte, "sensitive: true", "sensitive: false")) ==
        "protection-lowered lofte.yaml:12:47\n");
  CHECK(places(draft, without(draft, kOf2020)) ==
        "past-changed promises/2020.yaml:1:1\npast-changed promises/2020.yaml:1:1\n");
  CHECK(places(folder(), with(folder(), kOf2020, signing + "situation: 2019\n", "situation: 2019\n")) ==
        "signed-promise-changed promises/2020.yaml:1:1\n");
}

TEST_CASE("a message says what it was and what it is") {
  CHECK(message(folder(), with(folder(), kOf2020, "period: 2020\n", "period: 2021\n")) ==
        "the period of a signed promise was \"2020\" in main and is now \"2021\"");
  CHECK(message(folder(), with(folder(), kOf2020, "{at_least: 2, of: besok}", "none")) ==
        "the target of the commitment besok of a signed promise was \"at_least: 2, of: besok\" in main and "
        "is now "
        "\"none\"");
  CHECK(message(folder(), with(folder(), kLamp, "due: 2020-06", "due: 2020-12")) ==
        "the deadline was \"2020-06\" in main and is now \"2020-12\"");
}

TEST_CASE("an identity number in an older text comes out masked") {
  const Files before = with(folder(), kOf2020, "Vi gör hembesök.", "Vi besöker 640823-3234.");
  const std::string text = message(before, folder());
  CHECK(text.find("640823-****") != std::string::npos);
  CHECK(text.find("3234") == std::string::npos);
}

TEST_CASE("the history of a measure and its deadline are added to, never changed") {
  const std::string at = "history-rewritten measures/lampa.yaml:";
  check_each({
      {kLamp, "date: 2020-03-10", "date: 2020-03-01", at + "8:12"},
      {kLamp, "state: started", "state: done", at + "9:31"},
      {kLamp, "note: Beställd.", "note: Väntar.", at + "9:46"},
      {kLamp, ", note: Beställd.", "", at + "9:5"},
      {kLamp, ", by: kommun", ", by: polis", at + "8:43"},
      {kLamp, "  - {date: 2020-04-01, state: started, note: Beställd.}\n", "", at + "7:1"},
      {kLamp, "due: 2020-06\n", "due: 2020-12\n", at + "4:6"},
      {kLamp, "due: 2020-06\n", "", at + "1:1"},
      {kLamp, "to: 2020-09", "to: 2020-12", at + "6:10"},
      {kLamp, "moved_due:\n  - {to: 2020-09, decided: 2020-06-01, because: Stolpen saknas.}\n", "",
       at + "1:1"},
      {kLamp, "title: Ny lampa", "title: Ny stolpe", ""},
      {kLamp, "responsible: kommun", "responsible: polis", ""},
      {kLamp, "note: Beställd.}\n", "note: Beställd.}\n  - {date: 2020-05, state: done}\n", ""},
      {kLamp, "because: Stolpen saknas.}\n",
       "because: Stolpen saknas.}\n  - {to: 2020-11, decided: 2020-09-01, because: Snö.}\n", ""},
      {kLamp, "history:\n", "cost: 5000 kr\nsize: simple\nhistory:\n", ""},
  });
}

TEST_CASE("a measure without a deadline may get one, and a forgotten entry may come in between") {
  const Files before = with(folder(), kLamp, "due: 2020-06\n", "");
  CHECK(places(before, folder()) == "");
  CHECK(places(folder(), with(folder(), kLamp, "  - {date: 2020-04-01",
                              "  - {date: 2020-03-20, state: paused}\n  - {date: 2020-04-01")) ==
        "late-entry measures/lampa.yaml:9:12\n");
}

TEST_CASE("entries of a history that change places are found") {
  const Files now = with(folder(), kLamp,
                         "  - {date: 2020-03-10, state: chosen, by: kommun}\n  - {date: 2020-04-01, state: "
                         "started, note: Beställd.}\n",
                         "  - {date: 2020-04-01, state: started, note: Beställd.}\n  - {date: 2020-03-10, "
                         "state: chosen, by: kommun}\n");
  CHECK(places(folder(), now) == "history-rewritten measures/lampa.yaml:8:5\n");
}

TEST_CASE("a reported follow-up changes only with a new entry in corrected") {
  const std::string at = "followup-changed followups/2020-t1.yaml:";
  const std::vector<Changed> edits{
      {kReport, "count: 3", "count: 4", at + "6:27"},
      {kReport, "count: 3, place: torget", "count: 3", at + "6:5\npast-changed followups/2020-t1.yaml:6:5"},
      {kReport, "count: 5", "count: 5+", at + "7:24"},
      {kReport, "  - {of: besok, count: 5}\n", "", at + "5:1\npast-changed followups/2020-t1.yaml:5:1"},
      {kReport, "  - {of: besok, count: 5}\n", "  - {of: besok, count: 5}\n  - {of: annat, count: 1}\n",
       at + "8:5"},
      {kReport, "says: ongoing", "says: met", at + "9:36"},
      {kReport, "assessments:\n  - {commitment: kontroller, says: ongoing}\n", "", at + "1:1"},
      {kReport, "period: 2020-T1", "period: 2020-01/2020-05", at + "2:9"},
      {kReport, "date: 2020-05-10", "date: 2020-05-01", at + "3:7"},
      {kReport, "by: polis", "by: kommun", at + "4:5"},
      {kReport, "notes: Muntligt.", "notes: Skriftligt.", ""},
      {kReport, "notes:",
       "byproducts: [{what: cyklar, count: 2}]\nfeedback: [{date: 2020-06, channel: webb}]\nnotes:", ""},
  };
  check_each(edits);
  for (const Changed& edit : edits) {
    CAPTURE(edit.now);
    const Files now = with(folder(), edit.path, edit.old, edit.now);
    CHECK(places(folder(),
                 with(now, kReport, "notes:", "corrected: [{date: 2020-06, what: Siffran för torget var fel.}]\nnotes:")) == "");
  }
}

TEST_CASE("an old entry in corrected covers nothing new") {
  const Files before =
      with(folder(), kReport, "notes:", "corrected: [{date: 2020-06, what: En siffra.}]\nnotes:");
  const Files now = with(before, kReport, "count: 3", "count: 4");
  CHECK(places(before, now) == "followup-changed followups/2020-t1.yaml:6:27\n");
  CHECK(places(before, with(now, kReport, "what: En siffra.", "what: En annan siffra.")) ==
        "followup-changed followups/2020-t1.yaml:6:27\nfact-changed followups/2020-t1.yaml:10:35\n");
  CHECK(places(before, with(now, kReport, "what: En siffra.}",
                            "what: En siffra.}, {date: 2020-07, what: En annan siffra.}")) == "");
}

TEST_CASE("a record that stands for something is not taken away") {
  for (const std::string& path : {kOf2020, kTorget, kLamp, kReport}) {
    CAPTURE(path);
    CHECK(places(folder(), without(folder(), path)) == "record-removed " + path + ":1:1\n");
  }
  CHECK(places(folder(), without(folder(), "situations/2019.yaml")) ==
        "record-removed situations/2019.yaml:1:1\n");
  const Files planned = with(folder(), kTorget, "date: 2020-03-01", "date: 2020-03-01\nstate: planned");
  CHECK(places(planned, without(planned, kTorget)) == "record-removed walks/2020-torget.yaml:1:1\n");
  const Files later = with(planned, kTorget, "date: 2020-03-01", "date: 2020-12-01");
  CHECK(places(later, without(later, kTorget)) == "");
}

TEST_CASE("a record that is moved, or renamed with its content, is not gone") {
  Files moved = without(folder(), kTorget);
  moved.emplace_back("walks/2020/2020-torget.yml", kWalk);
  CHECK(places(folder(), moved, {{kTorget, "walks/2020/2020-torget.yml"}}) == "");
  CHECK(places(folder(), moved) == "");

  Files renamed = without(folder(), kLamp);
  renamed.emplace_back("measures/ny-lampa.yaml", kMeasure);
  CHECK(places(folder(), renamed, {{kLamp, "measures/ny-lampa.yaml"}}) == "");
  CHECK(places(folder(), renamed) == "record-removed measures/lampa.yaml:1:1\n");
}

TEST_CASE("a follow-up may name its promise by the id that it has now") {
  Files now = without(folder(), kOf2020);
  now.emplace_back("promises/lofte-2020.yaml", kPromise);
  now = with(now, kReport, "promise: 2020", "promise: lofte-2020");
  CHECK(places(folder(), now, {{kOf2020, "promises/lofte-2020.yaml"}}) == "");
}

TEST_CASE("a move to another kind's folder is no rename") {
  Files now = without(folder(), kLamp);
  now.emplace_back("plans/lampa.yaml", kMeasure);
  CHECK(places(folder(), now, {{kLamp, "plans/lampa.yaml"}}) == "record-removed measures/lampa.yaml:1:1\n");
}

TEST_CASE("an id that is given to another record is found, and nothing else is said of it") {
  Files now = without(folder(), kLamp);
  now.emplace_back(kLamp, "title: Ny bänk\nresponsible: kommun\nhistory: [{date: 2021-03, state: chosen}]\n");
  CHECK(places(folder(), now) == "id-reused measures/lampa.yaml:1:1\n");

  now.emplace_back("measures/a/stolpe.yaml", kMeasure);
  CHECK(places(folder(), now) == "id-reused measures/lampa.yaml:1:1\n");
}

TEST_CASE("an id left by a rename is not given to another record") {
  Files now = without(folder(), kLamp);
  now.emplace_back("measures/stolpe.yaml", kMeasure);
  now.emplace_back("measures/2021/lampa.yaml",
                   "title: Ny lampa\nresponsible: kommun\nhistory: [{date: 2020-03-10, state: chosen}]\n");
  CHECK(places(folder(), now, {{kLamp, "measures/stolpe.yaml"}}) ==
        "id-reused measures/2021/lampa.yaml:1:1\n");
}

TEST_CASE("proposals that are numbered anew are found, and a mended text is not") {
  Files now = with(folder(), kTorget, "      - {id: p1, text: Byt lampan.}\n", "");
  const std::string gone = "fact-changed walks/2020-torget.yaml:6:5\n";
  CHECK(places(folder(), now) == gone);
  now = with(with(now, kTorget, "id: p2", "id: p1"), kTorget, "id: p3", "id: p2");
  CHECK(places(folder(), now) ==
        gone + "id-reused walks/2020-torget.yaml:7:14\nid-reused walks/2020-torget.yaml:8:14\n");
  CHECK(places(folder(), with(folder(), kTorget, "Byt lampan.", "Byt lampam.")) == "");
  CHECK(places(folder(), with(folder(), kTorget, "Byt lampan.", "Byt lampan vid bänken.")) ==
        "fact-changed walks/2020-torget.yaml:7:24\n");
}

TEST_CASE("a record that cannot be read now says so itself") {
  CHECK(places(folder(), with(folder(), kOf2020, "title: Löfte 2020", "title: \"Löfte 2020")) == "");
  CHECK(places(folder(), with(folder(), kOf2020, "period: 2020\n", "period: 20201\n")) == "");
  CHECK(places(folder(), with(folder(), kOf2020, "responsible: polis", "responsibel: polis")) == "");
  CHECK(places(folder(), with(folder(), kLamp, "date: 2020-03-10", "date: 2020-13")) == "");
  CHECK(places(folder(), with(folder(), kReport, "count: 3", "count: mycket")) == "");
}

TEST_CASE("a rule of form that is switched off hides no change") {
  const Files quiet =
      with(folder(), kLofte, "lofte: 1\n", "lofte: 1\nrules: {unknown-key: off, missing-key: off}\n");
  CHECK(places(quiet, with(quiet, kOf2020, "    problem: oro\n", "    problm: oro\n")) ==
        "signed-promise-changed promises/2020.yaml:9:9\n");
}

TEST_CASE("a fault elsewhere in the file hides no other change") {
  const Files now = with(with(folder(), kOf2020, "heading: Trafik", "headin: Trafik"), kOf2020, "at_least: 8",
                         "at_least: 7");
  CHECK(places(folder(), now) == "signed-promise-changed promises/2020.yaml:12:24\n");
}

TEST_CASE("what could not be read in the older state cannot be compared, and that is said") {
  for (const auto& [old, broken] : std::vector<std::pair<std::string, std::string>>{
           {"title: Löfte 2020", "title: \"Löfte 2020"},
           {"period: 2020\n", "period: 20201\n"},
           {"responsible: polis", "responsibel: polis"},
           {"at_least: 8", "at_least: många"},
       }) {
    CAPTURE(broken);
    const Files before = with(folder(), kOf2020, old, broken);
    CHECK(places(before, folder()) == "cannot compare promises/2020.yaml\n");
    CHECK(places(before, before) == "");
  }
  const Files measure = with(folder(), kLamp, "date: 2020-03-10", "date: 2020-13");
  CHECK(places(measure, folder()) == "cannot compare measures/lampa.yaml\n");
  const Files report = with(folder(), kReport, "count: 3", "count: mycket");
  CHECK(places(report, folder()) == "cannot compare followups/2020-t1.yaml\n");
  const Files settings = with(folder(), kLofte, "parties:", "parties: [");
  CHECK(places(settings, folder()) == "cannot compare lofte.yaml\n");
}
