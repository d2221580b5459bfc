// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: which row of a sheet has the headers, and what they are.
#pragma once
#include "intake/fields.h"
#include "intake/review.h"
#include "sheet/sheet.h"

namespace lofte::intake {

struct Column {
  std::size_t index = 0;
  std::string header;  ///< as it is written; the column's letter where there is none
  const FieldInfo* field = nullptr;
  std::string period{};  ///< a column of values whose header is a year
};

/// A text with plain blanks, trimmed; empty for a dash, which says that there is nothing.
std::string plain_text(std::string_view cell);

/// The row (its index) that looks most like headers, and how much so; 0 where none does.
struct HeaderRow {
  std::size_t index = 0;
  int score = 0;
};
HeaderRow find_headers(List list, const sheet::Table& table);

/// The columns under the headers of a row, with what was decided and what they are called. Tells which are
/// about persons and which are not known; asks where it is unsure.
std::vector<Column> read_columns(List list, const sheet::Row& headers, Review& review);

/// The year or other period that heads a column of values; empty for any other header.
std::string period_of(std::string_view header);

}  // namespace lofte::intake
