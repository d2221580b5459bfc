// SPDX-License-Identifier: Apache-2.0
#include "output/markdown_text.h"

#include <algorithm>

#include "base/identity.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "output/visible.h"

namespace lofte::output {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
// Any byte of a letter outside ASCII counts as one: snake_case and två_ord alike.
bool is_word(char c) { return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80; }

// True when the character, where it stands, would be read as markup. Only where it matters, so that
// "färre än <5 & ~20" stays readable.
bool markup(std::string_view text, std::size_t at) {
  const char before = at > 0 ? text[at - 1] : ' ';
  const char after = at + 1 < text.size() ? text[at + 1] : ' ';
  switch (text[at]) {
    case '\\':
    case '`':
    case '*':
    case '[':
    case ']':
    case '~':
      return true;
    case '_':
      return !is_word(before) || !is_word(after);
    case '<':
      return is_letter(after) || after == '/' || after == '!' || after == '?';
    case '&':
      return is_letter(after) || after == '#';
    case '!':
      return at + 1 == text.size();  // a link may follow
    default:
      return false;
  }
}

std::string escaped(std::string_view text, std::string_view also) {
  const std::string shown = identity::mask(visible(one_line(text)));
  std::string out;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (markup(shown, i) || also.find(shown[i]) != also.npos) out += '\\';
    out += shown[i];
  }
  return out;
}

// Where a list number ends: 2 in "12. maj" and "12) maj"; 0 when the line does not begin with one.
std::size_t list_number(std::string_view line) {
  const auto end =
      static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), is_digit) - line.begin());
  return end > 0 && end <= 9 && end < line.size() && (line[end] == '.' || line[end] == ')') ? end : 0;
}

std::string styled(const doc::Run& run) {
  const std::string text = markdown_text(run.text);
  const std::string mark = std::string(run.strong ? "**" : "") + (run.emphasis ? "*" : "");
  const std::string address = markdown_address(run.url);
  std::string out = mark + text + std::string(mark.rbegin(), mark.rend());
  return address.empty() ? out : '[' + out + "](" + address + ')';
}

// Blanks at the ends of a run stand outside its marks, or the marks would not be any.
std::string with_blanks(const doc::Run& run) {
  if (trim(run.text).empty()) return run.text.empty() ? "" : " ";
  const std::string_view blanks = " \t\r\n";
  const bool first = blanks.find(run.text.front()) != blanks.npos;
  const bool last = blanks.find(run.text.back()) != blanks.npos;
  return (first ? " " : "") + styled(run) + (last ? " " : "");
}

// Neighbours of one style are one run: "**a****b**" would not be strong.
doc::Runs merged(const doc::Runs& runs) {
  doc::Runs out;
  for (const doc::Run& run : runs) {
    const bool same = !out.empty() && out.back().strong == run.strong &&
                      out.back().emphasis == run.emphasis && out.back().url == run.url;
    if (same)
      out.back().text += run.text;
    else
      out.push_back(run);
  }
  return out;
}

}  // namespace

std::string markdown_text(std::string_view text) { return escaped(text, ""); }

std::string markdown_cell(std::string_view text) { return escaped(text, "|"); }

std::string block_start(std::string line) {
  if (line.empty()) return line;
  const char first = line[0];
  const char second = line.size() > 1 ? line[1] : ' ';
  if (const std::size_t number = list_number(line)) return line.insert(number, "\\");
  const bool sign = first == '>' || first == '|' || first == '#' || first == '=';
  const bool dash = (first == '-' || first == '+') && (second == ' ' || second == first);
  const bool delimiter = first == ':' && second == '-';
  return sign || dash || delimiter ? '\\' + line : line;
}

std::string markdown_runs(const doc::Runs& runs) {
  std::string out;
  for (const doc::Run& run : merged(runs)) out += with_blanks(run);
  return std::string(trim(out));
}

std::string markdown_address(std::string_view url) {
  const std::string lowered = utf8::lower(url);
  const std::size_t colon = lowered.find_first_of(":/?#");
  const bool has_scheme = colon != lowered.npos && lowered[colon] == ':';
  const std::string scheme = has_scheme ? lowered.substr(0, colon) : "";
  if (has_scheme && scheme != "http" && scheme != "https" && scheme != "mailto") return {};
  std::string out;
  for (const char c : identity::mask(url)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte != 0x7F && std::string_view("<>()\\`").find(c) == std::string_view::npos)
      out += c;
    else
      out += {'%', "0123456789ABCDEF"[byte >> 4], "0123456789ABCDEF"[byte & 0xF]};
  }
  return out;
}

}  // namespace lofte::output
