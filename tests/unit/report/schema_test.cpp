// SPDX-License-Identifier: Apache-2.0
//
// The shape of the schemas. That they accept and refuse what they should, tests/schema tries with a
// validator.
#include "report/schema.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "records/schema.h"
#include "records/settings.h"

using namespace lofte;

namespace {

using doc::Array;
using doc::Object;
using doc::Value;

const Value& at(const Value& value, std::string_view key) {
  static const Value nothing;
  const auto* object = std::get_if<Object>(&value.data);
  if (!object) return nothing;
  for (const auto& [name, item] : *object)
    if (name == key) return item;
  return nothing;
}

std::string text(const Value& value) {
  const auto* string = std::get_if<std::string>(&value.data);
  return string ? *string : "";
}

/// Calls `f` with every key and value, at any depth.
template <class F>
void walk(const Value& value, const F& f) {
  if (const auto* array = std::get_if<Array>(&value.data))
    for (const Value& item : *array) walk(item, f);
  if (const auto* object = std::get_if<Object>(&value.data)) {
    for (const auto& [key, item] : *object) {
      f(*object, key, item);
      walk(item, f);
    }
  }
}

std::vector<Value> every_schema() {
  std::vector<Value> out;
  for (const records::KindInfo& kind : records::kKinds) out.push_back(report::json_schema(kind.what));
  out.push_back(report::settings_schema());
  out.push_back(report::all_schemas());
  return out;
}

void check_fields(const Value& schema, const records::ObjectInfo& object) {
  const Value& properties = at(schema, "properties");
  std::set<std::string> required;
  if (const auto* names = std::get_if<Array>(&at(schema, "required").data))
    for (const Value& name : *names) required.insert(text(name));
  for (const records::FieldInfo& field : object.fields) {
    CAPTURE(field.name);
    const std::string about = text(at(at(properties, field.name), "description"));
    CHECK(about.find(field.about.in(words::Lang::en)) != about.npos);
    CHECK(about.find(field.about.in(words::Lang::sv)) != about.npos);
    CHECK(required.contains(std::string(field.name)) == field.required);
  }
  CHECK(std::get<Object>(properties.data).size() == object.fields.size());
}

}  // namespace

TEST_CASE("a schema has every field of its kind, in both languages, and which are required") {
  for (const records::KindInfo& kind : records::kKinds)
    check_fields(report::json_schema(kind.what), records::object_of(kind.what));
  check_fields(report::settings_schema(), records::settings_object());
}

TEST_CASE("the schema of all has every kind and lofte.yaml among its definitions") {
  const Value all = report::all_schemas();
  const Value& definitions = at(all, "definitions");
  for (const records::KindInfo& kind : records::kKinds)
    check_fields(at(definitions, kind.name), records::object_of(kind.what));
  check_fields(at(definitions, records::kSettingsFile), records::settings_object());
  CHECK(std::get<Array>(at(all, "anyOf").data).size() == records::kKinds.size() + 1);
  CHECK(text(at(all, "description")).find("yaml.schemas") != std::string::npos);
}

TEST_CASE("every reference leads to a definition, and no definition is written twice or left unused") {
  for (const Value& schema : every_schema()) {
    std::set<std::string> defined, used;
    for (const auto& [name, definition] : std::get<Object>(at(schema, "definitions").data))
      CHECK_MESSAGE(defined.insert("#/definitions/" + name).second, name);
    walk(schema, [&](const Object&, const std::string& key, const Value& value) {
      if (key == "$ref") used.insert(text(value));
    });
    CHECK(used == defined);
  }
}

TEST_CASE("every object is closed, and nothing stands beside a reference") {
  for (const Value& schema : every_schema()) {
    walk(schema, [&](const Object& object, const std::string& key, const Value&) {
      if (key == "properties") CHECK(std::get<bool>(at(Value(object), "additionalProperties").data) == false);
      if (key == "$ref") CHECK(object.size() == 1);
    });
  }
}

TEST_CASE("every schema says which draft it is of") {
  for (const Value& schema : every_schema())
    CHECK(text(at(schema, "$schema")) == "http://json-schema.org/draft-07/schema#");
}
