// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string>

#include "yaml/node.h"

namespace lofte::yaml {

/// The innermost node that stands at a byte offset; at a key or the gap after it, the key's value. nullptr
/// where no node stands (a comment between entries, the end of the text).
const Node* node_at(const Node& root, std::uint32_t offset);

/// Where in the tree an offset stands, in words that stay the same when lines move:
/// `commitments/walks/target/at_least`. An item of a list is named by its `id`, or else by its number from 0.
/// Empty at the root, and where no node stands.
std::string field_path(const Node& root, std::uint32_t offset);

}  // namespace lofte::yaml
