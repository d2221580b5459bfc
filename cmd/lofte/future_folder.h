// SPDX-License-Identifier: Apache-2.0
//
// A folder as it will be when a command has written: so that what `check` would call an error is refused
// before.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "session.h"

namespace lofte::cli {

/// Files that are to be written, by their paths relative to the root.
using NewFiles = std::vector<std::pair<std::string, std::string>>;

/// What `check` would find in the folder when the files are written, and does not find now.
struct FutureErrors {
  diag::Findings findings;  ///< the errors: they forbid it
  corpus::Corpus corpus;    ///< the folder as it will be
  diag::Findings warnings{};
};
FutureErrors future_errors(Session& session, const Folder& folder, const NewFiles& files);

/// The first of the errors that does not merely say what is still missing, as the complaint about an answer.
std::optional<Error> answer_fault(const FutureErrors& errors);

/// The errors as `check` would show them.
std::string shown_errors(const Session& session, const FutureErrors& errors);
/// Shows the errors, and says that nothing was written because of them; returns the exit status.
int refuse(Session& session, const FutureErrors& errors, const std::optional<words::Message>& help);
/// Says beside the results what `check` will warn of.
void tell_warnings(Session& session, const FutureErrors& errors);

}  // namespace lofte::cli
