// SPDX-License-Identifier: Apache-2.0
#include "entry/draft.h"

#include <algorithm>
#include <set>
#include <span>

#include "base/strings.h"
#include "edit/editor.h"
#include "entry/fields.h"
#include "entry/new_id.h"
#include "records/glossary.h"

namespace lofte::entry {
namespace {

using edit::Value;
using records::FieldInfo;
using records::ObjectInfo;
using records::TypeInfo;
using words::Phrase;
using words::say;
using Keys = std::span<const std::string_view>;

constexpr Phrase kNoKey{"--set {key}: {object} has no key \"{word}\"",
                        "--set {key}: {object} har inget fält ”{word}”"};
constexpr Phrase kKeys{"the keys are {keys}", "fälten är {keys}"};
constexpr Phrase kHasKeys{"--set {key} has keys of its own", "--set {key} har egna fält"};
constexpr Phrase kWriteKey{"write --set {key}.{first}=…", "skriv --set {key}.{first}=…"};
constexpr Phrase kNoKeys{"--set {key}: nothing stands below {word}", "--set {key}: inget står under {word}"};
constexpr Phrase kUnreadable{"--set {key}: what stands in brackets cannot be read",
                             "--set {key}: det inom klamrarna kan inte läsas"};

// The longest id of a part that is made from its text.
constexpr std::size_t kPartId = 40;

Value& slot(Value& mapping, std::string_view key) {
  if (!mapping.find(key)) mapping.put(std::string(key), {});
  return *mapping.find(key);
}

bool may_be_text(const TypeInfo& type) {
  return type.form == TypeInfo::Form::text ||
         (type.form == TypeInfo::Form::any_of &&
          std::any_of(type.parts.begin(), type.parts.end(), &may_be_text));
}

// Whether a part says already what is to be put there; what grows does not.
bool holds(const Value& part, Keys keys) {
  const Value* value = part.find(keys.front());
  if (!value || value->is_list()) return false;
  return keys.size() == 1 || !value->is_mapping() || holds(*value, keys.subspan(1));
}

// One --set on its way down.
class Setter {
 public:
  Setter(const std::string& key, const std::string& text) : key_(key), text_(text) {}

  void put(Value& mapping, const ObjectInfo& object, Keys keys) const {
    const FieldInfo* field = records::field_of(object, keys.front());
    if (!field) refuse_key(object, keys.front());
    const TypeInfo type = field->type();
    if (keys.size() == 1)
      assign(slot(mapping, keys.front()), type);
    else
      descend(slot(mapping, keys.front()), type, keys.front(), keys.subspan(1));
  }

 private:
  void descend(Value& value, const TypeInfo& type, std::string_view above, Keys keys) const {
    const ObjectInfo* object = object_in(type);
    const auto make = [&](Value::Kind kind, Value fresh) {
      if (value.kind() != kind) value = std::move(fresh);
    };
    if (type.form == TypeInfo::Form::map) {
      make(Value::Kind::mapping, Value::mapping());
      Value& entry = slot(value, keys.front());
      if (keys.size() == 1) return assign(entry, type.parts.front());
      return descend(entry, type.parts.front(), keys.front(), keys.subspan(1));
    }
    if (!object) throw Error(say(kNoKeys, {{"key", key_}, {"word", above}}));
    if (type.form != TypeInfo::Form::list) {
      make(Value::Kind::mapping, Value::mapping());
      return put(value, *object, keys);
    }
    make(Value::Kind::list, Value::list());
    if (value.items().empty() || !value.items().back().is_mapping() || holds(value.items().back(), keys))
      value.items().push_back(Value::mapping());
    put(value.items().back(), *object, keys);
  }

  void assign(Value& value, const TypeInfo& type) const {
    using Form = TypeInfo::Form;
    const bool has_parts =
        type.form == Form::list || type.form == Form::map || type.form == Form::position || object_in(type);
    if (has_parts && (text_.front() == '{' || text_.front() == '[')) {
      value = read_yaml();
      return;
    }
    if (type.form == Form::position) {
      value = Value::list(pieces(true));
    } else if (type.form == Form::list && type.parts.front().takes_scalar()) {
      if (!value.is_list()) value = Value::list();
      for (Value& piece : pieces(!may_be_text(type.parts.front()))) value.items().push_back(std::move(piece));
    } else if (type.takes_scalar()) {
      value = text_;
    } else {
      refuse_value(type);
    }
  }

  std::vector<Value> pieces(bool divided) const {
    if (!divided) return {Value(text_)};
    std::vector<Value> out;
    for (const std::string_view piece : split(text_, ','))
      if (!trim(piece).empty()) out.emplace_back(trim(piece));
    return out;
  }

  Value read_yaml() const {
    try {
      const edit::Editor editor("--set", "value: " + text_ + "\n");
      if (const yaml::Node* node = editor.find({"value"})) return Value::of(*node);
    } catch (const edit::Refused&) {
      throw Error(say(kUnreadable, {{"key", key_}}));
    }
    throw Error(say(kUnreadable, {{"key", key_}}));
  }

  [[noreturn]] void refuse_key(const ObjectInfo& object, std::string_view word) const {
    std::vector<std::string> names;
    for (const FieldInfo& field : object.fields) names.emplace_back(field.name);
    const auto near = records::meant(word, names, records::key_terms());
    throw Error(
        say(kNoKey, {{"key", key_}, {"object", nested(say(object.one))}, {"word", word}}),
        near ? words::did_you_mean(*near) : say(kKeys, {{"keys", list_of(names, words::Joint::and_)}}));
  }

  [[noreturn]] void refuse_value(const TypeInfo& type) const {
    std::optional<words::Message> help;
    if (const ObjectInfo* object = object_in(type)) {
      const bool has_id = object->fields.front().name == "id";  // which is made
      help = say(kWriteKey, {{"key", key_}, {"first", object->fields[has_id ? 1 : 0].name}});
    }
    throw Error(say(kHasKeys, {{"key", key_}}), help);
  }

  const std::string& key_;
  const std::string& text_;
};

// The record as it is written: in order, and with ids.
class Finisher {
 public:
  Value finished(const Value& value, const TypeInfo& type) {
    const ObjectInfo* object = object_in(type);
    if (value.is_mapping() && type.form == TypeInfo::Form::map) {
      Value out = Value::mapping();
      for (const auto& [id, one] : value.entries()) out.put(id, finished(one, type.parts.front()));
      return out;
    }
    if (value.is_mapping() && object) return finished(value, *object);
    if (!value.is_list() || type.form != TypeInfo::Form::list) return value;
    if (value.items().size() == 1 && value.items().front().is_text()) return value.items().front();
    Value out = Value::list();
    for (const Value& item : value.items())
      out.items().push_back(part(finished(item, type.parts.front()), object));
    return out;
  }

  Value finished(const Value& value, const ObjectInfo& object) {
    Value out = Value::mapping();
    for (const FieldInfo& field : object.fields)
      if (const Value* one = value.find(field.name))
        out.put(std::string(field.name), finished(*one, field.type()));
    for (const auto& [key, one] : value.entries())
      if (!records::field_of(object, key)) out.put(key, one);  // as it was given, for check to judge
    return out;
  }

 private:
  // An item of a list, which has an id where its kind needs one.
  Value part(Value item, const ObjectInfo* object) {
    const FieldInfo* id = object && item.is_mapping() ? records::field_of(*object, "id") : nullptr;
    if (!id || !id->required) return item;
    if (const Value* given = item.find("id")) {
      taken_.insert(given->text());
      return item;
    }
    const Value* text = item.find("title") ? item.find("title") : item.find("text");
    if (!text || !text->is_text()) return item;
    std::string made = shortened(records::id_from(text->text()), kPartId);
    const std::string first = made;
    for (int n = 2; !made.empty() && !taken_.insert(made).second; ++n) made = first + "-" + std::to_string(n);
    if (made.empty()) return item;
    Value out = Value::mapping({{"id", made}});
    for (const auto& [key, one] : item.entries()) out.put(key, one);
    return out;
  }

  std::set<std::string> taken_;
};

}  // namespace

void Draft::set(const std::string& key, const std::string& text) {
  const std::vector<std::string_view> keys = split(key, '.');
  edit::Value tried = value_;
  Setter(key, text).put(tried, *object_, keys);
  value_ = std::move(tried);
  told_.emplace_back(key, text);
}

edit::Value Draft::record() const { return Finisher().finished(value_, *object_); }

}  // namespace lofte::entry
