// SPDX-License-Identifier: Apache-2.0
#include "base/arena.h"

#include <sys/mman.h>

#include <algorithm>
#include <cstdlib>
#include <new>

namespace lofte {
namespace {

constexpr std::size_t kFirstBlock = 4096;
constexpr std::size_t kGrowth = 8;
constexpr std::size_t kLargestBlock = kFirstBlock * kGrowth * kGrowth * kGrowth;  // 2 MiB, a huge page

// The first touch of each page is a visit to the system; whole huge pages are had with one instead of five
// hundred.
void* allocate_block(std::size_t size) {
#ifdef MADV_HUGEPAGE
  if (size == kLargestBlock) {
    void* const block = std::aligned_alloc(size, size);
    if (block) madvise(block, size, MADV_HUGEPAGE);
    return block;
  }
#endif
  return std::malloc(size);
}

}  // namespace

void Arena::Free::operator()(void* block) const { std::free(block); }

void Arena::add_block(std::size_t size) {
  void* const block = allocate_block(size);
  if (!block) throw std::bad_alloc();
  blocks_.emplace_back(block);
  size_ = size;
  used_ = 0;
}

void* Arena::allocate(std::size_t bytes, std::size_t alignment) {
  std::size_t begin = (used_ + alignment - 1) & ~(alignment - 1);
  if (blocks_.empty() || begin + bytes > size_) {
    // A new block is aligned for everything, and nothing in it needs to be set.
    add_block(std::max(bytes, blocks_.empty() ? kFirstBlock : std::min(kGrowth * size_, kLargestBlock)));
    begin = 0;
  }
  used_ = begin + bytes;
  return static_cast<std::byte*>(blocks_.back().get()) + begin;
}

Text Arena::keep(std::string_view text) {
  char* const first = static_cast<char*>(allocate(text.size() + 1, 1));
  *std::copy(text.begin(), text.end(), first) = '\0';
  return std::string_view(first, text.size());
}

void Arena::clear() {
  if (blocks_.size() > 1) blocks_.erase(blocks_.begin(), blocks_.end() - 1);
  used_ = 0;
}

}  // namespace lofte
