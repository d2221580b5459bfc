// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "calendar/time.h"
#include "package/shape.h"

namespace lofte::package {
namespace {

using records::TypeInfo;
using Form = TypeInfo::Form;

bool is_time(const TypeInfo& type) {
  if (type.form == Form::time || type.form == Form::period || type.form == Form::period_or_unknown)
    return true;
  const std::string pattern = records::pattern(type.form);
  return !pattern.empty() && pattern == calendar::time_pattern();
}

Sort scalar_sort(const TypeInfo& type) {
  Sort out;
  out.scalar = type;
  if (is_time(type)) out.is = Sort::Is::time;
  if (type.form == Form::count) out.is = Sort::Is::count;
  if (type.form == Form::position) out.is = Sort::Is::position;
  return out;
}

// The field for which a bare text stands: the first that holds such a text.
std::string main_field(const records::ObjectInfo& object, const TypeInfo& scalar) {
  for (const records::FieldInfo& field : object.fields)
    if (const TypeInfo type = field.type(); type.form == scalar.form && type.words == scalar.words)
      return std::string(field.name);
  return {};
}

// A text, or a mapping: "2020-03-10" or {date: 2020-03-10, note: …}.
Sort any_sort(const TypeInfo& type) {
  Sort out;
  const TypeInfo* scalar = nullptr;
  for (const TypeInfo& part : type.parts) {
    if (part.object) out.object = &part.object();
    if (!part.object && part.form == Form::list) out = sort_of(part);
    if (!part.object && part.takes_scalar() && !scalar) scalar = &part;
  }
  if (!out.object) return out.is != Sort::Is::scalar ? out : scalar ? scalar_sort(*scalar) : out;
  out.is = Sort::Is::object;
  if (!scalar) return out;
  out.scalar = *scalar;
  // What may be a link or a text is not the title of one when it is a text.
  const bool link = records::field_of(*out.object, "url") && records::field_of(*out.object, "file");
  if (!link) out.main = main_field(*out.object, *scalar);
  return out;
}

Sort list_sort(const TypeInfo& element) {
  Sort out = sort_of(element);
  if (out.is == Sort::Is::object) {
    out.is = Sort::Is::objects;
  } else {
    const bool reference =
        element.form == Form::ref || element.form == Form::commitment_ref || element.form == Form::origin;
    out.is = reference ? Sort::Is::references : Sort::Is::texts;
    out.scalar = element;
  }
  return out;
}

}  // namespace

Sort sort_of(const TypeInfo& type) {
  switch (type.form) {
    case Form::object: {
      Sort out;
      out.is = Sort::Is::object;
      out.object = &type.object();
      return out;
    }
    case Form::any_of:
      return any_sort(type);
    case Form::list:
      return list_sort(type.parts.front());
    case Form::map: {
      Sort out = sort_of(type.parts.front());
      out.is = Sort::Is::map;
      return out;
    }
    default:
      return scalar_sort(type);
  }
}

std::string one_of(std::string_view field) {
  std::string out(field);
  if (out == "activities") return "activity";
  if (out == "parties") return "party";
  if (out == "categories") return "category";
  if (out.size() > 1 && out.ends_with('s')) out.pop_back();
  return out;
}

}  // namespace lofte::package
