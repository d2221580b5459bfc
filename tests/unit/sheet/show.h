// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "sheet/sheet.h"
#include "words/error.h"

namespace lofte::sheet {

/// A table on one line: "1: a|b; 2: c|": texts as they are, a number as #7, a date as @2024-05-13, a fault as
/// !#REF!, a value from above as ^a.
inline std::string show(const Table& table) {
  std::string out;
  for (const Row& row : table.rows) {
    out += (out.empty() ? "" : "; ") + std::to_string(row.number) + (row.hidden ? "h: " : ": ");
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const Cell& cell = row.cells[i];
      constexpr const char* kSigns[] = {"", "", "#", "@", "!"};
      out += std::string(i == 0 ? "" : "|") + (cell.filled ? "^" : "") + kSigns[static_cast<int>(cell.kind)] +
             cell.text;
    }
  }
  return out;
}

/// The first table of a file, shown; or what is wrong with it.
inline std::string shown(const std::string& bytes, const Options& options = {}) {
  try {
    return show(read("lista", bytes, options).tables.front());
  } catch (const Error& error) {
    return words::text(error.message(), words::Lang::en);
  }
}

}  // namespace lofte::sheet
