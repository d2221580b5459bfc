// SPDX-License-Identifier: Apache-2.0
#include "support/visible.h"

#include <algorithm>
#include <cctype>
#include <optional>

#include "base/utf8.h"

namespace lofte::golden {
namespace {

constexpr std::string_view kDelete = "\u2421";

/// U+2400 and what follows, the pictures of the control characters, in UTF-8.
std::string picture(unsigned char control) { return {'\xE2', '\x90', static_cast<char>(0x80 + control)}; }

std::string hexadecimal(unsigned char byte) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  return std::string("{{") + kDigits[byte >> 4U] + kDigits[byte & 15U] + "}}";
}

/// The bytes of "{{EF BB BF}}" at the start of a text, and how long the sign is.
std::optional<std::pair<std::string, std::size_t>> hexadecimal_bytes(std::string_view text) {
  const std::size_t end = text.find("}}");
  if (!text.starts_with("{{") || end == text.npos || (end - 1) % 3 != 0) return std::nullopt;
  std::string bytes;
  for (std::size_t at = 2; at < end; at += 3) {
    const std::string pair(text.substr(at, 2));
    const bool digits = std::isxdigit(static_cast<unsigned char>(pair[0])) != 0 &&
                        std::isxdigit(static_cast<unsigned char>(pair[1])) != 0;
    if (!digits || (at + 2 < end && text[at + 2] != ' ')) return std::nullopt;
    bytes += static_cast<char>(std::stoi(pair, nullptr, 16));
  }
  return std::pair(bytes, end + 2);
}

/// The control character whose picture stands at the start of a text.
std::optional<char> control_of(std::string_view text) {
  if (text.starts_with(kDelete)) return '\x7F';
  if (!text.starts_with("\xE2\x90") || text.size() < 3) return std::nullopt;
  const auto code = static_cast<unsigned char>(text[2]);
  if (code < 0x80 || code >= 0xA0) return std::nullopt;
  return static_cast<char>(code - 0x80);
}

}  // namespace

std::string from_visible(std::string_view text) {
  std::string bytes;
  while (!text.empty()) {
    if (const auto hex = hexadecimal_bytes(text)) {
      bytes += hex->first;
      text.remove_prefix(hex->second);
    } else if (const auto control = control_of(text)) {
      bytes += *control;
      text.remove_prefix(3);
    } else {
      bytes += text.front();
      text.remove_prefix(1);
    }
  }
  return bytes;
}

std::string to_visible(std::string_view text) {
  std::string shown;
  while (!text.empty()) {
    const std::size_t valid = utf8::first_fault(text).value_or(text.size());
    for (const char c : text.substr(0, valid)) {
      const auto byte = static_cast<unsigned char>(c);
      if (byte == 0x7F) {
        shown += kDelete;
      } else {
        shown += byte < 0x20 && c != '\n' && c != '\t' ? picture(byte) : std::string(1, c);
      }
    }
    if (valid < text.size()) shown += hexadecimal(static_cast<unsigned char>(text[valid]));
    text.remove_prefix(std::min(text.size(), valid + 1));
  }
  return shown;
}

std::vector<std::string> text_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<std::string> to_lines(std::string_view text) {
  std::vector<std::string> lines = text_lines(text);
  if (!text.empty() && text.back() != '\n') lines.emplace_back(kNoNewline);
  return lines;
}

}  // namespace lofte::golden
