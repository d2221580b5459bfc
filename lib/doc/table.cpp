// SPDX-License-Identifier: Apache-2.0
#include "doc/table.h"

namespace lofte::doc {

Cell::Cell(std::string text, Tone t) : value(std::move(text)), tone(t) {}
Cell::Cell(Text text, Tone t) : value(text.str()), tone(t) {}
Cell::Cell(const char* text, Tone t) : value(std::string(text)), tone(t) {}
Cell::Cell(std::int64_t number, Tone t) : value(number), tone(t) {}
Cell::Cell(int number, Tone t) : value(std::int64_t{number}), tone(t) {}
Cell::Cell(double number, Tone t) : value(number), tone(t) {}
Cell::Cell(Date date, Tone t) : value(std::move(date)), tone(t) {}
Cell::Cell() = default;
Cell::Cell(const Cell& other) = default;
Cell::Cell(Cell&& other) noexcept = default;
Cell& Cell::operator=(const Cell& other) = default;
Cell& Cell::operator=(Cell&& other) noexcept = default;
Cell::~Cell() = default;

Table::Table(std::string what, std::vector<Column> heads, std::vector<std::vector<Cell>> cells)
    : caption(std::move(what)), columns(std::move(heads)), rows(std::move(cells)) {}
Table::Table() = default;
Table::Table(const Table& other) = default;
Table::Table(Table&& other) noexcept = default;
Table& Table::operator=(const Table& other) = default;
Table& Table::operator=(Table&& other) noexcept = default;
Table::~Table() = default;

}  // namespace lofte::doc
