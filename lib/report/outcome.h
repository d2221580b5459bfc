// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: what came of a commitment, in the few words of a table's cell.
#pragma once
#include <string>

#include "eval/status.h"
#include "report/disclosure.h"

namespace lofte::report {

/// For a commitment that is not about people, or for the house.
std::string outcome_text(const corpus::Corpus& corpus, const eval::CommitmentStatus& status,
                         words::Lang lang);

/// For one about people: its figures by year, protected.
std::string told_outcome(const corpus::Corpus& corpus, const eval::CommitmentStatus& status,
                         const std::vector<YearFigure>& figures, words::Lang lang);

/// The figure of one year: "12", "färre än 5", "visas inte".
std::string year_text(const corpus::Corpus& corpus, const YearFigure& figure, words::Lang lang);

/// The same for programs, as a record would write it: "20", "3..", "<5"; empty when nothing can be said.
std::string outcome_word(const eval::CommitmentStatus& status);
std::string told_word(const corpus::Corpus& corpus, const std::vector<YearFigure>& figures);

/// What is said instead of a figure that may not be told.
std::string not_shown(words::Lang lang);

}  // namespace lofte::report
