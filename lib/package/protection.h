// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: what may not leave the house. Counts of sensitive activities are not in a record's
// tables at all but told once, for a commitment and a year; so are by-products in words. Counts of residents
// on walks are told as in a report, and texts that tell of such numbers are left out.
#pragma once
#include "doc/table.h"
#include "edit/value.h"
#include "eval/status.h"

namespace lofte::package {

/// Takes out of a record what may not be told.
void protect(const corpus::Corpus& corpus, records::What kind, edit::Value& record);

/// The figures that may be told of what is protected: promise, commitment, of, from, to, count.
doc::Table protected_figures(const corpus::Corpus& corpus, const eval::Status& status, words::Lang lang);

}  // namespace lofte::package
