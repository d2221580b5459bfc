// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <vector>

#include "eval/evidence.h"

namespace lofte::rules {

/// Figures of one commitment that cannot all be true.
struct Contradiction {
  const records::Counted* what;  ///< what they count
  eval::Line last;               ///< the figure that was reported last
  std::vector<eval::Line> others;
  std::optional<eval::Clash> clash;  ///< nullopt when they differ about the units of a target with `every`
};

/// At most one for each commitment: those for which a status says that the reports contradict each other.
std::vector<Contradiction> contradictions(const eval::Index& index);

}  // namespace lofte::rules
