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

const Value& under(const Value& value, std::string_view key) {
  static const Value nothing;
  const auto* object = std::get_if<Object>(&value.data);
  if (!object) return nothing;
  for (const auto& [name, item] : *object)
    if (name == key) return item;
  return nothing;
}

std::string text_of(const Value& value) {
  const auto* string = std::get_if<std::string>(&value.data);
  return string ? *string : "";
}

/// Calls `f` with every key and value, at any depth.
template <class F>
void walk_through(const Value& value, const F& f) {
  if (const auto* array = std::get_if<Array>(&value.data))
    for (const Value& item : *array) walk_through(item, f);
  if (const auto* object = std::get_if<Object>(&value.data)) {
    for (const auto& [key, item] : *object) {
      f(*object, key, item);
      walk_through(item, f);
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
  const Value& properties = under(schema, "properties");
  std::set<std::string> required;
  if (const auto* names = std::get_if<Array>(&under(schema, "required").data))
    for (const Value& name : *names) required.insert(text_of(name));
  for (const records::FieldInfo& field : object.fields) {
    CAPTURE(field.name);
    const std::string about = text_of(under(under(properties, field.name), "description"));
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
  const Value& definitions = under(all, "definitions");
  for (const records::KindInfo& kind : records::kKinds)
    check_fields(under(definitions, kind.name), records::object_of(kind.what));
  check_fields(under(definitions, records::kSettingsFile), records::settings_object());
  CHECK(std::get<Array>(under(all, "anyOf").data).size() == records::kKinds.size() + 1);
  CHECK(text_of(under(all, "description")).find("yaml.schemas") != std::string::npos);
}

TEST_CASE("every reference leads to a definition, and no definition is written twice or left unused") {
  for (const Value& schema : every_schema()) {
    std::set<std::string> defined, used;
    for (const auto& [name, definition] : std::get<Object>(under(schema, "definitions").data))
      CHECK_MESSAGE(defined.insert("#/definitions/" + name).second, name);
    walk_through(schema, [&](const Object&, const std::string& key, const Value& value) {
      if (key == "$ref") used.insert(text_of(value));
    });
    CHECK(used == defined);
  }
}

TEST_CASE("every object is closed, and nothing stands beside a reference") {
  for (const Value& schema : every_schema()) {
    walk_through(schema, [&](const Object& object, const std::string& key, const Value&) {
      if (key == "properties")
        CHECK(std::get<bool>(under(Value(object), "additionalProperties").data) == false);
      if (key == "$ref") CHECK(object.size() == 1);
    });
  }
}

TEST_CASE("every schema says which draft it is of") {
  for (const Value& schema : every_schema())
    CHECK(text_of(under(schema, "$schema")) == "http://json-schema.org/draft-07/schema#");
}
