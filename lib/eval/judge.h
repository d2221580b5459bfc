// SPDX-License-Identifier: Apache-2.0
//
// One commitment on one day: which kind of target it has, whether it can be judged at all, and by whom.
#pragma once
#include <optional>

#include "eval/index.h"
#include "eval/outcome.h"
#include "eval/status.h"

namespace lofte::eval {

/// Judges a commitment on a day, with an index that was made before: for many commitments, or many days.
CommitmentStatus judge(const Index& index, const records::Promise& promise,
                       const records::Commitment& commitment, calendar::Day as_of);

/// The judgement of its target alone.
Outcome judge_target(const Index& index, const records::Promise& promise,
                     const records::Commitment& commitment, calendar::Day as_of);

/// The days that a target is judged over: the commitment's, up to `due`; nullopt when nobody knows them, or
/// when `due` leaves none.
std::optional<calendar::Interval> days_judged(const records::Promise& promise,
                                              const records::Commitment& commitment,
                                              const records::Target& target, calendar::Day as_of);

}  // namespace lofte::eval
