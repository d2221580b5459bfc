// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lofte::corpus {

/// The records of one kind, by id. A record that could not be read is known by its id alone.
template <class R>
class Kept {
 public:
  using const_iterator = typename std::vector<R>::const_iterator;

  void add(R record) { all_.push_back(std::move(record)); }
  void add_unread(std::string id) { unread_.insert(std::move(id)); }
  /// A file that was not taken for one of these may be one: it lies in no folder of records, or has an id
  /// that is taken.
  void add_elsewhere(std::string id) { elsewhere_.insert(std::move(id)); }
  /// A record's file name is no id: it may be any that is referred to.
  void add_unnamed() { unnamed_ = true; }
  void sort() {
    std::sort(all_.begin(), all_.end(), [](const R& a, const R& b) { return a.id < b.id; });
  }

  /// The record; nullptr when there is none or it could not be read.
  const R* find(std::string_view id) const {
    const auto at = std::lower_bound(all_.begin(), all_.end(), id,
                                     [](const R& r, std::string_view x) { return r.id < x; });
    return at != all_.end() && at->id == id ? &*at : nullptr;
  }
  /// Whether there is such a record, read or not, or may be.
  bool has(std::string_view id) const {
    return unnamed_ || find(id) || unread_.contains(id) || elsewhere_.contains(id);
  }

  std::vector<std::string> ids() const {
    std::vector<std::string> out(unread_.begin(), unread_.end());
    for (const R& record : all_) out.push_back(record.id);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }
  /// Whether every record of the kind could be read.
  bool complete() const { return unread_.empty(); }
  /// Whether there are certainly no others than those that were read, and each is known by its id.
  bool certain() const { return complete() && elsewhere_.empty() && !unnamed_; }

  std::size_t size() const { return all_.size(); }
  bool empty() const { return all_.empty(); }
  const_iterator begin() const { return all_.begin(); }
  const_iterator end() const { return all_.end(); }

 private:
  std::vector<R> all_;  // by id
  std::set<std::string, std::less<>> unread_;
  std::set<std::string, std::less<>> elsewhere_;
  bool unnamed_ = false;
};

}  // namespace lofte::corpus
