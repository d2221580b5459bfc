// SPDX-License-Identifier: Apache-2.0
//
// One sheet: a cell says what type its value has, or by its style how its number is shown. Cells and rows
// that say no place of their own stand after the one before.
#include <algorithm>
#include <charconv>

#include "sheet/workbook.h"

namespace lofte::sheet {
namespace {

struct Spot {
  std::size_t column = 0;  // from 0
  std::size_t row = 0;     // from 1; 0: not said
};

// "C7". The row or both may be missing.
std::optional<Spot> spot(std::string_view text) {
  const std::size_t digits = std::min(text.find_first_of("0123456789"), text.size());
  const auto column = column_named(text.substr(0, digits));
  const auto row = whole_number(text.substr(digits));
  if (!column || !row || *row == 0 || *row > kMostRows) return std::nullopt;
  return Spot{*column, *row};
}

std::optional<double> number(std::string_view text) {
  double value = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

Cell text_cell(std::string text) {
  const bool blank = text.find_first_not_of(" \t\r\n") == text.npos;
  return blank ? Cell{} : Cell{Cell::Kind::text, std::move(text), false};
}

class SheetReader {
 public:
  SheetReader(const Archive& archive, const Shared& shared, CellCounter& counter)
      : archive_(archive), shared_(shared), counter_(counter) {}

  std::vector<Row> rows(const pugi::xml_node& worksheet) {
    each_child(child(worksheet, "sheetData"), "row", [&](const pugi::xml_node& node) { add_row(node); });
    std::stable_sort(rows_.begin(), rows_.end(),
                     [](const Row& a, const Row& b) { return a.number < b.number; });
    each_child(child(worksheet, "mergeCells"), "mergeCell",
               [&](const pugi::xml_node& node) { fill_down(attribute(node, "ref")); });
    return std::move(rows_);
  }

 private:
  void add_row(const pugi::xml_node& node) {
    const auto said = whole_number(attribute(node, "r"));
    last_row_ = said ? *said : last_row_ + 1;
    if (last_row_ == 0 || last_row_ > kMostRows) refuse_damaged(archive_.name());
    Row row{static_cast<int>(last_row_), is_true(attribute(node, "hidden")), {}};
    bool filled = false;
    each_child(node, "c", [&](const pugi::xml_node& at) {
      const auto where = spot(attribute(at, "r"));
      const std::size_t column = where ? where->column : row.cells.size();
      if (column >= kMostColumns) refuse_damaged(archive_.name());
      if (row.cells.size() <= column) {
        counter_.add(column + 1 - row.cells.size(), 0);
        row.cells.resize(column + 1);
      }
      Cell cell = read_cell(at);
      counter_.add(0, cell.text.size());
      filled = filled || !cell.empty();
      row.cells[column] = std::move(cell);
    });
    if (filled) rows_.push_back(std::move(row));
  }

  Cell read_cell(const pugi::xml_node& node) const {
    const std::string_view type = attribute(node, "t");
    if (type == "inlineStr") return text_cell(text_of(child(node, "is")));
    const pugi::xml_node value = child(node, "v");
    const std::string_view text = value.text().get();
    if (text.empty()) return child(node, "f") && type != "str" ? Cell{Cell::Kind::error, {}, false} : Cell{};
    if (type == "s") return shared_text(text);
    if (type == "str") return text_cell(std::string(text));
    if (type == "b") return {Cell::Kind::text, is_true(text) ? "true" : "false", false};
    if (type == "e") return {Cell::Kind::error, std::string(text), false};
    if (type == "d") return {Cell::Kind::date, std::string(text.substr(0, 10)), false};
    const auto read = number(text);
    if (!read) refuse_damaged(archive_.name());
    return number_cell(*read, style(attribute(node, "s")), shared_.from_1904);
  }

  Cell shared_text(std::string_view index) const {
    const auto at = whole_number(index);
    if (!at || *at >= shared_.texts.size()) refuse_damaged(archive_.name());
    return text_cell(shared_.texts[*at]);
  }

  Shown style(std::string_view index) const {
    const std::size_t at = whole_number(index).value_or(0);
    return at < shared_.styles.size() ? shared_.styles[at] : Shown::number;
  }

  // "A2:A9": what stands in A2 holds for the rows below that have anything in them. What is merged along a
  // row is one cell, in its first column.
  void fill_down(std::string_view range) {
    const std::size_t colon = std::min(range.find(':'), range.size());
    const auto from = spot(range.substr(0, colon));
    const auto to = spot(range.substr(std::min(colon + 1, range.size())));
    if (!from || !to || to->row <= from->row) return;
    auto at = std::lower_bound(rows_.begin(), rows_.end(), from->row, [](const Row& row, std::size_t n) {
      return static_cast<std::size_t>(row.number) < n;
    });
    if (at == rows_.end() || static_cast<std::size_t>(at->number) != from->row) return;
    const Cell top = at->cell(from->column);
    if (top.empty()) return;
    for (++at; at != rows_.end() && static_cast<std::size_t>(at->number) <= to->row; ++at) {
      counter_.add(1, top.text.size());
      if (at->cells.size() <= from->column) at->cells.resize(from->column + 1);
      Cell& cell = at->cells[from->column];
      if (cell.empty()) cell = {top.kind, top.text, true};
    }
  }

  const Archive& archive_;
  const Shared& shared_;
  CellCounter& counter_;
  std::vector<Row> rows_;
  std::size_t last_row_ = 0;
};

}  // namespace

std::vector<Row> read_sheet(const Archive& archive, const pugi::xml_node& worksheet, const Shared& shared,
                            CellCounter& counter) {
  return SheetReader(archive, shared, counter).rows(worksheet);
}

}  // namespace lofte::sheet
