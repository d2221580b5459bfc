// SPDX-License-Identifier: Apache-2.0
//
// What is where in a list: which sheet, which row has the headers, which column is what, and which rows are
// rows.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "intake/columns.h"

namespace lofte::intake {

/// What a row says for a field.
struct Said {
  std::string text;  ///< trimmed, with plain blanks; its line ends stay
  std::size_t column = 0;
  bool from_above = false;  ///< merged with the cell above, or left out because it stands there
};

/// One row that is a row of the list.
struct Line {
  int number = 0;
  std::map<Field, std::vector<Said>> said;
  std::map<std::string, Said> by_period;  ///< of a survey with a column for each year

  /// The text of a field, of several columns joined; empty when nothing is said.
  std::string text(Field field) const;
  /// Whether the row itself says something for a field, and does not just have it from above.
  bool has_own(Field field) const;
  /// Where a field stands, for doubts; the row when it does not.
  Spot spot(Field field) const;
};

/// A row that is no row of the list, and why.
struct LeftOut {
  int row;
  words::Phrase why;
  bool fault = false;  ///< it says something that should have been read
};

struct Layout {
  const sheet::Table* table = nullptr;
  std::vector<Column> columns;
  std::vector<std::string> above;  ///< the texts above the headers
  std::vector<Line> lines;
  std::vector<LeftOut> left_out;
  int rows = 0;  ///< all in which anything stands, from the headers on

  /// The column of a field; nullptr when the list has none.
  const Column* column(Field field) const;
  bool has(Field field) const { return column(field) != nullptr; }
};

/// Finds its way in a list. Keys of decisions: `sheet`, and `column.HEADER` (a header, or the letter of a
/// column). Throws lofte::Error when nothing in it looks like headers, and for a sheet or a header that it
/// does not have.
Layout lay_out(List list, const sheet::Book& book, Review& review);

}  // namespace lofte::intake
