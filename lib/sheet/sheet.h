// SPDX-License-Identifier: Apache-2.0
//
// Tables as people send them: what Excel, LibreOffice and the exports of other systems write. What a cell
// holds is read here; what it means is the reader's business.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/encoding.h"

namespace lofte::sheet {

struct Cell {
  enum class Kind {
    empty,
    text,
    number,
    date,   ///< a number shown as a date; `text` is as precise as it is shown: 2024-05-13, 2024-05, 2024
    error,  ///< #REF!, #N/A …, or a formula without a stored value (then `text` is empty)
  };
  Kind kind = Kind::empty;
  std::string text;     ///< UTF-8; a number with '.', a share as "90 %"
  bool filled = false;  ///< merged with the cell above, whose value it has

  bool empty() const { return kind == Kind::empty; }
};

struct Row {
  int number = 1;       ///< as the spreadsheet counts: from 1; a quoted text over several lines is one row
  bool hidden = false;  ///< by a filter or by hand
  std::vector<Cell> cells;

  /// The cell of a column (from 0); an empty one past the last.
  const Cell& cell(std::size_t column) const;
};

/// One sheet. Rows in which nothing stands are left out.
struct Table {
  std::string name;  ///< of the sheet; empty for a text file
  bool hidden = false;
  std::vector<Row> rows;
};

struct Book {
  std::vector<Table> tables;
  std::optional<Encoding> encoding;  ///< of a text file
  char delimiter = 0;                ///< of a text file
};

/// What is known of a file beforehand; the rest is found out.
struct Options {
  std::optional<Encoding> encoding;
  std::optional<char> delimiter;
};

/// Far above what any list of measures has.
inline constexpr std::size_t kLargestFile = std::size_t{64} << 20;

/// Reads the bytes of a list: text with commas, semicolons or tabs between the cells, or .xlsx. Throws
/// lofte::Error for what is neither, is damaged or is too large, with what to do about it.
Book read(const std::string& name, std::string bytes, const Options& options);

/// "A", "Z", "AA": what the spreadsheet calls a column (from 0).
std::string column_name(std::size_t column);
/// The column that is called so, in capitals or not; nullopt for what is no name of one.
std::optional<std::size_t> column_named(std::string_view name);

}  // namespace lofte::sheet
