// SPDX-License-Identifier: Apache-2.0
//
// What was known on a day: every question that a verdict or an attention asks of the records goes through
// here, so that "known on D" means the same everywhere. Something is known on D when its last possible day is
// on or before D.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/corpus.h"
#include "eval/verdict.h"

namespace lofte::eval {

/// Whether something dated `time` was known on `as_of`. A date that could not be read is never known.
bool known(const records::Field<calendar::Time>& time, calendar::Day as_of);

/// The days a promise holds, its extensions decided by `as_of` and its early end included; nullopt when the
/// period is unknown or could not be read.
std::optional<calendar::Interval> promise_period(const records::Promise& promise, calendar::Day as_of);

/// Whether a promise was signed by a day; true when its record does not say when it was signed.
bool signed_by(const records::Promise& promise, calendar::Day as_of);

/// The extensions that were decided by `as_of`, in the order written.
std::vector<const records::Extension*> extensions(const records::Promise& promise, calendar::Day as_of);

/// Where a promise stands on a day: upcoming before its first day or before it was signed, ended after its
/// last.
PromiseState promise_state(const records::Promise& promise, calendar::Day as_of);

/// The days a commitment holds: its own period, else the promise's (extended when the promise is).
std::optional<calendar::Interval> commitment_period(const records::Promise& promise,
                                                    const records::Commitment& commitment,
                                                    calendar::Day as_of);

/// A walk's state on a day: one dated after it is planned, whatever its state says now.
records::WalkState walk_state(const records::Walk& walk, calendar::Day as_of);

/// The last entry of a measure's history known on a day; nullptr when it was not chosen yet. Its state is
/// always readable.
const records::HistoryEntry* last_entry(const records::Measure& measure, calendar::Day as_of);

/// What a state counts as: a measure that was reopened has been started.
constexpr records::MeasureState counts_as(records::MeasureState state) {
  return state == records::MeasureState::reopened ? records::MeasureState::started : state;
}

/// The last decision by a day that moved a measure's deadline; nullptr when none did.
const records::MovedDue* last_move(const records::Measure& measure, calendar::Day as_of);

/// The deadline that somebody has set for a measure, as decided by `as_of`: its last moved due, else its due,
/// else the day of the milestone it counts for; nullopt when nobody has.
std::optional<calendar::Day> set_due(const corpus::Corpus& corpus, const records::Measure& measure,
                                     calendar::Day as_of);

/// The day after which a measure is late: the deadline that was set, else `measure_due` after it was chosen.
/// The latter is a reminder and nobody's word, so it is never told as a deadline. nullopt for one that goes
/// on
/// (`ongoing`) and when nothing says so.
std::optional<calendar::Day> latest_day(const corpus::Corpus& corpus, const records::Measure& measure,
                                        calendar::Day as_of);

/// Whether a picture of the situation is the one that the act asks for: a running one (EST) is beside it.
inline bool is_statutory(const records::Situation& situation) {
  return !situation.statutory || *situation.statutory;
}

/// The plans decided by `as_of` that no other plan decided by then replaces, by id: one plan for each problem
/// is usual.
std::vector<const records::Plan*> plans_in_force(const corpus::Corpus& corpus, calendar::Day as_of);

/// The observation of a walk that made the proposal a measure comes from; nullptr when there is none.
const records::Observation* observation_of(const corpus::Corpus& corpus, const records::Origin& origin);

/// The problem of a situation that a measure comes from; nullptr when there is none.
const records::Problem* problem_of(const corpus::Corpus& corpus, const records::Origin& origin);

/// The cause that a measure answers, among those of the situations it comes from; nullptr when there is none.
const records::Cause* cause_of(const corpus::Corpus& corpus, const records::Measure& measure);

/// A measure's categories and places: its own, else those of its observations (and of its problems), each
/// once; empty when nothing says.
std::vector<std::string> categories_of(const corpus::Corpus& corpus, const records::Measure& measure);
std::vector<std::string> places_of(const corpus::Corpus& corpus, const records::Measure& measure);

/// Whether one follow-up was reported before another; only for those whose date could be read.
bool reported_before(const records::Followup* a, const records::Followup* b);

}  // namespace lofte::eval
