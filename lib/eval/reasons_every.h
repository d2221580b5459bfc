// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <optional>
#include <vector>

#include "eval/evidence.h"
#include "eval/outcome.h"

namespace lofte::eval {

/// That some of a stretch of units certainly failed.
struct Proof {
  std::size_t first;      ///< the index of the first of them
  std::int64_t units;     ///< how many
  std::int64_t failed;    ///< at least so many of them
  calendar::Range found;  ///< what was found in all of them; or in how many it was reached
  bool by_units;          ///< the figure says itself in how many it was reached
};

/// The longest exact figure, for its mean.
struct Mean {
  std::int64_t units;
  std::int64_t count;
};

/// How the units of a period stand.
struct Tally {
  calendar::Unit unit = calendar::Unit::day;
  std::vector<calendar::Truth> kept;  ///< of each unit
  std::ptrdiff_t past = 0;            ///< how many of them have ended
  std::optional<Proof> proof;
  std::optional<Mean> longest;
  bool clash = false;  ///< some reports show units to be kept that others show not to be

  std::int64_t total() const { return static_cast<std::int64_t>(kept.size()); }
  std::int64_t count(calendar::Truth truth) const { return std::count(kept.begin(), kept.end(), truth); }
};

/// That the reports contradict each other about the units.
words::Message contradicting(const Tally& tally);

/// The reason of a verdict about every unit of a period.
words::Message every_unit(const Case& c, const Evidence& evidence, Bound bound, const Tally& tally,
                          Verdict verdict);

}  // namespace lofte::eval
