// SPDX-License-Identifier: Apache-2.0
#include "intake/memory.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "edit/editor.h"
#include "words/error.h"

namespace lofte::intake {
namespace {

using edit::Value;
using words::Phrase;

constexpr Phrase kAbout{
    "# How this list is read: what was decided when it was imported. `lofte import` uses it again.\n",
    "# Så läses den här listan: det som bestämdes när den lästes in. `lofte import` använder det igen.\n"};

constexpr std::string_view kColumn = "column.";
// What holds for one reading only.
constexpr std::string_view kNotKept = "prefer";

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
  return out + '"';
}

}  // namespace

std::string memory_name(const std::string& file) {
  const std::size_t slash = file.find_last_of("/\\");
  const std::string name = slash == file.npos ? file : file.substr(slash + 1);
  const std::string id = records::id_from(name.substr(0, name.rfind('.')));
  return id.empty() ? "lista" : id;
}

std::optional<Remembered> read_remembered(const std::string& path, const std::string& bytes) {
  diag::Findings findings;
  const yaml::Document document = yaml::read(path, bytes, findings);
  if (!document.root || !document.root->is_mapping()) return std::nullopt;
  const Value value = Value::of(*document.root);
  Remembered out;
  if (const Value* list = value.find("list")) out.list = list->text();
  if (const Value* columns = value.find("columns"))
    for (const auto& [header, field] : columns->entries()) {
      out.headers.push_back(header);
      out.decisions.put(std::string(kColumn) + header, field.text(), Decisions::Made::before);
    }
  if (const Value* decided = value.find("decided"))
    for (const auto& [key, one] : decided->entries())
      out.decisions.put(key, one.text(), Decisions::Made::before);
  return out;
}

std::string write_remembered(const Plan& plan, const Decisions& decisions, const std::string& file,
                             words::Lang lang) {
  Value out = Value::mapping({{"list", info(plan.list).name}, {"file", file}});
  if (!plan.sheet.empty()) out.put("sheet", plan.sheet);
  Value columns = Value::mapping();
  for (const Column& column : plan.columns)
    if (column.field && column.period.empty() && !columns.find(column.header))
      columns.put(column.header, column.field->name);
  out.put("columns", std::move(columns));
  Value decided = Value::mapping();
  for (const auto& [key, made] : decisions.all())
    if (!made.key.starts_with(kColumn) && made.key != kNotKept) decided.put(made.key, made.value);
  if (!decided.entries().empty()) out.put("decided", std::move(decided));
  return std::string(kAbout.in(lang)) + edit::written(out);
}

Base read_base(const std::string& name, const std::string& bytes) {
  Base out;
  try {
    const sheet::Book book = sheet::read(name, bytes, {Encoding::utf8, ','});
    const std::vector<sheet::Row>& rows = book.tables.front().rows;
    for (std::size_t i = 1; i < rows.size(); ++i)
      out[rows[i].cell(0).text].insert_or_assign(rows[i].cell(1).text, rows[i].cell(2).text);
  } catch (const Error&) {
    return {};
  }
  return out;
}

std::string write_base(const Base& base) {
  std::string out = "record,field,text\r\n";
  for (const auto& [record, fields] : base)
    for (const auto& [field, text] : fields)
      out += record + ',' + quoted(field) + ',' + quoted(text) + "\r\n";
  return out;
}

Decisions shared_decisions(const Decisions& decisions) {
  constexpr std::array<std::string_view, 6> kShared{"column.", "status.",   "party.",
                                                    "place.",  "category.", "activity."};
  Decisions out;
  for (const auto& [key, made] : decisions.all())
    if (std::any_of(kShared.begin(), kShared.end(), [&](auto prefix) { return key.starts_with(prefix); }))
      out.put(made.key, made.value, Decisions::Made::before);
  return out;
}

}  // namespace lofte::intake
