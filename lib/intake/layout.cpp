// SPDX-License-Identifier: Apache-2.0
//
// Lists are made for people. Above the headers stand titles, dates and who took part; a heading may stand
// alone over the rows it is about ("Problem: …"); headers are repeated on each printed page; below stand
// sums. A place is written once for the rows that it holds for, merged or just left out.
#include "intake/layout.h"

#include <algorithm>
#include <array>

#include "base/identity.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "words/error.h"

namespace lofte::intake {
namespace {

using words::Joint;
using words::Phrase;
using words::say;

constexpr Phrase kNoHeaders{"no row of \"{sheet}\" has headers that are recognised",
                            "ingen rad i ”{sheet}” har rubriker som känns igen"};
constexpr Phrase kNoHeadersText{"no row of the list has headers that are recognised",
                                "ingen rad i listan har rubriker som känns igen"};
constexpr Phrase kMapColumns{
    "say what a column is: --map \"Header=FIELD\", or by its letter, --map \"C=text\"",
    "ange vad en kolumn är: --map \"Rubrik=FÄLT\", eller med dess bokstav, --map \"C=text\""};
constexpr Phrase kNoSheet{"there is no sheet \"{sheet}\"", "det finns inget blad ”{sheet}”"};
constexpr Phrase kSheets{"the sheets are {sheets}", "bladen är {sheets}"};
constexpr Phrase kNoSheets{"the list is a text file, which has no sheets",
                           "listan är en textfil, som inte har några blad"};
constexpr Phrase kWhichSheet{"several sheets look like lists", "flera blad ser ut som listor"};
constexpr Phrase kNoColumn{"the list has no column \"{header}\"", "listan har ingen kolumn ”{header}”"};
constexpr Phrase kColumns{"its columns are {columns}", "dess kolumner är {columns}"};
constexpr Phrase kHidden{"{n} rows are hidden in the spreadsheet; they are read as well",
                         "{n} rader är dolda i kalkylbladet; de läses in ändå"};
constexpr Phrase kHiddenOne{"{n} row is hidden in the spreadsheet; it is read as well",
                            "{n} rad är dold i kalkylbladet; den läses in ändå"};
constexpr Phrase kError{"the cell holds the error {error}: it is read as empty",
                        "cellen innehåller felet {error}: den läses som tom"};
constexpr Phrase kNoValue{"the formula has no stored value: the cell is read as empty",
                          "formeln har inget sparat värde: cellen läses som tom"};
constexpr Phrase kSaveInExcel{"open the list in Excel and save it", "öppna listan i Excel och spara den"};
constexpr Phrase kIdentity{"an identity number, {number}: the row is not read",
                           "ett personnummer, {number}: raden läses inte in"};
constexpr Phrase kTakeAway{"take it out of the list", "ta bort det ur listan"};

constexpr Phrase kPlaceBelow{"\"{place}\" stands alone: it is taken as the place of the rows below",
                             "”{place}” står ensamt: det tas som platsen för raderna under"};

constexpr Phrase kHeaderAgain{"the headers again", "rubrikerna igen"};
constexpr Phrase kSum{"a sum", "en summa"};
constexpr Phrase kHeading{"a heading for the rows below", "en rubrik för raderna under"};
constexpr Phrase kBeside{"a text beside the table", "en text vid sidan av tabellen"};
constexpr Phrase kNothingRead{"nothing in it is in a column that is read",
                              "inget i den står i en kolumn som läses"};
constexpr Phrase kHasIdentity{"an identity number", "ett personnummer"};

// What holds for the rows below until something else is written.
constexpr std::array kFilledDown{Field::place,   Field::area,    Field::walk,
                                 Field::cause,   Field::problem, Field::series,
                                 Field::promise, Field::period,  Field::commitment};

constexpr std::array<std::string_view, 7> kSums{"summa",        "totalt", "total", "delsumma",
                                                "antal totalt", "medel",  "sum"};

std::string joined(const std::vector<Said>& all) {
  std::string out;
  for (const Said& one : all) {
    if (one.text.empty()) continue;
    if (!out.empty()) out += out.ends_with('.') || out.ends_with('!') || out.ends_with('?') ? " " : ". ";
    out += one.text;
  }
  return out;
}

class LayoutReader {
 public:
  LayoutReader(List list, const sheet::Book& book, Review& review)
      : list_(list), book_(book), review_(review) {}

  Layout read() {
    out_.table = &table();
    const HeaderRow head = headers();
    const sheet::Row& row = out_.table->rows[head.index];
    out_.columns = read_columns(list_, no_headers_ ? letters() : row, review_);
    check_mapped();
    for (std::size_t i = 0; i < head.index; ++i) add_above(out_.table->rows[i]);
    for (std::size_t i = head.index + (no_headers_ ? 0 : 1); i < out_.table->rows.size(); ++i)
      add_row(out_.table->rows[i], row);
    tell_hidden();
    return std::move(out_);
  }

 private:
  const sheet::Table& table() {
    if (const auto name = review_.decided("sheet")) return named(*name);
    std::vector<std::string> names;
    const sheet::Table* best = nullptr;
    int score = 0;
    for (const sheet::Table& table : book_.tables) {
      if (table.hidden) continue;
      const int found = find_headers(list_, table).score;
      if (found > 2) names.push_back(table.name);
      if (!best || found > score) {
        best = &table;
        score = found;
      }
    }
    if (!best) best = &book_.tables.front();
    if (names.size() < 2) return *best;
    const auto answer = review_.ask({"sheet", {}, say(kWhichSheet), names, best->name});
    return named(*answer);
  }

  const sheet::Table& named(const std::string& name) const {
    std::vector<std::string> names;
    for (const sheet::Table& table : book_.tables) {
      if (table.name == name) return table;
      names.push_back(table.name);
    }
    if (names.size() == 1 && names.front().empty()) throw Error(say(kNoSheets));
    const auto near = nearest(name, names);
    throw Error(say(kNoSheet, {{"sheet", name}}),
                near ? words::did_you_mean(*near) : say(kSheets, {{"sheets", list_of(names, Joint::and_)}}));
  }

  HeaderRow headers() {
    HeaderRow found = find_headers(list_, *out_.table);
    constexpr int kEnough = 3;
    if (found.score >= kEnough) return found;
    no_headers_ = found.score < 2 && maps_letters();
    if (no_headers_) return {};
    if (found.score == 0 || out_.table->rows.empty())
      throw Error(
          out_.table->name.empty() ? say(kNoHeadersText) : say(kNoHeaders, {{"sheet", out_.table->name}}),
          say(kMapColumns));
    return found;
  }

  // Whether a decision names a column by its letter.
  bool maps_letters() {
    for (std::size_t i = 0; i < widest(); ++i)
      if (review_.decided("column." + sheet::column_name(i))) return true;
    return false;
  }

  std::size_t widest() const {
    std::size_t most = 0;
    for (const sheet::Row& row : out_.table->rows) most = std::max(most, row.cells.size());
    return most;
  }

  sheet::Row letters() const { return {0, false, std::vector<sheet::Cell>(widest())}; }

  void check_mapped() {
    std::vector<std::string> headers;
    for (const Column& column : out_.columns) headers.push_back(column.header);
    for (const std::string& key : review_.idle()) {
      constexpr std::string_view kColumn = "column.";
      if (!key.starts_with(kColumn)) continue;
      const std::string name = key.substr(kColumn.size());
      const auto near = nearest(name, headers);
      throw Error(
          say(kNoColumn, {{"header", name}}),
          near ? words::did_you_mean(*near) : say(kColumns, {{"columns", list_of(headers, Joint::and_)}}));
    }
  }

  void add_above(const sheet::Row& row) {
    ++out_.rows;
    std::string text;
    for (const sheet::Cell& cell : row.cells) {
      const std::string part = one_line(plain_text(cell.text));
      if (!part.empty()) text += (text.empty() ? "" : " ") + part;
    }
    const bool heading = is_heading(text);
    if (!text.empty() && !heading) out_.above.push_back(text);
    left_out(row, heading ? kHeading : kBeside);
  }

  void add_row(const sheet::Row& row, const sheet::Row& head) {
    ++out_.rows;
    if (row.hidden) ++hidden_;
    if (!no_headers_ && repeats(row, head)) return left_out(row, kHeaderAgain);
    if (is_sum(row)) return left_out(row, kSum);
    if (const auto text = lone_text(row)) {
      if (is_heading(*text)) return left_out(row, kHeading);
      if (is_beside(row)) return left_out(row, is_place(row.number, *text) ? kHeading : kBeside);
    }
    Line line{row.number, {}, {}};
    bool any = false;
    for (const Column& column : out_.columns) any = read_cell(line, column, row.cell(column.index)) || any;
    if (has_identity_) {
      has_identity_ = false;
      out_.left_out.push_back({row.number, kHasIdentity, true});
      return;
    }
    if (!any) return left_out(row, kNothingRead);
    fill_down(line);
    out_.lines.push_back(std::move(line));
  }

  void left_out(const sheet::Row& row, Phrase why) { out_.left_out.push_back({row.number, why}); }

  static bool repeats(const sheet::Row& row, const sheet::Row& head) {
    int same = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].empty()) continue;
      if (bare_header(row.cells[i].text) != bare_header(head.cell(i).text)) return false;
      ++same;
    }
    return same > 1;
  }

  static bool is_sum(const sheet::Row& row) {
    const auto first = std::find_if(row.cells.begin(), row.cells.end(),
                                    [](const sheet::Cell& cell) { return !cell.empty(); });
    if (first == row.cells.end()) return false;
    const std::string text = utf8::lower(one_line(plain_text(first->text)));
    return std::any_of(kSums.begin(), kSums.end(), [&](auto word) {
      return text == word || text.starts_with(std::string(word) + ' ') ||
             text.starts_with(std::string(word) + ':');
    });
  }

  // The one text of a row that has no other.
  static std::optional<std::string> lone_text(const sheet::Row& row) {
    std::optional<std::string> found;
    for (const sheet::Cell& cell : row.cells) {
      if (cell.empty() || cell.filled) continue;
      if (found) return std::nullopt;
      found = one_line(plain_text(cell.text));
    }
    return found;
  }

  // "Problem: Klotter i tunneln", "Plats: Torget": a heading with the name of a field.
  bool is_heading(const std::string& text) {
    const std::size_t colon = text.find(':');
    if (colon == text.npos || colon + 1 >= text.size()) return false;
    const auto fields = matches(list_, text.substr(0, colon));
    if (fields.empty() || !fields.front().sure) return false;
    const Field field = fields.front().field->field;
    if (std::find(kFilledDown.begin(), kFilledDown.end(), field) == kFilledDown.end() &&
        field != Field::category)
      return false;
    if (out_.has(field)) return false;
    headings_.insert_or_assign(field, Said{std::string(trim(text.substr(colon + 1))), 0, true});
    return true;
  }

  // A lone text in the first column, where that is not a column that can stand alone.
  bool is_beside(const sheet::Row& row) const {
    if (row.cells.empty() || row.cells.front().empty()) return false;
    const FieldInfo* field = out_.columns.empty() ? nullptr : out_.columns.front().field;
    if (!field) return true;
    constexpr std::array kAlone{Field::text, Field::title,   Field::proposal, Field::place,    Field::area,
                                Field::walk, Field::problem, Field::cause,    Field::activity, Field::label};
    return std::find(kAlone.begin(), kAlone.end(), field->field) == kAlone.end();
  }

  // In a protocol without a column of places, what stands alone over some rows is most likely theirs.
  bool is_place(int row, const std::string& text) {
    constexpr std::size_t kLongest = 40;
    const bool likely = list_ == List::walk && !out_.has(Field::place) && !out_.has(Field::area) &&
                        text.size() <= kLongest && text.find(':') == text.npos;
    if (!likely) return false;
    headings_.insert_or_assign(Field::place, Said{text, 0, true});
    review_.note({row, 0}, say(kPlaceBelow, {{"place", text}}));
    return true;
  }

  // Whether the cell says something that is read.
  bool read_cell(Line& line, const Column& column, const sheet::Cell& cell) {
    if (!column.field || column.field->field == Field::none || column.field->field == Field::person)
      return false;
    if (cell.kind == sheet::Cell::Kind::error) return tell_error(line.number, column, cell), false;
    const std::string text = plain_text(cell.text);
    if (text.empty()) return false;
    for (const identity::Number& number : identity::find(text))
      if (number.certain) tell_identity(line.number, column, identity::masked(text, number));
    Said said{text, column.index, cell.filled};
    if (!column.period.empty())
      line.by_period.insert_or_assign(column.period, std::move(said));
    else
      line.said[column.field->field].push_back(std::move(said));
    return !cell.filled;
  }

  void tell_error(int row, const Column& column, const sheet::Cell& cell) {
    if (cell.text.empty())
      review_.warn({row, column.index}, say(kNoValue), say(kSaveInExcel));
    else
      review_.warn({row, column.index}, say(kError, {{"error", cell.text}}));
  }

  void tell_identity(int row, const Column& column, const std::string& masked) {
    has_identity_ = true;
    review_.fail({row, column.index}, say(kIdentity, {{"number", masked}}), say(kTakeAway));
  }

  void fill_down(Line& line) {
    for (const auto& [field, said] : headings_)
      if (!line.said.contains(field)) line.said[field].push_back(said);
    for (const Field field : kFilledDown) {
      if (!out_.has(field)) continue;
      auto& said = line.said[field];
      if (!said.empty()) {
        last_.insert_or_assign(field, said);
        // A new heading of a wider kind ends what was written under the one before.
        if (field == Field::area && !said.front().from_above) last_.erase(Field::place);
      } else if (const auto above = last_.find(field); above != last_.end()) {
        said = above->second;
        for (Said& one : said) one.from_above = true;
      }
      if (said.empty()) line.said.erase(field);
    }
  }

  void tell_hidden() {
    if (hidden_ > 0) review_.note({}, words::counted(hidden_, kHiddenOne, kHidden));
  }

  List list_;
  const sheet::Book& book_;
  Review& review_;
  Layout out_;
  std::map<Field, Said> headings_;
  std::map<Field, std::vector<Said>> last_;
  int hidden_ = 0;
  bool no_headers_ = false;
  bool has_identity_ = false;
};

}  // namespace

std::string Line::text(Field field) const {
  const auto at = said.find(field);
  return at == said.end() ? std::string() : joined(at->second);
}

bool Line::has_own(Field field) const {
  const auto at = said.find(field);
  return at != said.end() &&
         std::any_of(at->second.begin(), at->second.end(), [](const Said& one) { return !one.from_above; });
}

Spot Line::spot(Field field) const {
  const auto at = said.find(field);
  return at == said.end() || at->second.empty() ? Spot{number} : Spot{number, at->second.front().column};
}

const Column* Layout::column(Field field) const {
  const auto at = std::find_if(columns.begin(), columns.end(), [&](const Column& column) {
    return column.field && column.field->field == field && column.period.empty();
  });
  return at == columns.end() ? nullptr : &*at;
}

Layout lay_out(List list, const sheet::Book& book, Review& review) {
  return LayoutReader(list, book, review).read();
}

}  // namespace lofte::intake
