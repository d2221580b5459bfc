// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: what belongs to the period of a page, and what all its sections need to know.
#pragma once
#include <string>
#include <vector>

#include "eval/index.h"
#include "report/page.h"
#include "report/shown.h"

namespace lofte::report {

/// A commitment of a page, with what the page tells of it.
struct CommitmentLine {
  const eval::PromiseStatus* promise;
  const eval::CommitmentStatus* status;
  Shown shown;
};

/// Whether a measure is late by a deadline that somebody set. One that nobody set a day for, and that was
/// chosen too long ago, is a reminder for the house and nothing that was promised anybody.
inline bool is_late(const eval::MeasureStatus& measure) { return measure.overdue_days > 0 && measure.due; }
inline bool waits_long(const eval::MeasureStatus& measure) {
  return measure.overdue_days > 0 && !measure.due;
}

/// What a page is about. A promise belongs to the period when it holds on any day of it; a walk when its date
/// may lie in it; a measure when it was chosen by its end and not closed before it began; a follow-up when it
/// tells of any day of it. With one promise, only what belongs to that promise.
struct Scope {
  const corpus::Corpus& corpus;
  const eval::Status& status;
  calendar::Time period;
  bool one_promise = false;
  eval::Index index;
  Disclosure disclosure;

  std::vector<const eval::PromiseStatus*> promises;  ///< by their first day, then id
  std::vector<const eval::WalkStatus*> walks;        ///< by date
  std::vector<const eval::MeasureStatus*> measures;  ///< by id
  std::vector<const records::Followup*> followups;   ///< by the day they were reported; known by the day

  calendar::Day as_of() const { return status.as_of; }
  /// The days of the period that have come.
  bool covers(const calendar::Interval& days) const { return period.span.overlaps(days); }
  Shown shown(const eval::CommitmentStatus& commitment, words::Lang lang) const {
    return report::shown(corpus, &disclosure, commitment, lang);
  }
  /// Whether a commitment of the page is about people.
  bool about_people() const;
  /// The commitments of the page, promise by promise, each with what the page tells of it.
  std::vector<CommitmentLine> commitments(words::Lang lang) const;
  /// The status of a measure of the folder; nullptr for one that there is not.
  const eval::MeasureStatus* measure(const records::Measure& measure) const;
};

/// The promise that says that it takes over from this one; nullptr when none does.
const records::Promise* successor(const corpus::Corpus& corpus, const records::Promise& promise);

Scope scope_of(const corpus::Corpus& corpus, const eval::Status& status, const calendar::Time& period,
               const std::string& promise);

}  // namespace lofte::report
