// SPDX-License-Identifier: Apache-2.0
//
// What has happened between two states of the records: the news. The two are either two commits, each with
// what was known on its day, or one folder judged on two days. Ids make the link between them, never titles.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/succession.h"
#include "eval/status.h"

namespace lofte::query {

/// A state: the records, and how everything stood on a day.
struct Known {
  const corpus::Corpus& corpus;
  const eval::Status& status;
};

/// What a piece of news is about, the most important first.
enum class News {
  promise_signed,
  promise_extended,
  promise_ended,
  verdict_changed,
  effect_changed,
  walk_held,
  walk_cancelled,
  walk_planned,
  walk_moved,
  measure_done,
  measure_dropped,
  measure_reopened,
  measure_moved,
  measure_partly_done,
  measure_started,
  measure_paused,
  measure_chosen,
  proposal_declined,
  proposal_answered,
  followup_reported,
  agreement_signed,
  plan_decided,
  survey_published,
  corrected,
  verdict_retold,
  recorded_late,
  record_added,
  record_removed,
  record_renamed,
};

/// What became of the record itself.
enum class How { added, removed, changed, renamed };
constexpr std::string_view word(How how) {
  constexpr std::string_view words[] = {"added", "removed", "changed", "renamed"};
  return words[static_cast<int>(how)];
}

/// A state that a measure came to.
struct MeasureStep {
  records::MeasureState state;
  calendar::Time date;
};

/// One piece of news. The pointers lead into the states that were compared.
struct Change {
  News news;
  How how;
  std::string record;                    ///< "measures/ID", as it is called now
  words::Message title;                  ///< what the record is called by people
  std::optional<calendar::Time> date{};  ///< when it happened
  std::optional<calendar::Day> from{};   ///< extended, moved: the deadline that was
  std::optional<calendar::Day> to{};     ///< and the one that is
  std::string text{};                  ///< what the parties wrote: why, what was answered, what was corrected
  std::string about{};                 ///< the proposal's text, or what a renamed record was called
  std::vector<std::string> parties{};  ///< by name: who signed, who is responsible, who reported
  std::vector<MeasureStep> steps{};    ///< of a measure: all it has come to, the last one included
  const records::Measure* measure = nullptr;
  const records::Followup* followup = nullptr;
  const eval::CommitmentStatus* was = nullptr;  ///< of a verdict that changed, or is told otherwise
  const eval::CommitmentStatus* is = nullptr;
  bool of_effect = false;  ///< the effect of the commitment is meant, not its verdict
};

/// Something of the past that came into the records long after its day.
struct Late {
  std::string record;      ///< "walks/ID"
  words::Message message;  ///< what is late, as `check` tells it
};

/// What was changed afterwards, as far as the two states alone do not show it.
struct Afterwards {
  const eval::Status* retold = nullptr;  ///< the newer records, judged on the older day
  std::vector<Late> late{};
};

/// What has happened, ordered by importance, then date. `renames`: the files that were renamed between two
/// commits and kept their content. A record that cannot be read in one of the states gives no news.
std::vector<Change> changes(const Known& older, const Known& newer, const corpus::Renames& renames,
                            const Afterwards& afterwards = {});

/// What two states of the records say of the same day: the verdicts that differ, and nothing else.
std::vector<Change> verdicts_that_differ(const Known& older, const Known& newer,
                                         const corpus::Renames& renames);

}  // namespace lofte::query
