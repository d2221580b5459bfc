// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#include "base/char_range.h"
#include "base/utf8_append.h"

namespace lofte::utf8 {
namespace {

// Marks that take no cell of their own.
constexpr std::array kCombining{
    CharRange{0x0300, 0x036F}, CharRange{0x0483, 0x0489}, CharRange{0x1AB0, 0x1AFF},
    CharRange{0x1DC0, 0x1DFF}, CharRange{0x200B, 0x200F}, CharRange{0x20D0, 0x20FF},
    CharRange{0xFE00, 0xFE0F}, CharRange{0xFE20, 0xFE2F}, CharRange{0xFEFF, 0xFEFF}};
// Characters that take two cells (East Asian wide, and emoji as terminals draw them).
constexpr std::array kWide{
    CharRange{0x1100, 0x115F},   CharRange{0x2E80, 0x303E},   CharRange{0x3041, 0x33FF},
    CharRange{0x3400, 0x4DBF},   CharRange{0x4E00, 0x9FFF},   CharRange{0xA000, 0xA4CF},
    CharRange{0xAC00, 0xD7A3},   CharRange{0xF900, 0xFAFF},   CharRange{0xFE30, 0xFE6F},
    CharRange{0xFF00, 0xFF60},   CharRange{0xFFE0, 0xFFE6},   CharRange{0x1F300, 0x1F64F},
    CharRange{0x1F680, 0x1F6FF}, CharRange{0x1F900, 0x1F9FF}, CharRange{0x20000, 0x3FFFD}};

constexpr char32_t kUtf8Replacement = 0xFFFD;

// The character at `offset` and its length in bytes; length 0 where the bytes are not UTF-8.
struct Decoded {
  char32_t character;
  std::size_t length;
};

Decoded decode(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || offset + size > text.size()) return {kUtf8Replacement, 0};
  char32_t c = lead & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {kUtf8Replacement, 0};
    c = (c << 6) | (byte(i) & 0x3FU);
  }
  const bool overlong = (size == 3 && c < 0x800) || (size == 4 && c < 0x10000);
  if (overlong || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return {kUtf8Replacement, 0};
  return {c, size};
}

constexpr std::uint64_t kOnes = 0x0101010101010101;

// Goes on, eight bytes at a time, to the first for which `marks` sets the highest bit, or to where fewer than
// eight are left. What `marks` does to a byte may spoil those that follow a marked one only.
template <class Marks>
std::size_t skip_while_clear(std::string_view text, std::size_t at, Marks marks) {
  constexpr std::uint64_t kHigh = kOnes * 0x80;
  for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
    std::memcpy(&word, text.data() + at, sizeof word);
    const std::uint64_t marked = marks(word) & kHigh;
    if (marked == 0) continue;
    if constexpr (std::endian::native == std::endian::little)
      at += static_cast<std::size_t>(std::countr_zero(marked)) / 8;
    break;
  }
  return at;
}

std::size_t skip_ascii(std::string_view text, std::size_t at) {
  at = skip_while_clear(text, at, [](std::uint64_t word) { return word; });
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

}  // namespace

std::size_t skip_plain(std::string_view text, std::size_t at) {
  // The highest bit of a byte is set, or a byte below a space borrows it, or a DEL carries into it.
  return skip_while_clear(text, at,
                          [](std::uint64_t word) { return word | (word - kOnes * ' ') | (word + kOnes); });
}

bool is_ascii(std::string_view text) { return skip_ascii(text, 0) == text.size(); }

std::optional<std::size_t> first_fault(std::string_view text) {
  for (std::size_t at = skip_ascii(text, 0); at < text.size(); at = skip_ascii(text, at)) {
    const std::size_t size = decode(text, at).length;
    if (size == 0) return at;
    at += size;
  }
  return std::nullopt;
}

std::size_t length(std::string_view text) {
  std::size_t at = 0, following = 0;
  for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
    std::memcpy(&word, text.data() + at, sizeof word);
    // A byte follows another in a character when its highest bit is set and the next is not.
    following += (((word >> 7) & ~(word >> 6) & kOnes) * kOnes) >> 56;
  }
  const auto rest = std::count_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                                  [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; });
  return text.size() - following - static_cast<std::size_t>(rest);
}

char32_t next(std::string_view text, std::size_t& offset) {
  const Decoded at = decode(text, offset);
  offset += std::max<std::size_t>(at.length, 1);
  return at.character;
}

int width(std::string_view text) {
  std::size_t cells = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = skip_ascii(text, at);
    cells += end - at;
    at = end;
    if (at == text.size()) break;
    const char32_t c = next(text, at);
    if (!holds(kCombining, c)) cells += holds(kWide, c) ? 2 : 1;
  }
  return static_cast<int>(cells);
}

std::string order_key(std::string_view text) {
  const std::string lowered = lower(text);
  std::string key;
  for (std::size_t at = 0; at < lowered.size();) {
    const std::size_t begin = at;
    switch (next(lowered, at)) {
      case U'å':
        key += '{';
        break;  // the three characters after z
      case U'ä':
        key += '|';
        break;
      case U'ö':
        key += '}';
        break;
      default:
        key.append(lowered, begin, at - begin);
    }
  }
  return key;
}

std::string lower(std::string_view text) {
  // À–Þ are C3 80 to C3 9E, and their small letters lie 32 further on, as those of A–Z do.
  constexpr unsigned char kLead = 0xC3, kFirst = 0x80, kLast = 0x9E, kTimes = 0x97;
  std::string out(text);
  bool marked = false;
  for (char& c : out) {
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = marked ? byte >= kFirst && byte <= kLast && byte != kTimes : c >= 'A' && c <= 'Z';
    if (letter) c = static_cast<char>(byte + 0x20);
    marked = byte == kLead;
  }
  return out;
}

}  // namespace lofte::utf8
