// SPDX-License-Identifier: Apache-2.0
#include "output/tables.h"

#include "output/cells.h"
#include "output/json.h"

namespace lofte::output {
namespace {

std::string json_lines(const doc::Table& table) {
  std::string out;
  for (const doc::Value& row : json_rows(table)) out += json(row, false);
  return out;
}

}  // namespace

doc::Array json_rows(const doc::Table& table) {
  doc::Array rows;
  for (const auto& cells : table.rows) {
    doc::Object row;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      row.emplace_back(table.columns[i].key, i < cells.size() ? cell_value(cells[i]) : doc::Value());
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string render(TableFormat format, const doc::Table& table, const TableStyle& style) {
  switch (format) {
    case TableFormat::text:
      return text_table(table, style);
    case TableFormat::json:
      return json(json_rows(table), true);
    case TableFormat::jsonl:
      return json_lines(table);
    case TableFormat::csv:
      return csv_table(table, style);
    case TableFormat::markdown:
      return markdown_table(table, style.lang);
    case TableFormat::xlsx:
      return xlsx_table(table, style);
  }
  return {};
}

}  // namespace lofte::output
