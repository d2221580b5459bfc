// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "fixture.h"

using namespace lofte;
using namespace lofte::test;
using git::Commit;
using git::Repository;
using Paths = std::vector<std::string>;

namespace {

const std::string kFetchAll =
    " | fetch the whole history: git fetch --unshallow (in GitHub Actions \"fetch-depth: 0\" for "
    "actions/checkout, "
    "in GitLab CI \"GIT_DEPTH: 0\")";

Paths ids(const std::vector<Commit>& commits) {
  Paths out;
  for (const Commit& commit : commits) out.push_back(commit.id);
  return out;
}

Commit commit(const Repository& repository, const std::string& name) {
  return repository.resolve(name).commit;
}

}  // namespace

TEST_CASE("The first parents run from the beginning, without what was merged") {
  const TempRepo repo;
  const std::string first = repo.commit_file("a", "1");
  repo.git("checkout -q -b side");
  repo.commit_file("b", "1");
  repo.commit_file("b", "2");
  repo.git("checkout -q main");
  const std::string second = repo.commit_file("a", "2");
  repo.git("merge -q --no-edit side");
  const std::string merge = repo.git("rev-parse HEAD");
  const Repository repository = open(repo);
  CHECK(ids(repository.first_parents(repository.head())) == Paths{first, second, merge});
  CHECK(repository.first_parent(repository.head())->id == second);
  CHECK_FALSE(repository.first_parent(commit(repository, first)));
}

TEST_CASE("The newest first parent on or before a day is found") {
  const TempRepo repo;
  const std::string first = repo.commit_file("a", "1", "2020-01-10T12:00:00+01:00");
  const std::string second = repo.commit_file("a", "2", "2020-03-10T23:59:00+01:00");
  const std::string third = repo.commit_file("a", "3", "2020-03-10T12:00:00+01:00");
  const std::string fourth = repo.commit_file("a", "4", "2020-06-01T12:00:00+02:00");
  const Repository repository = open(repo);
  const auto on = [&](int y, unsigned m, unsigned d) -> std::string {
    const auto found = repository.last_before(repository.head(), calendar::day(y, m, d));
    return found ? found->id : "none";
  };
  CHECK(on(2031, 1, 1) == fourth);
  CHECK(on(2020, 6, 1) == fourth);
  CHECK(on(2020, 5, 31) == third);
  CHECK(on(2020, 3, 10) == third);
  CHECK(on(2020, 3, 9) == first);
  CHECK(on(2020, 1, 10) == first);
  CHECK(on(2020, 1, 9) == "none");
}

TEST_CASE("Changed paths are those of the files below the root, relative to it") {
  const TempRepo repo;
  repo.write("records/walks/kept.yaml", "1");
  repo.write("records/walks/changed.yaml", "1");
  repo.write("records/walks/old.yaml", "the same text");
  repo.write("records/gone.yaml", "gone");
  repo.write("records/.cache", "1");
  repo.write("records-2/changed.yaml", "1");
  repo.commit("Before");
  repo.write("records/walks/changed.yaml", "2");
  repo.git("mv records/walks/old.yaml records/walks/new.yaml");
  repo.git("rm -q records/gone.yaml");
  repo.write("records/added.yaml", "1");
  repo.write("records/.cache", "2");
  repo.write("records-2/changed.yaml", "2");
  repo.commit("After");
  const Repository repository = open(repo);
  const Commit before = commit(repository, "HEAD~1");
  const Paths changed{"added.yaml", "gone.yaml", "walks/changed.yaml", "walks/new.yaml", "walks/old.yaml"};
  CHECK(repository.changed_paths(before, repository.head(), "records") == changed);
  CHECK(repository.changed_paths(repository.head(), before, "records") == changed);
  CHECK(repository.changed_paths(before, before, "records").empty());
  CHECK(repository.changed_paths(before, repository.head(), "records-2") == Paths{"changed.yaml"});
  CHECK(repository.changed_paths(before, repository.head(), "nowhere").empty());
  CHECK(repository.changed_paths(before, repository.head(), "").size() == 6);
}

TEST_CASE("A root that did not exist counts as empty when paths are compared") {
  const TempRepo repo;
  repo.commit_file("README", "1");
  repo.commit_file("records/a.yaml", "1");
  const Repository repository = open(repo);
  CHECK(repository.changed_paths(commit(repository, "HEAD~1"), repository.head(), "records") ==
        Paths{"a.yaml"});
}

TEST_CASE("A file that becomes a folder is both gone and come") {
  const TempRepo repo;
  repo.commit_file("walks/a.yaml", "1");
  repo.git("rm -q walks/a.yaml");
  repo.commit_file("walks/a.yaml/b.yaml", "1");
  const Repository repository = open(repo);
  CHECK(repository.changed_paths(commit(repository, "HEAD~1"), repository.head(), "") ==
        Paths{"walks/a.yaml", "walks/a.yaml/b.yaml"});
}

TEST_CASE("A revert leaves nothing changed over both commits") {
  const TempRepo repo;
  repo.commit_file("a.yaml", "1");
  repo.commit_file("a.yaml", "2");
  repo.git("revert --no-edit HEAD");
  const Repository repository = open(repo);
  CHECK(repository.changed_paths(commit(repository, "HEAD~1"), repository.head(), "") == Paths{"a.yaml"});
  CHECK(repository.changed_paths(commit(repository, "HEAD~2"), repository.head(), "").empty());
}

TEST_CASE("The merge base is where two branches left each other") {
  const TempRepo repo;
  const std::string base = repo.commit_file("a", "1");
  repo.git("checkout -q -b side");
  repo.commit_file("b", "1");
  repo.git("checkout -q main");
  repo.commit_file("a", "2");
  const Repository repository = open(repo);
  const Commit main = commit(repository, "main");
  const Commit side = commit(repository, "side");
  CHECK(repository.merge_base(main, side).id == base);
  CHECK(repository.merge_base(side, main).id == base);
  CHECK(repository.merge_base(side, side) == side);
  CHECK(repository.is_ancestor(commit(repository, base), side));
  CHECK(repository.is_ancestor(side, side));
  CHECK_FALSE(repository.is_ancestor(main, side));
}

TEST_CASE("Commits without history in common have no merge base") {
  const TempRepo repo;
  const std::string one = repo.commit_file("a", "1");
  repo.git("checkout -q --orphan other");
  const std::string two = repo.commit_file("a", "2");
  const Repository repository = open(repo);
  CHECK(said([&] { repository.merge_base(commit(repository, one), commit(repository, two)); }) ==
        one.substr(0, 10) + " and " + two.substr(0, 10) +
            " have no history in common | name a branch that the checked one started from");
  CHECK_FALSE(repository.is_ancestor(commit(repository, one), commit(repository, two)));
}

TEST_CASE("A shallow clone gives no answer across its edge, and says how to fetch the rest") {
  const TempRepo far;
  far.commit_file("a", "1", "2020-01-01T12:00:00+01:00");
  const std::string base = far.commit_file("a", "2", "2020-02-01T12:00:00+01:00");
  far.git("checkout -q -b side");
  far.commit_file("b", "1", "2020-03-01T12:00:00+01:00");
  far.commit_file("b", "2", "2020-04-01T12:00:00+02:00");
  far.git("checkout -q main");
  far.commit_file("a", "3", "2020-03-02T12:00:00+01:00");
  far.commit_file("a", "4", "2020-04-02T12:00:00+02:00");
  const TempFolder near;
  test::git(near.path(), "clone -q --depth 2 --no-single-branch 'file://" + far.folder() + "' .");
  const Repository repository = Repository::open(near.path().string());
  CHECK(repository.shallow());
  const Commit edge = commit(repository, "main~1");

  SUBCASE("what is there is read") {
    CHECK(repository.tree(edge, "")->read("a") == "3");
    CHECK(repository.first_parent(repository.head()) == edge);
    CHECK(repository.last_before(repository.head(), calendar::day(2020, 3, 15)) == edge);
    CHECK(repository.is_ancestor(edge, repository.head()));
  }
  SUBCASE("names beyond the edge") {
    CHECK(said([&] { repository.resolve("HEAD~2"); }) ==
          "\"HEAD~2\" is not in this clone, which holds only the latest part of the history" + kFetchAll);
    CHECK(said([&] { repository.resolve(base); }).ends_with(kFetchAll));
    CHECK(said([&] { repository.resolve("nothing-like-it"); }).ends_with(kFetchAll));
  }
  SUBCASE("walks beyond the edge") {
    const std::string ends = "the history in this clone ends with " + edge.id.substr(0, 10) +
                             ", and what came before is needed" + kFetchAll;
    CHECK(said([&] { repository.first_parent(edge); }) == ends);
    CHECK(said([&] { repository.first_parents(repository.head()); }) == ends);
    CHECK(said([&] { repository.last_before(repository.head(), calendar::day(2020, 2, 15)); }) == ends);
  }
  SUBCASE("merge bases beyond the edge") {
    const Commit side = commit(repository, "origin/side");
    CHECK(said([&] { repository.merge_base(side, repository.head()); }) ==
          "this clone holds only the latest part of the history, and " + side.id.substr(0, 10) + " and " +
              repository.head().id.substr(0, 10) + " do not meet in it" + kFetchAll);
    CHECK(said([&] { repository.is_ancestor(side, repository.head()); }).ends_with(kFetchAll));
  }
}
