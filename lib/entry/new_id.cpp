// SPDX-License-Identifier: Apache-2.0
#include "entry/new_id.h"

namespace lofte::entry {
namespace {

// What is said first under a key; empty when nothing is.
std::string said(const edit::Value& record, std::string_view key) {
  const edit::Value* value = record.find(key);
  if (value && value->is_list() && !value->items().empty()) value = &value->items().front();
  return value && value->is_text() ? value->text() : std::string();
}

std::optional<std::string> id_of(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) {
    if (part.empty()) return std::nullopt;
    text += text.empty() ? part : "-" + part;
  }
  const std::string id = shortened(records::id_from(text), records::kLongestId);
  return records::is_id(id) ? std::optional(id) : std::nullopt;
}

}  // namespace

std::string shortened(std::string id, std::size_t longest) {
  if (id.size() <= longest) return id;
  const std::size_t end = id.rfind('-', longest);
  id.resize(end == id.npos ? longest : end);
  return id;
}

std::optional<std::string> new_id(records::What kind, const edit::Value& record) {
  const bool by_title = kind != records::What::walk && record.find("title");
  std::vector<std::string> parts;
  for (const std::string& key : by_title ? std::vector<std::string>{"title"} : keys_of_id(kind))
    parts.push_back(said(record, key));
  if (const auto id = id_of(parts)) return id;
  if (kind != records::What::walk) return std::nullopt;
  const auto by_name = id_of({said(record, "title")});
  return by_name ? by_name : id_of({said(record, "date")});
}

std::vector<std::string> keys_of_id(records::What kind) {
  using records::What;
  switch (kind) {
    case What::walk:
      return {"date", "places"};
    case What::followup:
      return {"period", "by"};
    case What::survey:
      return {"series", "period"};
    case What::party:
    case What::place:
      return {"name"};
    case What::activity:
      return {"one"};
    default:
      return {"title"};
  }
}

}  // namespace lofte::entry
