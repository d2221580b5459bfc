// SPDX-License-Identifier: Apache-2.0
//
// What plain reading has to know of the repository around a folder, found without opening it: starting
// libgit2 takes longer than reading a hundred records.
#pragma once
#include <optional>
#include <string>

namespace lofte::git {

/// The path of a folder (absolute) below the top of the repository that it lies in; empty at its top, and
/// without a repository. nullopt when only opening the repository can tell: it is no usual checkout (a bare
/// or sparse one, a submodule, one that belongs to someone else or says itself where it lies).
std::optional<std::string> plain_prefix(const std::string& folder);

}  // namespace lofte::git
