// SPDX-License-Identifier: Apache-2.0
//
// The reasons of verdicts about shares, in words.
#pragma once
#include "eval/evidence.h"
#include "eval/outcome.h"

namespace lofte::eval {

inline constexpr double kHundred = 100;

/// The share that a target asks for, of a hundred: its own, or all.
double share_asked(const records::Target& target);

/// How much was reported to be in time (or done), and how much not, added up.
struct Parts {
  calendar::Range kept;
  calendar::Range missed;
  calendar::Range all;
  bool covered = false;  ///< every day, place and responsible party is reported

  /// The share kept, of a hundred: certainly at least, and at most.
  double least() const;
  double most() const;
};

/// What was reported, the share that this is, and the one promised.
words::Message share_reason(const Case& c, const Evidence& evidence, const Parts& parts, Verdict verdict);

}  // namespace lofte::eval
