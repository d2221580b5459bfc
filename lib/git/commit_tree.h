// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "files/tree.h"
#include "git/handle.h"
#include "git/objects.h"

namespace lofte::git {

/// The files below a root of a commit. All names are read at once, contents when they are asked for.
class CommitTree : public files::Tree {
 public:
  /// `top` is the tree of the folder `root` in `repository`. Throws lofte::Error when a tree cannot be read.
  CommitTree(git_repository* repository, const git_tree* top, std::string_view root);

  std::vector<std::string> list() const override;
  std::optional<std::string> read(std::string_view path) const override;
  bool exists(std::string_view path) const override;

  /// Throws lofte::Error when the content of a visible file is not in this clone (a partial clone).
  void require_contents() const;

 private:
  enum class Kind { folder, file, link };
  struct Entry {
    std::string path;
    git_oid id;
    Kind kind;
  };

  void add(git_repository* repository, const git_tree* folder, const std::string& prefix);
  void list_linked(const Entry& link, const Entry& folder, std::vector<std::string>& paths) const;
  /// The first entry whose path is not before this one.
  std::vector<Entry>::const_iterator first_from(std::string_view path) const;
  const Entry* at(std::string_view path) const;
  /// The file that a path names, in any form; nullptr when there is none below the root.
  const Entry* file_at(std::string_view path) const;
  /// The entry that a plain path leads to, links followed; nullptr when there is none below the root.
  const Entry* follow(std::string_view path) const;
  /// Goes from a folder to a name in it or to the one above; false when that leads away from the root.
  bool step(std::vector<std::string>& here, const std::string& name) const;

  Objects objects_;
  std::vector<std::string> root_;  ///< the names of the folders down to the root
  std::vector<Entry> entries_;     ///< in byte order of their paths
};

}  // namespace lofte::git
