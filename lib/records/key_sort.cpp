// SPDX-License-Identifier: Apache-2.0
#include "records/key_sort.h"

#include <map>
#include <set>

#include "records/schema.h"

namespace lofte::records {
namespace {

using yaml::KeySort;

struct Sorts {
  std::map<std::string_view, KeySort> keys;
  std::set<const ObjectInfo*> seen;

  void add(const TypeInfo& type) {
    for (const TypeInfo& part : type.parts) add(part);
    if (type.object) add(type.object());
  }
  void add(const ObjectInfo& object) {
    if (!seen.insert(&object).second) return;
    for (const FieldInfo& field : object.fields) {
      const TypeInfo type = field.type();
      KeySort& sort = keys.try_emplace(field.name, KeySort::single).first->second;
      if (type.form == TypeInfo::Form::list) sort = KeySort::list;
      add(type);
    }
  }
};

std::map<std::string_view, KeySort> sorts() {
  Sorts all;
  for (const KindInfo& kind : kKinds) all.add(object_of(kind.what));
  all.add(settings_object());
  return all.keys;
}

}  // namespace

KeySort key_sort(std::string_view word) {
  static const std::map<std::string_view, KeySort> all = sorts();
  const auto at = all.find(word);
  return at == all.end() ? KeySort::none : at->second;
}

}  // namespace lofte::records
