// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/text.h"

namespace lofte {

/// Memory for many small things that are given up together. What it hands out stays where it is as long as
/// this lives, also when this is moved.
class Arena {
 public:
  /// A copy of the things, side by side. Only for things that need no destructor.
  template <class T>
  std::span<T> copy(std::span<const T> things) {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
    if (things.empty()) return {};
    T* const first = static_cast<T*>(allocate(things.size_bytes(), alignof(T)));
    std::uninitialized_copy(things.begin(), things.end(), first);
    return {first, things.size()};
  }
  /// A copy of one thing.
  template <class T>
  T* make(const T& thing) {
    return copy(std::span(&thing, 1)).data();
  }
  /// So many things that hold nothing yet, side by side.
  template <class T>
  std::span<T> array(std::size_t size) {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
    if (size == 0) return {};
    T* const first = static_cast<T*>(allocate(size * sizeof(T), alignof(T)));
    std::uninitialized_value_construct_n(first, size);
    return {first, size};
  }
  /// A head that holds nothing yet, and right behind it so many things that hold nothing yet either.
  template <class Head, class T>
  Head* headed(std::size_t size) {
    static_assert(std::is_trivially_destructible_v<Head> && std::is_trivially_destructible_v<T>);
    static_assert(sizeof(Head) % alignof(T) == 0 && alignof(Head) % alignof(T) == 0);
    Head* const head = new (allocate(sizeof(Head) + size * sizeof(T), alignof(Head))) Head();
    std::uninitialized_value_construct_n(reinterpret_cast<T*>(head + 1), size);
    return head;
  }

  /// A copy of a text, with a NUL after it.
  Text keep(std::string_view text);

  /// Gives up everything that it handed out, and keeps the last of the memory for what comes.
  void clear();

 private:
  void* allocate(std::size_t bytes, std::size_t alignment);

  struct Free {
    void operator()(void* block) const;
  };
  void add_block(std::size_t size);

  std::vector<std::unique_ptr<void, Free>> blocks_;
  std::size_t size_ = 0;  // of the last block
  std::size_t used_ = 0;  // of the last block
};

}  // namespace lofte
