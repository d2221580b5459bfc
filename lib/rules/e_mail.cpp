// SPDX-License-Identifier: Apache-2.0
#include "rules/e_mail.h"

#include <algorithm>
#include <optional>

#include "base/digit.h"
#include "base/utf8.h"

namespace lofte::rules {
namespace {

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c); }

bool is_plain_letter(char c) { return is_plain(c) && !is_digit(c); }

// The letters å ä ö é … , which addresses may have.
bool is_marked_letter(char32_t c) { return c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7; }

// Where the name before an @ begins.
std::size_t name_begin(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0) {
    std::size_t before = begin - 1;
    while (before > 0 && (static_cast<unsigned char>(text[before]) & 0xC0) == 0x80) --before;
    std::size_t next = before;
    const char32_t c = utf8::next(text, next);
    const bool sign = std::string_view("._%+-").find(text[before]) != std::string_view::npos;
    if (!is_plain(text[before]) && !sign && !is_marked_letter(c)) break;
    begin = before;
  }
  while (begin < at && !is_plain(text[begin]) && static_cast<unsigned char>(text[begin]) < 0x80) ++begin;
  return begin;
}

// Where the domain after an @ ends, when it is one: names with points between, the last of letters alone.
std::optional<std::size_t> domain_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  std::size_t point = at;
  for (std::size_t next = at; next < text.size(); end = next) {
    const char c = text[next];
    const char32_t character = utf8::next(text, next);
    if (c == '.') point = end;
    if (!is_plain(c) && c != '-' && c != '.' && !is_marked_letter(character)) break;
  }
  while (end > at && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
  if (point >= end) point = text.substr(0, end).rfind('.');
  const std::string_view last = point > at && point < end ? text.substr(point + 1, end - point - 1) : "";
  const bool letters = std::all_of(last.begin(), last.end(), is_plain_letter);
  return last.size() >= 2 && letters ? std::optional(end) : std::nullopt;
}

}  // namespace

std::vector<Span> find_e_mails(std::string_view text) {
  std::vector<Span> out;
  for (std::size_t at = text.find('@'); at != text.npos; at = text.find('@', at + 1)) {
    const std::size_t begin = name_begin(text, at);
    const auto end = domain_end(text, at + 1);
    if (begin < at && end)
      out.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(*end)});
  }
  return out;
}

}  // namespace lofte::rules
