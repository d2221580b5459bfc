// SPDX-License-Identifier: Apache-2.0
//
// Sixty-four bytes of a text at once, where the processor has instructions for it: of what sort each of them
// is.
#pragma once
#include <cstddef>
#include <cstdint>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace lofte {

/// A bit for each byte of a block, the lowest for the first.
struct ByteBlock {
  static constexpr std::size_t kSize = 64;
  using Bits = std::uint64_t;

  Bits letters = 0;  ///< of ASCII
  Bits digits = 0;
  Bits leads = 0;  ///< begin a character that is not of ASCII
};

#ifdef __SSE2__

inline ByteBlock byte_block(const char* bytes) {
  // Bytes are compared with their signs, so what they are compared with is moved to the least of all.
  const auto below = [](__m128i from_least, int count) {
    return static_cast<unsigned>(
        _mm_movemask_epi8(_mm_cmplt_epi8(from_least, _mm_set1_epi8(static_cast<char>(count - 128)))));
  };
  const auto moved = [](__m128i all, char first) {
    return _mm_add_epi8(all, _mm_set1_epi8(static_cast<char>(-128 - first)));
  };
  ByteBlock block;
  for (std::size_t at = 0; at < ByteBlock::kSize; at += sizeof(__m128i)) {
    const __m128i some = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + at));
    const __m128i lowered = _mm_or_si128(some, _mm_set1_epi8(0x20));
    block.letters |= ByteBlock::Bits{below(moved(lowered, 'a'), 26)} << at;
    block.digits |= ByteBlock::Bits{below(moved(some, '0'), 10)} << at;
    block.leads |= ByteBlock::Bits{below(moved(some, '\xC0'), 64)} << at;
  }
  return block;
}

#else

inline ByteBlock byte_block(const char* bytes) {
  ByteBlock block;
  for (std::size_t at = 0; at < ByteBlock::kSize; ++at) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    block.letters |= ByteBlock::Bits{(byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'} << at;
    block.digits |= ByteBlock::Bits{byte >= '0' && byte <= '9'} << at;
    block.leads |= ByteBlock::Bits{byte >= 0xC0} << at;
  }
  return block;
}

#endif

}  // namespace lofte
