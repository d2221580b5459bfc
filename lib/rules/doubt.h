// SPDX-License-Identifier: Apache-2.0
//
// What a fault may hide. A rule about something that is missing is silent where the missing thing may stand
// in what could not be read; a fault anywhere else in the record hides nothing. (A misspelt key makes the
// value that it was meant for a faulty one.)
#pragma once
#include <algorithm>

#include "corpus/corpus.h"

namespace lofte::rules {

template <class... Fields>
bool any_faulty(const Fields&... fields) {
  return (... || (fields.state() == records::State::faulty));
}

template <class List, class F>
bool any_item(const List& list, F f) {
  return std::any_of(list.begin(), list.end(), [&](const auto& item) { return f(*item); });
}

/// Whether a fault may hide what a walk counts for.
inline bool doubtful(const records::Walk& walk) {
  return any_faulty(walk.date, walk.state, walk.promise, walk.places, walk.theme, walk.feedback) ||
         any_item(walk.feedback, [](const auto& event) { return any_faulty(event.date); });
}

/// Whether a fault may hide what a measure comes from, counts for, or has come to.
inline bool doubtful(const records::Measure& measure) {
  return any_faulty(measure.from, measure.counts_for, measure.history, measure.place, measure.due,
                    measure.moved_due) ||
         any_item(measure.history, [](const auto& entry) { return any_faulty(entry.date, entry.state); });
}

/// Whether a fault may hide a figure of a follow-up.
inline bool doubtful(const records::Followup& followup) {
  return any_faulty(followup.promise, followup.period, followup.date, followup.by, followup.counts,
                    followup.feedback) ||
         any_item(followup.counts, [](const auto& figure) {
           return any_faulty(figure.of, figure.count, figure.units, figure.within, figure.commitment,
                             figure.place, figure.by, figure.period);
         });
}

/// Whether a fault may hide a value of a survey, or what it can be compared with.
inline bool doubtful(const records::Survey& survey) {
  return any_faulty(survey.series, survey.period, survey.published, survey.scale, survey.break_,
                    survey.values);
}

/// Whether a fault may hide a meeting.
inline bool doubtful(const records::Forum& forum) {
  return any_faulty(forum.held) ||
         any_item(forum.held, [](const auto& meeting) { return any_faulty(meeting.date); });
}

/// Whether a fault may hide which problems a promise answers.
inline bool doubtful(const records::Promise& promise) {
  return any_faulty(promise.situation, promise.commitments) ||
         any_item(promise.commitments, [](const auto& commitment) { return any_faulty(commitment.problem); });
}

/// Whether every record of a kind is there and could be read, as far as it matters: only then does what is
/// not there not exist.
template <class R>
bool all_read(const corpus::Kept<R>& kept) {
  return kept.certain() && std::none_of(kept.begin(), kept.end(), [](const R& r) { return doubtful(r); });
}

}  // namespace lofte::rules
