// SPDX-License-Identifier: Apache-2.0
#include "records/decoder.h"

#include <algorithm>

#include "records/form_rules.h"
#include "records/glossary.h"

namespace lofte::records {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kUnknown{"{object} has no key \"{key}\"", "{object} har inget fält ”{key}”"};
constexpr Phrase kKeysAre{"the keys are {keys}", "fälten är {keys}"};
constexpr Phrase kMissing{"\"{key}\" is missing: {about}", "”{key}” saknas: {about}"};
constexpr Phrase kAddKey{"add a line that begins with {key}:", "lägg till en rad som börjar med {key}:"};
constexpr Phrase kEmptyKey{"\"{field}\" has no value", "”{field}” saknar värde"};
constexpr Phrase kWriteOrRemove{"write the value after it, or take the line away",
                                "skriv värdet efter, eller ta bort raden"};
constexpr Phrase kWrong{"\"{field}\" should be {expected}, not {found}",
                        "”{field}” ska vara {expected}, inte {found}"};
constexpr Phrase kRecordWrong{"the file should hold keys and values, not {found}",
                              "filen ska innehålla fält med värden, inte {found}"};
constexpr Phrase kAList{"a list", "en lista"};
constexpr Phrase kAMapping{"keys with values", "fält med värden"};
constexpr Phrase kAText{"a text", "en text"};
constexpr Phrase kNothing{"nothing", "ingenting"};

Phrase found(const yaml::Node& node) {
  switch (node.kind) {
    case yaml::Node::Kind::sequence:
      return kAList;
    case yaml::Node::Kind::mapping:
      return kAMapping;
    case yaml::Node::Kind::scalar:
      return kAText;
    case yaml::Node::Kind::null:
      break;
  }
  return kNothing;
}

std::vector<std::string> names(const ObjectInfo& object) {
  std::vector<std::string> all;
  for (const FieldInfo& field : object.fields) all.emplace_back(field.name);
  return all;
}

bool holds(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

const FieldInfo* find(const ObjectInfo& object, std::string_view name) {
  const auto at = std::find_if(object.fields.begin(), object.fields.end(),
                               [&](const FieldInfo& field) { return field.name == name; });
  return at == object.fields.end() ? nullptr : &*at;
}

// The key that an unknown one was meant to be: the nearest of those not written already.
std::optional<std::string> meant_key(const yaml::Node& node, const ObjectInfo& object, const std::string& key,
                                     const std::vector<std::string>& guessed) {
  std::vector<std::string> left = names(object);
  std::erase_if(left, [&](const std::string& name) { return node.find(name) || holds(guessed, name); });
  return meant(key, left, key_terms());
}

bool holds_nothing(const yaml::Node& node) {
  return (node.is_sequence() && node.items.empty()) || (node.is_mapping() && node.entries.empty());
}

void read_field(Decoder& decoder, const yaml::Entry& entry, const FieldInfo& field, void* out) {
  const std::string_view before = decoder.enter(field.name);
  field.read(decoder, entry, out);
  if (field.required && holds_nothing(entry.value)) {
    decoder.empty(entry.key_span);
    field.lose(out);
  }
  decoder.enter(before);
}

Span first_key(const yaml::Node& node) {
  return node.entries.empty() ? Span{node.span.begin, node.span.begin} : node.entries.front().key_span;
}

}  // namespace

std::string_view Decoder::enter(std::string_view field) { return std::exchange(field_, field); }

void Decoder::report(const diag::RuleInfo& rule, Span span, words::Message message,
                     std::optional<words::Message> help) {
  findings_.emplace_back(rule, diag::Place{path_, span}, std::move(message), std::move(help));
}

void Decoder::give_to(Record& record) {
  record.references = std::move(references_);
  record.files = std::move(files_);
}

void Decoder::wrong_type(const yaml::Node& node, TypeInfo::Form expected) {
  if (field_.empty())
    return report(kWrongType, node.span, say(kRecordWrong, {{"found", nested(say(found(node)))}}));
  report(kWrongType, node.span,
         say(kWrong, {{"field", std::string(field_)},
                      {"expected", nested(say(describe(expected)))},
                      {"found", nested(say(found(node)))}}));
}

void Decoder::empty(Span span) {
  report(kEmptyText, span, say(kEmptyKey, {{"field", std::string(field_)}}), say(kWriteOrRemove));
}

bool read_object(Decoder& decoder, const yaml::Node& node, const ObjectInfo& object, void* out) {
  if (!node.is_mapping()) {
    decoder.wrong_type(node, TypeInfo::Form::object);
    return false;
  }
  std::vector<std::string> misspelt;
  for (const yaml::Entry& entry : node.entries) {
    if (const FieldInfo* field = find(object, entry.key)) {
      read_field(decoder, entry, *field, out);
      continue;
    }
    const auto near = meant_key(node, object, entry.key, misspelt);
    decoder.report(kUnknownKey, entry.key_span,
                   say(kUnknown, {{"object", nested(say(object.one))}, {"key", entry.key}}),
                   near ? words::did_you_mean(*near)
                        : say(kKeysAre, {{"keys", choices(names(object), key_terms(), words::Joint::and_)}}));
    if (!near) continue;
    // Read as what it was meant to be, for the faults inside; no rule relies on the guess.
    misspelt.push_back(*near);
    read_field(decoder, entry, *find(object, *near), out);
    find(object, *near)->lose(out);
  }
  for (const FieldInfo& field : object.fields) {
    if (!field.required || node.find(field.name)) continue;
    if (holds(misspelt, field.name)) continue;
    field.lose(out);
    decoder.report(kMissingKey, first_key(node),
                   say(kMissing, {{"key", std::string(field.name)}, {"about", nested(say(field.about))}}),
                   say(kAddKey, {{"key", std::string(field.name)}}));
  }
  return true;
}

}  // namespace lofte::records
