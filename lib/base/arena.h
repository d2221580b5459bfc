// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <type_traits>
#include <vector>

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

 private:
  void* allocate(std::size_t bytes, std::size_t alignment);

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::size_t size_ = 0;  // of the last block
  std::size_t used_ = 0;  // of the last block
};

}  // namespace lofte
