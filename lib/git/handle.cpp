// SPDX-License-Identifier: Apache-2.0
#include "git/handle.h"

#include <array>

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

// Extensions that do not change how objects and references are read, or whose value is checked after opening
// (so that the answer can name it): git sets worktreeconfig for every sparse checkout.
constexpr std::array<const char*, 6> kExtensions{"worktreeconfig", "partialclone",      "preciousobjects",
                                                 "objectformat",   "relativeworktrees", "refstorage"};

}  // namespace

Library::Library() {
  git_libgit2_init();
  std::array<const char*, kExtensions.size()> names = kExtensions;
  git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names.data(), names.size());
  // Like git, which holds objects against their ids when it fetches them and in "git fsck", and not whenever
  // it reads one: that their bytes are damaged is seen by the checksum with which each is compressed.
  git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
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
