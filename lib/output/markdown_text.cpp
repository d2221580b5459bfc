// SPDX-License-Identifier: Apache-2.0
#include "output/markdown_text.h"

#include <algorithm>

#include "base/digit.h"
#include "base/identity.h"
#include "base/percent.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "output/sign.h"
#include "output/visible.h"
#include "output/web_address.h"

namespace lofte::output {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Within a word "_" is a letter, for every reader of Markdown.
bool within_word(std::string_view text, std::size_t at) {
  return sign_before(text, at) == Sign::letter && sign_after(text, at) == Sign::letter;
}

// True when the character, where it stands, would be read as markup. Only where it matters, so that
// "färre än <5 & ~20" stays readable. What follows the text is not known, so its end counts as a letter.
bool markup(std::string_view text, std::size_t at) {
  const char after = at + 1 < text.size() ? text[at + 1] : 'a';
  switch (text[at]) {
    case '\\':
    case '`':
    case '*':
    case '[':
    case ']':
    case '~':
      return true;
    case '_':
      return !within_word(text, at);
    case '<':
      return is_letter(after) || after == '/' || after == '!' || after == '?';
    case '&':
      return is_letter(after) || after == '#';
    case ':':
      return text.substr(at).starts_with("://");  // or a reader that looks for addresses finds one
    case '!':
      return at + 1 == text.size();  // a link may follow
    default:
      return false;
  }
}

std::string escaped(std::string_view text, std::string_view also) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (markup(text, i) || also.find(text[i]) != also.npos) out += '\\';
    out += text[i];
  }
  return out;
}

// "&copy;" would be read as ©, also in an address.
bool is_entity(std::string_view rest) {
  if (rest.empty() || rest.front() != '&') return false;
  const auto end = std::find_if_not(rest.begin() + 1, rest.end(),
                                    [](char c) { return is_letter(c) || is_digit(c) || c == '#'; });
  return end != rest.end() && *end == ';';
}

// Whether a character of an address stays as it is; any other is written as its bytes, which leads to the
// same place. "|" would end the cell of a table; U+FFFD stands for a byte that is no character.
bool stays(char32_t c) {
  return c != 0xFFFD && shown(c) == c && sign(c) != Sign::blank &&
         std::u32string_view(U"<>\\`|").find(c) == std::u32string_view::npos;
}

// Whether an address between angle brackets is what it was, whoever reads it.
bool can_stand_alone(std::string_view address) {
  if (!address.starts_with("https://") && !address.starts_with("http://")) return false;
  for (std::size_t at = 0; at < address.size();) {
    if (is_entity(address.substr(at))) return false;
    if (!stays(utf8::next(address, at))) return false;
  }
  return true;
}

std::string link(std::string_view words, std::string_view address, std::string_view also) {
  if (words == address && can_stand_alone(address)) return '<' + std::string(address) + '>';
  return '[' + escaped(words, also) + "](" + markdown_address(address) + ')';
}

std::string as_line(std::string_view text) { return identity::mask(visible(one_line(text))); }

// The text with its web addresses as links.
std::string linked(std::string_view text, std::string_view also) {
  const std::string words = as_line(text);
  const std::string_view all = words;
  std::string out;
  std::size_t done = 0;
  for (const WebAddress& address : web_addresses(words)) {
    out += escaped(all.substr(done, address.begin - done), also);
    out += link(all.substr(address.begin, address.end - address.begin), address.leads_to, also);
    done = address.end;
  }
  return out + escaped(all.substr(done), also);
}

// Where a list number ends: 2 in "12. maj" and "12) maj"; 0 when the line does not begin with one.
std::size_t list_number(std::string_view line) {
  const auto end =
      static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), is_digit<char>) - line.begin());
  return end > 0 && end <= 9 && end < line.size() && (line[end] == '.' || line[end] == ')') ? end : 0;
}

// A run as it is written, before it is known whether its marks would work beside its neighbours.
struct Piece {
  std::string words;
  std::string mark;  // "**", "*" or "***"; empty for none
  bool blank_before = false;
  bool blank_after = false;

  bool touches(const Piece& next) const { return !blank_after && !next.blank_before; }
};

// Blanks at the ends of a run stand outside its marks, or the marks would not be any.
Piece piece(const doc::Run& run) {
  const std::string_view blanks = " \t\r\n";
  Piece out;
  out.blank_before = blanks.find(run.text.front()) != blanks.npos;
  out.blank_after = blanks.find(run.text.back()) != blanks.npos;
  if (trim(run.text).empty()) return out;
  out.mark = std::string(run.strong ? "**" : "") + (run.emphasis ? "*" : "");
  out.words = markdown_address(run.url).empty() ? linked(run.text, "") : link(as_line(run.text), run.url, "");
  return out;
}

// Marks that could both begin and end something are left away: readers differ in what they make of them.
bool works(Sign outside, Sign inside) {
  if (outside == Sign::blank) return inside != Sign::blank;
  return outside == Sign::punctuation && inside == Sign::letter;
}

// Whether the marks of a piece are read as such between what stands before and the piece that comes after.
bool marked(const std::string& before, const Piece& now, const Piece* next) {
  if (now.mark.empty()) return false;
  const bool joined = next && now.touches(*next) && !next->words.empty();
  const Sign after = joined ? first_sign(next->words) : Sign::blank;
  return works(last_sign(before), first_sign(now.words)) && works(after, last_sign(now.words));
}

// Neighbours of one style are one run: "**a****b**" would not be strong.
doc::Runs merged(const doc::Runs& runs) {
  doc::Runs out;
  for (const doc::Run& run : runs) {
    if (run.text.empty()) continue;
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

std::string markdown_text(std::string_view text) { return linked(text, ""); }

std::string markdown_words(std::string_view text) { return escaped(as_line(text), ""); }

std::string markdown_cell(std::string_view text) { return linked(text, "|"); }

std::string block_start(std::string line) {
  if (line.empty()) return line;
  const char first = line[0];
  const char second = line.size() > 1 ? line[1] : ' ';
  if (const std::size_t number = list_number(line)) return line.insert(number, "\\");
  const bool sign = first == '>' || first == '|' || first == '#' || first == '=';
  const bool dash =
      (first == '-' || first == '+') && (second == ' ' || second == first || second == '|' || second == ':');
  const bool delimiter = first == ':' && second == '-';
  return sign || dash || delimiter ? '\\' + line : line;
}

std::string markdown_runs(const doc::Runs& runs) {
  std::vector<Piece> pieces;
  for (const doc::Run& run : merged(runs)) {
    pieces.push_back(piece(run));
    // two marks that touch would be one
    if (pieces.size() > 1 && !pieces[pieces.size() - 2].mark.empty() &&
        pieces[pieces.size() - 2].touches(pieces.back()))
      pieces.back().mark.clear();
  }
  std::string out;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& now = pieces[i];
    if (now.blank_before && !out.ends_with(' ')) out += ' ';
    const bool marks = marked(out, now, i + 1 < pieces.size() ? &pieces[i + 1] : nullptr);
    const std::string mark = marks ? now.mark : "";
    out += mark + now.words + mark;
    if (now.blank_after && !out.ends_with(' ')) out += ' ';
  }
  return std::string(trim(out));
}

std::string markdown_address(std::string_view url) {
  const std::string lowered = utf8::lower(url);
  const std::size_t colon = lowered.find_first_of(":/?#");
  const bool has_scheme = colon != lowered.npos && lowered[colon] == ':';
  const std::string scheme = has_scheme ? lowered.substr(0, colon) : "";
  if (has_scheme && scheme != "http" && scheme != "https" && scheme != "mailto") return {};
  const std::string masked = identity::mask(url);
  const std::string_view all = masked;
  std::string out;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t begin = at;
    const char32_t c = utf8::next(all, at);
    const bool as_it_is = stays(c) && c != '(' && c != ')' && c != '~';  // md4c strikes out from ~ to ~
    if (is_entity(all.substr(begin)))
      out += "&amp;";
    else
      out += as_it_is ? std::string(all.substr(begin, at - begin))
                      : percent_encoded(all.substr(begin, at - begin));
  }
  return out;
}

}  // namespace lofte::output
