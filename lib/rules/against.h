// SPDX-License-Identifier: Apache-2.0
//
// The rules against an earlier commit: the past stays. They need no git: two folders that were read, the day
// of each, and which files were renamed between them.
//
// Three layers, so that no list of fields can be slipped past. What had happened by the older state's day is
// not changed or taken away; what was computed as of that day stays, whichever change would move it; and what
// protects people is not lowered. An open, dated correction frees the first two.
#pragma once
#include <string>
#include <vector>

#include "rules/states.h"

namespace lofte::rules {

/// What the comparison came to.
struct Against {
  diag::Findings findings;  ///< in the order of diag::sort
  /// The files of the older state that say something which must stay and could not be read there, and that
  /// have changed since: nothing can be said of the change, so the comparison as a whole has failed. Sorted.
  std::vector<std::string> uncompared;
};

/// What may not have changed since the older state and has. Where a file of the newer state has an error of
/// form, that error alone is told, and not that what it hides is gone.
Against against(const Older& older, const Newer& newer);

/// Of what `against` tells, only what was recorded long after its day: no verdict is computed for it.
diag::Findings late_entries(const Older& older, const Newer& newer);

}  // namespace lofte::rules
