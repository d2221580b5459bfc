// SPDX-License-Identifier: Apache-2.0
#include "git/handle.h"

#include <algorithm>
#include <array>

#include "files/tree.h"

namespace lofte::git {
namespace {

constexpr words::Phrase kBroken{"the git repository cannot be read: {detail}",
                                "git-arkivet kan inte läsas: {detail}"};
constexpr words::Phrase kFsck{"run \"git fsck\" to see what is damaged",
                              "kör ”git fsck” för att se vad som är skadat"};
constexpr words::Phrase kFetchEverything{
    "fetch the whole history: git fetch --unshallow (in GitHub Actions \"fetch-depth: 0\" for "
    "actions/checkout, in GitLab CI \"GIT_DEPTH: 0\")",
    "hämta hela historiken: git fetch --unshallow (i GitHub Actions ”fetch-depth: 0” för actions/checkout, "
    "i GitLab CI ”GIT_DEPTH: 0”)"};

constexpr words::Phrase kMissingContent{"the content of \"{path}\" is not in this clone",
                                        "innehållet i ”{path}” finns inte i den här klonen"};
constexpr words::Phrase kFetchContent{
    "fetch all contents: git fetch --refetch --no-filter (in GitHub Actions leave out \"filter\" for "
    "actions/checkout)",
    "hämta allt innehåll: git fetch --refetch --no-filter (i GitHub Actions: ta bort ”filter” för "
    "actions/checkout)"};

// Extensions that do not change how objects and references are read, or whose value is checked after opening
// (so that the answer can name it): git sets worktreeconfig for every sparse checkout.
constexpr std::array<const char*, 6> kExtensions{"worktreeconfig", "partialclone",      "preciousobjects",
                                                 "objectformat",   "relativeworktrees", "refstorage"};

}  // namespace

Library::Library() {
  git_libgit2_init();
  std::array<const char*, kExtensions.size()> names = kExtensions;
  git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names.data(), names.size());
}

Library::Library(const Library& /*other*/) { git_libgit2_init(); }

Library::~Library() { git_libgit2_shutdown(); }

void require(int code) {
  if (code < 0)
    throw Error(words::say(kBroken, {{"detail", words::nested(last_reason())}}), words::say(kFsck));
}

words::Message fetch_everything() { return words::say(kFetchEverything); }

std::string hex(const git_oid& id) {
  std::array<char, GIT_OID_HEXSZ + 1> text{};
  return git_oid_tostr(text.data(), text.size(), &id);
}

git_oid oid_of(const Commit& commit) {
  git_oid id;
  require(git_oid_fromstr(&id, commit.id.c_str()));
  return id;
}

CommitHandle commit_handle(git_repository* repository, const Commit& commit) {
  const git_oid id = oid_of(commit);
  return filled<CommitHandle>([&](git_commit** out) { return git_commit_lookup(out, repository, &id); });
}

TreeHandle tree_handle(git_repository* repository, const Commit& commit) {
  const CommitHandle handle = commit_handle(repository, commit);
  return filled<TreeHandle>([&](git_tree** out) { return git_commit_tree(out, handle.get()); });
}

TreeHandle folder_handle(git_repository* repository, const Commit& commit, const std::string& root) {
  TreeHandle top = tree_handle(repository, commit);
  if (root.empty()) return top;
  EntryHandle entry;
  const int code =
      fill(entry, [&](git_tree_entry** out) { return git_tree_entry_bypath(out, top.get(), root.c_str()); });
  if (code == GIT_ENOTFOUND) return nullptr;
  require(code);
  if (git_tree_entry_type(entry.get()) != GIT_OBJECT_TREE) return nullptr;
  return filled<TreeHandle>(
      [&](git_tree** out) { return git_tree_lookup(out, repository, git_tree_entry_id(entry.get())); });
}

std::string content(git_odb* odb, const git_oid& id, const std::string& path) {
  OdbObjectHandle object;
  const int code = fill(object, [&](git_odb_object** out) { return git_odb_read(out, odb, &id); });
  if (code == GIT_ENOTFOUND) throw missing_content(path);
  require(code);
  return {static_cast<const char*>(git_odb_object_data(object.get())),
          std::min(git_odb_object_size(object.get()), files::kReadLimit)};
}

Error missing_content(const std::string& path) {
  return Error(words::say(kMissingContent, {{"path", path}}), words::say(kFetchContent));
}

calendar::Day day_of(const git_commit* commit) {
  const std::chrono::sys_seconds instant{std::chrono::seconds{git_commit_time(commit)}};
  const auto local = instant + std::chrono::minutes{git_commit_time_offset(commit)};
  return std::chrono::floor<std::chrono::days>(local);
}

Commit describe(const git_commit* commit) {
  const char* summary = git_commit_summary(const_cast<git_commit*>(commit));
  return {hex(*git_commit_id(commit)), day_of(commit), summary != nullptr ? summary : ""};
}

std::string short_id(const Commit& commit) { return commit.id.substr(0, 10); }

}  // namespace lofte::git
