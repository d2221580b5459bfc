// SPDX-License-Identifier: Apache-2.0
#include "records/stray_signs.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/utf8.h"

namespace lofte::records {
namespace {

using words::Phrase;

constexpr Phrase kQuotes{"the curly quotes are read as part of the value",
                         "citattecknen ”…” räknas som en del av värdet"};
constexpr Phrase kWithoutQuotes{"write {better} without quotes", "skriv {better} utan citattecken"};
constexpr Phrase kNoBreak{"a no-break space stands in the value", "ett hårt mellanslag står i värdet"};
constexpr Phrase kSpecial{"a blank that is not an ordinary space stands in the value",
                          "ett blanktecken som inte är ett vanligt mellanslag står i värdet"};
constexpr Phrase kHyphen{"an invisible soft hyphen stands in the value",
                         "ett osynligt mjukt bindestreck står i värdet"};
constexpr Phrase kInvisible{"an invisible character stands in the value",
                            "ett osynligt tecken står i värdet"};
constexpr Phrase kByHand{"write the value again by hand: {better}", "skriv om värdet för hand: {better}"};

constexpr std::array<char32_t, 11> kCurly{0x201C, 0x201D, 0x201E, 0x201F, 0x2018, 0x2019,
                                          0x201A, 0x00AB, 0x00BB, 0x2039, 0x203A};

bool is_curly(char32_t c) { return std::find(kCurly.begin(), kCurly.end(), c) != kCurly.end(); }

bool between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

// What a sign that is not seen for what it is, is called; nullopt for every other sign.
std::optional<Phrase> unseen(char32_t c) {
  if (c == 0x00A0 || c == 0x202F || c == 0x2007) return kNoBreak;
  if (c == 0x00AD) return kHyphen;
  if (between(c, 0x2000, 0x200A) || c == 0x1680 || c == 0x205F || c == 0x3000) return kSpecial;
  const bool invisible =
      between(c, 0x200B, 0x200F) || between(c, 0x202A, 0x202E) || between(c, 0x2060, 0x2069) || c == 0x180E;
  return invisible ? std::optional(kInvisible) : std::nullopt;
}

// A blank that looks like one becomes one; what cannot be seen goes.
std::string seen(std::string_view value, std::optional<Phrase>& first) {
  std::string out;
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t begin = at;
    const auto name = unseen(utf8::next(value, at));
    if (!name)
      out += value.substr(begin, at - begin);
    else if (*name == kNoBreak || *name == kSpecial)
      out += ' ';
    if (!first) first = name;
  }
  return std::string(trim(out));
}

// The text without the curly quotes at both its ends.
std::string_view unquoted(std::string_view text) {
  std::size_t at = 0;
  while (!text.empty() && is_curly(utf8::next(text, at))) {
    text.remove_prefix(at);
    at = 0;
  }
  for (;;) {
    std::size_t begin = text.size();
    while (begin > 0 && (static_cast<unsigned char>(text[--begin]) & 0xC0U) == 0x80U) continue;
    at = begin;
    if (text.empty() || !is_curly(utf8::next(text, at))) return trim(text);
    text.remove_suffix(text.size() - begin);
  }
}

}  // namespace

std::optional<StraySigns> stray_signs(std::string_view value) {
  if (utf8::is_ascii(value)) return std::nullopt;
  std::optional<Phrase> name;
  const std::string readable = seen(value, name);
  const std::string_view inner = unquoted(readable);
  const bool quoted = inner.size() < readable.size();
  if (inner.empty() || (!quoted && !name)) return std::nullopt;
  if (quoted) return StraySigns{kQuotes, kWithoutQuotes, std::string(inner)};
  return StraySigns{*name, kByHand, readable};
}

}  // namespace lofte::records
