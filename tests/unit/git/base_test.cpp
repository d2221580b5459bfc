// SPDX-License-Identifier: Apache-2.0
#include "git/base.h"

#include <doctest/doctest.h>

#include "fixture.h"

using namespace lofte;
using namespace lofte::test;
using git::Base;
using git::base_for;
using git::Checked;
using git::Commit;
using git::Repository;

namespace {

const std::string kRecords = "records";

/// A main branch with two commits of records, and a branch "side" with one more; main has gone on since.
struct Branches {
  TempRepo repo;
  std::string first, fork, side, main;

  Branches() {
    repo.write("records/lofte.yaml", "lofte: 1\n");
    first = repo.commit_file("records/walks/a.yaml", "1");
    fork = repo.commit_file("records/walks/a.yaml", "2");
    repo.git("checkout -q -b side");
    side = repo.commit_file("records/walks/b.yaml", "1");
    repo.git("checkout -q main");
    main = repo.commit_file("records/walks/c.yaml", "1");
  }
};

Checked head_of(const Repository& repository, bool uncommitted = false) {
  return {repository.head(), uncommitted, kRecords};
}

std::string parent_note(const std::string& name, const std::string& id) {
  return "what is checked is in \"" + name + "\" already; compared with the commit before it, " +
         id.substr(0, 10) + "\n";
}

}  // namespace

TEST_CASE("On a branch, the older state is where it left the branch it is held against") {
  const Branches b;
  b.repo.git("checkout -q side");
  const Repository repository = open(b.repo);
  for (const bool uncommitted : {false, true}) {
    const Base base = base_for(repository, head_of(repository, uncommitted), "main");
    CHECK(base.commit.id == b.fork);
    CHECK(base.root == kRecords);
    CHECK(base.notes.empty());
  }
}

TEST_CASE("On the branch itself, the older state is the first parent, with a note") {
  const Branches b;
  const Repository repository = open(b.repo);
  const Base base = base_for(repository, head_of(repository), "main");
  CHECK(base.commit.id == b.fork);
  CHECK(notes(base.notes) == parent_note("main", b.fork));
  CHECK(notes(base_for(repository, head_of(repository), "HEAD").notes) == parent_note("HEAD", b.fork));
}

TEST_CASE("On the branch itself with uncommitted changes, the older state is HEAD, without a note") {
  const Branches b;
  const Repository repository = open(b.repo);
  const Base base = base_for(repository, head_of(repository, true), "main");
  CHECK(base.commit.id == b.main);
  CHECK(base.notes.empty());
}

TEST_CASE("A branch that lies behind the one it is held against is compared with its own parent") {
  const Branches b;
  b.repo.git("checkout -q --detach " + b.fork);
  const Repository repository = open(b.repo);
  const Base base = base_for(repository, head_of(repository), "main");
  CHECK(base.commit.id == b.first);
  CHECK(notes(base.notes) == parent_note("main", b.first));
}

TEST_CASE("A first commit is compared with itself, with a note") {
  const Branches b;
  b.repo.git("checkout -q --detach " + b.first);
  const Repository repository = open(b.repo);
  const Base base = base_for(repository, head_of(repository), "main");
  CHECK(base.commit.id == b.first);
  CHECK(notes(base.notes) ==
        b.first.substr(0, 10) + " is the first commit, so there is nothing earlier to compare with\n");
}

TEST_CASE("After a merge, the older state on the branch is the one before the merge") {
  const Branches b;
  b.repo.git("merge -q --no-ff --no-edit side");
  const Repository repository = open(b.repo);
  CHECK(base_for(repository, head_of(repository), "main").commit.id == b.main);
  CHECK(base_for(repository, head_of(repository), b.main).commit.id == b.main);
}

TEST_CASE("A merge is held against the fork of its branches too, whichever of them is its first parent") {
  const Branches b;
  b.repo.git("checkout -q side");
  b.repo.git("merge -q --no-ff --no-edit main");
  b.repo.git("branch -q -f main side");
  const Repository repository = open(b.repo);
  const Base merged = base_for(repository, head_of(repository), "main");
  CHECK(merged.commit.id == b.side);
  REQUIRE(merged.fork);
  CHECK(merged.fork->id == b.fork);
  CHECK_FALSE(base_for(repository, head_of(repository), b.side).fork);
  CHECK_FALSE(base_for(repository, head_of(repository, true), "main").fork);
}

TEST_CASE("After a rebase, the older state is the new fork") {
  const Branches b;
  b.repo.git("checkout -q side");
  b.repo.git("rebase -q main");
  const Repository repository = open(b.repo);
  CHECK(repository.head().id != b.side);
  CHECK(base_for(repository, head_of(repository), "main").commit.id == b.main);
  CHECK(base_for(repository, head_of(repository), b.side).commit.id == b.fork);
}

TEST_CASE("After an amend, the older state is what both versions stand on") {
  const Branches b;
  b.repo.git("commit -q --amend -m Amended");
  const Repository repository = open(b.repo);
  const Base base = base_for(repository, head_of(repository), b.main);
  CHECK(base.commit.id == b.fork);
  CHECK(base.notes.empty());
}

TEST_CASE("Another commit than HEAD is compared from where it stands") {
  const Branches b;
  const Repository repository = open(b.repo);
  const Checked side{repository.resolve("side").commit, false, kRecords};
  CHECK(base_for(repository, side, "main").commit.id == b.fork);
  const Base base = base_for(repository, side, "side");
  CHECK(base.commit.id == b.fork);
  CHECK(notes(base.notes) == parent_note("side", b.fork));
}

TEST_CASE("A branch that exists only at origin serves, with a note") {
  const Branches b;
  const TempFolder near;
  test::git(near.path(), "clone -q '" + b.repo.folder() + "' .");
  test::git(near.path(), "checkout -q -b work origin/side");
  test::git(near.path(), "branch -q -D main");
  const Repository repository = Repository::open(near.path().string());
  const Base base = base_for(repository, head_of(repository), "main");
  CHECK(base.commit.id == b.fork);
  CHECK(notes(base.notes) == "\"main\" exists only as \"origin/main\" here, which is used\n");
}

TEST_CASE("An unknown or unrelated commit to compare with is an error") {
  const Branches b;
  b.repo.git("checkout -q --orphan island");
  b.repo.commit("Island");
  const Repository repository = open(b.repo);
  CHECK(said([&] { base_for(repository, head_of(repository), "mian"); }) ==
        "no commit, branch or tag is called \"mian\" | did you mean main?");
  CHECK(said([&] {
          base_for(repository, head_of(repository), "main");
        }).ends_with("have no history in common | name a branch that the checked one started from"));
}

TEST_CASE("Records that lay elsewhere are an error, and not a clean comparison") {
  const Branches b;
  b.repo.git("checkout -q side");
  b.repo.git("mv records loften");
  b.repo.commit("Move");
  const Repository repository = open(b.repo);
  const Checked moved{repository.head(), false, "loften"};
  const std::string text =
      "the records are in \"loften\", but in " + b.fork.substr(0, 10) +
      " they were in \"records\" | move the folder in a commit that changes nothing else, and "
      "check against that commit";
  CHECK(said([&] { base_for(repository, moved, "main"); }) == text);
  b.repo.git("mv loften records");
  b.repo.commit("Move back");
  b.repo.git("mv records loften");  // a move that is not committed yet
  const Checked moving{repository.head(), true, "loften"};
  CHECK(said([&] { base_for(repository, moving, "main"); }) == text);
}

TEST_CASE("Records that did not exist yet are compared with nothing, with a note") {
  const TempRepo repo;
  repo.write("examples/lofte.yaml", "lofte: 1\n");  // another folder of records, which stays
  const std::string before = repo.commit_file("README", "1");
  repo.commit_file("records/lofte.yaml", "lofte: 1\n");
  const Repository repository = open(repo);
  const Base base = base_for(repository, head_of(repository), "HEAD~1");
  CHECK(base.commit.id == before);
  CHECK_FALSE(base.root);
  CHECK(notes(base.notes) == "there were no records in " + before.substr(0, 10) +
                                 ", so there is nothing earlier to compare with\n");
}

TEST_CASE("Auto, without a build server, is the default branch") {
  const Branches b;
  b.repo.git("checkout -q side");
  const Repository repository = open(b.repo);
  CHECK(base_for(repository, head_of(repository), "auto").commit.id == b.fork);
  b.repo.git("branch -q -m main other");
  CHECK(said([&] { base_for(repository, head_of(repository), "auto"); }) ==
        "it is not clear which branch is the main one | name it, as in --against origin/main");
}

TEST_CASE("Auto, in a clone, is what origin calls its main branch") {
  const Branches b;
  b.repo.git("branch -q -m main trunk");
  const TempFolder near;
  test::git(near.path(), "clone -q '" + b.repo.folder() + "' .");
  const Repository repository = Repository::open(near.path().string());
  const Base base = base_for(repository, head_of(repository), "auto");
  CHECK(notes(base.notes) == parent_note("origin/trunk", b.fork));
  test::git(near.path(), "checkout -q side");
  CHECK(base_for(repository, head_of(repository), "auto").commit.id == b.fork);
}
