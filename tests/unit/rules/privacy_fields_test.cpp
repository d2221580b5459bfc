// SPDX-License-Identifier: Apache-2.0
//
// Every text that the table of fields has is looked through: a record is made of the table, with a detail in
// each of them, and each must be found.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "privacy_fixture.h"
#include "records/schema.h"

namespace {

using lofte::records::ObjectInfo;
using lofte::records::TypeInfo;
using Form = TypeInfo::Form;

// The texts of a record as flow YAML, and how many there are.
class Writer {
 public:
  std::string object(const ObjectInfo& object) {
    std::string out;
    for (const auto& field : object.fields)
      if (const std::string text = value(field.type()); !text.empty())
        out += (out.empty() ? "" : ", ") + std::string(field.name) + ": " + text;
    return out;
  }
  int texts = 0;

 private:
  std::string value(const TypeInfo& type) {
    switch (type.form) {
      case Form::text:
        ++texts;
        return "Det var en 15-årig pojke";
      case Form::object:
        return braces("{", object(type.object()), "}");
      case Form::map:
        return braces("{x: ", value(type.parts.front()), "}");
      case Form::list:
        return braces("[", value(type.parts.front()), "]");
      case Form::any_of:
        for (const TypeInfo& part : type.parts)
          if (std::string text = value(part); !text.empty()) return text;
        return "";
      default:
        return "";
    }
  }
  static std::string braces(const char* open, const std::string& text, const char* close) {
    return text.empty() ? text : open + text + close;
  }
};

long long lines(const std::string& found) {
  return found.empty() ? 0 : std::count(found.begin(), found.end(), '\n') + 1;
}

}  // namespace

TEST_CASE("a personal detail is found in every text of every kind of record") {
  for (const auto& kind : lofte::records::kKinds) {
    CAPTURE(kind.folder);
    Writer writer;
    const std::string text = "{" + writer.object(lofte::records::object_of(kind.what)) + "}\n";
    CHECK(writer.texts > 2);
    CAPTURE(text);
    CHECK(lines(lofte::test::privacy::found(std::string(kind.folder) + "/a.yaml", text)) == writer.texts);
  }
  Writer writer;
  const std::string text = "{" + writer.object(lofte::records::settings_object()) + "}\n";
  CHECK(lines(lofte::test::privacy::found({{"lofte.yaml", text}})) == writer.texts);
}
