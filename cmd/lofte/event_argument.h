// SPDX-License-Identifier: Apache-2.0
//
// What a command line says of an event: what it happened to, what happened, and the details.
#pragma once
#include <string>

#include "entry/event.h"
#include "record_argument.h"

namespace lofte::cli {

/// What the event happened to: a record, or a proposal of a walk.
struct SubjectName {
  RecordName record;
  std::string proposal;  ///< its id; empty for the record as a whole

  entry::Subject subject() const { return {record.kind, !proposal.empty()}; }
};

/// "measures/belysning", "belysning", "2020-09-15-stationen/belysning" (a proposal of that walk). Throws
/// lofte::Error for any other, with the nearest.
SubjectName subject_argument(const corpus::Corpus& corpus, const std::string& word);
/// Where the proposal stands in its walk; the record as a whole without one. Throws lofte::Error when the
/// walk has none of that id.
edit::Path place_of_subject(const edit::Editor& editor, const SubjectName& name);

/// The event of a subject that a word names. Throws lofte::Error for any other, with the nearest.
const entry::EventInfo& event_argument(const SubjectName& name, const std::string& word);

/// The option that tells a detail: "--because".
std::string_view option_of(entry::Detail detail);
/// What the options tell, with today as the date when none is given. Throws lofte::Error for what says
/// nothing about the event, and for a date that is none.
entry::Details details_argument(const Session& session, const Folder& folder, const entry::EventInfo& event);

}  // namespace lofte::cli
