// SPDX-License-Identifier: Apache-2.0
#include "edit/path.h"

namespace lofte::edit {
namespace {

bool has_id(const yaml::Node& item, const std::string& id) {
  const yaml::Entry* entry = item.find("id");
  return entry && entry->value.is_scalar() && entry->value.text == id;
}

bool has_id(const Value& item, const std::string& id) {
  const Value* value = item.find("id");
  return value && value->is_text() && value->text() == id;
}

template <class Items>
std::size_t item_at(const Items& items, const Step& step) {
  if (const auto* index = std::get_if<std::size_t>(&step.to))
    return std::min(*index, std::size_t{items.size()});
  const auto* by = std::get_if<ById>(&step.to);
  std::size_t at = by ? 0 : items.size();
  while (at < items.size() && !has_id(items[at], by->id)) ++at;
  return at;
}

}  // namespace

std::string shown(const Path& path) {
  std::string out;
  for (const Step& step : path) {
    if (!out.empty()) out += '/';
    if (const auto* index = std::get_if<std::size_t>(&step.to)) out += std::to_string(*index);
    if (const auto* item = std::get_if<ById>(&step.to)) out += item->id;
    if (step.key()) out += *step.key();
  }
  return out;
}

std::size_t index_of(const yaml::Node& list, const Step& step) { return item_at(list.items, step); }
std::size_t index_of(const Value& list, const Step& step) { return item_at(list.items(), step); }

const yaml::Node* find(const yaml::Node& root, const Path& path) {
  const yaml::Node* node = &root;
  for (const Step& step : path) {
    if (step.key()) {
      const yaml::Entry* entry = node->find(*step.key());
      if (!entry) return nullptr;
      node = &entry->value;
    } else {
      const std::size_t at = index_of(*node, step);
      if (at == node->items.size()) return nullptr;
      node = &node->items[at];
    }
  }
  return node;
}

Value* find(Value& root, const Path& path) {
  Value* value = &root;
  for (const Step& step : path) {
    if (step.key()) {
      value = value->find(*step.key());
      if (!value) return nullptr;
    } else {
      const std::size_t at = index_of(*value, step);
      if (at == value->items().size()) return nullptr;
      value = &value->items()[at];
    }
  }
  return value;
}

}  // namespace lofte::edit
