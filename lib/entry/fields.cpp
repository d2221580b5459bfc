// SPDX-License-Identifier: Apache-2.0
#include "entry/fields.h"

namespace lofte::entry {

using records::ObjectInfo;
using records::TypeInfo;

const ObjectInfo* object_in(const TypeInfo& type) {
  if (type.object) return &type.object();
  for (const TypeInfo& part : type.parts)
    if (const ObjectInfo* object = object_in(part)) return object;
  return nullptr;
}

const ObjectInfo* object_at(records::What kind, const edit::Path& path) {
  const ObjectInfo* object = &records::object_of(kind);
  for (const edit::Step& step : path) {
    const std::string* key = step.key();
    if (!key) continue;  // an item of a list is what the list's elements are
    const records::FieldInfo* field = records::field_of(*object, *key);
    object = field ? object_in(field->type()) : nullptr;
    if (!object) return nullptr;
  }
  return object;
}

bool is_scalar_list(const TypeInfo& type) {
  return type.form == TypeInfo::Form::list && type.parts.front().takes_scalar();
}

edit::KeyOrder key_order(records::What kind) {
  return [kind](const edit::Path& path) {
    std::vector<std::string_view> out;
    if (const ObjectInfo* object = object_at(kind, path))
      for (const records::FieldInfo& field : object->fields) out.push_back(field.name);
    return out;
  };
}

}  // namespace lofte::entry
