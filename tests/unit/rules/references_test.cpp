// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "folder.h"
#include "rules/references.h"

using namespace lofte;

namespace {

constexpr const char* kHistory = "history: [{date: 2020-09, state: done}]\n";
const std::string kWholeMeasure = std::string("title: Lampor\nresponsible: kommun\n") + kHistory;
const std::string kWholeWalk =
    "date: 2020-09-15\nobservations:\n  - id: o1\n    text: Mörkt\n    proposals: [{id: p1, text: Byt "
    "lampan}]\n";
const std::string kWholeSituation = "title: Lägesbild\ndate: 2020\nproblems: [{id: moerker, title: Mörkt}]\n";
const std::string kTarget = "text: Kontrollera\ntarget: {at_least: 5, of: kontroll}\n";

std::string unknown(test::Files files) { return test::found("unknown-reference", std::move(files)); }

// The help of the only finding.
std::string help(test::Files files) {
  const auto folder = test::checked(std::move(files));
  REQUIRE(folder.findings.size() == 1);
  const auto& message = folder.findings.front().help;
  return message ? words::text(*message, words::Lang::en) : std::string();
}

std::string measure_with(const std::string& line) { return kWholeMeasure + line + "\n"; }

}  // namespace

TEST_CASE("every kind of reference is looked up") {
  CHECK(unknown({{"measures/a.yaml", measure_with("place: x\ncategory: y")}}) ==
        "measures/a.yaml:4:8: error: no place has the id \"x\" [unknown-reference]\n"
        "measures/a.yaml:5:11: error: no category has the id \"y\" [unknown-reference]\n");
  CHECK(unknown({{"walks/a.yaml", "date: 2020\nled_by: z\nprevious: w\npromise: q\n"}}) ==
        "walks/a.yaml:2:9: error: no party has the id \"z\" [unknown-reference]\n"
        "walks/a.yaml:3:11: error: no walk has the id \"w\" [unknown-reference]\n"
        "walks/a.yaml:4:10: error: no promise has the id \"q\" [unknown-reference]\n");
  CHECK(unknown({{"promises/a.yaml", test::with_commitment("text: x\ntarget: {at_least: 1, of: xyzzy}\n")}})
            .find("no activity has the id \"xyzzy\"") != std::string::npos);
  CHECK(unknown({{"promises/a.yaml",
                  test::with_commitment("text: x\ntarget: {at_least: 1, of: \"meeting:bra\"}\n")}})
            .find("no forum has the id \"bra\"") != std::string::npos);
}

TEST_CASE("what was meant is suggested") {
  const auto help_for = [](const std::string& line) {
    return help({{"measures/a.yaml", measure_with(line)}});
  };
  CHECK(help_for("place: stationnen") == "did you mean stationen?");
  CHECK(help_for("place: Stationen") == "did you mean stationen?");
  CHECK(help_for("category: belysnig") == "did you mean belysning?");
  CHECK(help_for("place: xyzzy") == "mend the id, or declare it under places: in lofte.yaml");
  CHECK(help_for("from: 2020-hosten/p1") == "mend the id, or add the record as walks/2020-hosten.yaml");
}

TEST_CASE("a name with Swedish letters leads to its id") {
  const std::string settings =
      "lofte: 1\ntitle: X\nparties: {kommun: {name: Kommunen, side: municipality}}\n"
      "places: {jarnvagsstationen: {name: Stationen vid spåren}}\n";
  CHECK(help({{"lofte.yaml", settings}, {"measures/a.yaml", measure_with("place: järnvägsstationen")}}) ==
        "did you mean jarnvagsstationen?");
  CHECK(help({{"lofte.yaml", settings}, {"measures/a.yaml", measure_with("place: stationen vid spåren")}}) ==
        "did you mean jarnvagsstationen?");
}

TEST_CASE("other words for walks, measures and feedback are known") {
  CHECK(help({{"promises/a.yaml",
               test::with_commitment("text: x\ntarget: {at_least: 1, of: trygghetsvandring}\n")}}) ==
        "did you mean walk?");
}

TEST_CASE("any category will do where none are listed") {
  const std::string settings =
      "lofte: 1\ntitle: X\nparties: {kommun: {name: Kommunen, side: municipality}}\n";
  CHECK(test::found({{"lofte.yaml", settings}, {"measures/a.yaml", measure_with("category: belysning")}}) ==
        "");
}

TEST_CASE("parts of records are looked up in them") {
  const test::Files records{{"walks/w.yaml", kWholeWalk},
                            {"situations/s.yaml", kWholeSituation},
                            {"promises/p.yaml", test::with_commitment(kTarget)}};
  const auto with = [&](const std::string& line) {
    test::Files files = records;
    files.emplace_back("measures/m.yaml", measure_with(line));
    return test::found(std::move(files));
  };
  CHECK(with("from: [w/p1, situation:s/moerker]\ncounts_for: p/c") == "");
  CHECK(with("from: w/p2") ==
        "measures/m.yaml:4:7: error: \"p2\" names a proposal that the walk w does not have "
        "[unknown-reference]\n");
  CHECK(with("from: situation:s/x").find("a problem that the situation s does not have") !=
        std::string::npos);
  CHECK(with("from: situation:t/x").find("no situation has the id \"t\"") != std::string::npos);
  CHECK(with("counts_for: p/d").find("a commitment that the promise p does not have") != std::string::npos);
  CHECK(with("counts_for: q/c").find("no promise has the id \"q\"") != std::string::npos);
}

TEST_CASE("a part is found among few and among many") {
  for (const int n : {2, 200}) {
    std::string walk = "date: 2020-09-15\nobservations:\n  - id: o\n    text: Mörkt\n    proposals:\n";
    for (int i = n; i-- > 0;) walk += "      - {id: p" + std::to_string(i) + ", text: Byt lampan}\n";
    const auto with = [&](const std::string& more) {
      return unknown({{"walks/w.yaml", walk + more},
                      {"measures/a.yaml", measure_with("from: [w/p0, w/p1, w/xyzzy, w/xyzzz]")},
                      {"measures/b.yaml", measure_with("from: w/p" + std::to_string(n - 1))}});
    };
    CHECK(with("") ==
          "measures/a.yaml:4:20: error: \"xyzzy\" names a proposal that the walk w does not have "
          "[unknown-reference]\n"
          "measures/a.yaml:4:29: error: \"xyzzz\" names a proposal that the walk w does not have "
          "[unknown-reference]\n");
    CHECK(with("      - {id: [x], text: Byt lampan}\n") == "");
  }
}

TEST_CASE("an observation named for its proposals is recognised") {
  CHECK(help({{"walks/w.yaml", kWholeWalk}, {"measures/m.yaml", measure_with("from: w/o1")}}) ==
        "that is an observation; the proposals made there are p1");
}

TEST_CASE("figures and judgements name commitments of their promise") {
  const std::string followup = "promise: p\nperiod: 2020\ndate: 2021-01\nby: polis\n";
  const auto with = [&](const std::string& more) {
    return test::found(
        {{"promises/p.yaml", test::with_commitment(kTarget)}, {"followups/f.yaml", followup + more}});
  };
  CHECK(with("counts: [{of: kontroll, count: 5, commitment: c}]\n") == "");
  CHECK(with("counts: [{of: kontroll, count: 5, commitment: x}]\n").find("a commitment that the promise p") !=
        std::string::npos);
  CHECK(with("assessments: [{commitment: x, says: ongoing}]\n").find("a commitment that the promise p") !=
        std::string::npos);
}

TEST_CASE("a problem needs a situation, a focus area an agreement") {
  const auto with = [](const std::string& promise, const std::string& commitment) {
    return unknown(
        {{"promises/p.yaml", test::promise(promise +
                                           "commitments:\n  - {id: c, text: x, responsible: polis, "
                                           "target: none, " +
                                           commitment + "}\n")},
         {"situations/s.yaml", kWholeSituation},
         {"agreements/a.yaml",
          "title: A\nparties: [kommun]\nperiod: 2020\nfocus_areas: [{id: unga, title: Unga}]\n"}});
  };
  CHECK(with("situation: s\n", "problem: moerker") == "");
  CHECK(with("situation: s\n", "problem: morker").find("a problem that the situation s does not have") !=
        std::string::npos);
  CHECK(with("", "problem: moerker").find("names a problem, but the promise names no situation") !=
        std::string::npos);
  CHECK(with("agreement: a\n", "focus_area: unga") == "");
  CHECK(with("agreement: a\n", "focus_area: gamla").find("a focus area that the agreement a") !=
        std::string::npos);
  CHECK(with("", "focus_area: unga").find("but the promise names no agreement") != std::string::npos);
  // Of an agreement that does not exist, only that is said.
  CHECK(with("agreement: b\n", "focus_area: unga") ==
        "promises/p.yaml:7:12: error: no agreement has the id \"b\" [unknown-reference]\n");
}

TEST_CASE("nothing is said of what refers into something that could not be read") {
  const std::string refers = measure_with("from: w/p2\ncounts_for: p/d");
  // A record that cannot be parsed still exists.
  CHECK(
      unknown({{"walks/w.yaml", "date: ["}, {"promises/p.yaml", "title: ["}, {"measures/m.yaml", refers}}) ==
      "");
  // In a record with a fault, the part may stand under a misspelt key.
  CHECK(unknown({{"walks/w.yaml", "date: 2020\nobservation:\n  - {id: o, text: x}\n"},
                 {"promises/p.yaml", "title: x\nperiod: 2020\nparties: kommun\ncomitments: []\n"},
                 {"measures/m.yaml", refers}}) == "");
  // A misspelt table of lofte.yaml may have declared anything.
  CHECK(test::found({{"lofte.yaml", "lofte: 1\ntitle: X\npartys: {kommun: {name: K, side: municipality}}\n"},
                     {"measures/m.yaml", kWholeMeasure}}) ==
        "lofte.yaml:3:1: error: lofte.yaml has no key \"partys\" [unknown-key]\n");
  CHECK(unknown({{"lofte.yaml", "lofte: ["}, {"measures/m.yaml", kWholeMeasure}}) == "");
  // An entry with a bad field still declares its id.
  CHECK(
      unknown(
          {{"walks/w.yaml",
            "date: 2020\nobservations:\n  - id: o\n    text: x\n    place: [a]\n    proposals: [{id: p1}]\n"},
           {"measures/m.yaml", measure_with("from: w/p1")}}) == "");
}

TEST_CASE("chains that lead back to themselves are reported once") {
  const std::string settings =
      "lofte: 1\ntitle: X\nparties:\n  a: {name: A, side: other, part_of: a}\n"
      "places:\n  x: {name: X, part_of: y}\n  y: {name: Y, part_of: z}\n  z: {name: Z, part_of: x}\n  w: "
      "{name: W, part_of: x}\n";
  CHECK(test::found({{"lofte.yaml", settings}}) ==
        "lofte.yaml:4:38: error: \"a\" leads back to itself: a → a [unknown-reference]\n"
        "lofte.yaml:6:25: error: \"x\" leads back to itself: x → y → z → x [unknown-reference]\n");
  CHECK(test::found({{"walks/a.yaml", "date: 2020\nprevious: b\n"},
                     {"walks/b.yaml", "date: 2021\nprevious: a\n"},
                     {"walks/c.yaml", "date: 2022\nprevious: b\n"}}) ==
        "walks/a.yaml:2:11: error: \"a\" leads back to itself: a → b → a [unknown-reference]\n");
}

TEST_CASE("ids are unique within their record, proposals within the whole walk") {
  const std::string walk =
      "date: 2020\nobservations:\n"
      "  - {id: o1, text: a, proposals: [{id: p1, text: x}]}\n"
      "  - {id: o2, text: b, proposals: [{id: p1, text: y}, {id: o1, text: z}]}\n";
  CHECK(test::found({{"walks/w.yaml", walk}}) ==
        "walks/w.yaml:4:40: error: \"p1\" is already the id of another proposal in this record "
        "[duplicate-id]\n");
  const auto folder = test::checked({{"walks/w.yaml", walk}});
  CHECK(folder.findings.front().related.front().place.span.begin == walk.find("p1"));
  CHECK(test::found({{"situations/s.yaml",
                      "title: S\ndate: 2020\nproblems: [{id: a, title: A}, {id: a, title: B}]\n"}})
            .find("another problem") != std::string::npos);
  CHECK(test::found({{"agreements/s.yaml",
                      "title: S\nparties: kommun\nperiod: 2020\nfocus_areas: [{id: a, title: A}, {id: a, "
                      "title: B}]\n"}})
            .find("another focus area") != std::string::npos);
  CHECK(test::found({{"promises/s.yaml",
                      test::promise("commitments:\n  - {id: a, text: x, responsible: polis, target: none}\n"
                                    "  - {id: a, text: y, responsible: polis, target: none}\n")}})
            .find("another commitment") != std::string::npos);
}
