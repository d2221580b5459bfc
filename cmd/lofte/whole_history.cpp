// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "files/tree.h"
#include "older_state.h"
#include "rules/past.h"

namespace lofte::cli {
namespace {

constexpr words::Phrase kReadingCommits{"reading commit {n} of {all}", "läser incheckning {n} av {all}"};

// A commit's records: where they lay then, and the tree of it.
struct State {
  std::optional<std::string> root;
  std::unique_ptr<files::Tree> tree;
};

// The records lie where they lie now; before they were moved there, in the only folder of records there was.
State state_of(const git::Repository& repository, const git::Commit& commit, const std::string& now) {
  const std::vector<std::string> roots = repository.find_roots(commit);
  State state;
  if (std::find(roots.begin(), roots.end(), now) != roots.end())
    state.root = now;
  else if (roots.size() == 1)
    state.root = roots.front();
  state.tree = state.root ? repository.tree(commit, *state.root) : files::memory({});
  return state;
}

// The commit before, and where its records lay.
struct Before {
  git::Commit commit;
  std::optional<std::string> root;
};

std::vector<std::string> changed(const git::Repository& repository, const std::optional<Before>& before,
                                 const files::Tree& older, const git::Commit& commit, const State& newer) {
  if (before && before->root && before->root == newer.root)
    return repository.changed_paths(before->commit, commit, *newer.root);
  const std::vector<std::string> was = older.list();
  const std::vector<std::string> is = newer.tree->list();
  std::vector<std::string> all;
  std::set_union(was.begin(), was.end(), is.begin(), is.end(), std::back_inserter(all));
  return all;
}

}  // namespace

rules::Against whole_history(Session& session, const Folder& folder) {
  const git::Repository repository = git::Repository::open(session.start_folder());
  const std::vector<git::Commit> commits =
      repository.first_parents(folder.commit ? *folder.commit : repository.head());
  session.progress().begin(kReadingCommits, commits.size());
  rules::Past past;
  std::optional<Before> before;
  for (const git::Commit& commit : commits) {
    session.progress().step();
    State newer = state_of(repository, commit, folder.prefix);
    std::vector<std::string> paths = changed(repository, before, past.last(), commit, newer);
    corpus::Renames renames = paths.empty() ? corpus::Renames() : renames_between(past.last(), *newer.tree);
    past.add({git::short_id(commit), commit.summary, commit.date, std::move(newer.tree), std::move(paths),
              std::move(renames)});
    before = Before{commit, std::move(newer.root)};
  }
  return past.found();
}

}  // namespace lofte::cli
