// SPDX-License-Identifier: Apache-2.0
//
// A folder of records as the reading rooms see it: a list of paths and their bytes. The same rules apply to
// a folder on disk, to one in memory (tests) and to one in a commit (room git). Paths are bytes, whatever
// their encoding: a name that is not UTF-8 is listed and read like any other.
#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lofte::files {

/// Far above what a record may have, so that a huge file is found out without being taken into memory.
inline constexpr std::size_t kReadLimit = std::size_t{16} << 20;

/// A path relative to the root in its plain form: "./a//b/../c" is "a/c". nullopt for a path that is
/// absolute, leads out of the root, cannot name a file (empty, "a/") or holds a NUL byte.
std::optional<std::string> plain_path(std::string_view path);

/// Whether a path is in that form.
bool is_plain(std::string_view path);

/// Whether a path in its plain form has a part that begins with '.'.
bool hidden(std::string_view path);

class Tree {
 public:
  Tree() = default;
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;
  virtual ~Tree() = default;

  /// Every visible regular file below the root, as paths relative to it with '/', in byte order. Hidden files
  /// and folders (a leading '.') and symbolic links that lead out of the root are left out. Throws
  /// lofte::Error when a folder cannot be listed.
  virtual std::vector<std::string> list() const = 0;

  /// The bytes of a file, but no more than the first kReadLimit; nullopt when there is no such file or it
  /// cannot be read.
  virtual std::optional<std::string> read(std::string_view path) const = 0;

  /// Whether a path relative to the root names a file (also a hidden one). Never true outside the root.
  virtual bool exists(std::string_view path) const = 0;
};

/// A folder held in memory. Of two files with one path, the later counts; paths that have no plain form are
/// left out.
std::unique_ptr<Tree> memory(std::vector<std::pair<std::string, std::string>> files);

/// A folder on disk. Only regular files count, never pipes or devices. Links to files and folders inside the
/// root are followed; within a linked folder, links to folders are not, so that no loop can arise. Nothing is
/// kept: files that come, change or go are seen at the next call. Throws lofte::Error when it cannot be
/// opened.
std::unique_ptr<Tree> disk(const std::string& root);

/// A folder as it will be when some files are written and some taken away: these, and under them what there
/// is. Paths that have no plain form are left out.
std::unique_ptr<Tree> overlay(std::unique_ptr<Tree> under,
                              std::vector<std::pair<std::string, std::string>> files,
                              const std::vector<std::string>& gone = {});

}  // namespace lofte::files
