// SPDX-License-Identifier: Apache-2.0
#include "base/arena.h"

namespace lofte {
namespace {

constexpr std::size_t kFirstBlock = 4096;
constexpr std::size_t kLargestBlock = std::size_t{256} * 1024;

}  // namespace

void* Arena::allocate(std::size_t bytes, std::size_t alignment) {
  const std::size_t begin = (used_ + alignment - 1) / alignment * alignment;
  if (!blocks_.empty() && begin + bytes <= size_) {
    used_ = begin + bytes;
    return blocks_.back().get() + begin;
  }
  const std::size_t next = blocks_.empty() ? kFirstBlock : std::min(2 * size_, kLargestBlock);
  size_ = std::max(bytes, next);
  used_ = bytes;
  // A new block is aligned for everything, and nothing in it needs to be set.
  return blocks_.emplace_back(new std::byte[size_]).get();
}

}  // namespace lofte
