// SPDX-License-Identifier: Apache-2.0
#include "intake/context.h"

#include <algorithm>

#include "base/strings.h"
#include "records/schema.h"
#include "words/error.h"

namespace lofte::intake {
namespace {

using edit::Value;
using words::Phrase;
using words::say;

constexpr Phrase kWhichDay{
    "the list says how far the work has come, but not on which day: what is the date of the list?",
    "listan visar hur långt arbetet har kommit, men inte vilken dag det gäller: från vilken dag är listan?"};
constexpr Phrase kNoDay{"\"{text}\" is not a day", "”{text}” går inte att läsa som en dag"};
constexpr Phrase kWriteDay{"write a day as 2020-09-15", "skriv en dag som 2020-09-15"};

constexpr const char* kAsOf = "as_of";
// Stands for the day of the list until it is said; nothing is written before that.
constexpr const char* kSomeDay = "..2199-12-31";

// Whether a text stands anywhere in a value.
bool holds(const Value& value, std::string_view text) {
  const auto inside = [&](const Value& one) { return holds(one, text); };
  return (value.is_text() && value.text() == text) ||
         std::any_of(value.items().begin(), value.items().end(), inside) ||
         std::any_of(value.entries().begin(), value.entries().end(),
                     [&](const Value::Entry& entry) { return holds(entry.second, text); });
}

// Calls `visit` with the dotted name of each field that holds texts, and whether it holds several.
template <class Visit>
void each_field(const records::ObjectInfo& object, const std::string& prefix, const Visit& visit) {
  for (const records::FieldInfo& field : object.fields) {
    const records::TypeInfo type = field.type();
    const std::string name = prefix + std::string(field.name);
    if (type.form == records::TypeInfo::Form::object && type.object)
      each_field(type.object(), name + '.', visit);
    else if (type.takes_scalar())
      visit(name, false);
    else if (type.form == records::TypeInfo::Form::list && type.parts.front().takes_scalar())
      visit(name, true);
  }
}

void put(Value& record, std::string_view name, Value value) {
  const std::size_t dot = name.find('.');
  const std::string key(name.substr(0, dot));
  if (dot == name.npos) {
    if (!record.find(key)) record.put(key, std::move(value));
    return;
  }
  if (!record.find(key)) record.put(key, Value::mapping());
  put(*record.find(key), name.substr(dot + 1), std::move(value));
}

}  // namespace

Context::Context(const corpus::Corpus& of, Review& with, const Layout& laid_out)
    : corpus(of), review(with), layout(laid_out), names(of, with) {
  for (const records::Measure& measure : corpus.measures)
    for (const auto& origin : measure.from)
      if (!origin->from_situation)
        measure_from.emplace(std::string(origin->record) + '/' + std::string(origin->part),
                             std::string(measure.id));
  const auto written = review.decided(kAsOf);
  if (!written) return;
  day_ = calendar::parse_day(*written);
  if (!day_) throw Error(say(kNoDay, {{"text", *written}}), say(kWriteDay));
  is_said_ = review.is_decided_now(kAsOf);
}

std::optional<calendar::Day> Context::list_day(Spot spot) {
  if (!day_) ask_list_day(spot);
  if (!is_said_ && !read_by_) read_by_ = spot;
  return day_;
}

std::string Context::by_list_day(Spot spot) {
  if (is_said_) return ".." + calendar::iso(*day_);
  if (!day_) ask_list_day(spot);
  if (!dated_by_) dated_by_ = spot;
  return kSomeDay;
}

bool Context::is_list_day(std::string_view text) const {
  return is_said_ ? text == ".." + calendar::iso(*day_) : text == kSomeDay;
}

void Context::settle_list_day(const std::vector<Value>& written) {
  if (is_said_ || written.empty()) return;
  const bool dates =
      std::any_of(written.begin(), written.end(), [](const Value& value) { return holds(value, kSomeDay); });
  if (dates || read_by_) ask_list_day(dates ? *dated_by_ : *read_by_);
}

void Context::ask_list_day(Spot spot) { review.ask_anew({kAsOf, spot, say(kWhichDay), {}, std::nullopt}); }

std::optional<Value> read_record(const corpus::Corpus& corpus, const std::string& path) {
  const Source* source = corpus.sources.find(path);
  if (!source) return std::nullopt;
  diag::Findings findings;
  const yaml::Document document = yaml::read(path, source->text(), findings);
  if (!document.root || !document.root->is_mapping()) return std::nullopt;
  return Value::of(*document.root);
}

void put_decided(Value& record, records::What kind, Review& review) {
  each_field(records::object_of(kind), {}, [&](const std::string& name, bool several) {
    const auto decided = review.decided(name);
    if (!decided) return;
    if (!several) return put(record, name, *decided);
    std::vector<std::string> texts;
    for (const std::string_view text : split(*decided, ',')) texts.emplace_back(trim(text));
    put(record, name, list_value(texts));
  });
}

std::vector<std::string> decidable_fields(records::What kind) {
  std::vector<std::string> out;
  each_field(records::object_of(kind), {}, [&](const std::string& name, bool) { out.push_back(name); });
  return out;
}

Value list_value(const std::vector<std::string>& texts) {
  if (texts.size() == 1) return texts.front();
  Value out = Value::list();
  for (const std::string& text : texts) out.items().emplace_back(text);
  return out;
}

std::string short_id(std::string_view text, std::size_t longest) {
  std::string id = records::id_from(text);
  if (id.size() <= longest) return id;
  const std::size_t hyphen = id.rfind('-', longest);
  id.resize(hyphen == id.npos ? longest : hyphen);
  return id;
}

}  // namespace lofte::intake
