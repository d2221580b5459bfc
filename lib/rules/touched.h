// SPDX-License-Identifier: Apache-2.0
//
// Which promises a changed record can touch, and which records a promise is judged by: so that of a large
// folder no more is judged again than what a change can reach.
#pragma once
#include <set>
#include <string>

#include "corpus/mixed.h"
#include "eval/index.h"

namespace lofte::rules {

/// The promises whose verdicts may depend on a record, by the records of one state.
std::set<std::string> touched_by(const eval::Index& index, const corpus::RecordName& name, calendar::Day day);

/// The records other than promises that a promise is judged by, by the records of one state; also those that
/// might come to belong to it.
std::set<corpus::RecordName> judged_by(const eval::Index& index, std::string_view promise);

}  // namespace lofte::rules
