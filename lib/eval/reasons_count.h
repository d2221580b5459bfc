// SPDX-License-Identifier: Apache-2.0
//
// The reasons of verdicts about counts, in words.
#pragma once
#include "eval/amount.h"
#include "eval/evidence.h"
#include "eval/outcome.h"

namespace lofte::eval {

/// "20 trafikkontroller have been reported": what was found during some days.
words::Message found(const Case& c, const Evidence& evidence, const calendar::Interval& days);
/// "nothing has been reported", "no safety walk is recorded in the period".
words::Message nothing_found(const Evidence& evidence);
/// "at least 4 at Torget", "at most 10".
words::Message promised(const Case& c, const Count& count, Bound bound);
/// "at least 4 meetings": the bound with the name of what is counted.
words::Message promised_things(const Case& c, const Count& count, Bound bound);

/// What was found, and what was promised.
words::Message found_and_promised(const Case& c, const Evidence& evidence, Bound bound);
/// How far it should have come by a day at an even pace.
words::Message at_pace(const Case& c, const Evidence& evidence, Bound bound, calendar::Day known_to,
                       int planned, std::int64_t expected);
/// Why the evidence about some days does not decide it: what is missing.
words::Message not_enough(const Case& c, const Evidence& evidence, Bound bound,
                          const calendar::Interval& days);
/// The reason for a mean: what was promised of each unit, beside what that makes of all of them.
words::Message with_mean(words::Message reason, Bound bound, calendar::Unit unit, std::int64_t units);
/// That a period without an end has no pace.
words::Message no_end(const Case& c, const Evidence& evidence, Bound bound);
words::Message contradicting(const Clash& clash);

}  // namespace lofte::eval
