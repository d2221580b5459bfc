// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <sys/stat.h>

#include "fixture.h"

using namespace lofte;
using namespace lofte::test;
using git::Repository;
namespace fs = std::filesystem;
using Paths = std::vector<std::string>;

namespace {

std::unique_ptr<files::Tree> completed(const TempRepo& repo, const std::string& root) {
  return open(repo).with_left_out(files::disk((repo.path() / root).string()), root);
}

}  // namespace

TEST_CASE("Changed, new, staged and deleted files below the root are uncommitted") {
  const TempRepo repo;
  for (const std::string path :
       {"records/changed.yaml", "records/deleted.yaml", "records/kept.yaml", "records/staged.yaml",
        "records/removed.yaml", "records/.hidden.yaml", "beside.yaml", "records-2/a.yaml"}) {
    repo.write(path, "1");
  }
  repo.commit("All");
  CHECK(open(repo).uncommitted("records").empty());
  repo.write("records/changed.yaml", "2");
  repo.write("records/walks/new.yaml", "1");
  repo.write("records/staged.yaml", "2");
  repo.write("records/added.yaml", "1");
  repo.git("add records/staged.yaml records/added.yaml");
  fs::remove(repo.path() / "records/deleted.yaml");
  repo.git("rm -q records/removed.yaml");
  for (const std::string path :
       {"records/.hidden.yaml", "records/.new.yaml", "beside.yaml", "records-2/a.yaml", "new.yaml"}) {
    repo.write(path, "2");
  }
  CHECK(open(repo).uncommitted("records") ==
        Paths{"added.yaml", "changed.yaml", "deleted.yaml", "removed.yaml", "staged.yaml", "walks/new.yaml"});
  CHECK(open(repo).uncommitted("records-2") == Paths{"a.yaml"});
  CHECK(open(repo).uncommitted("nowhere").empty());
  CHECK(open(repo).uncommitted("").size() == 9);
}

TEST_CASE("A root with the signs of a pattern in its name is taken as it is written") {
  const TempRepo repo;
  repo.write("re*/a.yaml", "1");
  repo.write("records/a.yaml", "1");
  repo.commit("All");
  repo.write("records/a.yaml", "2");
  CHECK(open(repo).uncommitted("re*").empty());
  repo.write("re*/a.yaml", "2");
  CHECK(open(repo).uncommitted("re*") == Paths{"a.yaml"});
}

TEST_CASE("A change that was staged and then undone on disk is none") {
  const TempRepo repo;
  repo.commit_file("a.yaml", "1");
  repo.write("a.yaml", "2");
  repo.git("add a.yaml");
  repo.write("a.yaml", "1");
  CHECK(open(repo).uncommitted("").empty());
}

TEST_CASE("What git ignores, a file mode, a time stamp and git's line ends are no changes") {
  const TempRepo repo;
  repo.write(".gitignore", "report.md\n");
  repo.write(".gitattributes", "*.yaml text eol=crlf\n");
  repo.commit_file("a.yaml", "a: 1\n");
  repo.commit_file("b.yaml", "b: 1\n");
  repo.write("report.md", "x");
  chmod((repo.path() / "a.yaml").c_str(), 0755);
  repo.write("b.yaml", "b: 1\r\n");
  CHECK(open(repo).uncommitted("").empty());
  repo.write("b.yaml", "b: 2\r\n");
  CHECK(open(repo).uncommitted("") == Paths{"b.yaml"});
}

TEST_CASE("A file that git was told not to look at is looked at") {
  for (const std::string flag : {"--skip-worktree", "--assume-unchanged"}) {
    CAPTURE(flag);
    const TempRepo repo;
    repo.commit_file("records/a.yaml", "1");
    repo.commit_file("other/a.yaml", "1");
    repo.git("update-index " + flag + " records/a.yaml other/a.yaml");
    CHECK(open(repo).uncommitted("records").empty());
    repo.write("records/a.yaml", "2");
    repo.write("other/a.yaml", "2");
    CHECK(open(repo).uncommitted("records") == Paths{"a.yaml"});
  }
}

TEST_CASE("Without a sparse checkout the tree on disk is used as it is") {
  const TempRepo repo;
  repo.commit_file("records/a.yaml", "1");
  auto disk = files::disk(repo.folder());
  const files::Tree* same = disk.get();
  CHECK(open(repo).with_left_out(std::move(disk), "").get() == same);
}

TEST_CASE("Files that a sparse checkout leaves out are present all the same") {
  const TempRepo repo;
  repo.write("records/lofte.yaml", "lofte: 1\n");
  repo.write("records/walks/a.yaml", "a");
  repo.write("records/walks/.hidden.yaml", "h");
  repo.write("records/measures/m.yaml", "m");
  repo.write("other/walks/x.yaml", "x");
  repo.commit("All");
  repo.git("sparse-checkout set --cone records/measures");
  REQUIRE_FALSE(fs::exists(repo.path() / "records/walks/a.yaml"));
  const auto tree = completed(repo, "records");
  CHECK(tree->list() == Paths{"lofte.yaml", "measures/m.yaml", "walks/a.yaml"});
  CHECK(tree->read("walks/a.yaml") == "a");
  CHECK(tree->read("./walks/../walks/a.yaml") == "a");
  CHECK(tree->exists("walks/a.yaml"));
  CHECK(tree->exists("walks/.hidden.yaml"));
  CHECK(tree->read("measures/m.yaml") == "m");
  CHECK_FALSE(tree->exists("walks"));
  CHECK_FALSE(tree->exists("walks/x.yaml"));
  CHECK_FALSE(tree->exists("../other/walks/x.yaml"));
  CHECK_FALSE(tree->read("walks/b.yaml"));
  CHECK(open(repo).uncommitted("records").empty());

  SUBCASE("a file that was deleted and not left out is gone") {
    fs::remove(repo.path() / "records/measures/m.yaml");
    CHECK(completed(repo, "records")->list() == Paths{"lofte.yaml", "walks/a.yaml"});
    CHECK(open(repo).uncommitted("records") == Paths{"measures/m.yaml"});
  }
  SUBCASE("a file that is on disk in spite of it counts as it is there") {
    repo.write("records/walks/a.yaml", "on disk");
    CHECK(completed(repo, "records")->read("walks/a.yaml") == "on disk");
    CHECK(completed(repo, "records")->list().size() == 3);
  }
}

TEST_CASE("A left-out file whose content is not in the clone is present, and an error when it is read") {
  const TempRepo far;
  far.write("walks/a.yaml", "a");
  far.commit_file("lofte.yaml", "lofte: 1\n");
  far.git("config uploadpack.allowFilter true");
  const TempFolder near;
  const std::string folder = near.path().string();
  test::git(near.path(), "clone -q --filter=blob:none --sparse 'file://" + far.folder() + "' .");
  REQUIRE_FALSE(fs::exists(near.path() / "walks"));
  const auto tree = Repository::open(folder).with_left_out(files::disk(folder), "");
  CHECK(tree->exists("walks/a.yaml"));
  CHECK(said([&] {
          tree->read("walks/a.yaml");
        }).starts_with("the content of \"walks/a.yaml\" is not in this clone | "));
}

TEST_CASE("A folder that a sparse checkout leaves out whole is present from its root") {
  const TempRepo repo;
  repo.write("README", "1");
  repo.write("records/lofte.yaml", "lofte: 1\n");
  repo.commit("All");
  repo.git("sparse-checkout set --no-cone /README");
  CHECK(completed(repo, "")->list() == Paths{"README", "records/lofte.yaml"});
}

TEST_CASE("An index in a form that cannot be read says how to store it anew") {
  const TempRepo repo;
  repo.write("records/lofte.yaml", "lofte: 1\n");
  repo.write("other/deep/x.yaml", "x");
  repo.commit("All");
  const std::string help =
      " | store it in the usual form: git sparse-checkout reapply --no-sparse-index && git update-index "
      "--no-split-index";
  SUBCASE("a sparse index") { repo.git("sparse-checkout set --cone --sparse-index records"); }
  SUBCASE("a split index") {
    repo.git("sparse-checkout set --cone records");
    repo.git("update-index --split-index");
  }
  CHECK(said([&] { completed(repo, "records"); }).ends_with(help));
  CHECK(said([&] { open(repo).uncommitted("records"); }).ends_with(help));
  repo.git("sparse-checkout reapply --no-sparse-index");
  repo.git("update-index --no-split-index");
  CHECK(said([&] { completed(repo, "records"); }) == "nothing");
  CHECK(said([&] { open(repo).uncommitted("records"); }) == "nothing");
}
