// SPDX-License-Identifier: Apache-2.0
#include "output/sign.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace lofte::output {
namespace {

struct Range {
  char32_t first, last;
};

constexpr std::array kBlanks{Range{0x09, 0x0D},     Range{0x20, 0x20},     Range{0xA0, 0xA0},
                             Range{0x1680, 0x1680}, Range{0x2000, 0x200A}, Range{0x2028, 0x2029},
                             Range{0x202F, 0x202F}, Range{0x205F, 0x205F}, Range{0x3000, 0x3000}};
// Letters and digits of the scripts that records are written in, and of their neighbours.
constexpr std::array kLetters{
    Range{'0', '9'},       Range{'A', 'Z'},       Range{'a', 'z'},       Range{0xAA, 0xAA},
    Range{0xB5, 0xB5},     Range{0xBA, 0xBA},     Range{0xC0, 0xD6},     Range{0xD8, 0xF6},
    Range{0xF8, 0x2AF},    Range{0x386, 0x386},   Range{0x388, 0x38A},   Range{0x38C, 0x38C},
    Range{0x38E, 0x3A1},   Range{0x3A3, 0x3F5},   Range{0x400, 0x481},   Range{0x48A, 0x52F},
    Range{0x531, 0x556},   Range{0x561, 0x587},   Range{0x5D0, 0x5EA},   Range{0x620, 0x64A},
    Range{0x660, 0x669},   Range{0x671, 0x6D3},   Range{0x10D0, 0x10FA}, Range{0x1E00, 0x1F15},
    Range{0x3041, 0x3096}, Range{0x30A1, 0x30FA}, Range{0x4E00, 0x9FA5}, Range{0xAC00, 0xD7A3}};
constexpr std::array kPunctuation{
    Range{'!', '/'},       Range{':', '@'},       Range{'[', '`'},       Range{'{', '~'},
    Range{0xA1, 0xA1},     Range{0xA7, 0xA7},     Range{0xAB, 0xAB},     Range{0xB6, 0xB7},
    Range{0xBB, 0xBB},     Range{0xBF, 0xBF},     Range{0x2010, 0x2027}, Range{0x2030, 0x2043},
    Range{0x2045, 0x2051}, Range{0x2053, 0x205E}, Range{0x3001, 0x3003}, Range{0x3008, 0x3011}};

template <std::size_t N>
bool in(const std::array<Range, N>& ranges, char32_t c) {
  return std::any_of(ranges.begin(), ranges.end(), [c](Range r) { return c >= r.first && c <= r.last; });
}

}  // namespace

Sign sign(char32_t character) {
  if (in(kBlanks, character)) return Sign::blank;
  if (in(kLetters, character)) return Sign::letter;
  return in(kPunctuation, character) ? Sign::punctuation : Sign::other;
}

Sign first_sign(std::string_view text) {
  std::size_t at = 0;
  return text.empty() ? Sign::blank : sign(utf8::next(text, at));
}

Sign last_sign(std::string_view text) {
  if (text.empty()) return Sign::blank;
  std::size_t at = text.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return sign(utf8::next(text, at));
}

Sign sign_before(std::string_view text, std::size_t at) { return last_sign(text.substr(0, at)); }

Sign sign_after(std::string_view text, std::size_t at) { return first_sign(text.substr(at + 1)); }

}  // namespace lofte::output
