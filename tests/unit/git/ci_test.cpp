// SPDX-License-Identifier: Apache-2.0
#include "git/ci.h"

#include <doctest/doctest.h>

#include "fixture.h"

using namespace lofte;
using git::Ci;
using git::json_text;
using git::Named;
using git::named_by;
using Names = std::vector<std::string>;

namespace {

const std::string kOld(40, 'a');

}  // namespace

TEST_CASE("A text is found in JSON by its key and depth") {
  const std::string json = R"({"after": "1", "before" : "2", "commits": [{"before": "no", "id": "3"}],
      "repository": {"default_branch": "main", "owner": {"before": "never"}}, "late":"4"})";
  CHECK(json_text(json, "before", 1) == "2");
  CHECK(json_text(json, "late", 1) == "4");
  CHECK(json_text(json, "default_branch", 2) == "main");
  CHECK(json_text(json, "before", 3) == "never");
  CHECK_FALSE(json_text(json, "default_branch", 1));
  CHECK_FALSE(json_text(json, "repository", 1));
  CHECK_FALSE(json_text(json, "nothing", 1));
}

TEST_CASE("A text inside another text is not taken for a key") {
  CHECK_FALSE(json_text(R"({"message": "\"before\": \"fake\""})", "before", 1));
  CHECK(json_text(R"({"message": "{{ \"before\": \"fake\" \\", "before": "real"})", "before", 1) == "real");
  CHECK(json_text(R"({"message": "before", "before": "real"})", "before", 1) == "real");
  CHECK_FALSE(json_text(R"({"x": "before"})", "before", 1));
}

TEST_CASE("What is no JSON, or cut off, names nothing") {
  for (const char* text :
       {"", "{", "\"", "{\"before", "{\"before\"", "{\"before\":", "{\"before\": \"ab", "{\"before\": 7}",
        "{\"before\": null}", "{\"before\\", "before: x", "}}}}\"before\":\"x\""}) {
    CAPTURE(text);
    CHECK_FALSE(json_text(text, "before", 1));
  }
}

TEST_CASE("Without a build server nothing is named") {
  const Named named = named_by({});
  CHECK(named.kind == Named::Kind::none);
  CHECK(named.names.empty());
}

TEST_CASE("A pull request on GitHub is based on its target branch at origin") {
  const Named named =
      named_by({{{"GITHUB_BASE_REF", "release/2"}, {"GITHUB_EVENT_NAME", "pull_request"}}, "{}"});
  CHECK(named.kind == Named::Kind::target);
  CHECK(named.names == Names{"refs/remotes/origin/release/2", "refs/heads/release/2"});
}

TEST_CASE("A merge queue on GitHub names its base in the event") {
  const Ci ci{{{"GITHUB_EVENT_NAME", "merge_group"}, {"GITHUB_BASE_REF", ""}},
              R"({"action":"checks_requested","merge_group":{"head_sha":"1","base_sha":")" + kOld + "\"}}"};
  CHECK(named_by(ci).kind == Named::Kind::target);
  CHECK(named_by(ci).names == Names{kOld});
  CHECK(named_by({ci.variables, "{}"}).names.empty());
  CHECK(named_by({ci.variables, "{}"}).kind == Named::Kind::target);
}

TEST_CASE("A push on GitHub names the commit before it") {
  const auto push = [](const std::string& event) {
    return named_by(
        {{{"GITHUB_EVENT_NAME", "push"}, {"GITHUB_REF_NAME", "main"}, {"GITHUB_BASE_REF", ""}}, event});
  };
  const Named named = push("{\"before\":\"" + kOld + R"(","repository":{"default_branch":"trunk"}})");
  CHECK(named.kind == Named::Kind::before);
  CHECK(named.names == Names{kOld});
  CHECK(named.branch == "main");
  CHECK(named.default_branch == "trunk");
  SUBCASE("a new branch has none") {
    CHECK(push("{\"before\":\"" + test::kZeros + "\"}").kind == Named::Kind::none);
  }
  SUBCASE("an event that cannot be read is not a new branch") {
    CHECK(push("").kind == Named::Kind::before);
    CHECK(push("").names.empty());
  }
}

TEST_CASE("Another event on GitHub names nothing") {
  const Named named = named_by({{{"GITHUB_EVENT_NAME", "schedule"}}, "{\"before\":\"" + kOld + "\"}"});
  CHECK(named.kind == Named::Kind::none);
  CHECK(named.names.empty());
}

TEST_CASE("A merge request on GitLab names ids first, then its target branch") {
  std::map<std::string, std::string> variables{{"CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"},
                                               {"CI_MERGE_REQUEST_TARGET_BRANCH_SHA", ""},
                                               {"CI_MERGE_REQUEST_DIFF_BASE_SHA", kOld},
                                               {"CI_COMMIT_BEFORE_SHA", test::kZeros},
                                               {"CI_DEFAULT_BRANCH", "trunk"}};
  const Named named = named_by({variables, ""});
  CHECK(named.kind == Named::Kind::target);
  CHECK(named.names == Names{kOld, "refs/remotes/origin/main", "refs/heads/main"});
  CHECK(named.default_branch == "trunk");
  variables["CI_MERGE_REQUEST_TARGET_BRANCH_SHA"] = std::string(40, 'b');
  CHECK(named_by({variables, ""}).names.front() == std::string(40, 'b'));
}

TEST_CASE("A push on GitLab names the commit before it, and a new branch none") {
  const auto push = [](const std::string& before) {
    return named_by(
        {{{"CI_COMMIT_BEFORE_SHA", before}, {"CI_COMMIT_BRANCH", "side"}, {"CI_DEFAULT_BRANCH", "main"}},
         ""});
  };
  CHECK(push(kOld).kind == Named::Kind::before);
  CHECK(push(kOld).names == Names{kOld});
  CHECK(push(kOld).branch == "side");
  CHECK(push(test::kZeros).kind == Named::Kind::none);
}
