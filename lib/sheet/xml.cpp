// SPDX-License-Identifier: Apache-2.0
#include "sheet/xml.h"

#include "calendar/digits.h"

namespace lofte::sheet {

Xml xml_part(const Archive& archive, const std::string& path) {
  const auto bytes = archive.read(path);
  if (!bytes) return nullptr;
  auto document = std::make_unique<pugi::xml_document>();
  if (!document->load_buffer(bytes->data(), bytes->size())) refuse_damaged(archive.name());
  return document;
}

std::string_view local_name(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == name.npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& parent, std::string_view name) {
  for (const pugi::xml_node& node : parent.children())
    if (local_name(node.name()) == name) return node;
  return {};
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute& found : node.attributes())
    if (local_name(found.name()) == name) return found.value();
  return {};
}

bool is_true(std::string_view text) { return text == "1" || text == "true"; }

std::optional<std::size_t> whole_number(std::string_view text) {
  const auto number = calendar::whole(text);
  return number ? std::optional(static_cast<std::size_t>(*number)) : std::nullopt;
}

}  // namespace lofte::sheet
