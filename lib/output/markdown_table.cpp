// SPDX-License-Identifier: Apache-2.0
#include "output/cells.h"
#include "output/markdown_text.h"
#include "output/tables.h"

namespace lofte::output {
namespace {

std::string line(const std::vector<std::string>& cells) {
  std::string out = "|";
  for (const std::string& cell : cells) out += (cell.empty() ? " " : " " + cell + " ") + "|";
  return out + '\n';
}

}  // namespace

std::string markdown_table(const doc::Table& table, words::Lang lang) {
  if (table.columns.empty()) return {};
  std::vector<std::string> head, rule;
  for (const doc::Column& column : table.columns) {
    head.push_back(markdown_cell(column.title));
    rule.emplace_back(column.align == doc::Align::right ? "---:" : "---");
  }
  const std::string caption = block_start(markdown_text(table.caption));
  std::string out = caption.empty() ? "" : caption + "\n\n";
  out += line(head) + line(rule);
  for (const auto& row : table.rows) {
    std::vector<std::string> cells(table.columns.size());
    for (std::size_t i = 0; i < std::min(row.size(), cells.size()); ++i)
      cells[i] = markdown_cell(cell_text(row[i], lang));
    out += line(cells);
  }
  return out;
}

}  // namespace lofte::output
