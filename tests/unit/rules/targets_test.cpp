// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "folder.h"

using namespace lofte;

namespace {

const std::string kForum = "title: Brå\n";

// What target-mismatch says of a target, without its place; empty when it says nothing.
std::string mismatch(const std::string& line, const std::string& more = "") {
  const std::string text = "text: Något ska göras\n" + line + "\n" + more;
  auto folder =
      test::checked({{"promises/p.yaml", test::with_commitment(text)}, {"forums/bra.yaml", kForum}});
  std::string out;
  for (const diag::Finding& finding : folder.findings)
    if (finding.rule->id == "target-mismatch") out += words::text(finding.message, words::Lang::en) + "\n";
  return out;
}

std::string target(const std::string& keys, const std::string& more = "") {
  return mismatch("target: {" + keys + "}", more);
}

}  // namespace

TEST_CASE("the targets of the documentation go together") {
  for (const char* keys :
       {"at_least: 8, of: kontroll", "at_most: 10, of: kontroll", "at_most: 0, of: kontroll",
        "at_least: 4, of: walk, at: [stationen, torget]", "at_least: 1, of: walk, theme: unga vuxna",
        "at_least: 1, of: kontroll, every: day",
        "at_least: 4, of: kontroll, every: year, each: [stationen, torget]",
        "at_least: 2, of: measure, per: walk", "done_by: 2020-12-31", "within: 24 hours, of: kontroll",
        "within: 24 hours, of: kontroll, at: torget", "indicator: s/index, better_than: 2019",
        "indicator: s/index, no_worse_than: 2019", "indicator: s/index, at_most: 2.0",
        "at_least: 1, of: feedback, every: month", "at_least: 4, of: \"meeting:bra\"",
        "at_least: 3, of: measure, at: torget", "at_least: 8, of: kontroll, due: 2020-06"})
    CHECK_MESSAGE(target(keys) == "", keys);
  CHECK(mismatch("target: none") == "");
  CHECK(mismatch("target: none\neffect: {indicator: s/index, better_than: 2019}") == "");
}

TEST_CASE("a target has the keys of one form") {
  CHECK(target("done_by: 2020-12-31, at_least: 4, of: walk") ==
        "a target with \"done_by\" cannot have at_least and of\n");
  CHECK(target("within: 24 hours, of: kontroll, at_least: 4") ==
        "beside \"within\" stands a share, not a number of things: \"4\"\n");
  CHECK(target("at_least: 2, of: measure, per: walk, every: month") ==
        "a target with \"per\" cannot have every\n");
  CHECK(target("indicator: s/index, better_than: 2019, of: kontroll") ==
        "a target with \"indicator\" cannot have of\n");
  CHECK(target("indicator: s/index, better_than: 2019, due: 2020-06") ==
        "a target with \"indicator\" cannot have due\n");
  CHECK(target("better_than: 2019") == "better_than compares an indicator, and the target names none\n");
  CHECK(target("at_least: 8, of: kontroll, no_worse_than: 2019") ==
        "no_worse_than compares an indicator, and the target names none\n");
}

TEST_CASE("a target is complete") {
  CHECK(target("at_least: 8") == "the target does not say what it counts\n");
  CHECK(target("at_least: 8, every: month") == "the target does not say what it counts\n");
  CHECK(target("of: kontroll") == "the target names no number to reach\n");
  CHECK(target("at_least: 2, at_most: 4, of: kontroll") ==
        "the target has both \"at_least\" and \"at_most\"\n");
  CHECK(target("within: 24 hours") == "the target does not say what it counts\n");
  CHECK(target("within: 24 hours, of: walk") == "a share is reported for activities, not for walk\n");
  CHECK(target("at_least: 2, per: walk") == "the target does not say what it counts\n");
  CHECK(target("at_least: 2, of: kontroll, per: walk") == "\"per: walk\" counts measures, not kontroll\n");
  CHECK(target("of: measure, per: walk") == "the target names no number to reach\n");
  CHECK(target("indicator: s/index") == "the indicator is compared with nothing\n");
  CHECK(target("indicator: s/index, better_than: 2019, at_most: 2") ==
        "the indicator is compared in several ways: at_most and better_than\n");
}

TEST_CASE("numbers are of things that can be counted") {
  CHECK(target("at_least: 2.5, of: kontroll") == "\"2.5\" is not a number of things that can be counted\n");
  CHECK(target("at_least: -1, of: kontroll") == "\"-1\" is not a number of things that can be counted\n");
  CHECK(target("at_least: 0, of: kontroll") == "at least 0 is always reached\n");
  CHECK(target("at_most: 1.5, of: kontroll") == "\"1.5\" is not a number of things that can be counted\n");
  CHECK(target("at_least: 2.0, of: kontroll") == "");
}

TEST_CASE("themes are of walks, and places of what has one") {
  CHECK(target("at_least: 2, of: kontroll, theme: unga") ==
        "only walks have a theme, and the target counts kontroll\n");
  CHECK(target("at_least: 2, of: feedback, at: torget") ==
        "feedback has no place, so nothing could count at one\n");
  CHECK(target("at_least: 2, of: \"meeting:bra\", each: [torget]") ==
        "meeting:bra has no place, so nothing could count at one\n");
  CHECK(target("at_least: 2, of: kontroll, at: torget, each: [stationen]") ==
        "the target has both \"at\" and \"each\"\n");
}

TEST_CASE("a number over a period without end is due some time") {
  const std::string open = "period: 2020/..\n";
  CHECK(target("at_least: 8, of: kontroll", open) ==
        "the period 2020/.. has no end, so the number is never due\n");
  CHECK(target("at_most: 8, of: kontroll", open) ==
        "the period 2020/.. has no end, so the number is never due\n");
  CHECK(target("at_least: 8, of: kontroll, every: year", open) == "");
  CHECK(target("at_least: 8, of: kontroll, due: 2021", open) == "");
  CHECK(target("at_least: 2, of: measure, per: walk", open) == "");
  CHECK(target("done_by: 2021", open) == "");
}

TEST_CASE("a deadline lies within the period") {
  CHECK(target("at_least: 8, of: kontroll, due: 2020-12-31") == "");
  CHECK(target("at_least: 8, of: kontroll, due: 2021-01-01") == "2021-01-01 lies outside the period 2020\n");
  CHECK(target("at_least: 8, of: kontroll, due: 2019") == "2019 lies outside the period 2020\n");
  CHECK(target("at_least: 8, of: kontroll, due: 2019", "period: 2019\n") == "");
  CHECK(target("done_by: 2019-12-31") == "2019-12-31 is before the period 2020 begins\n");
}

TEST_CASE("an effect is an indicator") {
  CHECK(mismatch("target: none\neffect: {at_least: 8, of: kontroll}") ==
        "an effect is judged by an indicator, and this one names none\n");
  CHECK(mismatch("target: none\neffect: none") ==
        "an effect is judged by an indicator, and this one names none\n");
  CHECK(mismatch("target: none\neffect: {indicator: s/index}") == "the indicator is compared with nothing\n");
}

TEST_CASE("a key that is misspelt is not also missing") {
  CHECK(target("att_least: 8, of: kontroll") == "");
  CHECK(target("indicatr: s/index, better_than: 2019") == "");
  CHECK(target("at_least: åtta, of: kontroll") == "");
  CHECK(target("at_least: 2.5, off: kontroll") == "\"2.5\" is not a number of things that can be counted\n");
}

TEST_CASE("a target whose period is unknown is due when somebody says so") {
  const std::string promise =
      "title: P\nperiod: unknown\nparties: kommun\ncommitments:\n"
      "  - {id: c, text: x, responsible: polis, target: {at_least: 1, of: kontroll, due: 2020}}\n";
  CHECK(test::found("target-mismatch", {{"promises/p.yaml", promise}}) == "");
}
