// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "calendar/day.h"
#include "corpus/succession.h"
#include "diag/finding.h"

namespace lofte::rules {

/// The older state: what messages call it ("main", "1a2b3c4d5e"), its day, and the files that were renamed
/// since.
struct Older {
  const corpus::Corpus& corpus;
  std::string label;
  corpus::Renames renames;
  calendar::Day day;
  /// The whole folder, when `corpus` holds only what may differ; verdicts are computed from all of it.
  const corpus::Corpus* folder = nullptr;

  const corpus::Corpus& whole() const { return folder ? *folder : corpus; }
};

/// The newer state, what rules::check() found in it, and its day: no correction can be from a later one.
struct Newer {
  const corpus::Corpus& corpus;
  const diag::Findings& check;
  calendar::Day day;
  const corpus::Corpus* folder = nullptr;  ///< as in Older

  const corpus::Corpus& whole() const { return folder ? *folder : corpus; }
};

}  // namespace lofte::rules
