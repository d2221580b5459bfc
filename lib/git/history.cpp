// SPDX-License-Identifier: Apache-2.0
// Walks through the history. A shallow clone ends with commits whose parents are not there; whether libgit2
// then fails or takes them for first commits depends on its version, so the list of these commits is asked
// first, and no answer is given across that edge.
#include <algorithm>

#include "git/impl.h"

namespace lofte::git {
namespace {

constexpr words::Phrase kUnrelated{"{a} and {b} have no history in common",
                                   "{a} och {b} har ingen gemensam historik"};
constexpr words::Phrase kRelated{"name a branch that the checked one started from",
                                 "ange en gren som det som kontrolleras utgår från"};
constexpr words::Phrase kNoAncestor{
    "this clone holds only the latest part of the history, and {a} and {b} do not meet in it",
    "den här klonen har bara den senaste delen av historiken, och {a} och {b} möts inte i den"};
constexpr words::Phrase kNoParent{
    "the history in this clone ends with {commit}, and what came before is needed",
    "historiken i den här klonen slutar med {commit}, och det som kom före behövs"};

enum class Reach { yes, no, cut_off };

/// Whether a commit is reached from another one by going back, as far as the clone goes.
Reach reach(git_repository* repository, const std::set<std::string>& cut_off, const Commit& from,
            const Commit& to) {
  std::set<std::string> seen{from.id};
  std::vector<std::string> commits{from.id};
  Reach answer = Reach::no;
  for (std::size_t i = 0; i < commits.size(); ++i) {  // the nearest first, for that is where it mostly is
    const std::string id = commits[i];
    if (id == to.id) return Reach::yes;
    if (cut_off.contains(id)) {
      answer = Reach::cut_off;
      continue;
    }
    const CommitHandle commit = commit_handle(repository, Commit{id, {}, {}});
    for (unsigned p = 0; p < git_commit_parentcount(commit.get()); ++p) {
      std::string parent = hex(*git_commit_parent_id(commit.get(), p));
      if (seen.insert(parent).second) commits.push_back(std::move(parent));
    }
  }
  return answer;
}

}  // namespace

Commit Repository::merge_base(const Commit& a, const Commit& b) const {
  if (shallow()) {
    // libgit2 looks at parents that are not there, even when one commit comes straight after the other
    if (reach(impl_->handle.get(), impl_->cut_off, b, a) == Reach::yes) return a;
    if (reach(impl_->handle.get(), impl_->cut_off, a, b) == Reach::yes) return b;
  }
  const git_oid first = oid_of(a);
  const git_oid second = oid_of(b);
  git_oid base;
  const int code = git_merge_base(&base, impl_->handle.get(), &first, &second);
  if (code == 0) {
    return describe(commit_handle(impl_->handle.get(), Commit{hex(base), {}, {}}).get());
  }
  const words::Values both{{"a", short_id(a)}, {"b", short_id(b)}};
  if (shallow()) throw Error(words::say(kNoAncestor, both), fetch_everything());
  const git_error* error = git_error_last();
  const bool none = code == GIT_ENOTFOUND && error != nullptr && error->klass == GIT_ERROR_MERGE;
  if (!none) require(code);
  throw Error(words::say(kUnrelated, both), words::say(kRelated));
}

bool Repository::is_ancestor(const Commit& older, const Commit& newer) const {
  const Reach answer = reach(impl_->handle.get(), impl_->cut_off, newer, older);
  if (answer == Reach::cut_off) {
    throw Error(words::say(kNoAncestor, {{"a", short_id(older)}, {"b", short_id(newer)}}),
                fetch_everything());
  }
  return answer == Reach::yes;
}

std::optional<Commit> Repository::first_parent(const Commit& commit) const {
  if (impl_->cut_off.contains(commit.id)) {
    throw Error(words::say(kNoParent, {{"commit", short_id(commit)}}), fetch_everything());
  }
  const CommitHandle handle = commit_handle(impl_->handle.get(), commit);
  if (git_commit_parentcount(handle.get()) == 0) return std::nullopt;
  const auto parent =
      filled<CommitHandle>([&](git_commit** out) { return git_commit_parent(out, handle.get(), 0); });
  return describe(parent.get());
}

std::optional<Commit> Repository::fork(const Commit& merge) const {
  const std::optional<Commit> first = first_parent(merge);
  if (!first) return std::nullopt;
  const CommitHandle handle = commit_handle(impl_->handle.get(), merge);
  std::optional<Commit> out;
  for (unsigned p = 1; p < git_commit_parentcount(handle.get()); ++p) {
    const auto parent =
        filled<CommitHandle>([&](git_commit** o) { return git_commit_parent(o, handle.get(), p); });
    out = merge_base(out.value_or(*first), describe(parent.get()));
  }
  return out;
}

std::vector<Commit> Repository::first_parents(const Commit& newest) const {
  std::vector<Commit> commits;
  for (std::optional<Commit> at = newest; at; at = first_parent(*at)) commits.push_back(*at);
  std::reverse(commits.begin(), commits.end());
  return commits;
}

std::optional<Commit> Repository::last_before(const Commit& newest, calendar::Day day) const {
  std::optional<Commit> at = newest;
  while (at && at->date > day) at = first_parent(*at);
  return at;
}

// Each commit is read once: git_revwalk, which would read it for its order and once more for its day, takes
// twice as long.
calendar::Day Repository::latest_day(const Commit& commit) const {
  const auto before = [](const git_oid& a, const git_oid& b) { return git_oid_cmp(&a, &b) < 0; };
  std::set<git_oid, decltype(before)> seen{oid_of(commit)};
  std::vector<git_oid> ahead(seen.begin(), seen.end());
  calendar::Day latest = commit.date;
  while (!ahead.empty()) {
    const git_oid id = ahead.back();
    ahead.pop_back();
    git_commit* found = nullptr;
    if (git_commit_lookup(&found, impl_->handle.get(), &id) != 0) continue;  // as far as the clone reaches
    const CommitHandle handle(found);
    latest = std::max(latest, day_of(found));
    for (unsigned p = 0; p < git_commit_parentcount(found); ++p)
      if (const git_oid& parent = *git_commit_parent_id(found, p); seen.insert(parent).second)
        ahead.push_back(parent);
  }
  return latest;
}

std::vector<std::string> Repository::changed_paths(const Commit& older, const Commit& newer,
                                                   const std::string& root) const {
  const TreeHandle before = folder_handle(impl_->handle.get(), older, root);
  const TreeHandle after = folder_handle(impl_->handle.get(), newer, root);
  git_diff_options options = GIT_DIFF_OPTIONS_INIT;
  options.flags = GIT_DIFF_IGNORE_SUBMODULES | GIT_DIFF_INCLUDE_TYPECHANGE;
  const auto diff = filled<DiffHandle>([&](git_diff** out) {
    return git_diff_tree_to_tree(out, impl_->handle.get(), before.get(), after.get(), &options);
  });
  std::vector<std::string> paths;
  for (std::size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i) {
    const git_diff_delta* delta = git_diff_get_delta(diff.get(), i);
    const bool same_content =
        git_oid_equal(&delta->old_file.id, &delta->new_file.id) != 0 && delta->status == GIT_DELTA_MODIFIED;
    const std::string path = delta->new_file.path;
    if (!same_content && !files::hidden(path)) paths.push_back(path);
  }
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

}  // namespace lofte::git
