// SPDX-License-Identifier: Apache-2.0
//
// The rules against an earlier commit. They need no git: two folders that were read, and which files were
// renamed between them.
#pragma once
#include <string>
#include <vector>

#include "corpus/succession.h"
#include "diag/finding.h"

namespace lofte::rules {

/// The older state, what messages call it ("main", "1a2b3c4d5e"), and the files that were renamed since.
struct Older {
  const corpus::Corpus& corpus;
  std::string label;
  corpus::Renames renames;
};

/// What the comparison came to.
struct Against {
  diag::Findings findings;  ///< in the order of diag::sort
  /// The files of the older state that say something which must stay and could not be read there, and that
  /// have changed since: nothing can be said of the change, so the comparison as a whole has failed. Sorted.
  std::vector<std::string> uncompared;
};

/// What may not have changed since the older state and has: signed-promise-changed, history-rewritten,
/// followup-changed, record-removed, id-reused. `check` is what rules::check() found in the newer state:
/// where a file has an error of form, that error alone is told, and not that what it hides is gone.
Against against(const Older& older, const corpus::Corpus& newer, const diag::Findings& check);

}  // namespace lofte::rules
