// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string>

#include "yaml/node.h"

namespace lofte::yaml {

/// The innermost node that stands at a byte offset; at a key or the gap after it, the key's value. nullptr
/// where no node stands (a comment between entries, the end of the text).
const Node* node_at(const Node& root, std::uint32_t offset);

/// Where in the tree an offset stands, in words that stay the same when lines move and when items are added
/// beside: `commitments/walks/target` and `at_least`. An item of a list is named by its `id`, else by what
/// it says: its own text, or the texts beside the one that the offset stands in. All is empty at the root,
/// and where no node stands.
struct FieldPath {
  std::string parent;
  std::string key;  ///< the last step
  Span first_key;   ///< where the first key of the mapping stands whose entry the last step is; else {0, 0}
};

FieldPath field_path(const Node& root, std::uint32_t offset);

}  // namespace lofte::yaml
