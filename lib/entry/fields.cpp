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

const ObjectInfo* object_at(const ObjectInfo& record, const edit::Path& path) {
  const ObjectInfo* object = &record;
  for (const edit::Step& step : path) {
    const std::string* key = step.key();
    if (!key) continue;  // an item of a list is what the list's elements are
    const records::FieldInfo* field = records::field_of(*object, *key);
    object = field ? object_in(field->type()) : nullptr;
    if (!object) return nullptr;
  }
  return object;
}

edit::KeyOrder key_order(const ObjectInfo& record) {
  return [&record](const edit::Path& path) {
    std::vector<std::string_view> out;
    if (const ObjectInfo* object = object_at(record, path))
      for (const records::FieldInfo& field : object->fields) out.push_back(field.name);
    return out;
  };
}

}  // namespace lofte::entry
