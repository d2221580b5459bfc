// SPDX-License-Identifier: Apache-2.0
//
// A git repository, read and never written: no function here touches the working tree, the index, a
// reference or the network. Everything that goes wrong is a lofte::Error with what to do; libgit2's own
// words appear only as the detail of a repository that is damaged.
//
// Paths: a "root" is a folder of records as a path from the top of the repository, with '/' and without one
// at the end; the top itself is "". Paths are bytes, as git keeps them, and need not be UTF-8.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "files/tree.h"
#include "git/commit.h"

namespace lofte::git {

class Repository {
 public:
  /// The repository that holds a folder: a clone, a linked worktree, a submodule or a bare one. nullopt when
  /// there is none. Throws lofte::Error when there is one that git would refuse (it belongs to someone else
  /// and safe.directory does not name it) or whose format cannot be read.
  static std::optional<Repository> discover(const std::string& folder);

  /// The same; throws lofte::Error when there is none.
  static Repository open(const std::string& folder);

  Repository(Repository&&) noexcept;
  Repository& operator=(Repository&&) noexcept;
  ~Repository();

  bool bare() const;
  /// Whether older commits are missing from this clone.
  bool shallow() const;

  /// A folder on disk as a root: its path from the top of the work tree. "" at the top, in a bare repository
  /// and for a folder outside the work tree.
  std::string prefix(const std::string& folder) const;

  // --- commits by name -------------------------------------------------------------------------------

  /// The commit that a revision names, in any form that git knows ("main", "HEAD~2", "v1", an id …). A branch
  /// that exists only as origin/NAME is found there, with a note. Throws lofte::Error for everything else.
  Resolved resolve(const std::string& revision) const;

  /// The commit that a revision names; nullopt when there is none here. Nothing is guessed.
  std::optional<Commit> find(const std::string& revision) const;

  /// The short names of all branches and tags, those of origin also without "origin/"; in byte order.
  std::vector<std::string> names() const;

  /// The commit checked out. Throws lofte::Error when there is no commit yet.
  Commit head() const;

  /// The branch that others are merged into, as a full reference name: what origin/HEAD points to, else main
  /// or master, here or at origin; nullopt when there is none of these.
  std::optional<std::string> default_branch() const;

  // --- history ---------------------------------------------------------------------------------------

  /// The best common ancestor. Throws lofte::Error when there is none, or when it is cut off.
  Commit merge_base(const Commit& a, const Commit& b) const;

  /// Whether `newer` is `older` or comes after it. Throws lofte::Error when that is cut off.
  bool is_ancestor(const Commit& older, const Commit& newer) const;

  /// The first parent; nullopt for a commit without one. Throws lofte::Error when it is cut off.
  std::optional<Commit> first_parent(const Commit& commit) const;

  /// Where the branches that a merge brought together had left each other; nullopt for a commit that is no
  /// merge. Throws lofte::Error when the clone is too shallow to tell, or when they have no history in
  /// common.
  std::optional<Commit> fork(const Commit& merge) const;

  /// The commit and its first parents since the beginning, oldest first. Throws lofte::Error when the
  /// history is cut off.
  std::vector<Commit> first_parents(const Commit& newest) const;

  /// The newest of the commit and its first parents whose date is `day` or earlier; nullopt when the history
  /// begins later. Throws lofte::Error when it is cut off before that is known.
  std::optional<Commit> last_before(const Commit& newest, calendar::Day day) const;

  /// The latest day of the commit and all that it goes back to, as far as the clone reaches: whatever day the
  /// committer's clock (or the committer) named, it was not committed before those.
  calendar::Day latest_day(const Commit& commit) const;

  /// The visible files below a root that were added, removed, or changed in content between two commits, as
  /// paths relative to the root, in byte order. A renamed file is two of them; a file mode is not content.
  std::vector<std::string> changed_paths(const Commit& older, const Commit& newer,
                                         const std::string& root) const;

  // --- files of a commit -----------------------------------------------------------------------------

  /// The files below a root in a commit, as they were committed. Reads blobs when they are asked for, from
  /// any thread, and may outlive the repository. A read of a file whose content is not in this clone throws
  /// lofte::Error. Throws lofte::Error when the root is no folder in that commit.
  std::unique_ptr<files::Tree> tree(const Commit& commit, const std::string& root) const;

  /// The nearest folder at or above `path` that holds the file in a commit, as a root; `path` itself need not
  /// exist there. nullopt when there is none.
  std::optional<std::string> find_root(const Commit& commit, std::string_view path,
                                       std::string_view file = "lofte.yaml") const;

  /// Every visible folder that holds the file in a commit, as roots in byte order.
  std::vector<std::string> find_roots(const Commit& commit, std::string_view file = "lofte.yaml") const;

  // --- the working tree ------------------------------------------------------------------------------

  /// The visible files below a root whose content on disk is not that of HEAD, untracked files that are not
  /// ignored included, as paths relative to the root in byte order. Line ends are compared as git does.
  std::vector<std::string> uncommitted(const std::string& root) const;

  /// Whether a folder of the work tree holds the file now.
  bool on_disk(const std::string& root, std::string_view file) const;

  /// The tree on disk at a root together with the files that a sparse checkout leaves out, read from the
  /// index. Without a sparse checkout, the tree itself.
  std::unique_ptr<files::Tree> with_left_out(std::unique_ptr<files::Tree> disk,
                                             const std::string& root) const;

 private:
  struct Impl;
  explicit Repository(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace lofte::git
