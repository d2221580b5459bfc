// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: a plan of measures as Brå's method writes it, problem by problem.
#pragma once
#include <string>
#include <vector>

#include "eval/status.h"
#include "report/page.h"

namespace lofte::report {

/// One table for each problem that the plan's measures answer, and one for measures that answer none: cause,
/// measure, operative goal, when, who, and how far it has come. A cause of such a problem that no measure
/// answers has a row without one. Empty for a plan without measures.
std::vector<doc::Table> plan_tables(const corpus::Corpus& corpus, const eval::Status& status,
                                    const records::Plan& plan, const Speech& speech);

/// The problems of the plan's situation that it answers by no measure, each with the reason that is given.
std::vector<std::string> unanswered_problems(const corpus::Corpus& corpus, const eval::Status& status,
                                             const records::Plan& plan, const Speech& speech);

}  // namespace lofte::report
