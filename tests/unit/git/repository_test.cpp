// SPDX-License-Identifier: Apache-2.0
#include "git/repository.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>

#include "fixture.h"

using namespace lofte;
using namespace lofte::test;
using git::Repository;
namespace fs = std::filesystem;

TEST_CASE("A folder outside every repository has none, and asking for it says what to do") {
  const TempFolder folder;
  CHECK_FALSE(Repository::discover(folder.path().string()));
  CHECK_FALSE(Repository::discover((folder.path() / "nowhere").string()));
  const std::string name = folder.path().string();
  CHECK(said([&] { Repository::open(name); }) ==
        "the folder \"" + name +
            "\" is not in a git repository | work in a clone of the repository, or make one: git init");
  CHECK(said([&] { Repository::open(name); }, words::Lang::sv)
            .starts_with("mappen ”" + name + "” ligger inte i ett git-arkiv | "));
}

TEST_CASE("A repository is found from its top, from a folder in it and through a link") {
  const TempRepo repo;
  repo.commit_file("records/walks/a.yaml", "a: 1\n");
  const TempFolder elsewhere;
  fs::create_directory_symlink(repo.path() / "records", elsewhere.path() / "link");
  const Repository repository = open(repo);
  CHECK(repository.prefix(repo.folder()) == "");
  CHECK(repository.prefix(repo.folder() + "/") == "");
  CHECK(repository.prefix(repo.folder() + "/records") == "records");
  CHECK(repository.prefix(repo.folder() + "/records/") == "records");
  CHECK(repository.prefix(repo.folder() + "/records/walks/../walks") == "records/walks");
  CHECK(repository.prefix(repo.folder() + "/not-there-yet") == "not-there-yet");
  CHECK(repository.prefix((elsewhere.path() / "link").string()) == "records");
  CHECK(repository.prefix(elsewhere.path().string()) == "");
  const auto inside = Repository::discover((elsewhere.path() / "link" / "walks").string());
  REQUIRE(inside);
  CHECK(inside->head() == repository.head());
  CHECK_FALSE(inside->bare());
  CHECK_FALSE(inside->shallow());
}

TEST_CASE("A bare repository has no work tree and is read all the same") {
  const TempRepo repo;
  const std::string id = repo.commit_file("records/lofte.yaml", "lofte: 1\n");
  const TempFolder bare;
  test::git(bare.path(), "clone -q --bare '" + repo.folder() + "' .");
  const Repository repository = Repository::open(bare.path().string());
  CHECK(repository.bare());
  CHECK(repository.prefix(bare.path().string()) == "");
  CHECK(repository.prefix(bare.path().string() + "/objects") == "");
  CHECK(repository.head().id == id);
  CHECK(repository.tree(repository.head(), "records")->read("lofte.yaml") == "lofte: 1\n");
  CHECK_FALSE(repository.on_disk("records", "lofte.yaml"));
  CHECK(said([&] { repository.uncommitted(""); }) ==
        "the git repository has no working tree to compare with | name the commit to read with --rev");
}

TEST_CASE("A linked worktree has its own HEAD and the history of its repository") {
  const TempRepo repo;
  repo.commit_file("lofte.yaml", "lofte: 1\n");
  const TempFolder other;
  const std::string folder = (other.path() / "tree").string();
  repo.git("worktree add -q -b side '" + folder + "'");
  write_file(other.path() / "tree/records/a.yaml", "a: 1\n");
  test::git(folder, "add -A");
  test::git(folder, "commit -q -m side");
  const Repository repository = Repository::open(folder + "/records");
  CHECK(repository.prefix(folder + "/records") == "records");
  CHECK(repository.head().summary == "side");
  CHECK(repository.find("main")->id == repo.git("rev-parse main"));
  CHECK(repository.uncommitted("").empty());
  CHECK(open(repo).head().id == repo.git("rev-parse main"));
}

TEST_CASE("A worktree of a bare repository has a work tree, also with settings of its own") {
  const TempRepo repo;
  repo.commit_file("lofte.yaml", "lofte: 1\n");
  const TempFolder folder;
  const fs::path bare = folder.path() / "bare";
  test::git(folder.path(), "clone -q --bare '" + repo.folder() + "' bare");
  test::git(bare, "config extensions.worktreeConfig true");
  test::git(bare, "worktree add -q ../tree main");
  const Repository repository = Repository::open((folder.path() / "tree").string());
  CHECK_FALSE(repository.bare());
  CHECK(repository.uncommitted("").empty());
  write_file(folder.path() / "tree/lofte.yaml", "lofte: 1\ntitle: x\n");
  CHECK(repository.uncommitted("") == std::vector<std::string>{"lofte.yaml"});
}

TEST_CASE("A submodule is a repository of its own") {
  const TempRepo inner;
  const std::string id = inner.commit_file("lofte.yaml", "lofte: 1\n");
  const TempRepo outer;
  outer.commit_file("README", "x\n");
  outer.git("submodule --quiet add '" + inner.folder() + "' records");
  outer.commit("Add records");
  const Repository repository = Repository::open(outer.folder() + "/records");
  CHECK(repository.head().id == id);
  CHECK(repository.prefix(outer.folder() + "/records") == "");
  const Repository around = open(outer);
  CHECK(around.tree(around.head(), "")->list() == std::vector<std::string>{"README"});
  CHECK(
      said([&] { around.tree(around.head(), "records"); }).starts_with("there is no folder \"records\" in "));
}

TEST_CASE("A repository of another user is refused with the setting that trusts it") {
  if (geteuid() != 0) {
    MESSAGE("only the superuser can give a folder away; this case is not tested");
    return;
  }
  const TempRepo repo;
  repo.commit_file("lofte.yaml", "lofte: 1\n");
  for (const auto& entry : fs::recursive_directory_iterator(repo.path())) {
    REQUIRE(lchown(entry.path().c_str(), 12345, 12345) == 0);
  }
  REQUIRE(lchown(repo.folder().c_str(), 12345, 12345) == 0);
  const std::string help =
      "if you trust what is in it, run: git config --global --add safe.directory '" + repo.folder() + "'";
  CHECK(said([&] { Repository::discover(repo.folder()); }) ==
        "the git repository \"" + repo.folder() + "\" belongs to another user, so git does not trust it | " +
            help);

  const TempFolder home;
  const char* before = std::getenv("HOME");
  const std::string old_home = before != nullptr ? before : "";
  setenv("HOME", home.path().c_str(), 1);
  const auto trusted = [&](const std::string& settings) {
    write_file(home.path() / ".gitconfig", settings);
    return said([&] { open(repo).head(); }) == "nothing";
  };
  CHECK(trusted("[safe]\n\tdirectory = " + repo.folder() + "\n"));
  CHECK(trusted("[safe]\n\tdirectory = *\n"));
  CHECK(trusted("[safe]\n\tdirectory = /elsewhere\n\tdirectory = *\n"));
  CHECK_FALSE(trusted("[safe]\n\tdirectory = /elsewhere\n"));
  CHECK_FALSE(trusted("[safe]\n\tdirectory = *\n\tdirectory =\n"));
  CHECK_FALSE(trusted("[user]\n\tname = x\n"));
  setenv("HOME", old_home.c_str(), 1);
}

TEST_CASE("A repository in a format that cannot be read is refused by name") {
  const TempFolder folder;
  const std::string name = folder.path().string();
  const std::string help =
      " | read the records on disk, without options that name a commit, or use a clone in git's usual format";
  SUBCASE("another object format") {
    test::git(folder.path(), "init -q --object-format=sha256");
    CHECK(said([&] { Repository::discover(name); }) ==
          "the git repository \"" + name + "\" has the object format sha256, which cannot be read here" +
              help);
  }
  SUBCASE("another reference format") {
    test::git(folder.path(), "init -q");
    test::git(folder.path(), "config core.repositoryFormatVersion 1");
    test::git(folder.path(), "config extensions.refStorage reftable");
    CHECK(said([&] { Repository::discover(name); }) ==
          "the git repository \"" + name + "\" keeps its references as reftable, which cannot be read here" +
              help);
  }
  SUBCASE("an extension of the future") {
    test::git(folder.path(), "init -q");
    test::git(folder.path(), "config core.repositoryFormatVersion 1");
    test::git(folder.path(), "config extensions.holograms true");
    const std::string text = said([&] { Repository::discover(name); });
    CHECK(text.starts_with("the git repository \"" + name + "\" has a form that cannot be read here: "));
    CHECK(text.ends_with(help));
  }
  SUBCASE("a format version of the future") {
    test::git(folder.path(), "init -q");
    test::git(folder.path(), "config core.repositoryFormatVersion 7");
    CHECK(said([&] { Repository::discover(name); }).ends_with(help));
  }
}

TEST_CASE("The usual formats are read when they are said out loud") {
  const TempRepo repo;
  repo.commit_file("lofte.yaml", "lofte: 1\n");
  repo.git("config core.repositoryFormatVersion 1");
  repo.git("config extensions.objectFormat sha1");
  repo.git("config extensions.worktreeConfig true");
  repo.git("config extensions.preciousObjects true");
  repo.git("config extensions.refStorage files");
  CHECK(open(repo).head().summary == "Change lofte.yaml");
}

TEST_CASE("A damaged repository says that it is damaged") {
  const TempRepo repo;
  const std::string id = repo.commit_file("lofte.yaml", "lofte: 1\n");
  const std::string tree = repo.git("rev-parse HEAD^{tree}");
  fs::remove(repo.path() / ".git/objects" / tree.substr(0, 2) / tree.substr(2));
  const Repository repository = open(repo);
  const std::string text = said([&] { repository.tree(repository.head(), ""); });
  CHECK(text.starts_with("the git repository cannot be read: "));
  CHECK(text.ends_with(" | run \"git fsck\" to see what is damaged"));
}

TEST_CASE("Nothing that reads changes a byte or a time in the repository") {
  const TempRepo repo;
  repo.commit_file("records/lofte.yaml", "lofte: 1\n");
  const std::string first = repo.git("rev-parse HEAD");
  repo.commit_file("records/walks/a.yaml", "a: 1\n");
  repo.write("records/walks/a.yaml", "a: 2\n");
  repo.write("records/walks/b.yaml", "b: 1\n");
  repo.git("add records/walks/b.yaml");
  fs::last_write_time(repo.path() / "records/lofte.yaml", fs::file_time_type::clock::now());
  const auto before = snapshot(repo.path());
  {
    const Repository repository = open(repo);
    const git::Commit head = repository.head();
    CHECK(repository.uncommitted("records").size() == 2);
    CHECK(repository.tree(head, "records")->read("walks/a.yaml") == "a: 1\n");
    CHECK(repository.resolve("HEAD~1").commit.id == first);
    CHECK(repository.first_parents(head).size() == 2);
    CHECK(repository.changed_paths(repository.resolve(first).commit, head, "records").size() == 1);
    CHECK(repository.with_left_out(files::disk(repo.folder() + "/records"), "records")->list().size() == 3);
    git::base_for(repository, {head, true, "records"}, "auto");
  }
  CHECK(snapshot(repo.path()) == before);
}
