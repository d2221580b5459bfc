// SPDX-License-Identifier: Apache-2.0
//
// Two readers, two forms. A program wants RFC 4180 and the text as it is (but for what nobody can see in it).
// Swedish Excel, opening a file by double-click, wants semicolons, a byte-order mark and decimal commas, and
// runs a text that looks like a formula; there such a text is made harmless with an apostrophe, which would
// be a falsification for the program.
#include <algorithm>

#include "base/identity.h"
#include "output/cells.h"
#include "output/tables.h"
#include "output/visible.h"

namespace lofte::output {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kFormulaSigns = "=+-@\t\r";

struct Form {
  bool excel;
  char separator() const { return excel ? ';' : ','; }

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(const doc::Date& date) const { return date.iso; }
  std::string operator()(double number) const {
    std::string digits = shortest(number);
    if (excel) std::replace(digits.begin(), digits.end(), '.', ',');
    return digits;
  }
  std::string operator()(const std::string& words) const {
    std::string text = identity::mask(visible_lines(words));
    const bool formula = excel && !text.empty() && kFormulaSigns.find(text[0]) != kFormulaSigns.npos;
    return formula ? '\'' + text : text;
  }
};

std::string quoted(const std::string& field, char separator) {
  const bool plain = field.find_first_of(std::string("\"\r\n") + separator) == field.npos &&
                     (field.empty() || (field.front() != ' ' && field.back() != ' '));
  if (plain) return field;
  std::string out = "\"";
  for (const char c : field) {
    if (c == '"') out += '"';
    out += c;
  }
  return out += '"';
}

}  // namespace

std::string csv_table(const doc::Table& table, const TableStyle& style) {
  const Form form{style.excel};
  std::string out(style.excel ? kByteOrderMark : "");
  const auto put = [&](std::size_t column, const std::string& field) {
    if (column > 0) out += form.separator();
    out += quoted(field, form.separator());
    if (column + 1 == table.columns.size()) out += "\r\n";
  };
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    put(i, form(style.excel ? table.columns[i].title : table.columns[i].key));
  for (const auto& row : table.rows)
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      put(i, i < row.size() ? std::visit(form, row[i].value) : "");
  return out;
}

}  // namespace lofte::output
