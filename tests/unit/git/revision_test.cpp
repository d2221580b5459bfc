// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "fixture.h"

using namespace lofte;
using namespace lofte::test;
using git::Repository;

TEST_CASE("A commit is known by its id, its committer's day and the first line of its message") {
  const TempRepo repo;
  repo.write("a", "1");
  repo.git("add -A");
  test::git(repo.path(), "commit -q -m 'Första raden' -m 'Mer text'", "2024-03-01T00:30:00+02:00");
  const git::Commit commit = open(repo).head();
  CHECK(commit.id == repo.git("rev-parse HEAD"));
  CHECK(commit.summary == "Första raden");
  CHECK(commit.date == calendar::day(2024, 3, 1));
  CHECK(git::short_id(commit) == commit.id.substr(0, 10));
}

TEST_CASE("A commit's day is counted in the committer's own offset") {
  const TempRepo repo;
  repo.commit("late in the west", "2024-02-29T23:30:00-08:00");
  CHECK(open(repo).head().date == calendar::day(2024, 2, 29));
  repo.commit("early in the east", "2025-01-01T00:10:00+13:00");
  CHECK(open(repo).head().date == calendar::day(2025, 1, 1));
}

TEST_CASE("The committer's date counts, and not the author's") {
  const TempRepo repo;
  repo.commit_file("a", "1", "2020-05-05T12:00:00+02:00");
  test::git(repo.path(), "commit -q --amend --no-edit", "2024-06-06T12:00:00+02:00");
  REQUIRE(repo.git("log -1 --format=%as") == "2020-05-05");
  CHECK(open(repo).head().date == calendar::day(2024, 6, 6));
}

TEST_CASE("Every form of a revision that git knows is resolved without a note") {
  const TempRepo repo;
  const std::string first = repo.commit_file("a", "1");
  repo.git("tag -a v1 -m 'Version 1'");
  const std::string second = repo.commit_file("a", "2");
  repo.git("branch side HEAD~1");
  repo.git("checkout -q --detach");
  const Repository repository = open(repo);
  for (const std::string& name :
       {first, first.substr(0, 8), std::string("v1"), std::string("refs/tags/v1"), std::string("side"),
        std::string("HEAD~1"), std::string("main^"), std::string("@~"), std::string("v1^{commit}"),
        std::string("v1~0"), std::string("main@{1}")}) {
    CAPTURE(name);
    const git::Resolved resolved = repository.resolve(name);
    CHECK(resolved.commit.id == first);
    CHECK(resolved.notes.empty());
  }
  CHECK(repository.resolve("HEAD").commit.id == second);
  CHECK(repository.resolve("@").commit.id == second);
  CHECK(repository.resolve(":/Change").commit.id == second);
  CHECK(repository.find("v1")->id == first);
  CHECK_FALSE(repository.find("v2"));
}

TEST_CASE("A branch that exists only at origin is found there, with a note") {
  const TempRepo far;
  far.commit_file("a", "1");
  far.git("branch side");
  const TempFolder near;
  test::git(near.path(), "clone -q '" + far.folder() + "' .");
  const Repository repository = Repository::open(near.path().string());
  const git::Resolved side = repository.resolve("side");
  CHECK(side.commit.id == far.git("rev-parse side"));
  CHECK(notes(side.notes) == "\"side\" exists only as \"origin/side\" here, which is used\n");
  CHECK(repository.resolve("main").notes.empty());
  CHECK(repository.resolve("origin/side").notes.empty());
  CHECK_FALSE(repository.find("side"));
}

TEST_CASE("A commit counted from a branch that exists only at origin is found too") {
  const TempRepo far;
  const std::string first = far.commit_file("a", "1");
  far.git("checkout -q -b side");
  far.commit_file("a", "2");
  far.git("checkout -q main");
  const TempFolder near;
  test::git(near.path(), "clone -q '" + far.folder() + "' .");
  const git::Resolved found = Repository::open(near.path().string()).resolve("side~1");
  CHECK(found.commit.id == first);
  CHECK(found.notes.size() == 1);
}

TEST_CASE("A name that is almost right is answered with the right one") {
  const TempRepo repo;
  repo.commit_file("a", "1");
  repo.git("branch belysning");
  repo.git("tag v2024.1");
  const Repository repository = open(repo);
  CHECK(said([&] { repository.resolve("mian"); }) ==
        "no commit, branch or tag is called \"mian\" | did you mean main?");
  CHECK(said([&] { repository.resolve("belysnign"); }).ends_with("| did you mean belysning?"));
  CHECK(said([&] { repository.resolve("v2024.2"); }).ends_with("| did you mean v2024.1?"));
  CHECK(said([&] { repository.resolve("mian"); }, words::Lang::sv) ==
        "ingen incheckning, gren eller tagg heter ”mian” | menade du main?");
}

TEST_CASE("A name that is nothing here says how to find the names") {
  const TempRepo repo;
  repo.commit_file("a", "1");
  const Repository repository = open(repo);
  const std::string help =
      " | list the names with \"git branch --all\" and \"git tag\", or run \"git fetch\" if it is newer than "
      "this clone";
  for (const std::string& name : {std::string("quite-something-else"), std::string("HEAD~7"), std::string(""),
                                  std::string("--all"), std::string("a b"), std::string("main@{2 years ago"),
                                  std::string("0123456789012345678901234567890123456789")}) {
    CAPTURE(name);
    CHECK(said([&] { repository.resolve(name); }) ==
          "no commit, branch or tag is called \"" + name + "\"" + help);
  }
}

TEST_CASE("A name of something that is no commit is refused") {
  const TempRepo repo;
  repo.commit_file("walks/a.yaml", "1");
  const Repository repository = open(repo);
  for (const std::string name : {"HEAD:walks", "HEAD:walks/a.yaml", "HEAD^{tree}"}) {
    CAPTURE(name);
    CHECK(said([&] { repository.resolve(name); }) ==
          "\"" + name + "\" is in the repository but is not a commit | name one commit, branch or tag");
    CHECK_FALSE(repository.find(name));
  }
  CHECK(said([&] { repository.resolve("main..HEAD"); }) ==
        "\"main..HEAD\" is a range, but a single commit is needed | name one commit, branch or tag");
}

TEST_CASE("An id that several commits begin with asks for more of it") {
  const TempRepo repo;
  // two texts whose ids begin with the same four characters, the fewest that git wants
  repo.git("hash-object -w --stdin <<'X'\n195\nX\n");
  const std::string twice = repo.git("hash-object -w --stdin <<'X'\n389\nX\n").substr(0, 4);
  repo.commit_file("a", "1");
  CHECK(said([&] { open(repo).resolve(twice); }) == "several objects have an id that begins with \"" + twice +
                                                        "\" | write more characters of the commit's id");
}

TEST_CASE("A repository without commits says so") {
  const TempRepo repo;
  const Repository repository = open(repo);
  const std::string text =
      "the git repository has no commit yet | commit the records first: git add . && git commit";
  CHECK(said([&] { repository.head(); }) == text);
  CHECK(said([&] { repository.resolve("main"); }) == text);
  CHECK(said([&] { repository.uncommitted(""); }) == text);
  CHECK_FALSE(repository.default_branch());
}

TEST_CASE("The default branch is what origin's HEAD points to, else main, else master") {
  const TempRepo far;
  far.commit_file("a", "1");
  far.git("branch -m trunk");
  const TempFolder near;
  test::git(near.path(), "clone -q '" + far.folder() + "' .");
  CHECK(Repository::open(near.path().string()).default_branch() == "refs/remotes/origin/trunk");
  test::git(near.path(), "remote set-head origin --delete");
  CHECK_FALSE(Repository::open(near.path().string()).default_branch());
  test::git(near.path(), "branch master");
  CHECK(Repository::open(near.path().string()).default_branch() == "refs/heads/master");
  test::git(near.path(), "update-ref refs/remotes/origin/main HEAD");
  CHECK(Repository::open(near.path().string()).default_branch() == "refs/remotes/origin/main");
  test::git(near.path(), "branch main");
  CHECK(Repository::open(near.path().string()).default_branch() == "refs/heads/main");
}
