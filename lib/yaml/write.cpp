// SPDX-License-Identifier: Apache-2.0
#include "yaml/write.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/utf8.h"
#include "yaml/scan.h"

namespace lofte::yaml {
namespace {

// What begins something else than a text.
constexpr std::string_view kOtherStarts = "-?:,[]{}#&*!|>'\"%@`";
// What YAML's other readers take for nothing.
constexpr std::array<std::string_view, 4> kNothing{"~", "null", "Null", "NULL"};

// A sign that only an escape can stand for, or that ends a line.
bool has_breaks(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::next(text, at);
    if (c < 0x20 || is_forbidden(c) || c == 0x85 || c == 0x2028 || c == 0x2029) return true;
  }
  return false;
}

std::string escaped(char c) {
  if (c == '\n') return "\\n";
  if (c == '\t') return "\\t";
  if (c == '\r') return "\\r";
  return c == '"' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
}

std::string in_double(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) out += escaped(c);
  return out + '"';
}

std::string in_single(std::string_view text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("''") : std::string(1, c);
  return out + "'";
}

std::string padding(int spaces) { return std::string(static_cast<std::size_t>(spaces), ' '); }

}  // namespace

bool is_plain(std::string_view text, bool flow) {
  if (text.empty() || is_blank(text.front()) || is_blank(text.back()) || text.back() == ':') return false;
  if (kOtherStarts.find(text.front()) != kOtherStarts.npos || is_bullet(text, 0)) return false;
  if (text.starts_with("---") || text.starts_with("...") || among(kNothing, text) || has_breaks(text))
    return false;
  if (text.find(": ") != text.npos || text.find(" #") != text.npos) return false;
  if (!flow) return true;
  constexpr std::string_view kInFlow = ",[]{}?\"'";
  return text.find_first_of(kInFlow) == text.npos;
}

std::string quoted(std::string_view text, char quote) {
  if (quote == '"' || has_breaks(text)) return in_double(text);
  return in_single(text);
}

std::string in_quotes(std::string_view text) {
  return quoted(text, text.find_first_of("\"\\") == text.npos ? '"' : '\'');
}

std::string scalar(std::string_view text, bool flow) {
  return is_plain(text, flow) ? std::string(text) : in_quotes(text);
}

bool is_block_text(std::string_view text) {
  if (text.empty() || is_gap(text.front()) || text.ends_with("\n\n")) return false;
  std::string bare(text);
  std::replace(bare.begin(), bare.end(), '\n', ' ');
  return !has_breaks(bare) && text.find(" \n") == text.npos && !is_blank(text.back());
}

std::string literal(std::string_view text, int spaces, std::string_view line_end) {
  std::string out = "|";
  if (text.ends_with('\n')) text.remove_suffix(1);
  for (const std::string_view line : split(text, '\n')) {
    out += line_end;
    if (!line.empty()) out.append(padding(spaces)).append(line);
  }
  return out;
}

std::string folded(std::string_view text, int spaces, int width, std::string_view line_end) {
  std::string out = ">-";
  int column = 0;
  for (const std::string_view word : split(text, ' ')) {
    const int cells = utf8::width(word);
    const bool may_break = !word.empty() && out.back() != ' ';
    if (column == 0 || (may_break && column + 1 + cells > width)) {
      out.append(line_end).append(padding(spaces));
      column = spaces;
    } else {
      out += ' ';
      ++column;
    }
    out += word;
    column += cells;
  }
  return out;
}

}  // namespace lofte::yaml
