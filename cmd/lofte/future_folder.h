// SPDX-License-Identifier: Apache-2.0
//
// A folder as it will be when a command has written: so that what `check` would call an error is refused
// before.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "session.h"

namespace lofte::cli {

/// Files that are to be written, by their paths relative to the root.
using NewFiles = std::vector<std::pair<std::string, std::string>>;

/// The errors that `check` would find in the files when they are written, and does not find now.
struct FutureErrors {
  diag::Findings findings;
  corpus::Corpus corpus;  ///< the folder as it will be
};
FutureErrors future_errors(Session& session, const Folder& folder, const NewFiles& files);

/// The findings as `check` would show them.
std::string shown_errors(const Session& session, const FutureErrors& errors);

}  // namespace lofte::cli
