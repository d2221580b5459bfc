// SPDX-License-Identifier: Apache-2.0
//
// JSON Schema for editors. A record is text; to us `2020` is the text 2020. An editor reads YAML its own way
// first and hands the schema a number there, so every type also names what YAML may have made of its texts: a
// year or a count is an integer, `1.10` a number, `true` a truth value, and in YAML 1.1 `off` is one as well.
//
// In draft-07 nothing beside a "$ref" counts. What a field means must not be lost, so a reference with a
// description stands inside "allOf".
#include "report/schema.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "base/strings.h"
#include "records/schema.h"
#include "records/settings.h"
#include "report/known_values.h"

namespace lofte::report {
namespace {

using doc::Array;
using doc::Object;
using doc::Value;
using records::FieldInfo;
using records::ObjectInfo;
using records::TypeInfo;
using words::Lang;
using words::Phrase;
using Form = TypeInfo::Form;

constexpr const char* kDraft = "http://json-schema.org/draft-07/schema#";
constexpr const char* kSchemaDefinitions = "#/definitions/";
constexpr const char* kNotBlank = "[^ \\t\\r\\n]";
constexpr int kFirstYear = 1900, kLastYear = 2199;
constexpr int kLargest = 1'000'000'000;
constexpr const char* kLatitude = "^[+-]?0*([0-8]?[0-9]([.,][0-9]+)?|90([.,]0+)?)$";
constexpr const char* kLongitude = "^[+-]?0*((1[0-7][0-9]|[0-9]{1,2})([.,][0-9]+)?|180([.,]0+)?)$";

constexpr Phrase kSchemaSettingsAre{
    "lofte.yaml: who keeps the records, the places, what is counted, and the settings",
    "lofte.yaml: vem som för posterna, platserna, vad som räknas och inställningarna"};
constexpr Phrase kSchemaAll{"The records of lofte", "Posterna i lofte"};
constexpr Phrase kAssociate{
    "Each kind of record has its own definition. Write the schema of a kind to a file, as in lofte schema "
    "promise > "
    "promise.schema.json, and tell the editor which files it is for, as in \"yaml.schemas\": "
    "'{'\"promise.schema.json\": \"promises/**/*.yaml\"'}'; that of lofte.yaml is lofte schema settings",
    "Varje sorts post har en egen definition. Skriv schemat för en sort till en fil, som lofte schema "
    "promise > "
    "promise.schema.json, och ange i redigeraren vilka filer det gäller, som \"yaml.schemas\": "
    "'{'\"promise.schema.json\": \"promises/**/*.yaml\"'}'; schemat för lofte.yaml ger lofte schema "
    "settings"};

std::string both(Phrase phrase) {
  const std::string en = words::text(words::say(phrase), Lang::en);
  const std::string sv = words::text(words::say(phrase), Lang::sv);
  return en == sv ? en : en + " / " + sv;
}

// "a feedback event" → "feedback-event".
std::string name_of(const ObjectInfo& object) {
  std::string_view name = object.one.in(Lang::en);
  for (const std::string_view article : {"a ", "an ", "the "})
    if (name.starts_with(article)) name.remove_prefix(article.size());
  std::string out(name);
  std::replace(out.begin(), out.end(), ' ', '-');
  return out;
}

Object text(std::string pattern) { return {{"type", "string"}, {"pattern", std::move(pattern)}}; }

Object whole(int least, int most) { return {{"type", "integer"}, {"minimum", least}, {"maximum", most}}; }

Object any_of(Array choices) { return {{"anyOf", std::move(choices)}}; }

Object any_scalar() {
  return {{"type", Array{"string", "number", "boolean"}}, {"minLength", 1}, {"pattern", kNotBlank}};
}

// What YAML may make of an id such as 2020 or no.
Object id_like(std::string pattern) {
  return any_of(
      {text(std::move(pattern)), Object{{"type", "integer"}, {"minimum", 0}}, Object{{"type", "boolean"}}});
}

Object degrees(const char* pattern, int limit) {
  return any_of({text(pattern), Object{{"type", "number"}, {"minimum", -limit}, {"maximum", limit}}});
}

Object position() {
  return {{"type", "array"},
          {"items", Array{degrees(kLatitude, 90), degrees(kLongitude, 180)}},
          {"minItems", 2},
          {"maxItems", 2}};
}

// The words of a choice, and what YAML may make of some of them.
Object choice(const std::vector<std::string_view>& words) {
  Array all;
  for (const std::string_view word : words) {
    all.emplace_back(std::string(word));
    if (word == "true" || word == "false") all.emplace_back(word == "true");
    if (word == "off") all.emplace_back(false);
    if (word == "1") all.emplace_back(1);
  }
  return {{"enum", std::move(all)}};
}

// The types that have a definition of their own, for their expressions are long.
const char* shared_name(Form form) {
  switch (form) {
    case Form::time:
      return "time";
    case Form::bounded_time:
      return "bounded-time";
    case Form::period:
      return "period";
    case Form::period_or_unknown:
      return "period-or-unknown";
    case Form::count:
      return "count";
    default:
      return nullptr;
  }
}

Object scalar(Form form) {
  const std::string pattern = records::pattern(form);
  switch (form) {
    case Form::time:
    case Form::bounded_time:
    case Form::period:
    case Form::period_or_unknown:
      return any_of({text(pattern), whole(kFirstYear, kLastYear)});
    case Form::count:
    case Form::whole:
      return any_of({text(pattern), whole(0, kLargest)});
    case Form::number:
    case Form::goal:
      return any_of({text(pattern), Object{{"type", "number"}}});
    case Form::duration:
    case Form::commitment_ref:
    case Form::origin:
    case Form::indicator:
      return text(pattern);
    case Form::position:
      return position();
    default:
      return pattern.empty() ? any_scalar() : id_like(pattern);
  }
}

// What YAML may make of a text: a number, a truth value, nothing.
std::optional<Value> as_yaml_reads(const std::string& text) {
  constexpr std::size_t most_digits = 15;
  if (among(std::array{"true", "yes", "on"}, text)) return Value(true);
  if (among(std::array{"false", "no", "off"}, text)) return Value(false);
  if (text == "null") return Value(nullptr);
  const bool digits = text.find_first_not_of("0123456789") == text.npos && text.size() <= most_digits;
  return digits && !text.starts_with('0') ? std::optional(Value(std::int64_t{std::stoll(text)}))
                                          : std::nullopt;
}

// The values of a folder. Editors show what stands in "enumDescriptions" beside them.
Object enumerated(const KnownValues& known) {
  Array values;
  Array meanings;
  for (const KnownValue& one : known.values) {
    values.emplace_back(one.text);
    meanings.emplace_back(one.about);
    if (auto read = as_yaml_reads(one.text)) {
      values.push_back(std::move(*read));
      meanings.emplace_back(one.about);
    }
  }
  return {{"enum", std::move(values)}, {"enumDescriptions", std::move(meanings)}};
}

// Makes the schemas of objects, and keeps those that others refer to.
class Maker {
 public:
  /// With a folder, references can be nothing but what it holds.
  explicit Maker(const corpus::Corpus* here) : here_(here) {}

  // A kind of record, complete but for its definitions.
  Object record(const ObjectInfo& object, Phrase about, const std::string& files) {
    prefix_ = name_of(object);
    Object out{{"title", both(object.one)}, {"description", both(about)}};
    if (!files.empty()) out.emplace_back("$comment", files);
    append(out, mapping(object));
    return out;
  }

  Object definitions() const {
    Object out;
    for (const auto& [name, schema] : definitions_) out.emplace_back(name, schema);
    return out;
  }

 private:
  static void append(Object& out, Object more) {
    for (auto& entry : more) out.push_back(std::move(entry));
  }

  Object mapping(const ObjectInfo& object) {
    Object properties;
    Array required;
    for (const FieldInfo& field : object.fields) {
      properties.emplace_back(std::string(field.name), field_schema(field));
      if (field.required) required.emplace_back(std::string(field.name));
    }
    Object out{{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
    if (!required.empty()) out.emplace_back("required", std::move(required));
    if (!object.one_needed.empty()) append(out, one_needed(object));
    return out;
  }

  static Object one_needed(const ObjectInfo& object) {
    Array choices;
    for (const std::string_view name : object.one_needed)
      choices.emplace_back(Object{{"required", Array{std::string(name)}}});
    return any_of(std::move(choices));
  }

  Object field_schema(const FieldInfo& field) {
    Object out{{"description", both(field.about)}};
    Object type = schema(field.type());
    if (type.front().first == "$ref") type = Object{{"allOf", Array{std::move(type)}}};
    append(out, std::move(type));
    return out;
  }

  Object schema(const TypeInfo& type) {
    if (const KnownValues known = here_ ? known_values(*here_, type) : KnownValues(); !known.values.empty())
      return choice_of(known, type.form);
    switch (type.form) {
      case Form::choice:
        return choice(type.words);
      case Form::ref:
        return type.what == records::What::category ? any_scalar() : scalar(type.form);
      case Form::object:
        return reference(define(type.object()));
      case Form::list:
        return list(type.parts.front());
      case Form::map:
        return map(type.parts.front());
      case Form::any_of:
        return one_of_several(type);
      default:
        break;
    }
    const char* shared = shared_name(type.form);
    if (!shared) return scalar(type.form);
    definitions_.emplace(shared, describe(type.form));
    return reference(shared);
  }

  Object choice_of(const KnownValues& known, Form form) {
    Object choices = enumerated(known);
    if (known.others) {
      Object any = form == Form::party_or_text ? any_scalar() : scalar(form);
      choices = any_of({std::move(choices), std::move(any)});
    }
    definitions_.emplace(known.name, std::move(choices));
    return reference(known.name);
  }

  static Object describe(Form form) {
    Object out{{"description", both(records::describe(form))}};
    append(out, scalar(form));
    return out;
  }

  // Where a list of scalars is expected, one scalar is a list of one. Editors complain of what the first form
  // asks for.
  Object list(const TypeInfo& element) {
    Object array{{"type", "array"}, {"items", schema(element)}};
    if (!element.takes_scalar()) return array;
    return any_of({schema(element), std::move(array)});
  }

  Object map(const TypeInfo& element) {
    return {{"type", "object"},
            {"propertyNames", Object{{"pattern", records::pattern(Form::id)}}},
            {"additionalProperties", schema(element)}};
  }

  Object one_of_several(const TypeInfo& type) {
    Array choices;
    for (const TypeInfo& part : type.parts) choices.emplace_back(schema(part));
    return any_of(std::move(choices));
  }

  static Object reference(const std::string& name) { return {{"$ref", kSchemaDefinitions + name}}; }

  // The name of an object's definition. Two kinds may call different things the same: the later one's name
  // then begins with its kind.
  std::string define(const ObjectInfo& object) {
    if (const auto at = names_.find(&object); at != names_.end()) return at->second;
    const bool taken = std::any_of(names_.begin(), names_.end(),
                                   [&](const auto& known) { return known.second == name_of(object); });
    const std::string name = taken ? prefix_ + '-' + name_of(object) : name_of(object);
    names_.emplace(&object, name);
    Object schema{{"title", both(object.one)}};
    append(schema, mapping(object));
    definitions_.insert_or_assign(name, std::move(schema));
    return name;
  }

  const corpus::Corpus* here_;
  std::string prefix_;
  std::map<const ObjectInfo*, std::string> names_;  // asked for, never gone through in order
  std::map<std::string, Object> definitions_;
};

Value complete(Object schema, Object definitions) {
  Object out{{"$schema", kDraft}};
  for (auto& entry : schema) out.push_back(std::move(entry));
  out.emplace_back("definitions", std::move(definitions));
  return out;
}

Object kind_schema(Maker& maker, const records::KindInfo& kind) {
  return maker.record(records::object_of(kind.what), kind.about, std::string(kind.folder) + "/**/*.yaml");
}

Object of_settings(Maker& maker) {
  return maker.record(records::settings_object(), kSchemaSettingsAre, std::string(records::kSettingsFile));
}

}  // namespace

Value json_schema(records::What kind, const corpus::Corpus* here) {
  Maker maker(here);
  Object schema = kind_schema(maker, records::info(kind));
  return complete(std::move(schema), maker.definitions());
}

Value settings_schema(const corpus::Corpus* here) {
  Maker maker(here);
  Object schema = of_settings(maker);
  return complete(std::move(schema), maker.definitions());
}

Value all_schemas(const corpus::Corpus* here) {
  Maker maker(here);
  Object kinds;
  for (const records::KindInfo& kind : records::kKinds)
    kinds.emplace_back(std::string(kind.name), kind_schema(maker, kind));
  kinds.emplace_back(std::string(records::kSettingsFile), of_settings(maker));
  Array choices;
  for (const auto& kind : kinds) choices.emplace_back(Object{{"$ref", kSchemaDefinitions + kind.first}});
  Object definitions = std::move(kinds);
  for (auto& entry : maker.definitions()) definitions.push_back(std::move(entry));
  return complete(
      {{"title", both(kSchemaAll)}, {"description", both(kAssociate)}, {"anyOf", std::move(choices)}},
      std::move(definitions));
}

}  // namespace lofte::report
