// SPDX-License-Identifier: Apache-2.0
//
// A record before it is written: what it says, without how. The writer chooses the style.
#pragma once
#include <string>
#include <utility>
#include <vector>

namespace lofte::clean {

struct Node {
  /// A word is an id, a date, a number …; prose may be broken over lines.
  enum class Kind { word, prose, list, map };
  Kind kind = Kind::map;
  std::string text;
  std::vector<Node> items;
  std::vector<std::pair<std::string, Node>> entries;
  std::vector<std::string> above;  ///< comments that must stand right above it
  bool careful = false;            ///< comments within must not hold what only other places may hold

  Node& add(std::string key, Node value) {
    entries.emplace_back(std::move(key), std::move(value));
    return *this;
  }
  Node& add(Node value) {
    items.push_back(std::move(value));
    return *this;
  }
};

inline Node word(std::string text) {
  Node node;
  node.kind = Node::Kind::word;
  node.text = std::move(text);
  return node;
}

inline Node number(long long value) { return word(std::to_string(value)); }

inline Node prose(std::string text) {
  Node node = word(std::move(text));
  node.kind = Node::Kind::prose;
  return node;
}

inline Node list(std::vector<Node> items = {}) {
  Node node;
  node.kind = Node::Kind::list;
  node.items = std::move(items);
  return node;
}

inline Node words(const std::vector<std::string>& texts) {
  Node node = list();
  for (const std::string& text : texts) node.add(word(text));
  return node;
}

inline Node map(std::vector<std::pair<std::string, Node>> entries = {}) {
  Node node;
  node.entries = std::move(entries);
  return node;
}

}  // namespace lofte::clean
