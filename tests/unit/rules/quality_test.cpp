// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "folder.h"

using namespace lofte;

namespace {

const std::string kCommitments = "commitments:\n  - {id: c, text: x, responsible: polis, target: none}\n";

// A promise with everything but the lines that begin with a word.
std::string without(const std::string& word) {
  std::string text = test::promise(kCommitments);
  const std::size_t at = text.find("\n" + word + ":");
  REQUIRE(at != text.npos);
  return text.substr(0, at + 1) + text.substr(text.find('\n', at + 1) + 1);
}

std::string found(const std::string& promise) { return test::found({{"promises/p.yaml", promise}}); }

}  // namespace

TEST_CASE("a promise is signed, followed up and told of") {
  CHECK(found(test::promise(kCommitments)) == "");
  CHECK(found(without("signed")) ==
        "promises/p.yaml:1:1: warning: nothing says that the promise is signed [not-signed]\n");
  CHECK(found(without("follow_up")) ==
        "promises/p.yaml:1:1: warning: the promise does not say when it is followed up [no-follow-up]\n");
  CHECK(found(without("feedback")) ==
        "promises/p.yaml:1:1: warning: the promise does not say how the residents hear what became of it "
        "[no-feedback]\n");
}

TEST_CASE("a follow-up without rhythm and dates is no follow-up") {
  CHECK(found(without("follow_up") + "follow_up: {}\n") ==
        "promises/p.yaml:8:1: warning: the promise does not say when it is followed up [no-follow-up]\n");
  CHECK(found(without("follow_up") + "follow_up: {dates: [2020-05]}\n") == "");
}

TEST_CASE("a promise with a fault lacks nothing") {
  CHECK(found(without("signed") + "singed: {date: 2020-01-10, by: [{party: polis, role: chef}]}\n") ==
        "promises/p.yaml:8:1: error: a promise has no key \"singed\" [unknown-key]\n");
  CHECK(found(without("feedback") + "feedback: weekly\n").find("[no-feedback]") == std::string::npos);
}

TEST_CASE("a commitment has a target, or says that it has none") {
  const std::string two = test::promise(
      "commitments:\n  - {id: c, text: x, responsible: polis}\n  - {id: d, text: y, responsible: polis, "
      "target: none}\n");
  CHECK(
      found(two) ==
      "promises/p.yaml:8:10: warning: the commitment says nothing about what is to be reached [no-target]\n");
}

TEST_CASE("a commitment is tied to a problem where the promise names a situation") {
  const auto tied = [](const std::string& situation, const std::string& problem) {
    return test::found(
        {{"situations/s.yaml", "title: S\ndate: 2020\nproblems: [{id: a, title: A}, {id: b, title: B}]\n"},
         {"promises/p.yaml",
          test::promise(situation + "commitments:\n  - {id: c, text: x, responsible: polis, target: none" +
                        problem + "}\n")}});
  };
  CHECK(tied("", "") == "");
  CHECK(tied("situation: s\n", ", problem: a") == "");
  CHECK(tied("situation: s\n", "") ==
        "promises/p.yaml:9:10: warning: the commitment is tied to no problem of the situation s "
        "[no-problem]\n");
  CHECK(tied("situation: t\n", "") ==
        "promises/p.yaml:7:12: error: no situation has the id \"t\" [unknown-reference]\n");
}

TEST_CASE("a prioritised problem is answered by a commitment, a measure or a reason") {
  const auto answered = [](const std::string& problem, test::Files files = {}) {
    files.emplace_back("situations/s.yaml",
                       "title: S\ndate: 2020\nproblems: [{id: a, title: A" + problem + "}]\n");
    return test::found("problem-unanswered", std::move(files));
  };
  const std::string promise = test::promise(
      "situation: s\ncommitments: [{id: c, text: x, responsible: polis, target: none, problem: a}]\n");
  const std::string measure = "title: M\nresponsible: kommun\nhistory: [{date: 2020, state: chosen}]\n";
  CHECK(answered("") == "");
  CHECK(answered(", priority: 1") ==
        "situations/s.yaml:3:17: warning: the problem \"a\" has no commitment, no measure and no reason why "
        "nothing is done "
        "[problem-unanswered]\n");
  CHECK(answered(", priority: 1, no_measure_because: Annans väg.") == "");
  CHECK(answered(", priority: 1", {{"promises/p.yaml", promise}}) == "");
  CHECK(answered(", priority: 1", {{"measures/m.yaml", measure + "from: situation:s/a\n"}}) == "");
  CHECK(answered(", priority: 1", {{"measures/m.yaml", measure}}) != "");
  CHECK(answered(", priority: 1", {{"measures/m.yaml", "title: ["}}) == "");
  CHECK(answered(", priority: 1, no_measure_becuase: x") == "");
}
