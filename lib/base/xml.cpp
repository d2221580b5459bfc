// SPDX-License-Identifier: Apache-2.0
#include "base/xml.h"

#include "base/utf8.h"

namespace lofte::xml {
namespace {

constexpr char32_t kXmlReplacement = 0xFFFD;
constexpr std::string_view kReplacementBytes = "\xEF\xBF\xBD";

std::string_view reference(char32_t c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

bool can_stand(char32_t c) {
  const bool control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
  return !control && c != 0xFFFE && c != 0xFFFF;
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = utf8::next(text, at);
    const std::string_view special = reference(c);
    if (!special.empty()) {
      out += special;
    } else if (c == kXmlReplacement || !can_stand(c)) {
      out += kReplacementBytes;
    } else {
      out += text.substr(begin, at - begin);
    }
  }
  return out;
}

}  // namespace lofte::xml
