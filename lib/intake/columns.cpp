// SPDX-License-Identifier: Apache-2.0
#include "intake/columns.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "calendar/time.h"
#include "words/error.h"

namespace lofte::intake {
namespace {

using words::Joint;
using words::Phrase;
using words::say;

constexpr Phrase kPerson{"the column \"{header}\" is about people: nothing in it is imported",
                         "kolumnen ”{header}” handlar om personer: inget i den tas med"};
constexpr Phrase kNoPlace{"the column \"{header}\" has no place in a record: nothing in it is imported",
                          "kolumnen ”{header}” har ingen plats i posterna: inget i den tas med"};
constexpr Phrase kUnknown{"the column \"{header}\" is not recognised: nothing in it is imported",
                          "kolumnen ”{header}” känns inte igen: inget i den tas med"};
constexpr Phrase kMapIt{"--map \"{header}=FIELD\" says what it is; the fields are {fields}",
                        "--map \"{header}=FÄLT\" anger vad den är; fälten är {fields}"};
constexpr Phrase kSecond{"the column \"{header}\" is a second one for {field}: nothing in it is imported",
                         "kolumnen ”{header}” är ännu en för {field}: inget i den tas med"};
constexpr Phrase kUnsure{"the column \"{header}\" is most like {field}, {about}",
                         "kolumnen ”{header}” liknar mest {field}, {about}"};
constexpr Phrase kNoField{"a column of {list} cannot be \"{field}\"",
                          "en kolumn i {list} kan inte vara ”{field}”"};
constexpr Phrase kFieldsAre{"the fields are {fields}", "fälten är {fields}"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kBlanks{
    {{"\u00A0", " "}, {"\u202F", " "}, {"\u200B", ""}, {"\uFEFF", ""}}};

std::vector<std::string> names(List list) {
  std::vector<std::string> out;
  for (const FieldInfo* field : fields_of(list)) out.emplace_back(field->name);
  return out;
}

// Fields of which a list may have several columns: their texts are joined.
bool takes_several(Field field) {
  constexpr std::array kSeveral{Field::person, Field::none,  Field::text,
                                Field::note,   Field::notes, Field::photo};
  return std::find(kSeveral.begin(), kSeveral.end(), field) != kSeveral.end();
}

const FieldInfo* mapped(List list, const std::string& name) {
  if (const FieldInfo* field = field_named(list, name)) return field;
  const auto near = nearest(name, names(list));
  throw Error(
      say(kNoField, {{"field", name}, {"list", std::string(info(list).name)}}),
      near ? words::did_you_mean(*near) : say(kFieldsAre, {{"fields", list_of(names(list), Joint::and_)}}));
}

class ColumnReader {
 public:
  ColumnReader(List list, Review& review) : list_(list), review_(review) {}

  std::vector<Column> read(const sheet::Row& headers) {
    add_columns(headers);
    take_decided(headers.number);
    std::vector<std::vector<Match>> all;
    for (const Column& column : columns_)
      all.push_back(column.field ? std::vector<Match>() : matches(list_, column.header));
    // A header that may be one thing only is that thing; the others are what is left.
    for (const std::size_t most : {std::size_t{1}, std::size_t{100}})
      for (std::size_t i = 0; i < columns_.size(); ++i)
        if (!all[i].empty() && all[i].size() <= most && all[i].front().sure) take_sure(columns_[i], all[i]);
    for (std::size_t i = 0; i < columns_.size(); ++i) finish(columns_[i], all[i], headers.number);
    return std::move(columns_);
  }

 private:
  void add_columns(const sheet::Row& headers) {
    for (std::size_t i = 0; i < headers.cells.size(); ++i) {
      const std::string text = one_line(plain_text(headers.cells[i].text));
      columns_.push_back({i, text.empty() ? sheet::column_name(i) : text});
      if (list_ == List::surveys && !text.empty()) columns_.back().period = period_of(text);
    }
  }

  void take_decided(int row) {
    for (Column& column : columns_) {
      auto decided = review_.decided("column." + column.header);
      if (!decided) decided = review_.decided("column." + sheet::column_name(column.index));
      if (!decided) continue;
      column.field = mapped(list_, *decided);
      if (column.field->field == Field::person) tell(kPerson, column, row);
      taken_.push_back(column.field->field);
    }
  }

  bool is_free(Field field) const {
    return takes_several(field) || std::find(taken_.begin(), taken_.end(), field) == taken_.end();
  }

  void take_sure(Column& column, const std::vector<Match>& fields) {
    if (column.field) return;
    for (const Match& match : fields) {
      if (!is_free(match.field->field)) continue;
      column.field = match.field;
      taken_.push_back(match.field->field);
      return;
    }
  }

  void finish(Column& column, const std::vector<Match>& fields, int row) {
    if (column.field) return tell_taken(column, row);
    if (!column.period.empty()) {
      column.field = &info(Field::value);
      return;
    }
    if (column.header == sheet::column_name(column.index)) return;
    if (fields.empty()) return tell(kUnknown, column, row, help(column));
    const FieldInfo& field = *fields.front().field;
    if (fields.front().sure || !is_free(field.field))
      return review_.note({row, column.index},
                          say(kSecond, {{"header", column.header}, {"field", std::string(field.name)}}),
                          help(column));
    const auto answer = review_.ask({"column." + column.header,
                                     {row, column.index},
                                     say(kUnsure, {{"header", column.header},
                                                   {"field", std::string(field.name)},
                                                   {"about", nested(say(field.about))}}),
                                     names(list_),
                                     std::string(field.name)});
    column.field = mapped(list_, *answer);
    taken_.push_back(column.field->field);
  }

  void tell_taken(const Column& column, int row) {
    if (column.field->field == Field::none) tell(kNoPlace, column, row);
    const bool decided = review_.decided("column." + column.header).has_value();
    if (column.field->field == Field::person && !decided) tell(kPerson, column, row);
  }

  void tell(Phrase phrase, const Column& column, int row,
            std::optional<words::Message> remedy = std::nullopt) {
    review_.note({row, column.index}, say(phrase, {{"header", column.header}}), std::move(remedy));
  }

  words::Message help(const Column& column) const {
    return say(kMapIt, {{"header", column.header}, {"fields", list_of(names(list_), Joint::comma)}});
  }

  List list_;
  Review& review_;
  std::vector<Column> columns_;
  std::vector<Field> taken_;
};

}  // namespace

std::string period_of(std::string_view header) {
  const std::string text(trim(header));
  if (std::holds_alternative<calendar::Time>(calendar::parse_time(text))) return text;
  return calendar::guess_time(text).value_or("");
}

HeaderRow find_headers(List list, const sheet::Table& table) {
  constexpr std::size_t kRowsLooked = 40;
  HeaderRow best;
  for (std::size_t i = 0; i < std::min(kRowsLooked, table.rows.size()); ++i) {
    int score = 0;
    for (const sheet::Cell& cell : table.rows[i].cells) {
      if (cell.empty()) continue;
      const auto fields = matches(list, cell.text);
      if (!fields.empty()) score += fields.front().sure ? 2 : 1;
      if (list == List::surveys && !period_of(cell.text).empty()) ++score;
    }
    if (score > best.score) best = {i, score};
  }
  return best;
}

std::vector<Column> read_columns(List list, const sheet::Row& headers, Review& review) {
  return ColumnReader(list, review).read(headers);
}

std::string plain_text(std::string_view cell) {
  std::string text(cell);
  for (const auto& [from, to] : kBlanks)
    for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
      text.replace(at, from.size(), to);
  const std::string_view bare = trim(text);
  constexpr std::array<std::string_view, 6> kNothing{"-", "–", "—", "--", "n/a", "#"};
  return among(kNothing, bare) ? std::string() : std::string(bare);
}

}  // namespace lofte::intake
