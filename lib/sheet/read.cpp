// SPDX-License-Identifier: Apache-2.0
//
// What a file is, by its first bytes: names are wrong as often as not.
#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "sheet/delimited.h"
#include "sheet/limits.h"
#include "sheet/workbook.h"
#include "words/error.h"

namespace lofte::sheet {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kEmpty{"\"{name}\" is empty", "”{name}” är tom"};
constexpr Phrase kOldExcel{
    "\"{name}\" is of a kind that only Excel can read: an old .xls, or protected with a password",
    "”{name}” är av ett slag som bara Excel kan läsa: en gammal .xls, eller skyddad med lösenord"};
constexpr Phrase kSaveAs{"open it in Excel and save it as .xlsx without a password",
                         "öppna den i Excel och spara den som .xlsx utan lösenord"};
constexpr Phrase kNoWorkbook{"\"{name}\" is not an Excel workbook", "”{name}” är ingen Excel-arbetsbok"};
constexpr Phrase kSaveXlsx{"save the list as .xlsx or .csv", "spara listan som .xlsx eller .csv"};
constexpr Phrase kPdf{"\"{name}\" is a PDF: there are no cells in it to read",
                      "”{name}” är en PDF: där finns inga celler att läsa"};
constexpr Phrase kAskForList{"ask for the list that it was made from, as .xlsx or .csv",
                             "be om listan som den är gjord av, som .xlsx eller .csv"};
constexpr Phrase kWebPage{"\"{name}\" is a web page under the name of a list",
                          "”{name}” är en webbsida som heter som en lista"};
constexpr Phrase kNotText{"\"{name}\" is neither text nor an Excel workbook",
                          "”{name}” är varken text eller en Excel-arbetsbok"};

bool is_web_page(std::string_view bytes) {
  const std::string start = utf8::lower(std::string(trim(bytes.substr(0, 200))));
  return start.starts_with("<!doctype") || start.starts_with("<html") || start.starts_with("<?xml");
}

// What no text holds: control characters other than line ends and tabs.
bool is_text(std::string_view text) {
  constexpr std::size_t kLooked = 4096;
  return std::none_of(
      text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(kLooked, text.size())),
      [](char c) { return c > 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f'; });
}

Book read_text(const std::string& name, const std::string& bytes, const Options& options) {
  Book book;
  book.encoding = options.encoding ? *options.encoding : encoding::guess(bytes);
  const std::string text = encoding::to_utf8(bytes, *book.encoding);
  if (!is_text(text)) throw Error(say(kNotText, {{"name", name}}), say(kSaveXlsx));
  book.delimiter = options.delimiter ? *options.delimiter : guess_delimiter(text);
  book.tables.push_back(read_delimited(name, text, book.delimiter));
  return book;
}

Book read_packed(const std::string& name, const std::string& bytes) {
  const Archive archive(name, bytes);
  if (!archive.read("[Content_Types].xml")) throw Error(say(kNoWorkbook, {{"name", name}}), say(kSaveXlsx));
  Book book;
  book.tables = read_workbook(archive);
  return book;
}

}  // namespace

const Cell& Row::cell(std::size_t column) const {
  static const Cell kNone;
  return column < cells.size() ? cells[column] : kNone;
}

Book read(const std::string& name, std::string bytes, const Options& options) {
  if (bytes.size() > kLargestFile) refuse_large(name);
  if (bytes.starts_with("PK\x03\x04")) return read_packed(name, bytes);
  if (bytes.starts_with("\xD0\xCF\x11\xE0")) throw Error(say(kOldExcel, {{"name", name}}), say(kSaveAs));
  if (bytes.starts_with("%PDF")) throw Error(say(kPdf, {{"name", name}}), say(kAskForList));
  if (is_web_page(bytes)) throw Error(say(kWebPage, {{"name", name}}), say(kSaveAs));
  Book book = read_text(name, bytes, options);
  if (book.tables.front().rows.empty()) throw Error(say(kEmpty, {{"name", name}}), say(kSaveXlsx));
  return book;
}

std::string column_name(std::size_t column) {
  constexpr std::size_t kLetters = 26;
  std::string name;
  for (std::size_t left = column + 1; left > 0; left = (left - 1) / kLetters)
    name.insert(name.begin(), static_cast<char>('A' + (left - 1) % kLetters));
  return name;
}

std::optional<std::size_t> column_named(std::string_view name) {
  constexpr std::size_t kLongest = 3;
  if (name.empty() || name.size() > kLongest) return std::nullopt;
  std::size_t column = 0;
  for (const char c : name) {
    const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (upper < 'A' || upper > 'Z') return std::nullopt;
    column = column * 26 + static_cast<std::size_t>(upper - 'A') + 1;
  }
  return column - 1;
}

}  // namespace lofte::sheet
