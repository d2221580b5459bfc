// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "doc/document.h"
#include "eval/status.h"
#include "query/listing.h"

namespace lofte::report {

/// How things stand, for the people who do the work: what needs doing first, the most urgent on top; then
/// each promise with its verdicts and why; then the walks and the measures still open. Holds every figure: it
/// is for the house.
doc::Document status_page(const corpus::Corpus& corpus, const eval::Status& status, words::Lang lang);

/// The commitments as one table, for spreadsheets and documents. Unless `internal`, figures about people are
/// protected. For the machine, verdicts and counts are in the notation of the records ("3..", "<5").
doc::Table status_table(const corpus::Corpus& corpus, const eval::Status& status, query::Voice voice,
                        bool internal);

}  // namespace lofte::report
