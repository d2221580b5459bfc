// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/span.h"
#include "base/text.h"

namespace lofte::yaml {

struct Entry;

/// What a collection holds: its parts stand side by side in the memory of the tree.
template <class T>
class Parts {
 public:
  Parts() = default;
  Parts(std::span<T> parts) : first_(parts.data()), size_(static_cast<std::uint32_t>(parts.size())) {}

  T* begin() const { return first_; }
  T* end() const { return first_ + size_; }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T& operator[](std::size_t i) const { return first_[i]; }
  T& front() const { return first_[0]; }
  T& back() const { return first_[size_ - 1]; }

 private:
  T* first_ = nullptr;
  std::uint32_t size_ = 0;
};

/// One value of a YAML text, with the bytes it stands on. Scalars are text: nothing is ever turned into a
/// number, a date or a truth value here. A node views the source and the memory of its tree, and so is small
/// and quickly copied.
struct Node {
  enum class Kind : unsigned char { null, scalar, sequence, mapping };

  Kind kind = Kind::null;
  bool quoted = false;  ///< a scalar in quotes, or a block scalar after | or >
  bool flow = false;    ///< a collection in brackets or braces, or inside one
  /// A scalar: its text (quotes included). A flow collection: its brackets and all between. A block
  /// collection: from its first entry to its last byte. Null: nothing, at the key it belongs to.
  Span span;
  Text text;             ///< a scalar's value; lives as long as the source it was read from
  Parts<Node> items;     ///< a sequence's
  Parts<Entry> entries;  ///< a mapping's, in the order written; no key twice

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

/// Where trees are kept: what the nodes of a text view lives as long as this and the source. One that is
/// cleared and used again asks for no new memory.
struct Tree : Arena {
  std::vector<Node> items;     ///< while it is read: of the sequences that are open
  std::vector<Entry> entries;  ///< and of the mappings

  void clear() {
    Arena::clear();
    items.clear();
    entries.clear();
  }
};

inline const Entry* Node::find(std::string_view key) const {
  for (const Entry& entry : entries)
    if (entry.key == key) return &entry;
  return nullptr;
}

}  // namespace lofte::yaml
