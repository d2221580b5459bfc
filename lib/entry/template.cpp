// SPDX-License-Identifier: Apache-2.0
#include "entry/template.h"

#include <algorithm>

#include "base/strings.h"
#include "edit/editor.h"
#include "entry/fields.h"
#include "records/glossary.h"

namespace lofte::entry {
namespace {

using edit::Value;
using records::FieldInfo;
using records::ObjectInfo;
using records::TypeInfo;
using words::Phrase;
using words::say;

constexpr Phrase kMeaning{"{about}; {form}", "{about}; {form}"};

constexpr int kStep = 2;

std::string blanks(int count) { return std::string(static_cast<std::size_t>(count), ' '); }

// The lines of a text, each so much further in.
std::string indented(const std::string& text, int column) {
  std::string out;
  for (const std::string_view line : split(std::string_view(text).substr(0, text.size() - 1), '\n'))
    out += (line.empty() ? "" : blanks(column)) + std::string(line) + "\n";
  return out;
}

// What a value looks like, where its meaning alone does not tell.
std::optional<words::Message> form_of(const TypeInfo& type) {
  using Form = TypeInfo::Form;
  switch (type.form) {
    case Form::list:
      return form_of(type.parts.front());
    case Form::choice: {
      const std::vector<std::string> words(type.words.begin(), type.words.end());
      return say(Phrase{"{words}", "{words}"},
                 {{"words", records::choices(words, records::choice_terms(), words::Joint::or_)}});
    }
    case Form::text:
    case Form::id:
    case Form::local_ref:
    case Form::ref:
    case Form::any_of:
    case Form::object:
    case Form::map:
      return std::nullopt;
    default:
      return say(records::describe(type.form));
  }
}

// Whether the meaning of a field names the words that it is chosen from.
bool tells_words(const FieldInfo& field, const TypeInfo& type) {
  return type.form == TypeInfo::Form::choice &&
         field.about.in(words::Lang::en).find(type.words.front()) != std::string_view::npos;
}

class Template {
 public:
  explicit Template(words::Lang lang) : lang_(lang) {}

  std::string mapping(const Value& value, const ObjectInfo& object, int column) const {
    std::string out;
    for (const FieldInfo& field : object.fields) {
      if (const Value* one = value.find(field.name))
        out += entry(field, *one, column);
      else if (field.required)
        out += comment(field, column, 0);
    }
    return out;
  }

 private:
  std::string entry(const FieldInfo& field, const Value& value, int column) const {
    const TypeInfo type = field.type();
    const ObjectInfo* object = object_in(type);
    if (!object || type.form == TypeInfo::Form::map || !lacks(value, *object))
      return indented(edit::written(Value::mapping({{std::string(field.name), value}})), column);
    const std::string head = blanks(column) + std::string(field.name) + ":\n";
    if (value.is_mapping()) return head + mapping(value, *object, column + kStep);
    std::string out = head;
    for (const Value& one : value.items()) out += item(one, *object, column + kStep);
    return out;
  }

  static bool lacks(const Value& value, const ObjectInfo& object) {
    if (value.is_mapping()) return !lacking(value, object).empty();
    return std::any_of(value.items().begin(), value.items().end(),
                       [&](const Value& item) { return item.is_mapping() && lacks(item, object); });
  }

  // An item begins with something that it says, behind its dash.
  std::string item(const Value& value, const ObjectInfo& object, int column) const {
    std::string text;
    if (!value.is_mapping()) {
      text = indented(edit::written(Value::mapping({{"x", Value::list({value})}})), column);
      return text.substr(text.find('\n') + 1);
    }
    std::string lack;
    for (const FieldInfo& field : object.fields) {
      if (const Value* one = value.find(field.name))
        text += entry(field, *one, column + kStep);
      else if (field.required)
        lack += comment(field, column + kStep, 0);
    }
    text[static_cast<std::size_t>(column)] = '-';
    return text + lack;
  }

  // "# period:  # when it holds; a period (2020 …)", and below a field with keys those that it needs.
  std::string comment(const FieldInfo& field, int column, int depth, const char* dash = "") const {
    const TypeInfo type = field.type();
    const words::Message about = say(field.about);
    const auto form = tells_words(field, type) ? std::nullopt : form_of(type);
    const words::Message meaning =
        form ? say(kMeaning, {{"about", nested(about)}, {"form", nested(*form)}}) : about;
    std::string out = blanks(column) + "# " + blanks(depth) + dash + std::string(field.name) + ":  # " +
                      words::text(meaning, lang_) + "\n";
    const ObjectInfo* object = object_in(type);
    if (!object || type.takes_scalar() || type.form == TypeInfo::Form::map) return out;
    const bool is_list = type.form == TypeInfo::Form::list;
    if (is_list && type.parts.front().takes_scalar()) return out;
    const char* next = is_list ? "- " : "";
    for (const FieldInfo& part : object->fields) {
      if (!part.required) continue;
      const int deeper = depth + kStep + (is_list && *next == '\0' ? kStep : 0);
      out += comment(part, column, deeper, next);
      next = "";
    }
    return out;
  }

  words::Lang lang_;
};

void add_lacking(const Value& value, const ObjectInfo& object, const std::string& above,
                 std::vector<std::string>& out) {
  for (const FieldInfo& field : object.fields) {
    const std::string key = above + std::string(field.name);
    const Value* one = value.find(field.name);
    if (!one && field.required) out.push_back(key);
    const TypeInfo type = field.type();
    const ObjectInfo* part = one && type.form != TypeInfo::Form::map ? object_in(type) : nullptr;
    if (!part) continue;
    if (one->is_mapping()) add_lacking(*one, *part, key + ".", out);
    for (const Value& item : one->items())
      if (item.is_mapping()) add_lacking(item, *part, key + ".", out);
  }
}

}  // namespace

std::vector<std::string> lacking(const Value& record, const ObjectInfo& object) {
  std::vector<std::string> out;
  add_lacking(record, object, "", out);
  return out;
}

std::string template_text(const Value& record, const ObjectInfo& object, words::Lang lang) {
  return Template(lang).mapping(record, object, 0);
}

}  // namespace lofte::entry
