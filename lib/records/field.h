// SPDX-License-Identifier: Apache-2.0
//
// Every value of a record knows where it was written, and whether it was written at all. A value that was
// written wrongly is not the same as one that is missing: rules stay silent about what a fault has hidden.
//
// Most fields of most records are not written. A field is therefore one pointer into the memory of its
// folder, and what is not written costs no more than that. Copies of a record share what is written in it.
#pragma once
#include <algorithm>
#include <cstdint>
#include <numeric>
#include <span>
#include <type_traits>

#include "base/arena.h"
#include "base/span.h"
#include "base/text.h"

namespace lofte::records {

enum class State : unsigned char { absent, faulty, good };

/// Where something is written, and what came of reading it; small, since a folder holds millions of them.
class Written {
 public:
  static constexpr unsigned kOffsetBits = 21;  // no file that is read is larger than a megabyte
  static constexpr unsigned kKeyLengthBits = 9;

  constexpr Written() : key_begin_(0), key_length_(0), state_(0) {}
  constexpr Written(Span span, Span key, State state)
      : span_(span),
        key_begin_(key.begin & kMostOffset),
        key_length_(std::min(key.end - key.begin, kMostKeyLength) & kMostKeyLength),
        state_(static_cast<unsigned>(state) & 3U) {}

  constexpr Span span() const { return span_; }
  constexpr Span key() const { return {key_begin_, key_begin_ + std::uint32_t{key_length_}}; }
  constexpr State state() const { return static_cast<State>(state_); }

 private:
  static constexpr std::uint32_t kMostOffset = (1U << kOffsetBits) - 1;
  static constexpr std::uint32_t kMostKeyLength = (1U << kKeyLengthBits) - 1;

  Span span_;
  std::uint32_t key_begin_ : kOffsetBits;
  std::uint32_t key_length_ : kKeyLengthBits;
  std::uint32_t state_ : 2;
};

/// What fields, lists and mappings have in common.
template <class Content>
class FieldBase {
 public:
  bool absent() const { return !content_; }
  State state() const { return content_ ? content_->written.state() : State::absent; }
  /// Of the value; of a field with nothing after its key, that of the key.
  Span span() const { return content_ ? content_->written.span() : Span{}; }
  Span key() const { return content_ ? content_->written.key() : Span{}; }

  /// Marks it as written and unreadable: what is there also in every copy of the record.
  void lose(Arena& arena) {
    if (!content_) content_ = arena.make(Content{});
    content_->written = Written(span(), key(), State::faulty);
  }

 protected:
  FieldBase() = default;
  explicit FieldBase(Content* content) : content_(content) {}

  Content* content_ = nullptr;
};

/// What stands for every value that is not there.
template <class T>
inline constexpr T kAbsentValue{};

template <class T>
struct FieldContent {
  Written written;
  T value{};
};

/// One value of a record: not there, there but unreadable, or good.
template <class T>
class Field : public FieldBase<FieldContent<T>> {
 public:
  Field() = default;
  /// A value that is kept in the arena.
  Field(Arena& arena, Written written, const T& value)
      : FieldBase<FieldContent<T>>(arena.make(FieldContent<T>{written, value})) {}

  explicit operator bool() const { return this->state() == State::good; }
  const T& operator*() const { return this->content_ ? this->content_->value : kAbsentValue<T>; }
  const T* operator->() const { return &**this; }
  /// Gives one that is there another value: also in every copy of the record.
  void replace(const T& value) { this->content_->value = value; }
};

/// An element of a list, with its place.
template <class T>
struct Item {
  T value{};
  Span span;
  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

/// What stands before the items of a list.
template <class T>
struct alignas(Item<T>) ListContent {
  Written written;
  std::uint32_t size = 0;
  Item<T>* items() { return reinterpret_cast<Item<T>*>(this + 1); }
};

/// A list of a record; elements that could not be read are left out, and `state` is then faulty.
template <class T>
class List : public FieldBase<ListContent<T>> {
 public:
  List() = default;
  /// A list of so many items, which hold nothing yet.
  List(Arena& arena, std::size_t size)
      : FieldBase<ListContent<T>>(arena.headed<ListContent<T>, Item<T>>(size)) {
    this->content_->size = static_cast<std::uint32_t>(size);
  }
  /// Says where it is written, and that only so many of its items are there.
  void close(Written written, std::size_t size) {
    this->content_->written = written;
    this->content_->size = static_cast<std::uint32_t>(size);
  }

  std::size_t size() const { return this->content_ ? this->content_->size : 0; }
  bool empty() const { return size() == 0; }
  const Item<T>* begin() const { return this->content_ ? this->content_->items() : nullptr; }
  const Item<T>* end() const { return begin() + size(); }
  const Item<T>& operator[](std::size_t at) const { return begin()[at]; }
  const Item<T>& front() const { return *begin(); }
  const Item<T>& back() const { return end()[-1]; }

  /// The elements, to be changed: also for every copy of the record.
  std::span<Item<T>> items() {
    return this->content_ ? std::span(this->content_->items(), this->content_->size) : std::span<Item<T>>();
  }
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

template <class T>
struct MapContent {
  Written written;
  std::uint32_t size = 0;
  Named<T>* items = nullptr;
  std::uint32_t* by_id = nullptr;  // places of the items, once their ids are sorted
};

/// A mapping from ids to values, in the order written.
template <class T>
class Map : public FieldBase<MapContent<T>> {
 public:
  Map() = default;
  /// A mapping of items that are kept in the arena.
  Map(Arena& arena, Written written, std::span<Named<T>> items)
      : FieldBase<MapContent<T>>(arena.make(MapContent<T>{written, static_cast<std::uint32_t>(items.size()),
                                                          items.data(), sorted(arena, items)})) {}

  std::size_t size() const { return this->content_ ? this->content_->size : 0; }
  bool empty() const { return size() == 0; }
  const Named<T>* begin() const { return this->content_ ? this->content_->items : nullptr; }
  const Named<T>* end() const { return begin() + size(); }
  const Named<T>& front() const { return *begin(); }

  /// The first with that id; nullptr when there is none.
  const Named<T>* find(std::string_view id) const {
    if (empty()) return nullptr;
    const std::span<const std::uint32_t> by_id(this->content_->by_id, size());
    const auto at =
        std::lower_bound(by_id.begin(), by_id.end(), id,
                         [this](std::uint32_t i, std::string_view x) { return begin()[i].id < x; });
    return at != by_id.end() && begin()[*at].id == id ? &begin()[*at] : nullptr;
  }

 private:
  static std::uint32_t* sorted(Arena& arena, std::span<Named<T>> items) {
    const std::span<std::uint32_t> out = arena.array<std::uint32_t>(items.size());
    std::iota(out.begin(), out.end(), 0U);
    std::stable_sort(out.begin(), out.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return items[a].id < items[b].id; });
    return out.data();
  }
};

}  // namespace lofte::records
