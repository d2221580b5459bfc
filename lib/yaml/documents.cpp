// SPDX-License-Identifier: Apache-2.0
#include "yaml/documents.h"

namespace lofte::yaml {

void Documents::add(const Node& document) {
  if (document.kind == Node::Kind::null) return;
  if (!first_) {
    first_ = document;
    return;
  }
  if (!last_)
    for (const Entry& entry : first_->entries) keys_.insert(entry.key);
  last_ = document;
  if (!first_->is_mapping() || !document.is_mapping()) several_ = true;
  for (const Entry& entry : document.entries) {
    if (keys_.insert(entry.key).second)
      added_.push_back(entry);
    else
      several_ = true;
  }
}

Node Documents::joined(Tree& tree) const {
  if (!first_) return {};
  if (!first_->is_mapping() || added_.empty()) return *first_;
  std::vector<Entry> entries(first_->entries.begin(), first_->entries.end());
  entries.insert(entries.end(), added_.begin(), added_.end());
  Node out = *first_;
  out.entries = tree.copy<Entry>(entries);
  out.span.end = last_->span.end;
  return out;
}

}  // namespace lofte::yaml
