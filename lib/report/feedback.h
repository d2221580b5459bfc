// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>

#include "doc/document.h"
#include "eval/status.h"

namespace lofte::report {

/// What a page for the participants of a walk is asked for.
struct FeedbackOptions {
  std::string walk;  ///< its id; the walk has a record that could be read
  words::Lang lang = words::Lang::sv;
  std::optional<std::string> revision{};
  std::string version{};
  std::string charts{};  ///< what the file name of its map begins with; empty: no map
};

/// The page for those who took part in a walk: what you saw and proposed, what was chosen and done, what was
/// declined and why, what happens next, and whom to ask. The records are as tell_less() leaves them.
doc::Document feedback(const corpus::Corpus& corpus, const eval::Status& status,
                       const FeedbackOptions& options);

}  // namespace lofte::report
