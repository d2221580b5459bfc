// SPDX-License-Identifier: Apache-2.0
//
// Which of many changes made a result another one: each is tried alone against the older state; where none
// does it alone, the fewest that do it together.
#pragma once
#include <string>
#include <vector>

#include "corpus/mixed.h"
#include "rules/against_parts.h"
#include "rules/verdicts_then.h"

namespace lofte::rules {

/// One change between two states, as far as it is known: an edited record with its differences, one that is
/// gone, one that is new, or lofte.yaml.
struct Made {
  corpus::Change change;
  const Edited* edited = nullptr;
  std::string path;  ///< where it is told: the path now, of what is gone the path then

  /// Whether nothing was changed or taken away by it.
  bool adds_only() const;
};

/// A result that was one thing by the older state and is another by the newer.
struct Changed {
  std::string promise;     ///< as it is called in the older state
  std::string commitment;  ///< its id
  calendar::Day day;
  Part part;
};

/// One of the changes that made it, and the differences in its record that did (none: all of it).
struct Cause {
  const Made* made;
  std::vector<const Difference*> differences;
};

/// The changes that made a result another. At most some tens are tried one by one; of more, one smallest set
/// that suffices is found by halving.
std::vector<Cause> causes(const Pair& pair, const eval::Index& older, const std::vector<Made>& all,
                          const Changed& changed);

/// Holds what was computed as of the older state's day against what the newer state would have given.
void hold_results(Pair& pair, const std::vector<Made>& made);

}  // namespace lofte::rules
