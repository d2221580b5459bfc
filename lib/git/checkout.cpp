// SPDX-License-Identifier: Apache-2.0
#include "git/checkout.h"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/strings.h"

namespace lofte::git {
namespace {

namespace fs = std::filesystem;

bool there(const fs::path& path) {
  struct stat info {};
  return ::lstat(path.c_str(), &info) == 0;
}

bool is_own(const fs::path& path) {
  struct stat info {};
  return ::lstat(path.c_str(), &info) == 0 && info.st_uid == ::geteuid();
}

std::optional<std::string> bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  return std::string{std::istreambuf_iterator<char>(in), {}};
}

// The folder that a file names: ".git" of a worktree, "commondir" of its folder in the repository.
fs::path named_in(const fs::path& file, std::string_view label) {
  const std::string text = bytes_of(file).value_or("");
  if (!text.starts_with(label)) return {};
  const fs::path named = std::string(trim(std::string_view(text).substr(label.size())));
  return named.empty() ? fs::path() : file.parent_path() / named;
}

// Whether the settings of a repository say nothing of where its files lie, nor how it is to be read. Includes
// and extensions are left to libgit2.
bool has_plain_settings(const fs::path& common) {
  auto text = bytes_of(common / "config");
  if (!text) return false;
  for (char& c : *text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (const char* word : {"worktree", "include", "extensions"})
    if (text->find(word) != text->npos) return false;
  return text->find("bare = false") != text->npos || text->find("bare") == text->npos;
}

bool is_plain_checkout(const fs::path& top) {
  std::error_code code;
  fs::path git = top / ".git";
  if (!is_own(top) || !is_own(git)) return false;
  if (!fs::is_directory(git, code)) git = named_in(git, "gitdir: ");
  if (git.empty() || !is_own(git)) return false;
  const fs::path common = there(git / "commondir") ? named_in(git / "commondir", "") : git;
  return !common.empty() && is_own(common) && there(git / "HEAD") && there(common / "objects") &&
         there(common / "refs") && !there(git / "info" / "sparse-checkout") && has_plain_settings(common);
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
