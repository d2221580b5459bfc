// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "rules/against.h"
#include "session.h"

namespace lofte::cli {

/// The tree that a folder was read from, once more.
std::unique_ptr<files::Tree> tree_of(const git::Repository& repository, const Folder& folder);

/// The files that were renamed between two trees and kept their content.
corpus::Renames renames_between(const files::Tree& older, const files::Tree& newer);

/// `check --against`: what may not have changed since the older state and has. Notes go to stderr. Throws
/// lofte::Error when the older state cannot be told.
rules::Against held_against(Session& session, const Folder& folder, const std::string& revision,
                            const diag::Findings& found);

/// `check --history`: the same for every step of the first-parent history, and the identity numbers in it.
/// Shows how far it has come where a person is looking.
rules::Against whole_history(Session& session, const Folder& folder);

}  // namespace lofte::cli
