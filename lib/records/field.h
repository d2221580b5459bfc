// SPDX-License-Identifier: Apache-2.0
//
// Every value of a record knows where it was written, and whether it was written at all. A value that was
// written wrongly is not the same as one that is missing: rules stay silent about what a fault has hidden.
#pragma once
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
  Span key;
  State state = State::absent;

  bool absent() const { return state == State::absent; }
  auto begin() const { return items.begin(); }
  auto end() const { return items.end(); }
  const Named<T>* find(std::string_view id) const {
    for (const Named<T>& item : items)
      if (item.id == id) return &item;
    return nullptr;
  }
};

}  // namespace lofte::records
