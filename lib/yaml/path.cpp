// SPDX-License-Identifier: Apache-2.0
#include "yaml/path.h"

#include <algorithm>

namespace lofte::yaml {
namespace {

bool holds(Span span, std::uint32_t offset) { return span.begin <= offset && offset < span.end; }

// A key, the gap after it and its value are one stretch.
Span stretch(const Entry& entry) {
  return {entry.key_span.begin, std::max(entry.key_span.end, entry.value.span.end)};
}

// One step down the tree: the node, and the name that leads to it. No node where the tree ends.
struct Step {
  const Node* node = nullptr;
  std::string name;
};

std::string name_of(const Node& item, std::size_t index) {
  const Entry* id = item.find("id");
  return id && id->value.is_scalar() ? id->value.text : std::to_string(index);
}

Step step(const Node& node, std::uint32_t offset) {
  for (const Entry& entry : node.entries)
    if (holds(stretch(entry), offset)) return {&entry.value, entry.key};
  for (std::size_t i = 0; i < node.items.size(); ++i)
    if (holds(node.items[i].span, offset)) return {&node.items[i], name_of(node.items[i], i)};
  return {};
}

}  // namespace

const Node* node_at(const Node& root, std::uint32_t offset) {
  const Node* node = holds(root.span, offset) ? &root : nullptr;
  for (const Node* next = node; next; next = step(*next, offset).node) node = next;
  return node;
}

std::string field_path(const Node& root, std::uint32_t offset) {
  std::string path;
  for (Step at = step(root, offset); at.node; at = step(*at.node, offset)) {
    if (!path.empty()) path += '/';
    path += at.name;
  }
  return path;
}

}  // namespace lofte::yaml
