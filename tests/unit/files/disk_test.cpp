// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>
#include <fstream>

#include "unit/files/room.h"

namespace lofte::files {
namespace {

using Paths = std::vector<std::string>;

std::string thrown_by_list(const Tree& tree) {
  return message_of([&] { (void)tree.list(); });
}

TEST_CASE("A folder on disk lists its visible files in byte order, sub-folders included") {
  Room room;
  for (const char* path : {"walks/2020/deep/c.yaml", "walks/b.yaml", "walks-old/a.yaml", "lofte.yaml",
                           "Z.txt", ".git/config", "walks/.draft.yaml", "walks/.old/a.yaml"})
    room.file(path);
  fs::create_directory(room.root() / "empty");
  CHECK(room.tree()->list() ==
        Paths{"Z.txt", "lofte.yaml", "walks-old/a.yaml", "walks/2020/deep/c.yaml", "walks/b.yaml"});
}

TEST_CASE("An empty folder on disk lists nothing") {
  Room room;
  CHECK(room.tree()->list().empty());
}

TEST_CASE("The bytes of a file on disk are read as they are") {
  Room room;
  const std::string bytes("a\r\n\0\xff\n", 6);
  room.file("walks/a.yaml", bytes);
  room.file("empty.yaml", "");
  const auto tree = room.tree();
  CHECK(tree->read("walks/a.yaml") == bytes);
  CHECK(tree->read("./walks//a.yaml") == bytes);
  CHECK(tree->read("empty.yaml") == "");
}

TEST_CASE("Only files are read, and only inside the root") {
  Room room;
  room.file("walks/a.yaml");
  room.file("../secret.yaml", "secret");
  const auto tree = room.tree();
  REQUIRE(fs::exists(room.outside() / "secret.yaml"));
  const std::string absolute = (room.root() / "walks/a.yaml").string();
  for (const std::string_view path : std::initializer_list<std::string_view>{
           "../secret.yaml", "walks/../../secret.yaml", absolute, "walks", "walks/", "walks/a.yaml/", "", ".",
           "no.yaml", "walks/a.yaml/b"}) {
    CHECK_MESSAGE(!tree->read(path), path);
    CHECK_MESSAGE(!tree->exists(path), path);
  }
  CHECK(tree->exists("walks/a.yaml"));
  CHECK(tree->exists("walks/../walks/a.yaml"));
}

TEST_CASE("A hidden file on disk is not listed but exists") {
  Room room;
  room.file(".git/config", "x");
  CHECK(room.tree()->list().empty());
  CHECK(room.tree()->exists(".git/config"));
  CHECK(room.tree()->read(".git/config") == "x");
}

TEST_CASE("Links inside the root are followed") {
  Room room;
  room.file("data/walks/a.yaml", "a");
  room.link("walks", "data/walks");
  room.link("b.yaml", "data/walks/a.yaml");
  const auto tree = room.tree();
  CHECK(tree->list() == Paths{"b.yaml", "data/walks/a.yaml", "walks/a.yaml"});
  CHECK(tree->read("walks/a.yaml") == "a");
  CHECK(tree->read("b.yaml") == "a");
  CHECK(tree->exists("walks/a.yaml"));
}

TEST_CASE("Links out of the root are neither listed nor read") {
  Room room;
  room.file("../secret/a.yaml", "secret");
  room.file("../root-other/a.yaml", "secret");
  room.file("walks/b.yaml");
  room.link("file.yaml", "../secret/a.yaml");
  room.link("absolute.yaml", room.outside() / "secret/a.yaml");
  room.link("folder", "../secret");
  room.link("near", "../root-other");
  room.link("walks/up", "../..");
  room.link("chain.yaml", "file.yaml");
  const auto tree = room.tree();
  CHECK(tree->list() == Paths{"walks/b.yaml"});
  for (const char* path : {"file.yaml", "absolute.yaml", "folder/a.yaml", "near/a.yaml",
                           "walks/up/secret/a.yaml", "chain.yaml"}) {
    CHECK_MESSAGE(!tree->read(path), path);
    CHECK_MESSAGE(!tree->exists(path), path);
  }
}

TEST_CASE("Links that go round or lead nowhere are left out") {
  Room room;
  room.file("walks/a.yaml");
  room.link("self", "self");
  room.link("one", "two");
  room.link("two", "one");
  room.link("gone.yaml", "nothing.yaml");
  room.link("root", ".");
  room.link("walks/parent", "..");
  room.link("walks/here", ".");
  CHECK(room.tree()->list() == Paths{"walks/a.yaml"});
  CHECK_FALSE(room.tree()->exists("gone.yaml"));
  CHECK_FALSE(room.tree()->exists("self"));
}

TEST_CASE("Folders that link to each other are listed once through each link") {
  Room room;
  room.file("a/x.yaml");
  room.file("b/y.yaml");
  room.link("a/b", "../b");
  room.link("b/a", "../a");
  CHECK(room.tree()->list() == Paths{"a/b/y.yaml", "a/x.yaml", "b/a/x.yaml", "b/y.yaml"});
}

TEST_CASE("A folder on disk may itself be reached through a link, and by a relative path") {
  Room room;
  room.file("a.yaml", "a");
  fs::create_symlink("root", room.outside() / "linked");
  const auto linked = disk((room.outside() / "linked").string());
  CHECK(linked->list() == Paths{"a.yaml"});
  CHECK(linked->read("a.yaml") == "a");

  const fs::path before = fs::current_path();
  fs::current_path(room.outside());
  const auto relative = disk("root");
  fs::current_path(before);
  CHECK(relative->list() == Paths{"a.yaml"});
  CHECK(relative->read("a.yaml") == "a");
}

TEST_CASE("Pipes, sockets and devices are no files, and asking for them does not wait") {
  Room room;
  REQUIRE(::mkfifo((room.root() / "pipe.yaml").c_str(), 0600) == 0);
  const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::strncpy(address.sun_path, (room.root() / "socket.yaml").c_str(), sizeof address.sun_path - 1);
  REQUIRE(::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  room.link("device.yaml", "/dev/zero");
  room.link("pipe-link.yaml", "pipe.yaml");
  const auto tree = room.tree();
  CHECK(tree->list().empty());
  for (const char* path : {"pipe.yaml", "socket.yaml", "device.yaml", "pipe-link.yaml"}) {
    CHECK_MESSAGE(!tree->read(path), path);
    CHECK_MESSAGE(!tree->exists(path), path);
  }
  ::close(listener);
}

TEST_CASE("Names that are not UTF-8 are kept as bytes") {
  Room room;
  const std::string name = "walks/v\xe5ren\n.yaml";
  room.file(name, "latin");
  const auto tree = room.tree();
  CHECK(tree->list() == Paths{name});
  CHECK(tree->read(name) == "latin");
}

TEST_CASE("A file that cannot be read is listed and not read") {
  Room room;
  room.file("walks/a.yaml");
  room.permit("walks/a.yaml", fs::perms::none);
  const NoPrivileges guard;
  const auto tree = room.tree();
  CHECK(tree->list() == Paths{"walks/a.yaml"});
  CHECK(tree->exists("walks/a.yaml"));
  CHECK_FALSE(tree->read("walks/a.yaml"));
}

TEST_CASE("A folder that cannot be listed is an error, not an empty folder") {
  Room room;
  room.file("walks/2020/a.yaml");
  room.permit("walks/2020", fs::perms::none);
  const NoPrivileges guard;
  const std::string message = thrown_by_list(*room.tree());
  const std::string path = (room.root() / "walks/2020").string();
  CHECK(message == "no permission to list the folder \"" + path + "\" | behörighet att läsa mappen ”" + path +
                       "” saknas");
}

TEST_CASE("In a folder that may be listed but not entered, files are listed and not read") {
  Room room;
  room.file("walks/a.yaml");
  room.permit("walks", fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
  const NoPrivileges guard;
  const auto tree = room.tree();
  CHECK(tree->list() == Paths{"walks/a.yaml"});
  CHECK_FALSE(tree->read("walks/a.yaml"));
}

TEST_CASE("A hidden folder that cannot be listed is no error") {
  Room room;
  room.file("a.yaml");
  room.file(".private/b.yaml");
  room.permit(".private", fs::perms::none);
  const NoPrivileges guard;
  CHECK(room.tree()->list() == Paths{"a.yaml"});
}

TEST_CASE("A root that does not exist, is no folder, goes round or is closed cannot be opened") {
  Room room;
  room.file("a.yaml");
  room.link("round", "round");
  const auto opening = [&](const fs::path& path) { return message_of([&] { (void)disk(path.string()); }); };
  const auto root = [&](const char* name) { return (room.root() / name).string(); };
  CHECK(opening(room.root() / "none") ==
        "there is no folder \"" + root("none") + "\" | det finns ingen mapp ”" + root("none") + "”");
  CHECK(opening(room.root() / "a.yaml") ==
        "\"" + root("a.yaml") + "\" is not a folder | ”" + root("a.yaml") + "” är ingen mapp");
  CHECK(opening(room.root() / "round").starts_with("the links to the folder \""));
  CHECK(opening("") != "no error");
  CHECK(opening(room.root() / std::string(5000, 'x')).find("(system error ") != std::string::npos);
  fs::create_directory(room.root() / "closed");
  room.permit("closed", fs::perms::none);
  const NoPrivileges guard;
  CHECK(opening(room.root() / "closed").starts_with("no permission"));
}

TEST_CASE("A root that vanishes is an error when listed, and has no files") {
  Room room;
  room.file("a.yaml");
  const auto tree = room.tree();
  CHECK(tree->exists("a.yaml"));
  fs::rename(room.root(), room.outside() / "moved");
  CHECK(thrown_by_list(*tree).starts_with("there is no folder"));
  CHECK_FALSE(tree->read("a.yaml"));
  CHECK_FALSE(tree->exists("a.yaml"));
}

TEST_CASE("What changes on disk is seen at the next call") {
  Room room;
  const auto tree = room.tree();
  CHECK(tree->list().empty());
  room.file("a.yaml", "1");
  CHECK(tree->list() == Paths{"a.yaml"});
  CHECK(tree->read("a.yaml") == "1");
  room.file("a.yaml", "22");
  CHECK(tree->read("a.yaml") == "22");
}

TEST_CASE("No more of a file on disk is read than the limit") {
  Room room;
  room.file("a.yaml");
  fs::resize_file(room.root() / "a.yaml", std::uintmax_t{1} << 40);
  CHECK(room.tree()->read("a.yaml")->size() == kReadLimit);
}

TEST_CASE("Folders nested far deeper than records need are listed") {
  Room room;
  std::string path;
  for (int i = 0; i < 300; ++i) path += "d/";
  room.file(path + "a.yaml");
  CHECK(room.tree()->list() == Paths{path + "a.yaml"});
}

}  // namespace
}  // namespace lofte::files
