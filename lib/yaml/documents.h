// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <set>
#include <vector>

#include "yaml/node.h"

namespace lofte::yaml {

/// The documents of one text. A record may have only one; but a line of --- in the middle of a record (above
/// its list, as in other programs' files) is a slip that parts nothing.
class Documents {
 public:
  /// The next document; one that holds nothing changes nothing.
  void add(const Node& document);
  /// Whether there are several records: a key comes in two documents, or one of them is no mapping.
  bool several() const { return several_; }
  /// All as one mapping, which has of each key the first; a null node when there is nothing.
  Node joined(Tree& tree) const;

 private:
  std::optional<Node> first_;
  std::optional<Node> last_;
  std::vector<Entry> added_;  // by the documents after the first
  std::set<std::string_view> keys_;
  bool several_ = false;
};

}  // namespace lofte::yaml
