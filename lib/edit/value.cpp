// SPDX-License-Identifier: Apache-2.0
#include "edit/value.h"

#include <algorithm>

#include "base/strings.h"

namespace lofte::edit {

Value::Value(std::string text) : kind_(Kind::text), text_(std::move(text)) {}
Value::Value(std::string_view text) : Value(std::string(text)) {}
Value::Value(const char* text) : Value(std::string(text)) {}

Value Value::list(std::vector<Value> items) {
  Value out;
  out.kind_ = Kind::list;
  out.items_ = std::move(items);
  return out;
}

Value Value::mapping(std::vector<Entry> entries) {
  Value out;
  out.kind_ = Kind::mapping;
  out.entries_ = std::move(entries);
  return out;
}

Value Value::of(const yaml::Node& node) {
  if (node.is_scalar()) return std::string(std::string_view(node.text));
  if (node.is_sequence()) {
    Value out = list();
    for (const yaml::Node& item : node.items) out.items_.push_back(of(item));
    return out;
  }
  if (!node.is_mapping()) return {};
  Value out = mapping();
  for (const yaml::Entry& entry : node.entries)
    out.put(std::string(std::string_view(entry.key)), of(entry.value));
  return out;
}

const Value* Value::find(std::string_view key) const {
  const auto at =
      std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.first == key; });
  return at == entries_.end() ? nullptr : &at->second;
}

Value* Value::find(std::string_view key) { return const_cast<Value*>(std::as_const(*this).find(key)); }

Value& Value::put(std::string key, Value value) {
  entries_.emplace_back(std::move(key), std::move(value));
  return *this;
}

bool operator==(const Value& a, const Value& b) {
  if (a.kind_ != b.kind_ || trim(a.text_) != trim(b.text_) || a.items_ != b.items_) return false;
  if (a.entries_.size() != b.entries_.size()) return false;
  for (std::size_t i = 0; i < a.entries_.size(); ++i) {
    const auto& [key, value] = a.entries_[i];
    const Value* other = b.entries_[i].first == key ? &b.entries_[i].second : b.find(key);
    if (!other || !(*other == value)) return false;
  }
  return true;
}

}  // namespace lofte::edit
