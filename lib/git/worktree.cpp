// SPDX-License-Identifier: Apache-2.0
// The working tree beside HEAD and the index.
//
// Whether a file is "uncommitted" decides what it is held against, so a file counts only when its content
// differs from HEAD's after git's own line-end conversion. A changed file mode, a touched time stamp or an
// ignored file would otherwise make a build server compare a commit with itself.
//
// A sparse checkout leaves files out of the working tree and marks them in the index (skip-worktree). They
// are part of the records all the same, and are read from the index.
#include <algorithm>
#include <filesystem>
#include <map>

#include "git/impl.h"
#include "git/objects.h"
#include "git/paths.h"

namespace lofte::git {
namespace {

namespace fs = std::filesystem;

constexpr words::Phrase kIndex{"git's index has a form that cannot be read here: {detail}",
                               "gits index har en form som inte kan läsas här: {detail}"};
constexpr words::Phrase kPlainIndex{
    "store it in the usual form: git sparse-checkout reapply --no-sparse-index && git update-index "
    "--no-split-index",
    "spara det i den vanliga formen: git sparse-checkout reapply --no-sparse-index && git update-index "
    "--no-split-index"};
constexpr words::Phrase kBare{"the git repository has no working tree to compare with",
                              "git-arkivet har inget arbetsträd att jämföra med"};
constexpr words::Phrase kUseRevision{"name the commit to read with --rev",
                                     "ange med --rev vilken incheckning som ska läsas"};

IndexHandle index_of(git_repository* repository) {
  IndexHandle index;
  if (fill(index, [&](git_index** out) { return git_repository_index(out, repository); }) < 0) {
    throw Error(words::say(kIndex, {{"detail", words::nested(last_reason())}}), words::say(kPlainIndex));
  }
  return index;
}

bool left_out(const git_index_entry& entry) {
  return (entry.flags_extended & GIT_INDEX_ENTRY_SKIP_WORKTREE) != 0;
}

// Whether git has been told not to look at a file (skip-worktree, assume-unchanged), so that its status is
// silent about it.
bool passed_over(const git_index_entry& entry) {
  return left_out(entry) || (entry.flags & GIT_INDEX_ENTRY_VALID) != 0;
}

std::string file_path(const git_status_entry& entry) {
  const git_diff_delta* delta =
      entry.index_to_workdir != nullptr ? entry.index_to_workdir : entry.head_to_index;
  return delta->new_file.path;
}

/// The paths from the top that git's own status names below a root.
std::vector<std::string> status_paths(git_repository* repository, const std::string& root) {
  git_status_options options = GIT_STATUS_OPTIONS_INIT;
  options.show = GIT_STATUS_SHOW_INDEX_AND_WORKDIR;
  options.flags = GIT_STATUS_OPT_INCLUDE_UNTRACKED | GIT_STATUS_OPT_RECURSE_UNTRACKED_DIRS |
                  GIT_STATUS_OPT_EXCLUDE_SUBMODULES | GIT_STATUS_OPT_DISABLE_PATHSPEC_MATCH;
  std::string only = root;
  char* pathspec = only.data();
  if (!root.empty()) options.pathspec = {&pathspec, 1};
  const auto status = filled<StatusHandle>(
      [&](git_status_list** out) { return git_status_list_new(out, repository, &options); });
  std::vector<std::string> paths;
  for (std::size_t i = 0; i < git_status_list_entrycount(status.get()); ++i) {
    paths.push_back(file_path(*git_status_byindex(status.get(), i)));
  }
  return paths;
}

/// The files of the index below a root.
std::vector<const git_index_entry*> files_below(git_index* index, const std::string& start) {
  std::vector<const git_index_entry*> out;
  for (std::size_t i = 0; i < git_index_entrycount(index); ++i) {
    const git_index_entry* entry = git_index_get_byindex(index, i);
    const bool file = (entry->mode & 0170000) == 0100000;
    if (file && std::string_view(entry->path).starts_with(start)) out.push_back(entry);
  }
  return out;
}

/// Compares single files of the working tree with a commit.
struct Comparison {
  git_repository* repository;
  const git_tree* head;
  git_index* index;

  std::optional<std::string> committed(const std::string& path) const {
    EntryHandle entry;
    if (fill(entry, [&](git_tree_entry** out) { return git_tree_entry_bypath(out, head, path.c_str()); }) <
        0) {
      return std::nullopt;
    }
    return hex(*git_tree_entry_id(entry.get()));
  }

  std::optional<std::string> present(const std::string& path) const {
    std::error_code none;
    const fs::path file = fs::path(git_repository_workdir(repository)) / path;
    if (!fs::exists(file, none)) {
      const git_index_entry* entry = git_index_get_bypath(index, path.c_str(), 0);
      return entry != nullptr && left_out(*entry) ? std::optional(hex(entry->id)) : std::nullopt;
    }
    git_oid id;
    const int code = git_repository_hashfile(&id, repository, file.c_str(), GIT_OBJECT_BLOB, path.c_str());
    return code == 0 ? hex(id) : "unreadable";
  }

  bool differs(const std::string& path) const { return committed(path) != present(path); }
};

using LeftOut = std::map<std::string, git_oid>;

/// A tree on disk with the files of the index that a sparse checkout leaves out.
class Completed : public files::Tree {
 public:
  Completed(std::unique_ptr<files::Tree> disk, git_repository* repository, LeftOut more)
      : disk_(std::move(disk)), objects_(repository), more_(std::move(more)) {}

  std::vector<std::string> list() const override {
    std::vector<std::string> paths = disk_->list();
    for (const auto& [path, id] : more_) {
      if (!files::hidden(path)) paths.push_back(path);
    }
    std::sort(paths.begin(), paths.end());
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    return paths;
  }

  std::optional<std::string> read(std::string_view path) const override {
    const auto entry = left_out_at(path);
    if (entry == more_.end() || disk_->exists(path)) return disk_->read(path);
    return objects_.content(entry->second, entry->first);
  }

  bool exists(std::string_view path) const override {
    return left_out_at(path) != more_.end() || disk_->exists(path);
  }

 private:
  LeftOut::const_iterator left_out_at(std::string_view path) const {
    const std::optional<std::string> plain = files::plain_path(path);
    return plain ? more_.find(*plain) : more_.end();
  }

  std::unique_ptr<files::Tree> disk_;
  Objects objects_;
  LeftOut more_;
};

}  // namespace

std::vector<std::string> Repository::uncommitted(const std::string& root) const {
  if (bare()) throw Error(words::say(kBare), words::say(kUseRevision));
  git_repository* repository = impl_->handle.get();
  const TreeHandle committed = tree_handle(repository, head());
  const IndexHandle index = index_of(repository);
  const Comparison comparison{repository, committed.get(), index.get()};
  const std::string start = below(root, "");
  std::vector<std::string> candidates = status_paths(repository, root);
  for (const git_index_entry* entry : files_below(index.get(), start))
    if (passed_over(*entry)) candidates.emplace_back(entry->path);
  std::vector<std::string> paths;
  for (const std::string& path : candidates) {
    if (!path.starts_with(start) || path.ends_with('/')) continue;
    const std::string inside = path.substr(start.size());
    if (!files::hidden(inside) && comparison.differs(path)) paths.push_back(inside);
  }
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

bool Repository::on_disk(const std::string& root, std::string_view file) const {
  std::error_code none;
  return !bare() &&
         fs::exists(fs::path(git_repository_workdir(impl_->handle.get())) / below(root, file), none);
}

std::unique_ptr<files::Tree> Repository::with_left_out(std::unique_ptr<files::Tree> disk,
                                                       const std::string& root) const {
  git_repository* repository = impl_->handle.get();
  std::error_code none;
  // without this file nothing is left out, and an index in an unusual form need not be understood
  const fs::path patterns = fs::path(git_repository_path(repository)) / "info" / "sparse-checkout";
  if (bare() || !fs::exists(patterns, none)) return disk;
  const IndexHandle index = index_of(repository);
  const std::string start = below(root, "");
  LeftOut more;
  for (const git_index_entry* entry : files_below(index.get(), start))
    if (left_out(*entry)) more.emplace(std::string_view(entry->path).substr(start.size()), entry->id);
  if (more.empty()) return disk;
  return std::make_unique<Completed>(std::move(disk), repository, std::move(more));
}

}  // namespace lofte::git
