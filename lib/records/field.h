// SPDX-License-Identifier: Apache-2.0
//
// Every value of a record knows where it was written, and whether it was written at all. A value that was
// written wrongly is not the same as one that is missing: rules stay silent about what a fault has hidden.
#pragma once
#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

#include "base/span.h"
#include "base/text.h"

namespace lofte::records {

enum class State : unsigned char { absent, faulty, good };

/// One value of a record: not there, there but unreadable, or good.
template <class T>
struct Field {
  T value{};
  Span span;  ///< of the value; of the key when nothing stands after it
  Span key;
  State state = State::absent;

  explicit operator bool() const { return state == State::good; }
  bool absent() const { return state == State::absent; }
  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

/// An element of a list, with its place.
template <class T>
struct Item {
  T value{};
  Span span;
  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

/// A list of a record; elements that could not be read are left out, and `state` is then faulty.
template <class T>
struct List {
  std::vector<Item<T>> items;
  Span span;
  Span key;
  State state = State::absent;

  bool absent() const { return state == State::absent; }
  bool empty() const { return items.empty(); }
  std::size_t size() const { return items.size(); }
  auto begin() const { return items.begin(); }
  auto end() const { return items.end(); }
};

/// An element of a mapping from ids.
template <class T>
struct Named {
  Text id;
  Span key;
  T value{};
  Span span;
  const T* operator->() const { return &value; }
};

/// A mapping from ids to values, in the order written.
template <class T>
struct Map {
  std::vector<Named<T>> items;
  std::vector<std::uint32_t> by_id;  ///< places of the items, once their ids are sorted
  Span key;
  State state = State::absent;

  bool absent() const { return state == State::absent; }
  auto begin() const { return items.begin(); }
  auto end() const { return items.end(); }
  /// The first with that id; nullptr when there is none.
  const Named<T>* find(std::string_view id) const {
    const auto before = [this](std::uint32_t at, std::string_view x) { return items[at].id < x; };
    if (by_id.size() == items.size()) {
      const auto at = std::lower_bound(by_id.begin(), by_id.end(), id, before);
      return at != by_id.end() && items[*at].id == id ? &items[*at] : nullptr;
    }
    const auto at =
        std::find_if(items.begin(), items.end(), [id](const auto& item) { return item.id == id; });
    return at == items.end() ? nullptr : &*at;
  }
  /// Makes find() quick, until items are added.
  void sort_ids() {
    by_id.resize(items.size());
    std::iota(by_id.begin(), by_id.end(), 0U);
    std::stable_sort(by_id.begin(), by_id.end(),
                     [this](std::uint32_t a, std::uint32_t b) { return items[a].id < items[b].id; });
  }
};

}  // namespace lofte::records
