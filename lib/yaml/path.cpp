// SPDX-License-Identifier: Apache-2.0
#include "yaml/path.h"

#include <algorithm>
#include <iterator>

#include "base/strings.h"
#include "base/utf8.h"

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

// Short texts say what an item is; a long one tells of it, and is rewritten.
std::string named_by(const std::vector<std::string>& texts) {
  constexpr std::size_t kShort = 40;
  std::vector<std::string> brief;
  std::copy_if(texts.begin(), texts.end(), std::back_inserter(brief),
               [](const std::string& text) { return utf8::length(text) <= kShort; });
  return one_line(join(brief.empty() ? texts : brief, ", "));
}

// What an item of a list says: the texts of a mapping but for the one that the offset stands in, which is
// what may be mended; that one where there is no other.
std::string texts_of(const Node& mapping, std::uint32_t offset) {
  std::vector<std::string> beside, here;
  for (const Entry& entry : mapping.entries)
    if (entry.value.is_scalar()) (holds(stretch(entry), offset) ? here : beside).push_back(entry.value.text);
  return named_by(beside.empty() ? here : beside);
}

std::string name_of(const Node& item, std::size_t index, std::uint32_t offset) {
  if (item.is_scalar()) return one_line(item.text);
  if (const Entry* id = item.find("id"); id && id->value.is_scalar()) return id->value.text;
  const std::string texts = texts_of(item, offset);
  return texts.empty() ? std::to_string(index) : texts;
}

Step step(const Node& node, std::uint32_t offset) {
  for (const Entry& entry : node.entries)
    if (holds(stretch(entry), offset)) return {&entry.value, entry.key};
  for (std::size_t i = 0; i < node.items.size(); ++i)
    if (holds(node.items[i].span, offset)) return {&node.items[i], name_of(node.items[i], i, offset)};
  return {};
}

}  // namespace

const Node* node_at(const Node& root, std::uint32_t offset) {
  const Node* node = holds(root.span, offset) ? &root : nullptr;
  for (const Node* next = node; next; next = step(*next, offset).node) node = next;
  return node;
}

FieldPath field_path(const Node& root, std::uint32_t offset) {
  FieldPath path;
  const Node* above = &root;
  for (Step at = step(root, offset); at.node; at = step(*at.node, offset)) {
    if (!path.parent.empty() && !path.key.empty()) path.parent += '/';
    path.parent += path.key;
    path.key = at.name;
    path.first_key = above->entries.empty() ? Span{} : above->entries.front().key_span;
    above = at.node;
  }
  return path;
}

}  // namespace lofte::yaml
