// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "doc/table.h"
#include "doc/value.h"
#include "output/formats.h"
#include "words/phrase.h"

namespace lofte::output {

/// What a table's writer may need to know beside the table.
struct TableStyle {
  words::Lang lang = words::Lang::en;
  bool colour = false;
  int columns = 0;     ///< the width of the terminal in cells; 0: as wide as the table is
  bool excel = false;  ///< CSV for double-clicking: semicolon, byte-order mark, decimal comma, titles as head
  std::string sheet{};  ///< the name of the sheet in a spreadsheet
};

/// A table in a format, complete. Identity numbers come out masked in every one of them.
/// Throws lofte::Error when a spreadsheet cannot be made.
std::string render(TableFormat format, const doc::Table& table, const TableStyle& style);

/// For a terminal: columns aligned by the width that characters take, right-aligned numbers, a thin rule
/// under the heads, tones as colours when asked. Wider than `columns`, the widest columns of words are
/// wrapped.
std::string text_table(const doc::Table& table, const TableStyle& style);

/// RFC 4180, headed by the column keys, lines ended by CR LF, numbers with a point. What a text says is left
/// as it is, for programs. With `excel`, a text that a spreadsheet would take for a formula (= + - @ first)
/// gets an apostrophe before it.
std::string csv_table(const doc::Table& table, const TableStyle& style);

/// A table of GitHub's Markdown with its caption as a paragraph above.
std::string markdown_table(const doc::Table& table, words::Lang lang);

/// A workbook of one sheet: bold heads that stay in sight, filters, real numbers and dates. The same table
/// gives the same bytes.
std::string xlsx_table(const doc::Table& table, const TableStyle& style);

/// The rows as objects by column key, for JSON.
doc::Array json_rows(const doc::Table& table);

}  // namespace lofte::output
