// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: what the page and the table of a summary share.
#pragma once
#include <string>
#include <vector>

#include "query/summary.h"
#include "report/scope.h"
#include "report/summary_style.h"

namespace lofte::report {

/// How many people, from the numbers of their groups: as reported, or what may be told of each, added.
calendar::Range people(const std::vector<calendar::Range>& groups, const corpus::Corpus& corpus,
                       const SummaryStyle& style);

/// The commitments of a summary, each with what it tells of it.
std::vector<CommitmentLine> judged_lines(const corpus::Corpus& corpus, const eval::Status& status,
                                         const query::Summary& summary, const SummaryStyle& style);

/// How many commitments have got a verdict: its word and what a person calls it. In the order of verdicts.
struct VerdictCount {
  std::string word;
  std::string text;
  doc::Tone tone;
  int count = 0;
};
std::vector<VerdictCount> verdict_counts(const std::vector<CommitmentLine>& lines);

/// One number reported of an activity, as it may be shown.
struct ActivityFigure {
  std::string activity;
  std::string of;  ///< "2020/hembesok", "2020"; empty: of all commitments together
  calendar::Interval days{};
  calendar::Range range;
  bool contradictory = false;
  bool withheld = false;    ///< may not be told beside another figure
  bool protected_ = false;  ///< `range` is what may be told
};

/// As reported; in what leaves the house, of a sensitive activity only one figure per commitment and year.
std::vector<ActivityFigure> activity_figures(const corpus::Corpus& corpus, const eval::Status& status,
                                             const query::Summary& summary, const SummaryStyle& style);

/// What the key of a group is called; "not said" where the records do not say.
std::string group_name(const corpus::Corpus& corpus, const query::Summary& summary,
                       const query::SummaryGroup& group, words::Lang lang);

/// Whether walks are counted by a key.
bool counts_walks(query::SummaryKey by);
/// Whether observations are: they have no party and no state.
bool counts_observations(query::SummaryKey by);

}  // namespace lofte::report
