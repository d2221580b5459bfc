// SPDX-License-Identifier: Apache-2.0
//
// The formats that are JSON: our own, GitLab's and SARIF.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "base/strings.h"
#include "sample.h"

using namespace lofte;
using Json = nlohmann::ordered_json;
using output::Format;

namespace {

Json parsed(Format format, const sample::Check& check = sample::check()) {
  return Json::parse(output::render(format, sample::view(check)));
}

std::vector<std::string> keys(const Json& object) {
  std::vector<std::string> out;
  for (const auto& [key, value] : object.items()) out.push_back(key);
  return out;
}

// The same findings after a line was put on top of the promise.
sample::Check moved() {
  sample::Check check = sample::make();
  const std::string path = "promises/2020.yaml";
  check.sources.add(
      path, Source(check.memory.keep("# a comment\n" + std::string(check.sources.find(path)->text()))));
  for (diag::Finding& finding : check.findings)
    if (finding.place.path == path)
      finding.place.span = {finding.place.span.begin + 12, finding.place.span.end + 12};
  return check;
}

std::vector<std::string> gitlab_prints(const sample::Check& check) {
  std::vector<std::string> out;
  for (const Json& issue : parsed(Format::gitlab, check)) out.push_back(issue["fingerprint"]);
  return out;
}

}  // namespace

TEST_CASE("json has the promised keys in their order") {
  const Json all = parsed(Format::json);
  CHECK(keys(all) == std::vector<std::string>{"lofte", "records", "findings", "errors", "warnings", "infos"});
  CHECK(all["lofte"] == 1);
  CHECK(all["records"] == 12);
  CHECK(all["errors"] == 5);
  CHECK(all["warnings"] == 2);
  CHECK(all["infos"] == 1);
  REQUIRE(all["findings"].size() == 8);
  for (const Json& finding : all["findings"])
    CHECK(keys(finding) == std::vector<std::string>{"rule", "severity", "path", "line", "column", "end_line",
                                                    "end_column", "message", "help", "related", "fix"});
}

TEST_CASE("json gives places in characters, null for no help, and paths of the folder") {
  const Json findings = parsed(Format::json)["findings"];
  CHECK(findings[2] ==
        Json::parse(R"({"rule":"unknown-key","severity":"error","path":"promises/2020.yaml","line":3,
      "column":1,"end_line":3,"end_column":7,"message":"unknown key \"åtgärd\"","help":"write \"notes\"","related":[],"fix":null})"));
  CHECK(findings[1]["help"].is_null());
  CHECK(findings[1]["line"] == 1);
  CHECK(findings[7]["related"] == Json::parse(R"([{"path":"promises/2020.yaml","line":1,"column":1,
      "message":"first given here"}])"));
  CHECK(findings[3]["message"] == "\x1b[31m100% <b>\"a, b: c\"</b> & 'x' ]]>\n::error::");
}

TEST_CASE("json without findings is complete all the same") {
  CHECK(parsed(Format::json, sample::clean()) ==
        Json::parse(R"({"lofte":1,"records":12,"findings":[],"errors":0,"warnings":0,"infos":0})"));
}

TEST_CASE("jsonl has the same findings, one on each line") {
  const std::string text = output::render(Format::jsonl, sample::view(sample::check()));
  REQUIRE(text.back() == '\n');
  Json findings = Json::array();
  for (const std::string_view line : split(std::string_view(text).substr(0, text.size() - 1), '\n'))
    findings.push_back(Json::parse(line));
  CHECK(findings == parsed(Format::json)["findings"]);
}

TEST_CASE("gitlab gets what its code quality report asks for") {
  const Json issues = parsed(Format::gitlab);
  REQUIRE(issues.size() == 8);
  const std::set<std::string> weights{"info", "minor", "major", "critical", "blocker"};
  for (const Json& issue : issues) {
    CHECK(issue["description"].is_string());
    CHECK(issue["check_name"].is_string());
    CHECK(issue["fingerprint"].get<std::string>().size() == 16);
    CHECK(weights.count(issue["severity"]) == 1);
    CHECK(issue["location"]["path"].get<std::string>().starts_with("data/lofte/"));
    CHECK(issue["location"]["lines"]["begin"].get<int>() >= 1);
  }
  CHECK(issues[0]["severity"] == "major");
  CHECK(issues[3]["severity"] == "minor");
  CHECK(issues[5]["severity"] == "info");
}

TEST_CASE("fingerprints differ from each other and stay when lines move") {
  const std::vector<std::string> prints = gitlab_prints(sample::check());
  CHECK(std::set<std::string>(prints.begin(), prints.end()).size() == prints.size());
  CHECK(gitlab_prints(moved()) == prints);
}

TEST_CASE("a record in a sub-folder keeps its fingerprints, another record has its own") {
  sample::Check a, b, c;
  const auto put = [](sample::Check& check, const char* path) {
    check.findings.emplace_back(sample::kNoTarget, diag::Place{path, {}}, words::plain("x"));
  };
  put(a, "walks/station.yaml");
  put(b, "walks/2020/station.yaml");
  put(c, "measures/station.yaml");
  CHECK(gitlab_prints(a) == gitlab_prints(b));
  CHECK(gitlab_prints(a) != gitlab_prints(c));
}

TEST_CASE("a name that ends as a numbered one does not take its fingerprint") {
  sample::Check check;
  for (const char* path : {"notes/a #2.md", "notes/a.md", "notes/a.md", "notes/b.md"})
    check.findings.emplace_back(sample::kPersonnummer, diag::Place{path, {}}, words::plain("x"));
  const std::vector<std::string> prints = gitlab_prints(check);
  CHECK(std::set<std::string>(prints.begin(), prints.end()).size() == 4);
}

TEST_CASE("sarif says what it is and describes every rule once") {
  const Json log = parsed(Format::sarif);
  CHECK(log["version"] == "2.1.0");
  REQUIRE(log["runs"].size() == 1);
  const Json& run = log["runs"][0];
  CHECK(run["columnKind"] == "unicodeCodePoints");
  CHECK(run["language"] == "en");
  const Json& driver = run["tool"]["driver"];
  CHECK(driver["name"] == "lofte");
  CHECK(driver["version"] == "1.2.3");
  std::set<std::string> ids;
  for (const Json& rule : driver["rules"]) {
    CHECK(ids.insert(rule["id"]).second);
    for (const char* part : {"shortDescription", "fullDescription", "help"})
      CHECK_FALSE(rule[part]["text"].get<std::string>().empty());
    CHECK(rule["help"]["markdown"].get<std::string>().starts_with("**Why it matters.** "));
    CHECK(std::set<std::string>{"note", "warning", "error"}.count(rule["defaultConfiguration"]["level"]) ==
          1);
  }
  CHECK(ids.size() == 6);  // the five that are known, and the one that only a finding names
}

TEST_CASE("sarif results point at their rule and their place") {
  const Json run = parsed(Format::sarif)["runs"][0];
  REQUIRE(run["results"].size() == 8);
  for (const Json& result : run["results"]) {
    const Json& rule = run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()];
    CHECK(rule["id"] == result["ruleId"]);
    CHECK(result["locations"].size() == 1);
    CHECK(result["partialFingerprints"]["lofteFinding/v2"].is_string());
    CHECK_FALSE(result["message"]["text"].get<std::string>().empty());
  }
  const Json& unknown = run["results"][2];
  CHECK(unknown["level"] == "error");
  CHECK(unknown["message"]["text"] == "unknown key \"åtgärd\"\nhelp: write \"notes\"");
  CHECK(unknown["locations"][0]["physicalLocation"]["region"] ==
        Json::parse(R"({"startLine":3,"startColumn":1,"endLine":3,"endColumn":7})"));
  CHECK(run["results"][5]["level"] == "note");
}

TEST_CASE("sarif addresses are relative, percent-encoded and masked; a record that is gone has no region") {
  const Json results = parsed(Format::sarif)["runs"][0]["results"];
  const Json& leaky = results[0]["locations"][0]["physicalLocation"]["artifactLocation"];
  CHECK(leaky["uri"] == "data/lofte/followups/640823-****%2C%20a%20b.yaml");
  CHECK(leaky["uriBaseId"] == "%SRCROOT%");
  CHECK_FALSE(results[1]["locations"][0]["physicalLocation"].contains("region"));
  CHECK(results[1]["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 2);
  CHECK_FALSE(results[2].contains("relatedLocations"));
}

TEST_CASE("sarif without findings still lists its rules") {
  const Json run = parsed(Format::sarif, sample::clean())["runs"][0];
  CHECK(run["results"].empty());
  CHECK(run["tool"]["driver"]["rules"].size() == 5);
}
