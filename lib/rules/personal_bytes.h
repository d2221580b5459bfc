// SPDX-License-Identifier: Apache-2.0
//
// Words, blanks and signs as the first look sees them, at bytes. Not for other files than
// personal_first_look.cpp.
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>

#include "base/byte_set.h"

namespace lofte::rules {

constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
constexpr bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || is_capital(c) || c == '_'; }
constexpr bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// A byte in lower case; good enough for the bytes of å, ä, ö and é.
constexpr unsigned char lowered(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return is_capital(c) || (byte >= 0x80 && byte < 0xA0) ? byte | 0x20U : byte;
}

constexpr bool is_same(char known, char c) { return static_cast<unsigned char>(known) == lowered(c); }

inline bool begins_with(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin(), is_same);
}

inline bool ends_with(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && std::equal(word.rbegin(), word.rend(), text.rbegin(), is_same);
}

/// Most words differ in the first letter that is compared.
inline bool begins_with_any(std::string_view text, const auto& words) {
  const unsigned char first = text.empty() ? '\0' : lowered(text.front());
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return static_cast<unsigned char>(word.front()) == first && begins_with(text, word);
  });
}

inline bool ends_with_any(std::string_view text, const auto& words) {
  const unsigned char last = text.empty() ? '\0' : lowered(text.back());
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return static_cast<unsigned char>(word.back()) == last && ends_with(text, word);
  });
}

/// Blanks and dashes that are not of ASCII: two bytes after C2, three after E2. Others may count as well.
inline constexpr char kTwoBytes = '\xC2', kThreeBytes = '\xE2';

/// Where blanks and dashes end.
inline std::size_t blanks_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (is_space(text[at]) || text[at] == '-')
      ++at;
    else if (text[at] == kTwoBytes || text[at] == kThreeBytes)
      at += text[at] == kTwoBytes ? 2 : 3;
    else
      break;
  }
  return std::min(at, text.size());
}

/// The text without such a blank or dash at its end, or the same.
inline std::string_view without_wide(std::string_view text) {
  const std::size_t size = text.size();
  if (size > 1 && text[size - 2] == kTwoBytes) return text.substr(0, size - 2);
  return size > 2 && text[size - 3] == kThreeBytes ? text.substr(0, size - 3) : text;
}

/// What may stand between a word and its number: blanks, and signs that abbreviate, point or join ("lgh.",
/// "dnr KS-").
inline constexpr ByteSet kBetween(" \t\n\r.:#-");

/// Where the word before such signs ends.
inline std::size_t word_end(std::string_view text, std::size_t at) {
  while (at > 0) {
    if (kBetween.holds(text[at - 1])) {
      --at;
      continue;
    }
    const std::size_t before = is_beyond_ascii(text[at - 1]) ? without_wide(text.substr(0, at)).size() : at;
    if (before == at) break;
    at = before;
  }
  return at;
}

inline std::string_view without_signs(std::string_view text) {
  return text.substr(0, word_end(text, text.size()));
}

/// Whether these two bytes are a letter that is not of ASCII: U+00C0 to U+024F, save × and ÷.
constexpr bool is_wide_letter(char lead, char following) {
  const bool sign = lead == '\xC3' && (following == '\x97' || following == '\xB7');
  return lead >= '\xC3' && lead <= '\xC9' && is_beyond_ascii(following) && !sign;
}

/// Where the word at the end of a text begins.
inline std::size_t last_word(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0) {
    if (is_ascii_letter(text[begin - 1]))
      --begin;
    else if (begin > 1 && is_wide_letter(text[begin - 2], text[begin - 1]))
      begin -= 2;
    else
      break;
  }
  return begin;
}

inline bool has_capital(std::string_view text, std::size_t at) {
  return at < text.size() && (is_capital(text[at]) || is_beyond_ascii(text[at]));
}

}  // namespace lofte::rules
