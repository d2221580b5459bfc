// SPDX-License-Identifier: Apache-2.0
#include "git/checkout.h"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace lofte::git {
namespace {

namespace fs = std::filesystem;

bool there(const fs::path& path) {
  struct stat info {};
  return ::lstat(path.c_str(), &info) == 0;
}

bool is_own_folder(const fs::path& path) {
  struct stat info {};
  return ::lstat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::geteuid();
}

// Whether the settings of a repository may say that its files lie elsewhere, or how it is to be read.
// Includes and extensions are left to libgit2.
bool has_plain_settings(const fs::path& git) {
  std::ifstream in(git / "config", std::ios::binary);
  if (!in) return false;
  std::string text{std::istreambuf_iterator<char>(in), {}};
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (const char* word : {"worktree", "include", "extensions"})
    if (text.find(word) != text.npos) return false;
  return text.find("bare = false") != text.npos || text.find("bare") == text.npos;
}

bool is_plain_checkout(const fs::path& top) {
  const fs::path git = top / ".git";
  return is_own_folder(top) && is_own_folder(git) && there(git / "HEAD") && there(git / "objects") &&
         there(git / "refs") && !there(git / "info" / "sparse-checkout") && !there(git / "commondir") &&
         has_plain_settings(git);
}

}  // namespace

std::optional<std::string> plain_prefix(const std::string& folder) {
  std::error_code code;
  const fs::path start = fs::canonical(folder, code);
  if (code) return std::nullopt;
  struct stat info {};
  if (::stat(start.c_str(), &info) != 0) return std::nullopt;
  const dev_t device = info.st_dev;
  for (fs::path top = start;; top = top.parent_path()) {
    if (::stat(top.c_str(), &info) != 0 || info.st_dev != device || there(top / "HEAD")) return std::nullopt;
    if (there(top / ".git")) {
      if (!is_plain_checkout(top)) return std::nullopt;
      return top == start ? std::string() : start.lexically_relative(top).generic_string();
    }
    if (top == top.parent_path()) return std::string();
  }
}

}  // namespace lofte::git
