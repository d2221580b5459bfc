// SPDX-License-Identifier: Apache-2.0
//
// A fault is told once, and not again through what depends on it.
#include <doctest/doctest.h>

#include "folder.h"

using namespace lofte;

namespace {

const std::string kPlainWalk =
    "date: 2020-09-15\nobservations:\n  - {id: o, text: Mörkt., proposals: [{id: p, text: Byt lampan.}]}\n";
const std::string kPlainMeasure =
    "title: Ny lampa\nfrom: 2020-09-15-torget/p\nresponsible: kommun\nhistory: [{date: 2020-10, state: "
    "done}]\n";
const std::string kPlainSituation =
    "title: Lägesbild\ndate: 2020-01\nproblems:\n  - {id: morker, title: Mörkt, priority: 1}\n"
    "  - {id: buller, title: Buller, priority: 2}\n";

std::string answering(const std::string& situation, const std::string& problem) {
  return test::promise("situation: " + situation +
                       "\ncommitments:\n  - {id: a, text: Göra minst 3 besök., responsible: polis, "
                       "target: {at_least: 3, of: besok}, problem: " +
                       problem +
                       "}\n  - {id: b, text: Göra minst 4 besök., responsible: polis, "
                       "target: {at_least: 4, of: besok}, problem: buller}\n");
}

}  // namespace

TEST_CASE("what refers to a record in the wrong folder is not wrong as well") {
  for (const char* path :
       {"walk/2020-09-15-torget.yaml", "2020-09-15-torget.yaml", "arkiv/2020-09-15-torget.yaml"}) {
    const std::string found = test::found({{path, kPlainWalk}, {"measures/lampa.yaml", kPlainMeasure}});
    CHECK(found.find("[unknown-folder]") != found.npos);
    CHECK(found.find('\n') == found.size() - 1);
  }
  // What the file cannot be is missing all the same; and so is it where such files are known to be no
  // records.
  CHECK(test::found("unknown-reference", {{"measure/2020-09-15-torget.yaml", kPlainWalk},
                                          {"measures/lampa.yaml", kPlainMeasure}}) != "");
  CHECK(test::found("unknown-reference", {{"lofte.yaml", test::kSettings + "rules: {unknown-folder: off}\n"},
                                          {"arkiv/2020-09-15-torget.yaml", kPlainWalk},
                                          {"measures/lampa.yaml", kPlainMeasure}}) != "");
}

TEST_CASE("a record whose file name is no id may be any that is referred to") {
  const std::string found =
      test::found({{"walks/2020-09-15 Torget.yaml", kPlainWalk}, {"measures/lampa.yaml", kPlainMeasure}});
  CHECK(found.find("[bad-id]") != found.npos);
  CHECK(found.find('\n') == found.size() - 1);
}

TEST_CASE("a required key that is missing hides what it would have said") {
  const std::string promise = test::promise("");
  const std::string followup = "promise: \"2020\"\nperiod: 2020\ndate: 2021-01\nby: polis\n";
  const std::string found =
      test::found({{"promises/2020.yaml", promise},
                   {"followups/a.yaml", followup + "counts: [{of: kontroll, count: 3, commitment: c}]\n"}});
  CHECK(found.find("\"commitments\" is missing") != found.npos);
  CHECK(found.find('\n') == found.size() - 1);
}

TEST_CASE("a commitment without an id is told at its own line") {
  CHECK(
      test::found("no-target", {{"promises/2020.yaml",
                                 test::promise("commitments:\n  - text: Synas.\n    responsible: polis\n")}})
          .starts_with("promises/2020.yaml:8:"));
}

TEST_CASE("a problem is unanswered only where every answer could be followed") {
  const auto unanswered = [](const std::string& situation, const std::string& problem) {
    return test::found("problem-unanswered", {{"situations/2020.yaml", kPlainSituation},
                                              {"promises/2020.yaml", answering(situation, problem)}});
  };
  CHECK(unanswered("\"2020\"", "morker") == "");
  CHECK(unanswered("\"2020\"", "buller") != "");
  CHECK(unanswered("\"2020\"", "mork") == "");
  CHECK(unanswered("\"2019\"", "morker") == "");
}

TEST_CASE("a target that counts what nothing has is only that") {
  CHECK(test::found(
            {{"promises/2020.yaml",
              test::with_commitment("text: Välja två.\ntarget: {at_least: 2, of: measur, per: walk}\n")}})
            .find("target-mismatch") == std::string::npos);
  CHECK(test::found(
            "target-mismatch",
            {{"promises/2020.yaml",
              test::with_commitment("text: Välja två.\ntarget: {at_least: 2, of: besok, per: walk}\n")}}) !=
        "");
}

TEST_CASE("one survey of a series that differs is told once, and so is a lasting change") {
  const auto mixed = [](const std::vector<std::string>& areas) {
    test::Files files;
    for (std::size_t i = 0; i < areas.size(); ++i) {
      const std::string year = std::to_string(2018 + i);
      files.emplace_back("surveys/" + year + ".yaml", "series: s\nperiod: " + year + "\narea: " + areas[i] +
                                                          "\nscale: {min: 0, max: 6, better: lower}\n"
                                                          "values: {index: 2}\n");
    }
    std::string years;
    const std::string found = test::found("series-mixed", files);
    for (std::size_t at = 0; (at = found.find("surveys/", at)) != found.npos; at += 8)
      years += found.substr(at + 8, 4) + " ";
    return years;
  };
  CHECK(mixed({"A", "A", "A"}) == "");
  CHECK(mixed({"A", "B", "A"}) == "2019 ");
  CHECK(mixed({"A", "B", "B"}) == "2019 ");
  CHECK(mixed({"A", "B", "C"}) == "2019 2020 ");
  CHECK(mixed({"A", "A", "B", "A", "B"}) == "2020 2022 ");
}

TEST_CASE("addresses are judged only where their field could be read") {
  const std::string address = "trygghet@example.org";
  const auto e_mail = [](const std::string& more) {
    return test::found("e-mail", {{"lofte.yaml", test::kSettings + more}});
  };
  CHECK(e_mail("coordinator: {function: samordnare, contact: " + address + "}\n") == "");
  CHECK(e_mail("coordinatr: {function: samordnare, contact: " + address + "}\n") == "");
  CHECK(e_mail("coordinator: {function: samordnare, contact: " + address + "}\nnotes: [\n") == "");
  CHECK(e_mail("notes: " + address + "\n") != "");
}

TEST_CASE("a second record with an id that is taken hides what it says") {
  const std::string draft = test::with_commitment(
      "# lofte: allow vague-wording because så skrevs det\ntext: Polisen ska verka för "
      "trygghet.\ntarget: none\n");
  const std::string found = test::found({{"promises/2020.yaml", draft}, {"promises/forr/2020.yaml", draft}});
  CHECK(found.find("[duplicate-id]") != found.npos);
  CHECK(found.find('\n') == found.size() - 1);
}

TEST_CASE("walks at a place that nothing has are not counted") {
  const auto differs = [](const std::string& place) {
    return test::found(
        "counting-differs",
        {{"walks/2020-09-15-torget.yaml", kPlainWalk + "places: torget\n"},
         {"promises/2020.yaml", test::with_commitment("text: Hålla 1.\ntarget: {at_least: 1, of: walk}\n")},
         {"followups/a.yaml",
          "promise: \"2020\"\nperiod: 2020\ndate: 2021-01\nby: polis\n"
          "counts: [{of: walk, count: 1, place: " +
              place + "}]\n"}});
  };
  CHECK(differs("torget") == "");
  CHECK(differs("stationen") != "");
  CHECK(differs("torgett") == "");
}
