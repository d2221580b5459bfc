// SPDX-License-Identifier: Apache-2.0
//
// The parts of summarise(); not for other rooms.
#pragma once
#include "eval/index.h"
#include "query/summary.h"

namespace lofte::query {

/// Whether something that happened within `when` belongs to the period asked for.
calendar::Truth belongs(const calendar::Interval& when, const SummaryQuestion& question);

/// Walks, proposals and measures in all, and by the key asked for.
void count_work(const eval::Index& index, const eval::Status& status, Summary& out);

/// The days from a walk to what was chosen after it, and from there until it was done.
void take_medians(const eval::Index& index, const eval::Status& status, Summary& out);

std::vector<ActivityTotal> activity_totals(const eval::Index& index, const eval::Status& status,
                                           const SummaryQuestion& question);

std::vector<SurveySeries> survey_series(const eval::Index& index, calendar::Day as_of,
                                        const SummaryQuestion& question);

/// The first entry of a measure's history known on a day; nullptr when there is none.
const records::HistoryEntry* first_entry(const records::Measure& measure, calendar::Day as_of);

}  // namespace lofte::query
