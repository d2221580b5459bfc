// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace lofte::eval {

/// Puts what has a key in the order of the keys; what has one key stays as it is.
template <class Key, class T>
void sort_by_key(std::vector<std::pair<Key, T>>& all) {
  const auto before = [](const auto& a, const auto& b) { return a.first < b.first; };
  if (!std::is_sorted(all.begin(), all.end(), before)) std::stable_sort(all.begin(), all.end(), before);
}

/// Values by a key that any number of them have. Keys and values stand in one piece of memory each: a folder
/// has as many keys as records, and a map would ask for memory for each.
template <class Key, class T>
class Lists {
 public:
  using Entries = std::vector<std::pair<Key, T>>;

  Lists() = default;
  /// Values of one key stay in the order in which they are given.
  explicit Lists(std::vector<std::pair<Key, T>> all) {
    sort_by_key(all);
    values_.reserve(all.size());
    for (const auto& [key, value] : all) {
      if (places_.empty() || places_.back().key < key)
        places_.push_back({key, static_cast<std::uint32_t>(values_.size())});
      values_.push_back(value);
    }
    places_.shrink_to_fit();
  }

  /// The values of a key; empty when there are none.
  std::span<const T> find(const Key& key) const {
    const auto at = std::lower_bound(places_.begin(), places_.end(), key,
                                     [](const Place& place, const Key& x) { return place.key < x; });
    if (at == places_.end() || key < at->key) return {};
    const std::size_t end = at + 1 == places_.end() ? values_.size() : (at + 1)->begin;
    return std::span(values_).subspan(at->begin, end - at->begin);
  }

  /// All values, by their keys.
  std::span<const T> all() const { return values_; }

 private:
  struct Place {
    Key key;
    std::uint32_t begin;  // of its values
  };

  std::vector<Place> places_;
  std::vector<T> values_;
};

}  // namespace lofte::eval
