// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "eval/evidence.h"
#include "eval/outcome.h"

namespace lofte::eval {

/// How a target that is to be reached at each of several places stands at one of them.
struct PlaceOutcome {
  std::string place;
  Outcome outcome;
};

/// The reason for all places together: where it was reached, and what is said of the first where it was not.
words::Message each_place(const Case& c, const Count& count, Bound bound,
                          const std::vector<PlaceOutcome>& places, Verdict all);

}  // namespace lofte::eval
