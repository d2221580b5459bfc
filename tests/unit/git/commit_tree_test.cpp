// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <algorithm>
#include <atomic>

#include "base/parallel.h"
#include "fixture.h"

using namespace lofte;
using namespace lofte::test;
using git::Repository;
namespace fs = std::filesystem;
using Paths = std::vector<std::string>;

namespace {

std::unique_ptr<files::Tree> tree_of(const TempRepo& repo, const std::string& root = "") {
  const Repository repository = open(repo);
  return repository.tree(repository.head(), root);  // it outlives the repository
}

void link(const TempRepo& repo, const std::string& target, const std::string& path) {
  fs::create_directories((repo.path() / path).parent_path());
  fs::create_symlink(target, repo.path() / path);
}

/// A folder on disk and the same folder in a commit must be the same tree.
void check_same_as_disk(const TempRepo& repo, const std::string& root, const Paths& asked) {
  const auto committed = tree_of(repo, root);
  const auto disk = files::disk(root.empty() ? repo.folder() : repo.folder() + "/" + root);
  CHECK(committed->list() == disk->list());
  for (const std::string& path : disk->list()) {
    CAPTURE(path);
    CHECK(committed->read(path) == disk->read(path));
    CHECK(committed->exists(path));
  }
  for (const std::string& path : asked) {
    CAPTURE(path);
    CHECK(committed->exists(path) == disk->exists(path));
    CHECK(committed->read(path) == disk->read(path));
  }
}

/// How many of the 60 files, which end with their numbers, are read right when four threads read each twice.
int read_at_once(const std::string& folder) {
  const Repository repository = Repository::open(folder);
  const auto tree = repository.tree(repository.head(), "");
  std::atomic<int> right = 0;
  parallel(120, 4, [&](std::size_t i, std::size_t) {
    const std::string number = std::to_string(i % 60);
    right += tree->read(number + ".yaml").value_or("").ends_with(number) ? 1 : 0;
  });
  return right;
}

fs::path pack_of(const TempRepo& repo) {
  for (const fs::directory_entry& entry : fs::directory_iterator(repo.path() / ".git/objects/pack"))
    if (entry.path().extension() == ".pack") return entry.path();
  return {};
}

void damage_in_the_middle(const fs::path& file) {
  std::string bytes = read_file(file);
  bytes[bytes.size() / 2] ^= 1;
  fs::remove(file);  // git makes it read-only
  write_file(file, bytes);
}

}  // namespace

TEST_CASE("The files of a commit are listed in byte order, hidden ones left out") {
  const TempRepo repo;
  for (const std::string path :
       {"a/b.yaml", "a-b.yaml", "a.yaml", "B.yaml", "å.yaml", ".hidden/c.yaml", "a/.d.yaml", "e..yaml"}) {
    repo.write(path, path);
  }
  repo.commit("All");
  const auto tree = tree_of(repo);
  CHECK(tree->list() == Paths{"B.yaml", "a-b.yaml", "a.yaml", "a/b.yaml", "e..yaml", "å.yaml"});
  CHECK(tree->read("a/b.yaml") == "a/b.yaml");
  CHECK(tree->read(".hidden/c.yaml") == ".hidden/c.yaml");
  CHECK(tree->exists("a/.d.yaml"));
}

TEST_CASE("What names no file in the commit is not there") {
  const TempRepo repo;
  repo.write("records/walks/a.yaml", "1");
  repo.write("outside.yaml", "2");
  repo.commit("All");
  const auto tree = tree_of(repo, "records");
  for (const std::string path :
       {"walks", "walks/", "walks/b.yaml", "walks/a.yaml/x", "", ".", "..", "../outside.yaml",
        "/walks/a.yaml", "walks/../../outside.yaml", "../records/walks/a.yaml"}) {
    CAPTURE(path);
    CHECK_FALSE(tree->exists(path));
    CHECK_FALSE(tree->read(path));
  }
  CHECK(tree->read("./walks//a.yaml") == "1");
  CHECK(tree->read("walks/../walks/a.yaml") == "1");
}

TEST_CASE("The commit is read, and not the working tree or the index") {
  const TempRepo repo;
  repo.commit_file("a.yaml", "committed");
  repo.write("a.yaml", "staged");
  repo.write("b.yaml", "staged");
  repo.git("add -A");
  repo.write("a.yaml", "on disk");
  repo.write("c.yaml", "on disk");
  const auto tree = tree_of(repo);
  CHECK(tree->list() == Paths{"a.yaml"});
  CHECK(tree->read("a.yaml") == "committed");
}

TEST_CASE("Contents keep every byte") {
  const TempRepo repo;
  const std::string bytes("a\r\n\0\xff\xfe b", 8);
  repo.write(".gitattributes", "*.yaml text eol=crlf\n");
  repo.write("raw", bytes);
  repo.write("empty", "");
  repo.write("line.yaml", "a: 1\r\n");
  repo.commit("All");
  const auto tree = tree_of(repo);
  CHECK(tree->read("raw") == bytes);
  CHECK(tree->read("empty") == "");
  CHECK(tree->read("line.yaml") == "a: 1\n");  // git's own conversion, when it was committed
}

TEST_CASE("A path that is not UTF-8 is listed and read like any other") {
  const TempRepo repo;
  const std::string latin1 = "walks/g\xe5ngtunnel.yaml";
  repo.write(latin1, "1");
  repo.commit("Latin-1");
  const auto tree = tree_of(repo);
  CHECK(tree->list() == Paths{latin1});
  CHECK(tree->read(latin1) == "1");
  CHECK_FALSE(tree->exists("walks/gångtunnel.yaml"));
  repo.commit_file(latin1, "2");
  const Repository repository = open(repo);
  CHECK(repository.changed_paths(*repository.find("HEAD~1"), repository.head(), "") == Paths{latin1});
}

TEST_CASE("Symbolic links are followed in a commit exactly as on disk") {
  const TempRepo repo;
  repo.write("outside.yaml", "outside");
  repo.write("beside/x.yaml", "beside");
  repo.write("records/walks/a.yaml", "a");
  repo.write("records/walks/deep/b.yaml", "b");
  repo.write("records/.hidden/h.yaml", "h");
  link(repo, "walks/a.yaml", "records/to-file.yaml");
  link(repo, "../to-file.yaml", "records/forums/to-link.yaml");
  link(repo, "../../records/walks/a.yaml", "records/forums/out-and-in.yaml");
  link(repo, "../outside.yaml", "records/out.yaml");
  link(repo, "../../../../../../../etc/hostname", "records/far-out.yaml");
  link(repo, "/etc/hostname", "records/absolute.yaml");
  link(repo, "nowhere.yaml", "records/dangling.yaml");
  link(repo, "loop-b.yaml", "records/loop-a.yaml");
  link(repo, "loop-a.yaml", "records/loop-b.yaml");
  link(repo, "self.yaml", "records/self.yaml");
  link(repo, "walks", "records/to-folder");
  link(repo, "../beside", "records/to-outer-folder");
  link(repo, "..", "records/walks/deep/up");
  link(repo, ".", "records/here");
  link(repo, "../records", "records/root");
  link(repo, "walks/a.yaml/x", "records/through-file.yaml");
  link(repo, ".hidden/h.yaml", "records/to-hidden.yaml");
  link(repo, ".hidden", "records/to-hidden-folder");
  link(repo, "../forums", "records/walks/side");
  link(repo, "to-folder/deep/b.yaml", "records/through-folder.yaml");
  repo.commit("Links");
  check_same_as_disk(
      repo, "records",
      {"to-folder/a.yaml", "to-folder/deep/b.yaml", "to-folder/side/to-link.yaml", "out.yaml",
       "walks/deep/up/a.yaml", "here/walks/a.yaml", "root/walks/a.yaml", "to-outer-folder/x.yaml",
       "self.yaml", "to-folder", "walks/side/../walks/a.yaml", "forums/out-and-in.yaml"});
  const Paths listed = tree_of(repo, "records")->list();
  CHECK(std::count(listed.begin(), listed.end(), "to-file.yaml") == 1);
  CHECK(std::count(listed.begin(), listed.end(), "to-folder/a.yaml") == 1);
  CHECK(std::count(listed.begin(), listed.end(), "out.yaml") == 0);
  check_same_as_disk(repo, "",
                     {"records/out.yaml", "records/to-outer-folder/x.yaml", "records/absolute.yaml"});
}

TEST_CASE("A file's mode says nothing about its content") {
  const TempRepo repo;
  repo.commit_file("a.yaml", "1");
  chmod((repo.path() / "a.yaml").c_str(), 0755);
  repo.commit("Make it a program");
  const Repository repository = open(repo);
  REQUIRE(repo.git("diff --stat HEAD~1 HEAD").find("a.yaml") != std::string::npos);
  CHECK(repository.tree(repository.head(), "")->read("a.yaml") == "1");
  CHECK(repository.changed_paths(*repository.find("HEAD~1"), repository.head(), "").empty());
}

TEST_CASE("A file that becomes a link has changed") {
  const TempRepo repo;
  repo.write("b.yaml", "b");
  repo.commit_file("a.yaml", "a");
  fs::remove(repo.path() / "a.yaml");
  link(repo, "b.yaml", "a.yaml");
  repo.commit("Link");
  const Repository repository = open(repo);
  CHECK(repository.tree(repository.head(), "")->read("a.yaml") == "b");
  CHECK(repository.changed_paths(*repository.find("HEAD~1"), repository.head(), "") == Paths{"a.yaml"});
}

TEST_CASE("Packed contents are the same as loose ones") {
  const TempRepo repo;
  for (int i = 0; i < 40; ++i)
    repo.write("walks/" + std::to_string(i) + ".yaml", std::string(400, 'x') + std::to_string(i));
  repo.commit("Many");
  const auto loose = tree_of(repo);
  repo.git("gc -q");
  REQUIRE(repo.git("count-objects").starts_with("0 objects"));
  const auto packed = tree_of(repo);
  CHECK(packed->list() == loose->list());
  for (const std::string& path : packed->list()) {
    CHECK(packed->read(path)->ends_with(path.substr(6, path.size() - 11)));
    CHECK(loose->read(path) == packed->read(path));  // the pack is found after the loose file has gone
  }
}

TEST_CASE("A tree is read from several threads, wherever its objects lie") {
  const TempRepo repo;
  for (int i = 0; i < 60; ++i)
    repo.write(std::to_string(i) + ".yaml", std::string(300, 'y') + std::to_string(i));
  repo.commit("Many");
  const TempFolder other;
  std::string folder = other.path().string() + "/there";
  SUBCASE("loose") { folder = repo.folder(); }
  SUBCASE("packed") {
    repo.git("gc -q");
    folder = repo.folder();
  }
  SUBCASE("in the repository that a clone borrows from") {
    test::git(other.path(), "clone -q --shared '" + repo.folder() + "' there");
  }
  SUBCASE("in the repository of a linked worktree") { repo.git("worktree add -q --detach '" + folder + "'"); }
  CHECK(read_at_once(folder) == 120);
}

TEST_CASE("A folder that the commit does not have is an error") {
  const TempRepo repo;
  repo.write("file", "1");
  const std::string id = repo.commit_file("records/a.yaml", "1");
  const Repository repository = open(repo);
  CHECK(said([&] { repository.tree(repository.head(), "recods"); }) ==
        "there is no folder \"recods\" in " + id.substr(0, 10) + " | -");
  CHECK(said([&] { repository.tree(repository.head(), "file"); }) != "nothing");
}

TEST_CASE("The root is the nearest folder upwards that holds the file in that commit") {
  const TempRepo repo;
  repo.write("lofte.yaml", "lofte: 1\n");
  repo.write("north/records/lofte.yaml", "lofte: 1\n");
  repo.write("north/records/walks/a.yaml", "1");
  repo.write("south/lofte.yaml/not-a-file", "1");
  repo.commit("Roots");
  const Repository repository = open(repo);
  const git::Commit head = repository.head();
  CHECK(repository.find_root(head, "north/records/walks") == "north/records");
  CHECK(repository.find_root(head, "north/records") == "north/records");
  CHECK(repository.find_root(head, "north/records/walks/2031/new") == "north/records");
  CHECK(repository.find_root(head, "north") == "");
  CHECK(repository.find_root(head, "south") == "");
  CHECK(repository.find_root(head, "") == "");
  CHECK_FALSE(repository.find_root(head, "south", "other.yaml"));
  CHECK(repository.find_roots(head) == Paths{"", "north/records"});
}

TEST_CASE("Contents that a partial clone left out are asked for, never taken for missing files") {
  const TempRepo far;
  far.commit_file("a.yaml", "old");
  far.commit_file("a.yaml", "new");
  far.git("config uploadpack.allowFilter true");
  const TempFolder near;
  test::git(near.path(), "clone -q --filter=blob:none 'file://" + far.folder() + "' .");
  const Repository repository = Repository::open(near.path().string());
  CHECK(repository.tree(repository.head(), "")->read("a.yaml") == "new");
  const std::string text = said([&] { repository.tree(*repository.find("HEAD~1"), ""); });
  CHECK(
      text.starts_with("the content of \"a.yaml\" is not in this clone | fetch all contents: git fetch "
                       "--refetch --no-filter"));
}

TEST_CASE("A content that is gone is an error when it is read") {
  const TempRepo repo;
  repo.commit_file("a.yaml", "1");
  const std::string blob = repo.git("rev-parse HEAD:a.yaml");
  fs::remove(repo.path() / ".git/objects" / blob.substr(0, 2) / blob.substr(2));
  const auto tree = tree_of(repo);
  CHECK(tree->exists("a.yaml"));
  CHECK(said([&] { tree->read("a.yaml"); }).starts_with("the content of \"a.yaml\" is not in this clone | "));
}

TEST_CASE("A content that is damaged is an error when it is read") {
  const TempRepo repo;
  std::string digits;  // that cannot be made much shorter, so that the middle of the pack lies in them
  for (unsigned i = 1; digits.size() < 2000; ++i) digits += std::to_string(i * i * 7919U);
  repo.commit_file("a.yaml", digits);
  const std::string blob = repo.git("rev-parse HEAD:a.yaml");
  SUBCASE("loose") {
    damage_in_the_middle(repo.path() / ".git/objects" / blob.substr(0, 2) / blob.substr(2));
  }
  SUBCASE("packed") {
    repo.git("gc -q");
    damage_in_the_middle(pack_of(repo));
  }
  const auto tree = tree_of(repo);
  CHECK(said([&] { tree->read("a.yaml"); }).starts_with("the git repository cannot be read: "));
}
