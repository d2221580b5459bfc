// SPDX-License-Identifier: Apache-2.0
//
// Small charts beside the tables that hold the same numbers. Nothing is told by colour alone, and nothing
// that is protected is drawn.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "calendar/count.h"
#include "doc/document.h"
#include "report/survey_series.h"

namespace lofte::report {

/// "lower is better", "higher is better": stands on every chart where one of them holds.
std::string better_text(records::Better better, const Speech& speech);

/// One line of a chart of outcomes.
struct OutcomeBar {
  std::string name;
  calendar::Range found;
  double asked = 0;  ///< more than 0
  records::Better better = records::Better::higher;
  std::string label;  ///< "20, lovat minst 8"
};

/// Outcomes beside what was promised: each bar is as long as its share of the target, on an axis of per cent
/// from 0; the target is a dashed line. What an outcome may be besides is a line with ends, or an arrow.
doc::Picture outcome_picture(const std::vector<OutcomeBar>& bars, const std::string& file,
                             const Speech& speech);

/// The first value of a series, round by round, on the whole of its scale; rounds that cannot be compared are
/// not joined. Nothing with fewer than two rounds on the latest scale, or when no charts are wanted (`charts`
/// is empty).
std::optional<doc::Picture> survey_chart(const Series& series, const std::string& charts,
                                         const Speech& speech);

/// How many proposals the walks that were held gave, how many of them were chosen, and how many are done, on
/// one axis from 0. Nothing with fewer than two proposals, or when no charts are wanted.
std::optional<doc::Picture> proposals_funnel(int held, const eval::WalkStatus& sum, const std::string& charts,
                                             const Speech& speech);

}  // namespace lofte::report
