// SPDX-License-Identifier: Apache-2.0
#include "output/sign.h"

#include "base/char_range.h"
#include "base/utf8.h"

namespace lofte::output {
namespace {

constexpr std::array kBlanks{CharRange{0x09, 0x0D},     CharRange{0x20, 0x20},     CharRange{0xA0, 0xA0},
                             CharRange{0x1680, 0x1680}, CharRange{0x2000, 0x200A}, CharRange{0x2028, 0x2029},
                             CharRange{0x202F, 0x202F}, CharRange{0x205F, 0x205F}, CharRange{0x3000, 0x3000}};
// Letters and digits of the scripts that records are written in, and of their neighbours.
constexpr std::array kLetters{CharRange{'0', '9'},       CharRange{'A', 'Z'},       CharRange{'a', 'z'},
                              CharRange{0xAA, 0xAA},     CharRange{0xB5, 0xB5},     CharRange{0xBA, 0xBA},
                              CharRange{0xC0, 0xD6},     CharRange{0xD8, 0xF6},     CharRange{0xF8, 0x2AF},
                              CharRange{0x386, 0x386},   CharRange{0x388, 0x38A},   CharRange{0x38C, 0x38C},
                              CharRange{0x38E, 0x3A1},   CharRange{0x3A3, 0x3F5},   CharRange{0x400, 0x481},
                              CharRange{0x48A, 0x52F},   CharRange{0x531, 0x556},   CharRange{0x561, 0x587},
                              CharRange{0x5D0, 0x5EA},   CharRange{0x620, 0x64A},   CharRange{0x660, 0x669},
                              CharRange{0x671, 0x6D3},   CharRange{0x10D0, 0x10FA}, CharRange{0x1E00, 0x1F15},
                              CharRange{0x3041, 0x3096}, CharRange{0x30A1, 0x30FA}, CharRange{0x4E00, 0x9FA5},
                              CharRange{0xAC00, 0xD7A3}};
constexpr std::array kPunctuation{
    CharRange{'!', '/'},       CharRange{':', '@'},       CharRange{'[', '`'},
    CharRange{'{', '~'},       CharRange{0xA1, 0xA1},     CharRange{0xA7, 0xA7},
    CharRange{0xAB, 0xAB},     CharRange{0xB6, 0xB7},     CharRange{0xBB, 0xBB},
    CharRange{0xBF, 0xBF},     CharRange{0x2010, 0x2027}, CharRange{0x2030, 0x2043},
    CharRange{0x2045, 0x2051}, CharRange{0x2053, 0x205E}, CharRange{0x3001, 0x3003},
    CharRange{0x3008, 0x3011}};

}  // namespace

Sign sign(char32_t character) {
  if (holds(kBlanks, character)) return Sign::blank;
  if (holds(kLetters, character)) return Sign::letter;
  return holds(kPunctuation, character) ? Sign::punctuation : Sign::other;
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
