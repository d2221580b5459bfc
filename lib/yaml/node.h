// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>
#include <vector>

#include "base/span.h"
#include "base/text.h"

namespace lofte::yaml {

struct Entry;

/// One value of a YAML text, with the bytes it stands on. Scalars are text: nothing is ever turned into a
/// number, a date or a truth value here.
struct Node {
  enum class Kind { null, scalar, sequence, mapping };

  Kind kind = Kind::null;
  /// A scalar: its text (quotes included). A flow collection: its brackets and all between. A block
  /// collection: from its first entry to its last byte. Null: nothing, at the key it belongs to.
  Span span;
  bool quoted = false;         ///< a scalar in quotes, or a block scalar after | or >
  bool flow = false;           ///< a collection in brackets or braces, or inside one
  Text text;                   ///< a scalar's value; lives as long as the source it was read from
  std::vector<Node> items;     ///< a sequence's
  std::vector<Entry> entries;  ///< a mapping's, in the order written; no key twice

  bool is_scalar() const { return kind == Kind::scalar; }
  bool is_mapping() const { return kind == Kind::mapping; }
  bool is_sequence() const { return kind == Kind::sequence; }
  /// The value under a key; nullptr when the mapping has no such key.
  const Entry* find(std::string_view key) const;
};

struct Entry {
  Text key;
  Span key_span;
  Node value;
};

inline const Entry* Node::find(std::string_view key) const {
  for (const Entry& entry : entries)
    if (entry.key == key) return &entry;
  return nullptr;
}

}  // namespace lofte::yaml
