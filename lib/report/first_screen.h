// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: the answer that a page opens with, before any table.
#pragma once
#include <string>
#include <vector>

#include "report/scope.h"

namespace lofte::report {

/// How many of the commitments promised a number and what came of those, and what was done of the others.
/// Sentences without their full stops; none when there is no commitment.
std::vector<std::string> number_sentences(const std::vector<CommitmentLine>& lines, const Speech& speech);

/// How many commitments name a number and what came of those, what was done of the others, what was not kept
/// and why. Sentences without their full stops; none when the page is about no commitment.
std::vector<std::string> answer_sentences(const Scope& scope, const Speech& speech);

/// What happens next with the promises and the measures of the page, the most important first.
std::vector<std::string> next_sentences(const Scope& scope, const Speech& speech);

/// The table of all commitments: target, outcome, verdict and, where there are any, effects and the parties'
/// own verdicts. With `most` rows those that were not kept go first; 0 is all, in the promises' order.
doc::Table overview_table(const Scope& scope, std::size_t most, const Speech& speech);

}  // namespace lofte::report
