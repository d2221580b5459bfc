// SPDX-License-Identifier: Apache-2.0
#include "clean/reach.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lofte::clean {
namespace {

using records::FieldInfo;
using records::ObjectInfo;
using records::TypeInfo;
using Form = TypeInfo::Form;

struct Shape {
  std::string_view name;
  std::string_view sample;  // 0 is any digit, everything else itself; * is anything at all
};

constexpr std::array kTimes{
    Shape{"year", "0000"},         Shape{"month", "0000-00"},   Shape{"day", "0000-00-00"},
    Shape{"week", "0000-W00"},     Shape{"quarter", "0000-Q0"}, Shape{"tertial", "0000-T0"},
    Shape{"half-year", "0000-H0"}, Shape{"VT", "0000-VT"},      Shape{"HT", "0000-HT"},
    Shape{"open", "*/.."},         Shape{"from-to", "*/*"}};
constexpr std::array kNoLaterThan{Shape{"no later than", "..*"}};
constexpr std::array kCounts{Shape{"some", "some"},    Shape{"several", "several"}, Shape{"below", "<*"},
                             Shape{"about", "~*"},     Shape{"up to", "..*"},       Shape{"from", "*.."},
                             Shape{"between", "*..*"}, Shape{"over", "*+"},         Shape{"under", "*-"},
                             Shape{"number", "*"}};
constexpr std::array kCounted{Shape{"walk", "walk"}, Shape{"measure", "measure"},
                              Shape{"feedback", "feedback"}, Shape{"meeting", "meeting:*"},
                              Shape{"activity", "*"}};
constexpr std::array kOrigins{Shape{"problem", "situation:*/*"}, Shape{"proposal", "*/*"}};
constexpr std::array kNumbers{Shape{"point", "*.*"}, Shape{"comma", "*,*"}, Shape{"whole", "*"}};
constexpr std::array kShares{Shape{"all", "all"}, Shape{"share", "* %"}};
constexpr std::array kPromisePeriods{Shape{"unknown", "unknown"}};

bool fits(std::string_view sample, std::string_view text) {
  if (sample.empty()) return text.empty();
  if (sample.front() != '*') {
    const bool same = !text.empty() && (sample.front() == '0' ? text.front() >= '0' && text.front() <= '9'
                                                              : text.front() == sample.front());
    return same && fits(sample.substr(1), text.substr(1));
  }
  return fits(sample.substr(1), text) || (!text.empty() && fits(sample, text.substr(1)));
}

template <std::size_t N>
void append(std::vector<Shape>& out, const std::array<Shape, N>& shapes) {
  out.insert(out.end(), shapes.begin(), shapes.end());
}

std::vector<Shape> shapes(Form form) {
  std::vector<Shape> out;
  if (form == Form::period_or_unknown) append(out, kPromisePeriods);
  const bool time = form == Form::time || form == Form::bounded_time;
  if (form == Form::time) append(out, kNoLaterThan);
  if (time || form == Form::period || form == Form::period_or_unknown) append(out, kTimes);
  if (time) std::erase_if(out, [](const Shape& shape) { return shape.name == "open"; });
  if (form == Form::count) append(out, kCounts);
  if (form == Form::counted) append(out, kCounted);
  if (form == Form::origin) append(out, kOrigins);
  if (form == Form::goal) append(out, kShares);
  if (form == Form::number || form == Form::goal) append(out, kNumbers);
  return out;
}

const TypeInfo* part_for(const TypeInfo& type, const yaml::Node& node) {
  for (const TypeInfo& part : type.parts)
    if (part.takes_scalar() == node.is_scalar() || (part.form == Form::list && node.is_sequence()))
      return &part;
  return nullptr;
}

}  // namespace

std::vector<std::string_view> forms_of(Form form) {
  std::vector<std::string_view> out;
  for (const Shape& shape : shapes(form)) out.push_back(shape.name);
  return out;
}

std::string_view form_of(Form form, std::string_view text) {
  for (const Shape& shape : shapes(form))
    if (fits(shape.sample, text)) return shape.name;
  return {};
}

void Reach::add(const std::string& name, const ObjectInfo& object, const yaml::Node& node) {
  ++seen_[name];
  for (const FieldInfo& field : object.fields) {
    const std::string path = name + "." + std::string(field.name);
    const yaml::Entry* entry = node.find(field.name);
    ++seen_[entry ? path : path + " left out"];
    if (entry) add_value(path, field.type(), entry->value);
  }
}

void Reach::add_value(const std::string& path, const TypeInfo& type, const yaml::Node& node) {
  if (type.form == Form::any_of) {
    if (const TypeInfo* part = part_for(type, node)) add_value(path, *part, node);
  } else if (type.form == Form::list && !node.is_sequence()) {
    ++seen_[path + " without a list"];
    add_value(path, type.parts.front(), node);
  } else if (type.form == Form::list) {
    ++seen_[path + " as a list"];
    for (const yaml::Node& item : node.items) add_value(path, type.parts.front(), item);
  } else if (type.form == Form::map) {
    for (const yaml::Entry& entry : node.entries) add_value(path, type.parts.front(), entry.value);
  } else if (type.form == Form::object) {
    add(path, type.object(), node);
  } else if (type.form == Form::choice) {
    ++seen_[path + " = " + node.text];
  } else {
    ++seen_[path + " in letters"];
    ++seen_["any " + std::string(form_of(type.form, node.text)) + " #" +
            std::to_string(static_cast<int>(type.form))];
  }
}

int Reach::count(const std::string& key) const {
  const auto at = seen_.find(key);
  return at == seen_.end() ? 0 : at->second;
}

std::string Reach::missing(const std::string& name, const ObjectInfo& object, int least) const {
  std::string out;
  std::vector<std::string> above;
  missing_fields(name, object, least, above, out);
  return out;
}

void Reach::missing_fields(const std::string& path, const ObjectInfo& object, int least,
                           std::vector<std::string>& above, std::string& out) const {
  for (const FieldInfo& field : object.fields) {
    const std::string at = path + "." + std::string(field.name);
    if (count(at) < least) out += at + ": " + std::to_string(count(at)) + "\n";
    if (!field.required && count(at + " left out") < least) out += at + " is never left out\n";
    missing_values(at, field.type(), least, above, out);
  }
}

void Reach::missing_values(const std::string& path, const TypeInfo& type, int least,
                           std::vector<std::string>& above, std::string& out) const {
  const auto want = [&](const std::string& key) {
    if (count(key) == 0) out += key + " never occurs\n";
  };
  for (const TypeInfo& part : type.parts) missing_values(path, part, least, above, out);
  if (type.form == Form::list && type.parts.front().takes_scalar()) {
    want(path + " as a list");
    want(path + " without a list");
  }
  if (type.form == Form::object) missing_fields(path, type.object(), least, above, out);
  if (type.form == Form::choice)
    for (const std::string_view word : type.words) want(path + " = " + std::string(word));
  for (const Shape& shape : shapes(type.form))
    want("any " + std::string(shape.name) + " #" + std::to_string(static_cast<int>(type.form)));
}

}  // namespace lofte::clean
