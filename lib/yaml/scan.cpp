// SPDX-License-Identifier: Apache-2.0
#include "yaml/scan.h"

#include <algorithm>
#include <iterator>

namespace lofte::yaml {
namespace {

Offset size_of(std::string_view text) { return static_cast<Offset>(text.size()); }

bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

}  // namespace

bool is_forbidden(char32_t c) {
  if (c < 0x20) return c != '\t' && c != '\n';
  const bool control = c >= 0x7F && c <= 0x9F && c != 0x85;
  return control || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

Offset line_begin(std::string_view text, Offset at) {
  at = std::min(at, size_of(text));
  while (at > 0 && !is_break(text[at - 1])) --at;
  return at;
}

Offset line_end(std::string_view text, Offset at) {
  while (at < text.size() && !is_break(text[at])) ++at;
  return std::min(at, size_of(text));
}

Offset next_line(std::string_view text, Offset at) {
  at = line_end(text, at);
  if (at == text.size()) return at;
  const bool pair = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
  return at + (pair ? 2 : 1);
}

int line_number(std::string_view text, Offset at) {
  int number = 1;
  for (Offset i = 0; i < at && i < text.size(); ++i)
    if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.size() || text[i + 1] != '\n'))) ++number;
  return number;
}

int column_of(std::string_view text, Offset at) { return static_cast<int>(at - line_begin(text, at)); }

bool first_on_line(std::string_view text, Offset at) { return skip_blanks(text, line_begin(text, at)) >= at; }

Offset skip_blanks(std::string_view text, Offset at) {
  while (at < text.size() && is_blank(text[at])) ++at;
  return at;
}

Offset skip_gap(std::string_view text, Offset at) {
  while (at < text.size()) {
    if (text[at] == '#')
      at = line_end(text, at);
    else if (is_gap(text[at]))
      ++at;
    else
      break;
  }
  return at;
}

Offset skip_word(std::string_view text, Offset at, bool flow) {
  constexpr std::string_view kFlowSigns = ",[]{}";
  while (at < text.size() && !is_gap(text[at]) && !(flow && kFlowSigns.find(text[at]) != kFlowSigns.npos))
    ++at;
  return at;
}

Span rest_of_line(std::string_view text, Offset at) {
  Offset end = line_end(text, at);
  while (end > at && is_blank(text[end - 1])) --end;
  return {at, end};
}

bool is_marker(std::string_view text, Offset at) {
  const std::string_view sign = text.substr(std::min<std::size_t>(at, text.size()), 3);
  return (sign == "---" || sign == "...") && is_gap(char_at(text, at + 3));
}

bool is_bullet(std::string_view text, Offset at) {
  const char first = char_at(text, at);
  if (first != '*' && !is_beyond_ascii(first)) return false;  // nearly always
  constexpr std::string_view kBullets[] = {"•", "·", "▪", "◦", "‣", "–", "—", "*"};
  return std::any_of(std::begin(kBullets), std::end(kBullets), [&](std::string_view bullet) {
    return text.substr(at, bullet.size()) == bullet &&
           is_blank(char_at(text, at + static_cast<Offset>(bullet.size())));
  });
}

bool is_glued_dash(std::string_view text, Offset at) {
  constexpr std::string_view kOpening = "{[\"'";
  const char next = char_at(text, at + 1);
  return char_at(text, at) == '-' && (is_letter(next) || kOpening.find(next) != kOpening.npos);
}

bool is_bracketed_value(std::string_view text, Offset at) {
  const Offset begin = at;
  while ((char_at(text, at) >= 'a' && char_at(text, at) <= 'z') || is_digit(char_at(text, at)) ||
         char_at(text, at) == '_' || (at > begin && char_at(text, at) == '-'))
    ++at;
  const Offset next = skip_blanks(text, at);
  return at > begin && next > at && (char_at(text, next) == '{' || char_at(text, next) == '[');
}

bool is_list_bullet(std::string_view text, Offset at) {
  const bool dash = text.substr(at, 3) == "–" || text.substr(at, 3) == "—";
  return is_bullet(text, at) && !dash && char_at(text, at) != '*';
}

bool is_glued_hash(std::string_view text, Offset at) {
  const char next = char_at(text, at + 1);
  return char_at(text, at) == '#' && at > 0 && is_gap(text[at - 1]) && (is_letter(next) || is_digit(next));
}

bool stands_alone(std::string_view text, Offset at) { return is_gap(char_at(text, at + 1)); }

std::optional<Offset> quoted_end(std::string_view text, Offset at) {
  const char quote = char_at(text, at);
  for (Offset i = at + 1; i < text.size(); ++i) {
    if (quote == '"' && text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      const bool doubled = quote == '\'' && i + 1 < text.size() && text[i + 1] == quote;
      if (!doubled) return i + 1;
      ++i;
    }
  }
  return std::nullopt;
}

Offset matched_end(std::string_view text, Offset at, std::string_view value) {
  if (text.substr(at, value.size()) == value && !value.empty() && !is_gap(value.back()))
    return at + size_of(value);
  Offset end = at;
  for (const char c : value) {
    if (is_gap(c)) continue;
    while (at < text.size() && is_gap(text[at])) ++at;
    if (char_at(text, at) != c) return end;
    end = ++at;
  }
  return end;
}

}  // namespace lofte::yaml
