// SPDX-License-Identifier: Apache-2.0
#include "output/visible.h"

#include "base/utf8.h"
#include "base/utf8_append.h"

namespace lofte::output {
namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr char32_t kPictures = 0x2400;  // ␀, and the pictures of the other control characters after it
constexpr char32_t kDelete = 0x2421;

bool unseen(char32_t c) {
  const bool upper_control = c >= 0x80 && c <= 0x9F;
  const bool direction =
      (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
  const bool separator = c == 0x2028 || c == 0x2029 || c == 0x200B || c == 0xFEFF;
  const bool no_character = (c & 0xFFFE) == 0xFFFE;
  return upper_control || direction || separator || no_character;
}

// Past the characters from `at` that are shown as they are, nearly all of most texts.
std::size_t end_of_plain(std::string_view text, std::size_t at) {
  at = utf8::skip_plain(text, at);
  while (at < text.size() && text[at] >= ' ' && text[at] < 0x7F) ++at;
  return at;
}

// With the control characters in `kept` as they are.
std::string visible_but(std::string_view text, std::string_view kept) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_plain(text, at);
    out.append(text, at, end - at);
    at = end;
    if (at == text.size()) break;
    if (kept.find(text[at]) != kept.npos)
      out += text[at++];
    else
      utf8::append(out, shown(utf8::next(text, at)));
  }
  return out;
}

}  // namespace

char32_t shown(char32_t character) {
  if (character < 0x20) return kPictures + character;
  if (character == 0x7F) return kDelete;
  return unseen(character) ? kReplacement : character;
}

std::string visible(std::string_view text) { return visible_but(text, {}); }

std::string visible_lines(std::string_view text) { return visible_but(text, "\n\t"); }

}  // namespace lofte::output
