// SPDX-License-Identifier: Apache-2.0
// A commit keeps a symbolic link as a small file with the path it leads to. Such a link is followed as on
// disk, step by step from the folder that it stands in, and counts when it ends at a file below the root.
// Folders beside the root are not known here: a link may climb above the root only to come straight back.
#include "git/commit_tree.h"

#include <algorithm>

#include "base/strings.h"
#include "git/impl.h"
#include "git/paths.h"

namespace lofte::git {
namespace {

constexpr words::Phrase kNoFolder{"there is no folder \"{folder}\" in {commit}",
                                  "det finns ingen mapp ”{folder}” i {commit}"};

constexpr int kMostLinks = 40;  // as Linux counts before it gives up

std::vector<std::string> names_of(std::string_view path) {
  std::vector<std::string> names;
  for (const std::string_view name : split(path, '/')) {
    if (!name.empty() && name != ".") names.emplace_back(name);
  }
  return names;
}

}  // namespace

CommitTree::CommitTree(git_repository* repository, const git_tree* top, std::string_view root)
    : objects_(repository), root_(names_of(root)) {
  add(repository, top, "");
  std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.path < b.path; });
}

void CommitTree::add(git_repository* repository, const git_tree* folder, const std::string& prefix) {
  for (std::size_t i = 0; i < git_tree_entrycount(folder); ++i) {
    const git_tree_entry* entry = git_tree_entry_byindex(folder, i);
    const std::string path = prefix + git_tree_entry_name(entry);
    const git_oid* id = git_tree_entry_id(entry);
    switch (git_tree_entry_filemode(entry)) {
      case GIT_FILEMODE_TREE: {
        entries_.push_back({path, *id, Kind::folder});
        const auto inner =
            filled<TreeHandle>([&](git_tree** out) { return git_tree_lookup(out, repository, id); });
        add(repository, inner.get(), path + "/");
        break;
      }
      case GIT_FILEMODE_BLOB:
      case GIT_FILEMODE_BLOB_EXECUTABLE:
        entries_.push_back({path, *id, Kind::file});
        break;
      case GIT_FILEMODE_LINK:
        entries_.push_back({path, *id, Kind::link});
        break;
      default:
        break;  // a submodule is another repository
    }
  }
}

std::vector<std::string> CommitTree::list() const {
  std::vector<std::string> paths;
  paths.reserve(entries_.size());
  for (const Entry& entry : entries_) {
    if (files::hidden(entry.path)) continue;
    const Entry* target = entry.kind == Kind::link ? follow(entry.path) : &entry;
    if (target == nullptr) continue;
    if (target->kind == Kind::file) paths.push_back(entry.path);
    if (entry.kind == Kind::link && target->kind == Kind::folder) list_linked(entry, *target, paths);
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

void CommitTree::list_linked(const Entry& link, const Entry& folder, std::vector<std::string>& paths) const {
  const std::string start = folder.path + "/";
  if (link.path.starts_with(start)) return;  // a link to a folder that it stands in has no end
  for (auto entry = first_from(start); entry != entries_.end() && entry->path.starts_with(start); ++entry) {
    const std::string path = link.path + entry->path.substr(folder.path.size());
    const Entry* target = entry->kind == Kind::link ? follow(entry->path) : &*entry;
    const bool file = target != nullptr && target->kind == Kind::file;
    if (file && !files::hidden(path)) paths.push_back(path);
  }
}

std::optional<std::string> CommitTree::read(std::string_view path) const {
  const Entry* entry = file_at(path);
  return entry == nullptr ? std::nullopt : std::optional(objects_.content(entry->id, entry->path));
}

bool CommitTree::exists(std::string_view path) const { return file_at(path) != nullptr; }

const CommitTree::Entry* CommitTree::file_at(std::string_view path) const {
  const std::optional<std::string> plain = files::plain_path(path);
  const Entry* entry = plain ? follow(*plain) : nullptr;
  return entry != nullptr && entry->kind == Kind::file ? entry : nullptr;
}

void CommitTree::require_contents() const {
  for (const Entry& entry : entries_) {
    if (entry.kind == Kind::folder || files::hidden(entry.path)) continue;
    objects_.require_content(entry.id, entry.path);
  }
}

std::vector<CommitTree::Entry>::const_iterator CommitTree::first_from(std::string_view path) const {
  return std::lower_bound(entries_.begin(), entries_.end(), path,
                          [](const Entry& entry, std::string_view p) { return entry.path < p; });
}

const CommitTree::Entry* CommitTree::at(std::string_view path) const {
  const auto found = first_from(path);
  return found != entries_.end() && found->path == path ? &*found : nullptr;
}

const CommitTree::Entry* CommitTree::follow(std::string_view path) const {
  if (const Entry* direct = at(path); direct != nullptr && direct->kind == Kind::file) return direct;
  std::vector<std::string> here = root_;
  std::vector<std::string> ahead = names_of(path);
  const Entry* entry = nullptr;
  for (int links = 0; !ahead.empty();) {
    if (entry != nullptr && entry->kind == Kind::file) return nullptr;
    const std::string name = ahead.front();
    ahead.erase(ahead.begin());
    if (!step(here, name)) return nullptr;
    if (here.size() <= root_.size()) {
      entry = nullptr;
      continue;
    }
    entry = at(join(std::span(here).subspan(root_.size()), "/"));
    if (entry == nullptr) return nullptr;
    if (entry->kind != Kind::link) continue;
    const std::string target = objects_.content(entry->id, entry->path);
    if (target.starts_with('/') || ++links > kMostLinks) return nullptr;
    const std::vector<std::string> detour = names_of(target);
    ahead.insert(ahead.begin(), detour.begin(), detour.end());
    here.pop_back();
    entry = nullptr;
  }
  return entry;
}

bool CommitTree::step(std::vector<std::string>& here, const std::string& name) const {
  if (name != "..") {
    const bool above_root = here.size() < root_.size();
    if (above_root && name != root_[here.size()]) return false;
    here.push_back(name);
    return true;
  }
  if (here.empty()) return false;
  here.pop_back();
  return true;
}

std::unique_ptr<files::Tree> Repository::tree(const Commit& commit, const std::string& root) const {
  const TreeHandle top = folder_handle(impl_->handle.get(), commit, root);
  if (top == nullptr) {
    throw Error(words::say(kNoFolder, {{"folder", root}, {"commit", short_id(commit)}}));
  }
  auto tree = std::make_unique<CommitTree>(impl_->handle.get(), top.get(), root);
  if (impl_->partial) tree->require_contents();
  return tree;
}

std::optional<std::string> Repository::find_root(const Commit& commit, std::string_view path,
                                                 std::string_view file) const {
  const TreeHandle top = tree_handle(impl_->handle.get(), commit);
  for (std::string folder(path);;) {
    const std::string sought = below(folder, file);
    EntryHandle entry;
    const int code = fill(
        entry, [&](git_tree_entry** out) { return git_tree_entry_bypath(out, top.get(), sought.c_str()); });
    if (code == 0 && git_tree_entry_type(entry.get()) == GIT_OBJECT_BLOB) return folder;
    if (code < 0 && code != GIT_ENOTFOUND) require(code);
    if (folder.empty()) return std::nullopt;
    folder = folder_of(folder);
  }
}

std::vector<std::string> Repository::find_roots(const Commit& commit, std::string_view file) const {
  const TreeHandle top = tree_handle(impl_->handle.get(), commit);
  std::vector<std::string> folders;
  for (const std::string& path : CommitTree(impl_->handle.get(), top.get(), "").list()) {
    if (name_of(path) == file) folders.push_back(folder_of(path));
  }
  std::sort(folders.begin(), folders.end());
  return folders;
}

}  // namespace lofte::git
