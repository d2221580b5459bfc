// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>

#include "doc/document.h"
#include "doc/value.h"
#include "query/summary.h"
#include "report/summary_style.h"

namespace lofte::report {

/// What `lofte summary` shows: walks and what became of their proposals, measures by state and by the key
/// asked for, verdicts, activities, surveys. Sections without anything in them are left out.
doc::Document summary_page(const corpus::Corpus& corpus, const eval::Status& status,
                           const query::Summary& summary, const SummaryStyle& style);

/// The same, one number per row, for spreadsheets and programs: `topic`, `key` (of what it is), `what`, and
/// the number as `min` and `max` (equal where it is exact; `max` is empty where nothing bounds it). A
/// protected number is 1 to small_count − 1.
doc::Table summary_table(const corpus::Corpus& corpus, const eval::Status& status,
                         const query::Summary& summary, const SummaryStyle& style);

/// The answer of `lofte summary --format json`. Its keys, their order and their types are part of the format
/// (version 1). It is for the house and holds every figure as it was reported.
doc::Value summary_json(const corpus::Corpus& corpus, const query::Summary& summary,
                        const std::optional<std::string>& revision);

}  // namespace lofte::report
