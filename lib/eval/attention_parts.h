// SPDX-License-Identifier: Apache-2.0
//
// The parts of attention(), each about one kind of record.
#pragma once
#include <vector>

#include "eval/attention_rules.h"
#include "eval/parts.h"

namespace lofte::eval {

/// What the parts look at.
struct Scene {
  const corpus::Corpus& corpus;
  const Status& status;  ///< its promises with their rhythms, its walks and its measures
  const Links& links;
};

/// measure-overdue, measure-stale.
std::vector<Attention> attention_to_measures(const Scene& scene);
/// walk-unsettled, feedback-overdue, proposal-unanswered.
std::vector<Attention> attention_to_walks(const Scene& scene);
/// too-few-chosen.
std::vector<Attention> attention_to_choices(const Scene& scene);
/// follow-up-missed, feedback-missed, result-missing, no-successor of promises.
std::vector<Attention> attention_to_promises(const Scene& scene);
/// no-successor of agreements, meeting-missed.
std::vector<Attention> attention_to_cooperation(const Scene& scene);

/// The clocks of the act (2023:196); nothing unless lofte.yaml applies them.
std::vector<Attention> statutory(const corpus::Corpus& corpus, calendar::Day as_of);

/// Whether a field may be there though it cannot be read: it is faulty, or absent from a file that has a
/// fault (its key may be misspelt). What may be there is not missing.
template <class F>
bool may_hide(const F& field, const records::Record& record) {
  return field.state() == records::State::faulty || (field.absent() && record.has_faults);
}

/// What a record is called: its title, else its id.
std::string called(const records::Field<Text>& title, const records::Record& record);

}  // namespace lofte::eval
