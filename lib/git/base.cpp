// SPDX-License-Identifier: Apache-2.0
// The older state to hold the records against.
//
// The question is always "what did this change find when it began?": on a branch, the place where it left the
// branch that it goes back to; on that branch itself, the commit before. A comparison with the wrong commit
// looks exactly like a clean one, so where the answer is not certain the check stops and says what to do.
//
// A push names the commit that the branch was at before. When that is no ancestor, the branch was rewritten
// (amend, rebase, forced push). On the default branch that is the very thing to be caught, and the old commit
// is compared with as it is; on any other branch its own drafts are no one's business, and the default branch
// is compared with.
#include "git/base.h"

#include <algorithm>

#include "git/handle.h"

namespace lofte::git {
namespace {

constexpr words::Phrase kParentNote{
    "what is checked is in \"{revision}\" already; compared with the commit before it, {commit}",
    "det som kontrolleras finns redan i ”{revision}”; jämförelsen görs med incheckningen före, {commit}"};
constexpr words::Phrase kFirstNote{
    "{commit} is the first commit, so there is nothing earlier to compare with",
    "{commit} är den första incheckningen, så det finns inget tidigare att jämföra med"};
constexpr words::Phrase kEmptyNote{
    "there were no records in {commit}, so there is nothing earlier to compare with",
    "det fanns inga poster i {commit}, så det finns inget tidigare att jämföra med"};
constexpr words::Phrase kRewrittenNote{
    "the branch was rewritten and no longer holds {commit}; compared with that commit as it was",
    "grenen har skrivits om och innehåller inte längre {commit}; jämförelsen görs med den incheckningen så "
    "som den var"};
constexpr words::Phrase kDraftNote{
    "the branch was rewritten; compared with \"{revision}\" instead of {commit}",
    "grenen har skrivits om; jämförelsen görs med ”{revision}” i stället för {commit}"};
constexpr words::Phrase kElsewhere{"the records are in \"{here}\", but in {commit} they were in {there}",
                                   "posterna ligger i ”{here}”, men i {commit} låg de i {there}"};
constexpr words::Phrase kQuoted{"\"{path}\"", "”{path}”"};
constexpr words::Phrase kMoveAlone{
    "move the folder in a commit that changes nothing else, and check against that commit",
    "flytta mappen i en incheckning som inte ändrar något annat, och kontrollera mot den"};
constexpr words::Phrase kNoDefault{"it is not clear which branch is the main one",
                                   "det framgår inte vilken gren som är huvudgrenen"};
constexpr words::Phrase kNameBranch{"name it, as in --against origin/main",
                                    "ange den, till exempel --against origin/main"};
constexpr words::Phrase kNoTarget{"the base that the build server names, {names}, is not in this clone",
                                  "den bas som byggservern anger, {names}, finns inte i den här klonen"};
constexpr words::Phrase kFetchNamed{"fetch it before the check, as in: git fetch origin {branch}",
                                    "hämta den före kontrollen, till exempel: git fetch origin {branch}"};
constexpr words::Phrase kNoEvent{"the build server does not say which commit this change is based on",
                                 "byggservern talar inte om vilken incheckning ändringen bygger på"};
constexpr words::Phrase kBeforeGone{
    "{commit}, where the default branch was before this push, is not in this clone; the branch was rewritten",
    "{commit}, där huvudgrenen låg före den här pushen, finns inte i klonen; grenen har skrivits om"};
constexpr words::Phrase kRestore{
    "restore the branch, or name the commit to compare it with, using --against",
    "återställ grenen, eller ange med --against vilken incheckning den ska jämföras med"};

constexpr std::string_view kRecordsFile = "lofte.yaml";

/// A name as people write it: "origin/main" for "refs/remotes/origin/main", ten characters of a full id.
std::string shown(std::string_view name) {
  for (const std::string_view prefix : {"refs/remotes/", "refs/heads/"}) {
    if (name.starts_with(prefix)) return std::string(name.substr(prefix.size()));
  }
  const bool full_id = name.size() == 40;
  return std::string(full_id ? name.substr(0, 10) : name);
}

Base at_commit(const Repository& repository, const Checked& checked, Commit commit,
               std::vector<words::Message> notes) {
  std::optional<std::string> root = older_root(repository, commit, checked);
  if (!root) notes.push_back(words::say(kEmptyNote, {{"commit", short_id(commit)}}));
  return {std::move(commit), std::move(root), std::move(notes)};
}

Base against_commit(const Repository& repository, const Checked& checked, const Commit& against,
                    const std::string& name, std::vector<words::Message> notes) {
  Commit base = repository.merge_base(against, checked.tip);
  std::optional<Commit> fork;
  if (base == checked.tip && !checked.uncommitted) {
    if (std::optional<Commit> parent = repository.first_parent(base)) {
      base = std::move(*parent);
      fork = repository.fork(checked.tip);
      notes.push_back(words::say(kParentNote, {{"revision", shown(name)}, {"commit", short_id(base)}}));
    } else {
      notes.push_back(words::say(kFirstNote, {{"commit", short_id(base)}}));
    }
  }
  Base out = at_commit(repository, checked, std::move(base), std::move(notes));
  if (fork != out.commit) out.fork = std::move(fork);
  return out;
}

std::string default_branch(const Repository& repository, const Named& named) {
  if (named.default_branch.empty()) {
    if (auto name = repository.default_branch()) return *name;
    if (repository.shallow()) throw Error(words::say(kNoDefault), fetch_everything());
    throw Error(words::say(kNoDefault), words::say(kNameBranch));
  }
  for (const std::string prefix : {"refs/remotes/origin/", "refs/heads/"}) {
    if (repository.find(prefix + named.default_branch)) return prefix + named.default_branch;
  }
  const words::List names = words::list_of({named.default_branch}, words::Joint::or_);
  if (repository.shallow()) throw Error(words::say(kNoTarget, {{"names", names}}), fetch_everything());
  throw Error(words::say(kNoTarget, {{"names", names}}),
              words::say(kFetchNamed, {{"branch", named.default_branch}}));
}

Base against_default(const Repository& repository, const Checked& checked, const Named& named,
                     std::vector<words::Message> notes) {
  const std::string name = default_branch(repository, named);
  return against_commit(repository, checked, *repository.find(name), name, std::move(notes));
}

Base against_target(const Repository& repository, const Checked& checked, const Named& named) {
  for (const std::string& name : named.names) {
    if (const auto commit = repository.find(name))
      return against_commit(repository, checked, *commit, name, {});
  }
  if (named.names.empty()) throw Error(words::say(kNoEvent), words::say(kNameBranch));
  std::vector<std::string> names;
  for (const std::string& name : named.names) {
    if (!name.starts_with("refs/heads/")) names.push_back(shown(name));
  }
  const words::List list = words::list_of(names, words::Joint::or_);
  if (repository.shallow()) throw Error(words::say(kNoTarget, {{"names", list}}), fetch_everything());
  const std::string last = shown(named.names.back());
  throw Error(words::say(kNoTarget, {{"names", list}}), words::say(kFetchNamed, {{"branch", last}}));
}

/// Whether the pushed branch is the default one; also when that cannot be told.
bool on_default_branch(const Repository& repository, const Named& named) {
  std::string name = named.default_branch;
  if (name.empty()) name = shown(repository.default_branch().value_or(""));
  if (name.starts_with("origin/")) name.erase(0, 7);
  return name.empty() || named.branch.empty() || named.branch == name;
}

Base against_before(const Repository& repository, const Checked& checked, const Named& named) {
  if (named.names.empty()) throw Error(words::say(kNoEvent), words::say(kNameBranch));
  const std::string& name = named.names.front();
  const std::optional<Commit> before = repository.find(name);
  if (!before && repository.shallow()) {
    throw Error(words::say(kNoTarget, {{"names", shown(name)}}), fetch_everything());
  }
  if (before && repository.is_ancestor(*before, checked.tip)) {
    return against_commit(repository, checked, *before, name, {});
  }
  if (!on_default_branch(repository, named)) {
    const std::string other = shown(default_branch(repository, named));
    return against_default(repository, checked, named,
                           {words::say(kDraftNote, {{"revision", other}, {"commit", shown(name)}})});
  }
  if (!before) throw Error(words::say(kBeforeGone, {{"commit", shown(name)}}), words::say(kRestore));
  return at_commit(repository, checked, *before,
                   {words::say(kRewrittenNote, {{"commit", short_id(*before)}})});
}

Base against_ci(const Repository& repository, const Checked& checked, const Ci& ci) {
  const Named named = named_by(ci);
  switch (named.kind) {
    case Named::Kind::target:
      return against_target(repository, checked, named);
    case Named::Kind::before:
      return against_before(repository, checked, named);
    case Named::Kind::none:
      break;
  }
  return against_default(repository, checked, named, {});
}

words::Message quoted(const std::string& root) {
  return words::say(kQuoted, {{"path", root.empty() ? "." : root}});
}

}  // namespace

Base base_for(const Repository& repository, const Checked& checked, const std::string& against,
              const Ci& ci) {
  if (against == "auto") return against_ci(repository, checked, ci);
  Resolved named = repository.resolve(against);
  return against_commit(repository, checked, named.commit, against, std::move(named.notes));
}

std::optional<std::string> older_root(const Repository& repository, const Commit& older,
                                      const Checked& checked) {
  const auto has = [](const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  std::vector<std::string> then = repository.find_roots(older, kRecordsFile);
  if (has(then, checked.root)) return checked.root;
  // a folder of records that is still where it was is another one, and not this one before a move
  const std::vector<std::string> now = repository.find_roots(checked.tip, kRecordsFile);
  std::erase_if(then, [&](const std::string& root) {
    return checked.uncommitted ? repository.on_disk(root, kRecordsFile) : has(now, root);
  });
  if (then.empty()) return std::nullopt;
  words::List there{{}, words::Joint::and_};
  std::transform(then.begin(), then.end(), std::back_inserter(there.items), quoted);
  const std::string here = checked.root.empty() ? "." : checked.root;
  throw Error(words::say(kElsewhere, {{"here", here}, {"commit", short_id(older)}, {"there", there}}),
              words::say(kMoveAlone));
}

}  // namespace lofte::git
