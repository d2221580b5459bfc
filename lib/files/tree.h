// SPDX-License-Identifier: Apache-2.0
//
// A folder of records as the reading rooms see it: a list of paths and their bytes. The same rules apply to
// a folder on disk, to one in memory (tests) and to one in a commit (room git).
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lofte::files {

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

  /// The bytes of a file; nullopt when there is no such file or it cannot be read.
  virtual std::optional<std::string> read(std::string_view path) const = 0;

  /// Whether a path relative to the root names a file (also a hidden one). Never true outside the root.
  virtual bool exists(std::string_view path) const = 0;
};

/// A folder held in memory.
std::unique_ptr<Tree> memory(std::vector<std::pair<std::string, std::string>> files);

/// A folder on disk. Throws lofte::Error when it cannot be opened.
std::unique_ptr<Tree> disk(const std::string& root);

}  // namespace lofte::files
