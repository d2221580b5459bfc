// SPDX-License-Identifier: Apache-2.0
//
// A table before it is text. The words in it are already in the reader's language; how wide, how coloured and
// how quoted is the writer's business.
//
// Cells are made, copied and dropped in many files: how is compiled once, in table.cpp.
#pragma once
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/text.h"

namespace lofte::doc {

/// What a cell says apart from its words; a terminal may colour it, a page never needs it.
enum class Tone { plain, good, warn, bad, muted, strong };

/// A date in a cell ("2020-09-15"): text everywhere but in a spreadsheet.
struct Date {
  std::string iso;
};

struct Cell {
  std::variant<std::monostate, std::string, std::int64_t, double, Date> value;
  Tone tone = Tone::plain;

  Cell(std::string text, Tone t = Tone::plain);
  Cell(Text text, Tone t = Tone::plain);
  Cell(const char* text, Tone t = Tone::plain);
  Cell(std::int64_t number, Tone t = Tone::plain);
  Cell(int number, Tone t = Tone::plain);
  Cell(double number, Tone t = Tone::plain);
  Cell(Date date, Tone t = Tone::plain);
  Cell();
  Cell(const Cell& other);
  Cell(Cell&& other) noexcept;
  Cell& operator=(const Cell& other);
  Cell& operator=(Cell&& other) noexcept;
  ~Cell();
};

enum class Align { left, right };

struct Column {
  std::string key;    ///< the same in every language; heads CSV and JSON
  std::string title;  ///< in the reader's language
  Align align = Align::left;
};

struct Table {
  std::string caption;  ///< a sentence; stands above the table where there is room
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;

  Table(std::string what, std::vector<Column> heads = {}, std::vector<std::vector<Cell>> cells = {});
  Table();
  Table(const Table& other);
  Table(Table&& other) noexcept;
  Table& operator=(const Table& other);
  Table& operator=(Table&& other) noexcept;
  ~Table();
};

}  // namespace lofte::doc
