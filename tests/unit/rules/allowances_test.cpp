// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "folder.h"

using namespace lofte;

namespace {

// A promise whose one commitment has a vague text, with lines above it and something after it.
std::string vague(const std::string& above, const std::string& after = "") {
  return test::with_commitment(above + "text: Polisen ska vid behov kontrollera trafiken." + after +
                               "\ntarget: none\n");
}

std::string found_with(const std::string& above, const std::string& after = "") {
  return test::found({{"promises/2020.yaml", vague(above, after)}});
}

}  // namespace

TEST_CASE("an allowance with a reason on the line above takes a finding away") {
  CHECK(found_with("# lofte: allow vague-wording because it was signed so\n") == "");
}

TEST_CASE("several allowances may stand above one line, in any order and among other comments") {
  const std::string above =
      "# lofte: allow no-problem because there is no situation\n# Note the words.\n"
      "# lofte: allow vague-wording because it was signed so\n";
  CHECK(test::found("vague-wording", {{"promises/2020.yaml", vague(above)}}) == "");
  CHECK(test::found("unused-allowance", {{"promises/2020.yaml", vague(above)}}) ==
        "promises/2020.yaml:10:5: warning: there is nothing for no-problem to find on the line below "
        "[unused-allowance]\n");
}

TEST_CASE("an allowance holds for the next line only") {
  const std::string text = vague("# lofte: allow vague-wording because it was signed so\nheading: Trafik\n");
  CHECK(test::found("vague-wording", {{"promises/2020.yaml", text}}) != "");
  CHECK(test::found("unused-allowance", {{"promises/2020.yaml", text}}) != "");
}

TEST_CASE("an allowance above the first line holds for what concerns the whole file") {
  const std::string promise =
      "# lofte: allow no-feedback because it is told at meetings\n"
      "title: Medborgarlöfte\nperiod: 2020\nparties: [kommun, polis]\nfollow_up: {every: year}\n"
      "signed: {date: 2020-01, by: [{party: kommun, role: ordförande}]}\ncommitments: []\n";
  CHECK(test::found("no-feedback", {{"promises/2020.yaml", promise}}) == "");
  const std::string walk = "# lofte: allow bad-id because the name is on the posters\ndate: 2020-09-15\n";
  CHECK(test::found({{"walks/Centrum.yaml", walk}}) == "");
}

TEST_CASE("an allowance without a reason allows nothing") {
  for (const char* comment : {"# lofte: allow vague-wording", "# lofte: allow vague-wording because",
                              "# lofte: allow vague-wording it was signed so"}) {
    const std::string found = found_with(std::string(comment) + "\n");
    INFO(comment);
    CHECK(found.find("[bare-allowance]") != found.npos);
    CHECK(found.find("[vague-wording]") != found.npos);
    CHECK(found.find("[unused-allowance]") == found.npos);
  }
}

TEST_CASE("an allowance that names no rule, or is misspelt, says so") {
  CHECK(found_with("# lofte: allow because it was signed so\n")
            .find("this allowance names no rule [bare-allowance]") != std::string::npos);
  CHECK(found_with("# lofte: alow vague-wording because it was signed so\n")
            .find("\"alow\" is no word for an allowance [bare-allowance]") != std::string::npos);
  CHECK(found_with("# lofte: allow vague-words because it was signed so\n")
            .find("there is no rule \"vague-words\" to allow [unused-allowance]") != std::string::npos);
}

TEST_CASE("a comment that is about something else is none") {
  for (const char* comment : {"# lofte is a tool", "# lofte: 1", "# allow vague-wording because", "# lofte"})
    CHECK(found_with(std::string(comment) + "\n").find("allowance") == std::string::npos);
}

TEST_CASE("an allowance at the end of a line allows nothing") {
  const std::string found = found_with("", "  # lofte: allow vague-wording because it was signed so");
  CHECK(found.find("[vague-wording]") != found.npos);
  CHECK(found.find("an allowance at the end of a line allows nothing [unused-allowance]") != found.npos);
}

TEST_CASE("a text with the words of an allowance in it is no comment") {
  const std::string text = test::with_commitment(
      "text: \"Skriv # lofte: allow vague-wording i texten, vid behov.\"\ntarget: none\n");
  CHECK(test::found({{"promises/2020.yaml", text}}) ==
        "promises/2020.yaml:10:57: info: \"vid behov\" cannot be measured, and the commitment has no target "
        "[vague-wording]\n");
}

TEST_CASE("privacy rules and rules against a commit cannot be allowed") {
  for (const char* rule : {"personnummer", "signed-promise-changed"}) {
    const std::string found = found_with("# lofte: allow " + std::string(rule) + " because we may\n");
    CHECK(found.find(std::string(rule) + " cannot be allowed in a file [unused-allowance]") != found.npos);
  }
}

TEST_CASE("nothing is called unused while something cannot be read") {
  const std::string unused = vague("# lofte: allow no-target because it was signed so\n");
  CHECK(test::found("unused-allowance", {{"promises/2020.yaml", unused}}) != "");
  CHECK(test::found("unused-allowance", {{"promises/2020.yaml", unused}, {"walks/a.yaml", "date: [\n"}}) ==
        "");
}

TEST_CASE("an allowance of a rule that is switched off is not unused") {
  const std::string settings = test::kSettings + "rules: {vague-wording: off}\n";
  const std::string text = vague("# lofte: allow vague-wording because it was signed so\n");
  CHECK(test::found({{"lofte.yaml", settings}, {"promises/2020.yaml", text}}) == "");
}
