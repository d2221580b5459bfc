// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace lofte::rules {

/// What words begin or end with, so many bytes of each and without regard to case, to be looked up all at
/// once. May say yes to others as well, but never no to one that was added.
template <std::size_t kBytes>
class LetterSet {
  static_assert(kBytes <= sizeof(std::uint32_t));

 public:
  /// Adds what a word begins with; behind a word that is too short anything may stand.
  constexpr void add_beginning(std::string_view word) {
    Letters letters{};
    const std::size_t size = std::min(word.size(), kBytes);
    std::copy_n(word.begin(), size, letters.begin());
    add(letters, size, kBytes);
  }

  /// Adds what a word ends with; before a word that is too short anything may stand.
  constexpr void add_end(std::string_view word) {
    Letters letters{};
    const std::size_t size = std::min(word.size(), kBytes);
    std::copy_n(word.end() - size, size, letters.begin() + (kBytes - size));
    add(letters, 0, kBytes - size);
  }

  /// Whether it holds the first of these bytes.
  bool holds(const char* bytes) const {
    std::uint32_t letters = 0;
    std::memcpy(&letters, bytes, kBytes);
    const std::uint32_t hash = hash_of(letters);
    const std::uint8_t tag = tags_[hash >> kShift];
    return tag != 0 && (tag == kSeveral || tag == tag_of(hash));  // mostly it is 0
  }

 private:
  using Letters = std::array<char, sizeof(std::uint32_t)>;

  static constexpr unsigned kBits = 15, kShift = 32 - kBits;
  static constexpr std::uint8_t kSeveral = 1;  // tags in one place

  // With one bit a letter is in lower case: of A–Z, and the second byte of Å, Ä, Ö and É.
  static constexpr std::uint32_t hash_of(std::uint32_t letters) {
    constexpr std::uint32_t kLower = 0x20202020, kGoldenRatio = 0x9E3779B1;
    return (letters | kLower) * kGoldenRatio;
  }

  static constexpr std::uint8_t tag_of(std::uint32_t hash) { return (hash >> (kShift - 7) & 0x7FU) | 0x80U; }

  // Adds letters of which those from `from` to `to` may be any.
  constexpr void add(Letters letters, std::size_t from, std::size_t to) {
    if (from == to) return add(hash_of(std::bit_cast<std::uint32_t>(letters)));
    for (int any = 0; any < 256; ++any) {
      letters[from] = static_cast<char>(any);
      add(letters, from + 1, to);
    }
  }

  constexpr void add(std::uint32_t hash) {
    std::uint8_t& tag = tags_[hash >> kShift];
    tag = tag == 0 || tag == tag_of(hash) ? tag_of(hash) : kSeveral;
  }

  std::array<std::uint8_t, std::size_t{1} << kBits> tags_{};
};

}  // namespace lofte::rules
