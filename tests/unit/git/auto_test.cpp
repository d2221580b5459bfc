// SPDX-License-Identifier: Apache-2.0
// `--against auto` on a build server, with clones as the servers make them.
#include <doctest/doctest.h>

#include "fixture.h"
#include "git/base.h"

using namespace lofte;
using namespace lofte::test;
using git::Base;
using git::base_for;
using git::Ci;
using git::Repository;

namespace {

const std::string kFetch =
    " | fetch the whole history: git fetch --unshallow (in GitHub Actions \"fetch-depth: 0\" for "
    "actions/checkout, "
    "in GitLab CI \"GIT_DEPTH: 0\")";

/// origin with main (three commits) and side (two more since the second); a clone of it.
struct Server {
  TempRepo far;
  TempFolder near;
  std::string one, two, three, side_one, side_two;

  explicit Server(const std::string& options = "") {
    far.write("lofte.yaml", "lofte: 1\n");
    one = far.commit_file("a.yaml", "1");
    two = far.commit_file("a.yaml", "2");
    far.git("checkout -q -b side");
    side_one = far.commit_file("b.yaml", "1");
    side_two = far.commit_file("b.yaml", "2");
    far.git("checkout -q main");
    three = far.commit_file("a.yaml", "3");
    test::git(near.path(), "clone -q " + options + " 'file://" + far.folder() + "' .");
  }

  void checkout(const std::string& what) const { test::git(near.path(), "checkout -q " + what); }

  Base base(const Ci& ci) const {
    const Repository repository = Repository::open(near.path().string());
    return base_for(repository, {repository.head(), false, ""}, "auto", ci);
  }
  std::string failure(const Ci& ci) const {
    return said([&] { base(ci); });
  }
};

Ci pull_request(const std::string& target) {
  return {
      {{"GITHUB_BASE_REF", target}, {"GITHUB_EVENT_NAME", "pull_request"}, {"GITHUB_REF_NAME", "7/merge"}},
      "{}"};
}

Ci push(const std::string& branch, const std::string& before) {
  return {{{"GITHUB_EVENT_NAME", "push"}, {"GITHUB_BASE_REF", ""}, {"GITHUB_REF_NAME", branch}},
          "{\"before\":\"" + before + R"(","repository":{"default_branch":"main"}})"};
}

Ci gitlab(const std::string& branch, const std::string& before) {
  return {{{"CI_COMMIT_BRANCH", branch}, {"CI_COMMIT_BEFORE_SHA", before}, {"CI_DEFAULT_BRANCH", "main"}},
          ""};
}

}  // namespace

TEST_CASE("A pull request is held against its target as it is at origin, also when a local branch lags") {
  const Server server;
  test::git(server.near.path(), "branch -q -f stale " + server.one);
  server.checkout("--detach origin/main");
  test::git(server.near.path(), "branch -q -f main " + server.one);
  test::git(server.near.path(), "merge -q --no-ff --no-edit origin/side");  // as GitHub checks it out
  const Base base = server.base(pull_request("main"));
  CHECK(base.commit.id == server.three);
  CHECK(base.notes.empty());
}

TEST_CASE("A pull request whose target is not in the clone is an error") {
  const Server server("--single-branch --branch side");
  CHECK(server.failure(pull_request("main")) ==
        "the base that the build server names, origin/main, is not in this clone | fetch it before the "
        "check, as in: "
        "git fetch origin main");
}

TEST_CASE("A pull request in a shallow clone is an error that says how to fetch the rest") {
  const Server server("--depth 1 --no-single-branch");
  server.checkout("--detach origin/side");
  CHECK(server.failure(pull_request("main")).ends_with(kFetch));
  const Server single("--depth 1 --branch side");
  CHECK(single.failure(pull_request("main")) ==
        "the base that the build server names, origin/main, is not in this clone" + kFetch);
}

TEST_CASE("A push is held against the commit before it, also when it brings several commits") {
  const Server server;
  const Base base = server.base(push("main", server.one));
  CHECK(base.commit.id == server.one);
  CHECK(base.notes.empty());
  server.checkout("--detach origin/side");
  CHECK(server.base(push("side", server.side_one)).commit.id == server.side_one);
  CHECK(server.base(gitlab("side", server.side_one)).commit.id == server.side_one);
}

TEST_CASE("A push in a shallow clone that still holds the commit before it is answered") {
  const Server server("--depth 2");
  CHECK(server.base(push("main", server.two)).commit.id == server.two);
  CHECK(server.failure(push("main", server.one)) == "the base that the build server names, " +
                                                        server.one.substr(0, 10) + ", is not in this clone" +
                                                        kFetch);
}

TEST_CASE("A push of a new branch is held against the default branch") {
  const Server server;
  server.checkout("--detach origin/side");
  for (const Ci& ci : {push("side", kZeros), gitlab("side", kZeros)}) {
    const Base base = server.base(ci);
    CHECK(base.commit.id == server.two);
    CHECK(base.notes.empty());
  }
}

TEST_CASE("A push event that does not name the commit before it is an error") {
  const Server server;
  Ci ci = push("main", server.one);
  ci.event.clear();
  CHECK(server.failure(ci) ==
        "the build server does not say which commit this change is based on | name it, as in --against "
        "origin/main");
}

TEST_CASE("A rewritten default branch is held against the commit that it left") {
  const Server server;
  test::git(server.near.path(), "commit -q --amend -m Rewritten");
  const Base base = server.base(push("main", server.three));
  CHECK(base.commit.id == server.three);
  CHECK(notes(base.notes) == "the branch was rewritten and no longer holds " + server.three.substr(0, 10) +
                                 "; compared with that commit as it was\n");
  CHECK(server.base(gitlab("main", server.three)).commit.id == server.three);
}

TEST_CASE("A rewritten default branch whose old commit is gone is an error") {
  const Server server;
  const std::string gone(40, 'd');
  CHECK(server.failure(push("main", gone)) ==
        "dddddddddd, where the default branch was before this push, is not in this clone; the branch was "
        "rewritten | "
        "restore the branch, or name the commit to compare it with, using --against");
}

TEST_CASE("Another branch that was rewritten is held against the default branch, with a note") {
  const Server server;
  server.checkout("--detach origin/side");
  test::git(server.near.path(), "rebase -q origin/main");
  for (const std::string& before : {server.side_two, std::string(40, 'd')}) {
    const Base base = server.base(push("side", before));
    CHECK(base.commit.id == server.three);
    CHECK(notes(base.notes) == "the branch was rewritten; compared with \"origin/main\" instead of " +
                                   before.substr(0, 10) + "\n");
  }
}

TEST_CASE("A scheduled run on the default branch compares with the commit before") {
  const Server server;
  const Base base = server.base({{{"GITHUB_EVENT_NAME", "schedule"}, {"GITHUB_REF_NAME", "main"}}, "{}"});
  CHECK(base.commit.id == server.two);
  CHECK(base.notes.size() == 1);
}

TEST_CASE("A merge queue is held against the commit that it builds on") {
  const Server server;
  server.checkout("--detach origin/main");
  test::git(server.near.path(), "merge -q --no-ff --no-edit origin/side");
  const Ci ci{{{"GITHUB_EVENT_NAME", "merge_group"}},
              "{\"merge_group\":{\"base_sha\":\"" + server.three + "\"}}"};
  CHECK(server.base(ci).commit.id == server.three);
  CHECK(server.failure({ci.variables, "{}"}).starts_with("the build server does not say which commit"));
}

TEST_CASE("A merge request is held against the base that GitLab names, though its target was not fetched") {
  const Server server("--single-branch --branch side");
  Ci ci{{{"CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"},
         {"CI_MERGE_REQUEST_DIFF_BASE_SHA", server.two},
         {"CI_COMMIT_BEFORE_SHA", kZeros},
         {"CI_DEFAULT_BRANCH", "main"}},
        ""};
  CHECK(server.base(ci).commit.id == server.two);
  ci.variables.erase("CI_MERGE_REQUEST_DIFF_BASE_SHA");
  CHECK(server.failure(ci) ==
        "the base that the build server names, origin/main, is not in this clone | fetch it before the "
        "check, as in: "
        "git fetch origin main");
  CHECK(server.failure(gitlab("side", kZeros)) ==
        "the base that the build server names, main, is not in this clone | fetch it before the check, as "
        "in: git "
        "fetch origin main");
}
