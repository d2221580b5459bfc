// SPDX-License-Identifier: Apache-2.0
#include "records/form_help.h"

#include <algorithm>

#include "base/strings.h"
#include "yaml/write.h"

namespace lofte::records {
namespace {

using words::Message;
using words::Phrase;
using words::say;
using Form = TypeInfo::Form;

constexpr Phrase kWrite{"write {better}", "skriv {better}"};
constexpr Phrase kEachObject{"write each on a line of its own, as - {form}",
                             "skriv varje på en egen rad, som - {form}"};
constexpr Phrase kDash{"begin each entry with a dash, as in - {key}: …",
                       "börja varje post med ett bindestreck, som i - {key}: …"};
constexpr Phrase kEachId{"write an id and its value on each line, as in {id}: {value}",
                         "skriv ett id och dess värde på varje rad, som i {id}: {value}"};
constexpr Phrase kOneValue{"write a single value, without [ ] and dashes",
                           "skriv ett enda värde, utan [ ] och bindestreck"};
constexpr Phrase kNoKeys{"write a single value there, without keys of its own",
                         "skriv ett enda värde där, utan egna fält"};
constexpr Phrase kFormHelpQuoteText{"put the text in straight quotes: {text}",
                                    "sätt texten inom raka citattecken: {text}"};
constexpr Phrase kLines{"write each thing on a line of its own, as in {key}: …",
                        "skriv varje sak på en egen rad, som i {key}: …"};

constexpr const char* kSomething = "…";

// The object that a value may be; nullptr when it may be none.
const ObjectInfo* object_in(const TypeInfo& type) {
  if (type.object) return &type.object();
  if (type.form != Form::any_of) return nullptr;
  for (const TypeInfo& part : type.parts)
    if (const ObjectInfo* object = object_in(part)) return object;
  return nullptr;
}

std::string example(const TypeInfo& type) {
  const ObjectInfo* object = type.takes_scalar() ? nullptr : object_in(type);
  return object ? written_form(*object) : kSomething;
}

std::vector<std::string> keys_of(const yaml::Node& mapping) {
  std::vector<std::string> keys;
  for (const yaml::Entry& entry : mapping.entries) keys.push_back(entry.key);
  return keys;
}

// The id that something was meant to have which is no mapping from ids: the first of a list of them.
std::string first_id(const yaml::Node& found) {
  const bool listed = found.is_sequence() && !found.items.empty() && found.items.front().is_scalar();
  const std::string& text = listed ? found.items.front().text : found.text;
  return is_id(text) ? text : "id";
}

Message list_form(const TypeInfo& element, const yaml::Node& found) {
  const ObjectInfo* object = object_in(element);
  if (!object) return write("[" + join(keys_of(found), ", ") + "]");
  const bool dash_missing = found.is_mapping() && !found.flow && !found.entries.empty();
  if (dash_missing) return say(kDash, {{"key", found.entries.front().key}});
  return say(kEachObject, {{"form", written_form(*object)}});
}

// Whether a mapping is an object of that kind: it has keys of it alone, and all that it must have.
bool is_one(const ObjectInfo& object, const yaml::Node& mapping) {
  const bool known = std::all_of(mapping.entries.begin(), mapping.entries.end(),
                                 [&](const yaml::Entry& entry) { return field_of(object, entry.key); });
  return known && !mapping.entries.empty() &&
         std::all_of(object.fields.begin(), object.fields.end(),
                     [&](const FieldInfo& field) { return !field.required || mapping.find(field.name); });
}

// A text that holds a colon became one key with one value.
bool is_cut_by_colon(const yaml::Node& node) {
  return node.is_mapping() && node.entries.size() == 1 && node.entries.front().value.is_scalar();
}

Message scalar_form(Form expected, const yaml::Node& found) {
  const bool one = found.items.size() == 1 && found.items.front().is_scalar();
  if (one) return write(found.items.front().text);
  if (!found.is_mapping()) return say(kOneValue);
  if (!is_cut_by_colon(found)) return say(kNoKeys);
  const yaml::Entry& entry = found.entries.front();
  if (expected != Form::text) return write(entry.value.text);
  return say(kFormHelpQuoteText, {{"text", yaml::in_quotes(entry.key + ": " + entry.value.text)}});
}

}  // namespace

std::string written_form(const ObjectInfo& object) {
  constexpr std::size_t kFewest = 2;
  std::vector<std::string_view> names;
  for (const FieldInfo& field : object.fields)
    if (field.required) names.push_back(field.name);
  if (names.size() < kFewest) {
    names.clear();
    for (std::size_t i = 0; i < std::min(kFewest, object.fields.size()); ++i)
      names.push_back(object.fields[i].name);
  }
  std::string out;
  for (const std::string_view name : names)
    out += (out.empty() ? "{" : ", ") + std::string(name) + ": " + kSomething;
  return out + "}";
}

Message how_to_write(const TypeInfo& expected, const yaml::Node& found) {
  if (expected.form == Form::list) return list_form(expected.parts.front(), found);
  if (expected.form == Form::map)
    return say(kEachId, {{"id", first_id(found)}, {"value", example(expected.parts.front())}});
  if (const ObjectInfo* object = object_in(expected)) return how_to_write(*object);
  return scalar_form(expected.form, found);
}

Message how_to_write(const ObjectInfo& expected) { return write(written_form(expected)); }

std::vector<Edit> fix_kind(const TypeInfo& expected, const yaml::Node& found) {
  const auto& entries = found.entries;
  const bool names_only = found.flow && !entries.empty() &&
                          std::all_of(entries.begin(), entries.end(), [](const yaml::Entry& entry) {
                            return entry.value.kind == yaml::Node::Kind::null;
                          });
  if (expected.form == Form::list && !object_in(expected.parts.front()) && names_only)
    return {{found.span, "[" + join(keys_of(found), ", ") + "]"}};
  const ObjectInfo* element = expected.form == Form::list ? object_in(expected.parts.front()) : nullptr;
  if (element && found.flow && is_one(*element, found))
    return {{{found.span.begin, found.span.begin}, "["}, {{found.span.end, found.span.end}, "]"}};
  if (expected.form == Form::list || expected.form == Form::map || object_in(expected)) return {};
  if (found.items.size() == 1 && found.items.front().is_scalar())
    return instead(found.span, found.items.front().text);
  if (expected.form != Form::text || !is_cut_by_colon(found)) return {};
  return {{found.span, yaml::in_quotes(entries.front().key + ": " + entries.front().value.text)}};
}

std::vector<Edit> instead(Span span, std::string_view value) {
  if (value.empty()) return {};
  return {{span, yaml::scalar(value, true)}};
}

Message write(std::string better) { return say(kWrite, {{"better", std::move(better)}}); }

Message how_to_begin(const ObjectInfo& object) {
  const auto first = std::find_if(object.fields.begin(), object.fields.end(),
                                  [](const FieldInfo& field) { return field.required; });
  return say(kLines,
             {{"key", std::string((first == object.fields.end() ? object.fields.begin() : first)->name)}});
}

}  // namespace lofte::records
