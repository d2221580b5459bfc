// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/utf8.h"
#include "output/cells.h"
#include "output/paint.h"
#include "output/tables.h"
#include "output/wrap.h"

namespace lofte::output {
namespace {

constexpr int kGap = 2;             // blanks between columns
constexpr int kLeastReadable = 12;  // cells; a column of words is not wrapped narrower

constexpr std::string_view style_of(doc::Tone tone) {
  switch (tone) {
    case doc::Tone::good:
      return style::kGood;
    case doc::Tone::warn:
      return style::kWarn;
    case doc::Tone::bad:
      return style::kBad;
    case doc::Tone::muted:
      return style::kMuted;
    case doc::Tone::strong:
      return style::kStrong;
    case doc::Tone::plain:
      break;
  }
  return {};
}

// A cell that already is words.
struct Entry {
  std::string text;
  std::string_view style;
};
using Row = std::vector<Entry>;

Row head(const doc::Table& table) {
  Row row;
  for (const doc::Column& column : table.columns) row.push_back({column.title, style::kStrong});
  return row;
}

Row entries(const doc::Table& table, const std::vector<doc::Cell>& cells, words::Lang lang) {
  Row row(table.columns.size());
  for (std::size_t i = 0; i < std::min(row.size(), cells.size()); ++i)
    row[i] = {cell_text(cells[i], lang), style_of(cells[i].tone)};
  return row;
}

int total(const std::vector<int>& widths) {
  int sum = 0;
  for (const int width : widths) sum += width + kGap;
  return sum - kGap;
}

// The widest column of words, if it may become narrower.
int* widest(std::vector<int>& widths, const doc::Table& table) {
  int* found = nullptr;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (table.columns[i].align == doc::Align::right || widths[i] <= kLeastReadable) continue;
    if (!found || widths[i] > *found) found = &widths[i];
  }
  return found;
}

std::vector<int> widths_of(const doc::Table& table, const std::vector<Row>& rows, int columns) {
  std::vector<int> widths(table.columns.size(), 0);
  for (const Row& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], utf8::width(row[i].text));
  while (columns > 0 && total(widths) > columns) {
    int* column = widest(widths, table);
    if (!column) break;
    --*column;
  }
  return widths;
}

// One row, as many lines high as its highest cell.
std::string lines(const doc::Table& table, const Row& row, const std::vector<int>& widths, Paint paint) {
  std::vector<std::vector<std::string>> cells;
  std::size_t height = 0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    cells.push_back(wrap(row[i].text, std::max(1, widths[i])));
    height = std::max(height, cells.back().size());
  }
  std::string out;
  for (std::size_t n = 0; n < height; ++n) {
    std::size_t owed = 0;  // blanks that are only written when something follows
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string text = n < cells[i].size() ? cells[i][n] : "";
      const auto room = static_cast<std::size_t>(std::max(0, widths[i] - utf8::width(text)));
      const bool right = table.columns[i].align == doc::Align::right;
      if (right) owed += room;
      if (!text.empty()) {
        out += std::string(owed, ' ') + paint(row[i].style, text);
        owed = 0;
      }
      owed += kGap + (right ? 0 : room);
    }
    out += '\n';
  }
  return out;
}

std::string rule(const std::vector<int>& widths, Paint paint) {
  std::string out;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (i > 0) out += std::string(kGap, ' ');
    for (int n = 0; n < widths[i]; ++n) out += "─";
  }
  return paint(style::kMuted, out) + '\n';
}

}  // namespace

std::string text_table(const doc::Table& table, const TableStyle& style) {
  const Paint paint{style.colour};
  std::vector<Row> rows{head(table)};
  for (const auto& cells : table.rows) rows.push_back(entries(table, cells, style.lang));
  const std::vector<int> widths = widths_of(table, rows, style.columns);

  std::string out;
  if (!table.caption.empty())
    for (const std::string& line :
         wrap(cell_text(table.caption, style.lang), style.columns > 0 ? style.columns : 100))
      out += line + '\n';
  if (!out.empty()) out += '\n';
  out += lines(table, rows[0], widths, paint) + rule(widths, paint);
  for (std::size_t i = 1; i < rows.size(); ++i) out += lines(table, rows[i], widths, paint);
  return out;
}

}  // namespace lofte::output
