// SPDX-License-Identifier: Apache-2.0
//
// Targets that count: at least or at most a number, over the period, in each of its units, at each place.
#pragma once
#include <optional>

#include "eval/evidence.h"
#include "eval/outcome.h"

namespace lofte::eval {

/// The bound of a target that counts; nullopt when it does not say one (or says two).
std::optional<Bound> bound_of(const records::Target& target);

/// What a target counts, at the places of `at`.
Count count_of(const records::Target& target);

/// Judges a target that counts, with all that it may say: `at`, `theme`, `every`, `each`.
Outcome judge_count(const Case& c, Bound bound);

/// Judges a number over the whole period from its evidence.
Outcome judge_over_period(const Case& c, const Evidence& evidence, Bound bound);

/// Judges a number in every unit of the period from its evidence.
Outcome judge_every(const Case& c, const Evidence& evidence, Bound bound, calendar::Unit unit);

/// The units that a target asks about: of a period without an end, those that have ended.
std::vector<calendar::Interval> units_asked(const Evidence& evidence, calendar::Unit unit);

/// How much there should be when `days` of the period have passed, at an even pace; rounded down.
std::int64_t expected_after(std::int64_t n, std::int64_t days, const calendar::Interval& period);

}  // namespace lofte::eval
