// SPDX-License-Identifier: Apache-2.0
#include "records/text_fields.h"

#include <algorithm>

namespace lofte::records {
namespace {

using Form = TypeInfo::Form;

class Collector {
 public:
  void object(const ObjectInfo& object, const yaml::Node& node) {
    for (const yaml::Entry& entry : node.entries) {
      const FieldInfo* field = field_of(object, entry.key);
      if (!field) continue;
      const bool outermost = field_.empty();
      if (outermost) field_ = field->name;
      value(field->type(), entry.value);
      if (outermost) field_ = {};
    }
  }

  std::vector<TextField> take() { return std::move(found_); }

 private:
  void value(const TypeInfo& type, const yaml::Node& node) {
    if (type.form == Form::text && node.is_scalar()) found_.push_back({node.span, field_});
    if (type.form == Form::object && node.is_mapping()) object(type.object(), node);
    if (type.form == Form::map)
      for (const yaml::Entry& entry : node.entries) value(type.parts.front(), entry.value);
    if (type.form == Form::list) {
      if (!node.is_sequence()) value(type.parts.front(), node);
      for (const yaml::Node& item : node.items) value(type.parts.front(), item);
    }
    if (type.form == Form::any_of)
      for (const TypeInfo& part : type.parts) value(part, node);
  }

  std::vector<TextField> found_;
  std::string_view field_;
};

}  // namespace

std::vector<TextField> text_fields(const ObjectInfo& object, const yaml::Node& root) {
  Collector collector;
  collector.object(object, root);
  return collector.take();
}

}  // namespace lofte::records
