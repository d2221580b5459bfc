// SPDX-License-Identifier: Apache-2.0
//
// Small charts beside the tables that hold the same numbers. Nothing is told by colour alone, and nothing
// that is protected is drawn.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "doc/document.h"
#include "report/survey_series.h"

namespace lofte::report {

/// One line of a chart of outcomes.
struct OutcomeBar {
  std::string name;
  double found = 0;
  double asked = 0;   ///< more than 0
  std::string label;  ///< "20, lovat minst 8"
};

/// Outcomes beside what was promised: each bar is as long as its share of the target, which is a dashed line.
doc::Picture outcome_picture(const std::vector<OutcomeBar>& bars, const std::string& file,
                             const Speech& speech);

/// The first value of a series, round by round; the line is torn where rounds cannot be compared. Nothing
/// with fewer than two rounds, or when no charts are wanted (`charts` is empty).
std::optional<doc::Picture> survey_chart(const Series& series, const std::string& charts,
                                         const Speech& speech);

}  // namespace lofte::report
