// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "files/tree.h"
#include "words/error.h"

namespace lofte::files {

namespace fs = std::filesystem;

// A folder of its own for each test, gone at its end. The records lie in "root", so that there is an outside.
class Room {
 public:
  Room() {
    std::string name = (fs::temp_directory_path() / "lofte-files-XXXXXX").string();
    base_ = ::mkdtemp(name.data());
    ::umask(S_IWGRP | S_IWOTH);
    fs::create_directory(root());
    fs::permissions(base_, fs::perms::all);  // also for NoPrivileges
  }
  ~Room() {
    for (const fs::path& path : closed_) fs::permissions(path, fs::perms::owner_all);
    fs::remove_all(base_);
  }
  Room(const Room&) = delete;
  Room& operator=(const Room&) = delete;

  fs::path root() const { return base_ / "root"; }
  fs::path outside() const { return base_; }

  void file(const fs::path& path, std::string_view bytes = "x") const {
    fs::create_directories((root() / path).parent_path());
    std::ofstream(root() / path, std::ios::binary) << bytes;
  }
  void link(const fs::path& path, const fs::path& target) const {
    fs::create_directories((root() / path).parent_path());
    fs::create_symlink(target, root() / path);
  }
  void permit(const fs::path& path, fs::perms perms) {
    closed_.insert(closed_.begin(), root() / path);
    fs::permissions(root() / path, perms);
  }
  std::string content(const fs::path& path) const {
    std::ifstream file(root() / path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  /// Every name below the root, hidden ones too, sorted.
  std::vector<std::string> names() const {
    std::vector<std::string> out;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root()))
      out.push_back(entry.path().lexically_relative(root()).string());
    std::sort(out.begin(), out.end());
    return out;
  }
  std::unique_ptr<Tree> tree() const { return disk(root().string()); }

 private:
  fs::path base_;
  std::vector<fs::path> closed_;
};

// Gives up the rights of root for a while, for whom no file is unreadable.
class NoPrivileges {
 public:
  NoPrivileges() : was_root_(::geteuid() == 0) {
    if (was_root_) REQUIRE(::seteuid(65534) == 0);
  }
  ~NoPrivileges() {
    if (was_root_ && ::seteuid(0) != 0) std::abort();
  }
  NoPrivileges(const NoPrivileges&) = delete;
  NoPrivileges& operator=(const NoPrivileges&) = delete;

 private:
  bool was_root_;
};

// What an action is refused with, in both languages.
inline std::string message_of(const auto& action) {
  try {
    action();
  } catch (const Error& error) {
    return words::text(error.message(), words::Lang::en) + " | " +
           words::text(error.message(), words::Lang::sv);
  }
  return "no error";
}

}  // namespace lofte::files
