// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/text.h"

namespace lofte::corpus {

/// The records of one kind, by id. A record that could not be read is known by its id alone.
template <class R>
class Kept {
  // The ids stand beside each other, so that looking for one does not go through the memory of the records.
  struct Entry {
    Text id;
    const R* record;
  };

 public:
  /// Goes through the records in the order of their ids.
  class const_iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = R;
    using difference_type = std::ptrdiff_t;
    using pointer = const R*;
    using reference = const R&;

    const_iterator() = default;
    explicit const_iterator(const Entry* at) : at_(at) {}
    const R& operator*() const { return *at_->record; }
    const R* operator->() const { return at_->record; }
    const_iterator& operator++() { return ++at_, *this; }
    const_iterator operator++(int) { return const_iterator(at_++); }
    friend bool operator==(const const_iterator&, const const_iterator&) = default;

   private:
    const Entry* at_ = nullptr;
  };

  /// Keeps a copy of a record in the memory of its folder.
  void add(Arena& memory, const R& record) {
    all_.push_back(memory.make(record));
    show(*all_.back());
  }
  /// Changes every record that is kept here; its id must stay.
  template <class F>
  void change_each(F change) {
    for (R* record : all_) change(*record);
  }
  /// A record that is kept elsewhere, and longer than this.
  void show(const R& record) { by_id_.push_back({record.id, &record}); }
  void add_unread(std::string id) { unread_.insert(std::move(id)); }
  /// A file that was not taken for one of these may be one: it lies in no folder of records, or has an id
  /// that is taken.
  void add_elsewhere(std::string id) { elsewhere_.insert(std::move(id)); }
  /// A record's file name is no id: it may be any that is referred to.
  void add_unnamed() { unnamed_ = true; }
  void sort() {
    const auto before = [](const Entry& a, const Entry& b) { return a.id < b.id; };
    if (!std::is_sorted(by_id_.begin(), by_id_.end(), before))
      std::sort(by_id_.begin(), by_id_.end(), before);
  }

  /// The record; nullptr when there is none or it could not be read.
  const R* find(std::string_view id) const {
    const auto at = std::lower_bound(by_id_.begin(), by_id_.end(), id,
                                     [](const Entry& entry, std::string_view x) { return entry.id < x; });
    return at != by_id_.end() && at->id == id ? at->record : nullptr;
  }
  /// Whether there is such a record, read or not, or may be.
  bool has(std::string_view id) const {
    return unnamed_ || find(id) || unread_.contains(id) || elsewhere_.contains(id);
  }

  std::vector<std::string> ids() const {
    std::vector<std::string> out(unread_.begin(), unread_.end());
    for (const Entry& entry : by_id_) out.push_back(entry.id);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }
  /// Whether every record of the kind could be read.
  bool complete() const { return unread_.empty(); }
  /// Whether there are certainly no others than those that were read, and each is known by its id.
  bool certain() const { return complete() && elsewhere_.empty() && !unnamed_; }

  std::size_t size() const { return by_id_.size(); }
  bool empty() const { return by_id_.empty(); }
  const_iterator begin() const { return const_iterator(by_id_.data()); }
  const_iterator end() const { return const_iterator(by_id_.data() + by_id_.size()); }

 private:
  std::vector<R*> all_;  // those that were added
  std::vector<Entry> by_id_;
  std::set<std::string, std::less<>> unread_;
  std::set<std::string, std::less<>> elsewhere_;
  bool unnamed_ = false;
};

}  // namespace lofte::corpus
