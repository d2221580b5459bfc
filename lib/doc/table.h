// SPDX-License-Identifier: Apache-2.0
//
// A table before it is text. The words in it are already in the reader's language; how wide, how coloured and
// how quoted is the writer's business.
#pragma once
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

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

  Cell() = default;
  Cell(std::string text, Tone t = Tone::plain) : value(std::move(text)), tone(t) {}
  Cell(const char* text, Tone t = Tone::plain) : value(std::string(text)), tone(t) {}
  Cell(std::int64_t number, Tone t = Tone::plain) : value(number), tone(t) {}
  Cell(int number, Tone t = Tone::plain) : value(std::int64_t{number}), tone(t) {}
  Cell(double number, Tone t = Tone::plain) : value(number), tone(t) {}
  Cell(Date date, Tone t = Tone::plain) : value(std::move(date)), tone(t) {}
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
};

}  // namespace lofte::doc
