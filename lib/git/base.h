// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "git/ci.h"
#include "git/repository.h"

namespace lofte::git {

/// What is checked: the records at a root, in a commit or in the working tree on top of HEAD.
struct Checked {
  Commit tip;                ///< the commit of --rev, or HEAD
  bool uncommitted = false;  ///< the working tree is checked, and its records are not those of HEAD
  std::string root;
};

/// The older state to hold the checked one against.
struct Base {
  Commit commit;
  std::optional<std::string> root;  ///< nullopt: there were no records then
  std::vector<words::Message> notes;
  /// Where the branches of a merge had left each other, when the older state is that merge's first parent:
  /// the branch that changed the past may be the first one.
  std::optional<Commit> fork{};
};

/// The older state for `--against REV|auto`. For a revision: its merge base with what is checked; if that is
/// the tip itself, the tip's first parent, and the fork of a merge (with uncommitted changes, the tip; a
/// first commit, itself). For `auto`: the same for the base that CI names, else for the default branch.
/// Throws lofte::Error for everything that leaves the older state unknown.
Base base_for(const Repository& repository, const Checked& checked, const std::string& against,
              const Ci& ci = {});

/// The root of the records in an older commit, for what is checked now: the same folder. nullopt when these
/// records did not exist. Throws lofte::Error when records lay in a folder that is gone now: they were moved,
/// and what they said cannot be told from the new place.
std::optional<std::string> older_root(const Repository& repository, const Commit& older,
                                      const Checked& checked);

}  // namespace lofte::git
