// SPDX-License-Identifier: Apache-2.0
// From the name of a commit to the commit, and from a wrong name to an answer that helps.
#include <algorithm>
#include <set>

#include "base/strings.h"
#include "git/impl.h"

namespace lofte::git {
namespace {

constexpr words::Phrase kOnlyRemote{"\"{revision}\" exists only as \"{found}\" here, which is used",
                                    "”{revision}” finns här bara som ”{found}”, som används"};
constexpr words::Phrase kUnknown{"no commit, branch or tag is called \"{revision}\"",
                                 "ingen incheckning, gren eller tagg heter ”{revision}”"};
constexpr words::Phrase kCutOff{
    "\"{revision}\" is not in this clone, which holds only the latest part of the history",
    "”{revision}” finns inte i den här klonen, som bara har den senaste delen av historiken"};
constexpr words::Phrase kMeanOrFetch{
    "did you mean {name}? Otherwise fetch the whole history: git fetch --unshallow (in GitHub Actions "
    "fetch-depth: 0 for actions/checkout, in GitLab CI GIT_DEPTH: 0)",
    "menade du {name}? Hämta annars hela historiken: git fetch --unshallow (i GitHub Actions "
    "fetch-depth: 0 för actions/checkout, i GitLab CI GIT_DEPTH: 0)"};
constexpr words::Phrase kFetch{
    "list the names with \"git branch --all\" and \"git tag\", or run \"git fetch\" if it is newer than this "
    "clone",
    "lista namnen med ”git branch --all” och ”git tag”, eller kör ”git fetch” om den är nyare än klonen"};
constexpr words::Phrase kNoCommit{"the git repository has no commit yet",
                                  "git-arkivet har ingen incheckning än"};
constexpr words::Phrase kCommitFirst{"commit the records first: git add . && git commit",
                                     "checka in posterna först: git add . && git commit"};
constexpr words::Phrase kAmbiguous{"several objects have an id that begins with \"{revision}\"",
                                   "flera objekt har ett id som börjar med ”{revision}”"};
constexpr words::Phrase kWriteMore{"write more characters of the commit's id",
                                   "skriv fler tecken av incheckningens id"};
constexpr words::Phrase kSeveral{"\"{revision}\" is the name of several commits here: {names}",
                                 "”{revision}” är namnet på flera incheckningar här: {names}"};
constexpr words::Phrase kWriteOut{"write which one is meant, as in {name}",
                                  "skriv vilken som avses, till exempel {name}"};
constexpr words::Phrase kNotCommit{"\"{revision}\" is in the repository but is not a commit",
                                   "”{revision}” finns i arkivet men är ingen incheckning"};
constexpr words::Phrase kRange{"\"{revision}\" is a range, but a single commit is needed",
                               "”{revision}” är ett intervall, men det behövs en enda incheckning"};
constexpr words::Phrase kNameOne{"name one commit, branch or tag",
                                 "ange en incheckning, en gren eller en tagg"};

enum class Outcome { found, missing, ambiguous, no_commit };

struct Parsed {
  Outcome outcome = Outcome::missing;
  std::optional<Commit> commit;
};

/// `@` alone is git's short form of HEAD, which libgit2 1.5 does not know; `@{1}` it does.
std::string spelt_out(const std::string& revision) {
  const bool head = revision.starts_with('@') && !revision.starts_with("@{");
  return head ? "HEAD" + revision.substr(1) : revision;
}

Parsed parse(git_repository* repository, const std::string& given) {
  const std::string revision = spelt_out(given);
  ObjectHandle object;
  const int code =
      fill(object, [&](git_object** out) { return git_revparse_single(out, repository, revision.c_str()); });
  if (code == GIT_EAMBIGUOUS) return {Outcome::ambiguous, {}};
  if (code < 0) return {};
  ObjectHandle peeled;
  if (fill(peeled, [&](git_object** out) { return git_object_peel(out, object.get(), GIT_OBJECT_COMMIT); }) <
      0) {
    return {Outcome::no_commit, {}};
  }
  const CommitHandle commit(reinterpret_cast<git_commit*>(peeled.release()));
  return {Outcome::found, describe(commit.get())};
}

/// The commit that an abbreviated id stands for; nullopt when the text is no such id.
std::optional<Commit> by_short_id(git_repository* repository, const std::string& name) {
  constexpr std::size_t shortest = 4, whole = 40;
  if (name.size() < shortest || name.size() >= whole) return std::nullopt;
  git_oid id;
  if (name.find_first_not_of("0123456789abcdef") != name.npos ||
      git_oid_fromstrn(&id, name.c_str(), name.size()) < 0)
    return std::nullopt;
  ObjectHandle object;
  const int code = fill(object, [&](git_object** out) {
    return git_object_lookup_prefix(out, repository, &id, name.size(), GIT_OBJECT_COMMIT);
  });
  if (code < 0) return std::nullopt;
  const CommitHandle commit(reinterpret_cast<git_commit*>(object.release()));
  return describe(commit.get());
}

/// A name may be a tag's, a branch's, a branch's of another repository and the beginning of an id at once.
/// git takes the first of them and warns; a check against the wrong one would look like a clean one.
void refuse_several(git_repository* repository, const std::string& revision) {
  const std::string name = revision.substr(0, revision.find_first_of("~^@:"));
  std::vector<std::string> names;
  std::set<std::string> commits;
  const auto add = [&](const std::string& shown, const std::optional<Commit>& commit) {
    if (!commit) return;
    names.push_back(shown);
    commits.insert(commit->id);
  };
  for (const std::string prefix : {"refs/tags/", "refs/heads/", "refs/remotes/"})
    add(prefix + name, parse(repository, prefix + name).commit);
  if (const auto commit = by_short_id(repository, name)) add(commit->id, commit);
  if (commits.size() < 2) return;
  throw Error(
      words::say(kSeveral, {{"revision", name}, {"names", words::list_of(names, words::Joint::and_)}}),
      words::say(kWriteOut, {{"name", names[1]}}));
}

/// The short names of all branches and tags; those of origin also without "origin/".
std::vector<std::string> reference_names(git_repository* repository) {
  const auto references = filled<ReferencesHandle>(
      [&](git_reference_iterator** out) { return git_reference_iterator_new(out, repository); });
  std::vector<std::string> names;
  ReferenceHandle reference;
  while (fill(reference, [&](git_reference** out) { return git_reference_next(out, references.get()); }) ==
         0) {
    const std::string name = git_reference_shorthand(reference.get());
    names.push_back(name);
    if (name.starts_with("origin/")) names.push_back(name.substr(7));
  }
  return names;
}

bool has_commit(git_repository* repository) { return parse(repository, "HEAD").outcome == Outcome::found; }

Error missing(const Repository& repository, git_repository* handle, const std::string& revision) {
  const words::Values quoted{{"revision", revision}};
  if (revision.find("..") != std::string::npos)
    return Error(words::say(kRange, quoted), words::say(kNameOne));
  const std::vector<std::string> known = reference_names(handle);
  if (known.empty() && !has_commit(handle)) return Error(words::say(kNoCommit), words::say(kCommitFirst));
  const std::string name = revision.substr(0, revision.find_first_of("~^@:"));
  // with a name that exists, it is the way from there that leads nowhere
  const std::optional<std::string> near = repository.find(name) ? std::nullopt : nearest(name, known);
  const words::Phrase what = repository.shallow() ? kCutOff : kUnknown;
  if (near) {
    return Error(words::say(what, quoted), repository.shallow() ? words::say(kMeanOrFetch, {{"name", *near}})
                                                                : words::did_you_mean(*near));
  }
  return Error(words::say(what, quoted), repository.shallow() ? fetch_everything() : words::say(kFetch));
}

}  // namespace

std::vector<std::string> Repository::names() const {
  std::vector<std::string> all = reference_names(impl_->handle.get());
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

Resolved Repository::resolve(const std::string& revision) const {
  refuse_several(impl_->handle.get(), revision);
  const Parsed parsed = parse(impl_->handle.get(), revision);
  const words::Values quoted{{"revision", revision}};
  switch (parsed.outcome) {
    case Outcome::found:
      return {*parsed.commit, {}};
    case Outcome::ambiguous:
      throw Error(words::say(kAmbiguous, quoted), words::say(kWriteMore));
    case Outcome::no_commit:
      throw Error(words::say(kNotCommit, quoted), words::say(kNameOne));
    case Outcome::missing:
      break;
  }
  const std::string remote = "origin/" + revision;
  const std::optional<Commit> there = find("refs/remotes/" + remote);
  if (!there) throw missing(*this, impl_->handle.get(), revision);
  return {*there, {words::say(kOnlyRemote, {{"revision", revision}, {"found", remote}})}};
}

std::optional<Commit> Repository::find(const std::string& revision) const {
  return parse(impl_->handle.get(), revision).commit;
}

Commit Repository::head() const {
  std::optional<Commit> head = find("HEAD");
  if (!head) throw Error(words::say(kNoCommit), words::say(kCommitFirst));
  return *head;
}

std::optional<std::string> Repository::default_branch() const {
  ReferenceHandle head;
  const int code = fill(head, [&](git_reference** out) {
    return git_reference_lookup(out, impl_->handle.get(), "refs/remotes/origin/HEAD");
  });
  const char* target = code == 0 ? git_reference_symbolic_target(head.get()) : nullptr;
  if (target != nullptr && find(target)) return target;
  for (const char* name :
       {"refs/heads/main", "refs/remotes/origin/main", "refs/heads/master", "refs/remotes/origin/master"}) {
    if (find(name)) return name;
  }
  return std::nullopt;
}

}  // namespace lofte::git
