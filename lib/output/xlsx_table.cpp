// SPDX-License-Identifier: Apache-2.0
//
// The library writes to a named file and nothing else, so it is given an unnamed temporary file by the name
// that the system lends it (/dev/fd/N): nothing is left behind, and no place on disk has to be agreed on.
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>
#include <memory>

#include "base/identity.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "output/cells.h"
#include "output/tables.h"
#include "output/visible.h"
#include "words/error.h"

namespace lofte::output {
namespace {

constexpr words::Phrase kXlsxTableFailed{
    "the spreadsheet could not be written (error {number} from libxlsxwriter)",
    "kalkylbladet kunde inte skrivas (fel {number} i libxlsxwriter)"};
constexpr words::Phrase kNoFile{"the spreadsheet could not be written: no temporary file could be opened",
                                "kalkylbladet kunde inte skrivas: ingen tillfällig fil gick att öppna"};
constexpr words::Phrase kSpace{"is the disk for temporary files full?",
                               "är disken för tillfälliga filer full?"};
constexpr time_t kCreated = 946684800;  // 2000-01-01: the same table gives the same bytes
constexpr int kLongestText = 32767;     // characters in a cell, and more is refused
constexpr int kLongestName = 31;        // characters in the name of a sheet
constexpr int kWidest = 60;

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

std::string first_characters(const std::string& text, int count) {
  std::size_t end = 0;
  for (int n = 0; n < count && end < text.size(); ++n) utf8::next(text, end);
  return text.substr(0, end);
}

// Excel refuses some signs in the name of a sheet, an apostrophe at its ends, and the empty name.
std::string sheet_name(const std::string& wanted) {
  std::string name = identity::mask(visible(wanted));
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos; }, ' ');
  name = std::string(trim(first_characters(one_line(name), kLongestName)));
  return name.empty() ? "lofte" : name;
}

struct Formats {
  lxw_format* head;
  lxw_format* text;
  lxw_format* date;
};

Formats make_formats(lxw_workbook* book) {
  Formats out{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
  format_set_bold(out.head);
  format_set_bottom(out.head, LXW_BORDER_THIN);
  format_set_align(out.head, LXW_ALIGN_VERTICAL_TOP);
  format_set_align(out.text, LXW_ALIGN_VERTICAL_TOP);
  format_set_text_wrap(out.text);
  format_set_align(out.date, LXW_ALIGN_VERTICAL_TOP);
  format_set_num_format(out.date, "yyyy-mm-dd");
  return out;
}

struct Writer {
  lxw_worksheet* sheet;
  const Formats& formats;
  lxw_row_t row;
  lxw_col_t column;

  void operator()(std::monostate) const {}
  void operator()(std::int64_t number) const { operator()(static_cast<double>(number)); }
  void operator()(double number) const { worksheet_write_number(sheet, row, column, number, formats.text); }
  void operator()(const std::string& text) const {
    const std::string words = first_characters(identity::mask(visible(text)), kLongestText);
    worksheet_write_string(sheet, row, column, words.c_str(), formats.text);
  }
  void operator()(const doc::Date& date) const {
    int year = 0, month = 0, day = 0;
    const bool whole = std::sscanf(date.iso.c_str(), "%4d-%2d-%2d", &year, &month, &day) == 3;
    if (!whole || date.iso.size() != 10) return operator()(date.iso);  // only a month or a year
    lxw_datetime value{year, month, day, 0, 0, 0.0};
    worksheet_write_datetime(sheet, row, column, &value, formats.date);
  }
};

int column_width(const doc::Table& table, std::size_t column) {
  int width = utf8::width(table.columns[column].title) + 3;  // the arrow of the filter
  for (const auto& row : table.rows)
    if (column < row.size())
      width = std::max(width, utf8::width(cell_text(row[column], words::Lang::sv)) + 1);
  return std::min(width, kWidest);
}

void fill(lxw_worksheet* sheet, const doc::Table& table, const Formats& formats) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    worksheet_set_column(sheet, column, column, column_width(table, i), nullptr);
    worksheet_write_string(sheet, 0, column, visible(table.columns[i].title).c_str(), formats.head);
  }
  for (std::size_t r = 0; r < table.rows.size(); ++r)
    for (std::size_t c = 0; c < std::min(table.rows[r].size(), table.columns.size()); ++c)
      std::visit(Writer{sheet, formats, static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(c)},
                 table.rows[r][c].value);
  worksheet_freeze_panes(sheet, 1, 0);
  if (!table.columns.empty())
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                         static_cast<lxw_col_t>(table.columns.size() - 1));
}

std::string contents(std::FILE* file) {
  std::string out;
  std::fseek(file, 0, SEEK_END);
  out.resize(static_cast<std::size_t>(std::max(0L, std::ftell(file))));
  std::rewind(file);
  out.resize(std::fread(out.data(), 1, out.size(), file));
  return out;
}

}  // namespace

std::string xlsx_table(const doc::Table& table, const TableStyle& style) {
  const File file(std::tmpfile());
  if (!file) throw Error(words::say(kNoFile), words::say(kSpace));
  const std::string name = "/dev/fd/" + std::to_string(fileno(file.get()));
  lxw_workbook* book = workbook_new(name.c_str());
  lxw_doc_properties properties{};
  properties.created = kCreated;
  workbook_set_properties(book, &properties);
  const Formats formats = make_formats(book);
  lxw_worksheet* sheet = workbook_add_worksheet(book, sheet_name(style.sheet).c_str());
  if (!sheet) sheet = workbook_add_worksheet(book, nullptr);  // a name that Excel keeps for itself
  fill(sheet, table, formats);
  const lxw_error failed = workbook_close(book);
  if (failed != LXW_NO_ERROR)
    throw Error(words::say(kXlsxTableFailed, {{"number", static_cast<long long>(failed)}}),
                words::say(kSpace));
  return contents(file.get());
}

}  // namespace lofte::output
