// SPDX-License-Identifier: Apache-2.0
//
// The parts of evaluate(). All take the links as of the day, which are made once for all of them.
#pragma once
#include <vector>

#include "eval/links.h"
#include "eval/status.h"

namespace lofte::eval {

/// By date, then id.
std::vector<WalkStatus> walk_statuses(const corpus::Corpus& corpus, const Links& links, calendar::Day as_of);

/// By id; those not heard of by then are left out.
std::vector<MeasureStatus> measure_statuses(const corpus::Corpus& corpus, const Links& links,
                                            calendar::Day as_of);

/// What needs attention, by the promises with their rhythms, the walks and the measures of a status; most
/// urgent first.
std::vector<Attention> attention(const corpus::Corpus& corpus, const Links& links, const Status& so_far);

}  // namespace lofte::eval
