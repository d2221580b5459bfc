// SPDX-License-Identifier: Apache-2.0
#include "sheet/delimited.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/strings.h"
#include "sheet/limits.h"
#include "words/error.h"

namespace lofte::sheet {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kUnclosed{"\"{name}\", cell {cell}: the quote that opens there is never closed",
                           "”{name}”, cell {cell}: citattecknet som inleder cellen avslutas aldrig"};
constexpr Phrase kCloseQuote{"put a quote at the end of the cell, or save the list as .xlsx",
                             "sätt ett citattecken i slutet av cellen, eller spara listan som .xlsx"};

constexpr std::array kDelimiters{';', '\t', ',', '|'};
constexpr std::size_t kLinesTried = 50;

// Excel's own first line that names the delimiter: "sep=;". Empty when there is none.
std::string_view separator_line(std::string_view text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  const std::string_view bare = line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
  return bare.size() == 5 && (bare.starts_with("sep=") || bare.starts_with("SEP=")) ? bare
                                                                                    : std::string_view();
}

// Reads one row after the other.
class RowReader {
 public:
  RowReader(std::string_view text, char delimiter) : text_(text), delimiter_(delimiter) {}

  bool done() const { return at_ >= text_.size(); }
  bool unclosed() const { return unclosed_; }

  std::vector<std::string> next() {
    std::vector<std::string> cells;
    do cells.push_back(cell());
    while (take(delimiter_));
    if (!take('\r') || peek() == '\n') take('\n');
    return cells;
  }

 private:
  char peek() const { return done() ? '\0' : text_[at_]; }
  bool take(char c) {
    const bool there = !done() && text_[at_] == c;
    if (there) ++at_;
    return there;
  }

  std::string cell() {
    std::string out;
    if (take('"')) quoted(out);
    const std::array ends{delimiter_, '\r', '\n'};
    const std::size_t end =
        std::min(text_.find_first_of(std::string_view(ends.data(), ends.size()), at_), text_.size());
    out += text_.substr(at_, end - at_);
    at_ = end;
    return out;
  }

  void quoted(std::string& out) {
    for (;;) {
      const std::size_t quote = text_.find('"', at_);
      if (quote == text_.npos) {
        unclosed_ = true;
        out += text_.substr(at_);
        at_ = text_.size();
        return;
      }
      out += text_.substr(at_, quote - at_);
      at_ = quote + 1;
      if (!take('"')) return;
      out += '"';
    }
  }

  std::string_view text_;
  char delimiter_;
  std::size_t at_ = 0;
  bool unclosed_ = false;
};

// How well a delimiter cuts a text: rows that have as many cells as most have, and how many those are.
std::size_t evenness(std::string_view text, char delimiter) {
  RowReader reader(text, delimiter);
  std::map<std::size_t, std::size_t> rows_of_width;
  for (std::size_t row = 0; row < kLinesTried && !reader.done(); ++row) ++rows_of_width[reader.next().size()];
  std::size_t best = 0;
  for (const auto& [width, rows] : rows_of_width) best = std::max(best, (width - 1) * rows);
  return best;
}

void add_cells(Row& row, std::vector<std::string> texts) {
  for (std::string& text : texts) {
    Cell cell;
    if (!trim(text).empty()) cell = {Cell::Kind::text, std::move(text), false};
    row.cells.push_back(std::move(cell));
  }
}

bool is_blank(const Row& row) {
  return std::all_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return cell.empty(); });
}

}  // namespace

char guess_delimiter(std::string_view text) {
  if (const std::string_view line = separator_line(text); !line.empty()) return line.back();
  return *std::max_element(kDelimiters.begin(), kDelimiters.end(),
                           [&](char a, char b) { return evenness(text, a) < evenness(text, b); });
}

Table read_delimited(const std::string& name, std::string_view text, char delimiter) {
  if (!separator_line(text).empty()) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  RowReader reader(text, delimiter);
  CellCounter counter(name);
  Table table;
  for (int number = 1; !reader.done(); ++number) {
    Row row{number, false, {}};
    add_cells(row, reader.next());
    if (reader.unclosed())
      throw Error(say(kUnclosed,
                      {{"name", name}, {"cell", column_name(row.cells.size() - 1) + std::to_string(number)}}),
                  say(kCloseQuote));
    counter.add(row.cells.size(), 0);
    if (!is_blank(row)) table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace lofte::sheet
