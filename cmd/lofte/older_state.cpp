// SPDX-License-Identifier: Apache-2.0
#include "older_state.h"

#include <algorithm>

#include "files/tree.h"
#include "git/base.h"
#include "git/ci.h"
#include "git/renames.h"
#include "read_file.h"

namespace lofte::cli {
namespace {

bool is_record(std::string_view path) { return path.ends_with(".yaml") || path.ends_with(".yml"); }

// What is checked, for the repository: a commit, or HEAD with what is changed on top of it.
git::Checked checked(const git::Repository& repository, const Folder& folder) {
  if (folder.commit) return {*folder.commit, false, folder.prefix};
  const std::vector<std::string> changed = repository.uncommitted(folder.prefix);
  return {repository.head(), std::any_of(changed.begin(), changed.end(), is_record), folder.prefix};
}

git::Ci ci(const Environment& environment) {
  git::Ci out;
  for (const std::string_view name : git::kCiVariables)
    if (const std::string value = environment.variable(std::string(name)); !value.empty())
      out.variables.emplace(name, value);
  if (const std::string event = environment.variable("GITHUB_EVENT_PATH"); !event.empty())
    out.event = read_file(event).value_or("");
  return out;
}

}  // namespace

std::unique_ptr<files::Tree> tree_of(const git::Repository& repository, const Folder& folder) {
  if (folder.commit) return repository.tree(*folder.commit, folder.prefix);
  return repository.with_left_out(files::disk(folder.root), folder.prefix);
}

corpus::Renames renames_between(const files::Tree& older, const files::Tree& newer) {
  corpus::Renames out;
  for (const git::Rename& rename : git::renames(older, newer)) out.emplace_back(rename.from, rename.to);
  return out;
}

namespace {

// What is checked, held against one older state.
rules::Against held_against_state(Session& session, const Folder& folder, const git::Repository& repository,
                                  const git::Checked& now, const git::Commit& commit,
                                  const std::optional<std::string>& root, const diag::Findings& found) {
  const auto tree_then = [&] { return root ? repository.tree(commit, *root) : files::memory({}); };
  const corpus::Loaded loaded = session.read(tree_then());
  // What is not committed yet will be of today.
  const calendar::Day day = now.uncommitted ? session.environment.today : now.tip.date;
  return rules::against(
      {loaded.corpus, git::short_id(commit), renames_between(*tree_then(), *tree_of(repository, folder)),
       repository.latest_day(commit)},
      {folder.corpus(), found, day});
}

bool has_errors(const diag::Findings& findings) {
  return std::any_of(findings.begin(), findings.end(),
                     [](const diag::Finding& f) { return f.severity == diag::Severity::error; });
}

}  // namespace

rules::Against held_against(Session& session, const Folder& folder, const std::string& revision,
                            const diag::Findings& found) {
  const git::Repository repository = git::Repository::open(session.start_folder());
  const git::Checked now = checked(repository, folder);
  const git::Base base = git::base_for(repository, now, revision, ci(session.environment));
  for (const words::Message& message : base.notes) session.note(message);
  rules::Against out = held_against_state(session, folder, repository, now, base.commit, base.root, found);
  if (!base.fork || has_errors(out.findings)) return out;
  return held_against_state(session, folder, repository, now, *base.fork,
                            git::older_root(repository, *base.fork, now), found);
}

}  // namespace lofte::cli
