// SPDX-License-Identifier: Apache-2.0
//
// Values: what stands after a key or a dash.
#include <algorithm>
#include <utility>

#include "yaml/builder.h"
#include "yaml/explainer.h"
#include "yaml/mended.h"

namespace lofte::yaml {
namespace {

constexpr std::string_view kEscapes = "0abtnvfre \"/\\N_LPxuU\t";

// How many hexadecimal digits must follow the letter of an escape.
int digits_after(char letter) { return letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0; }

bool is_hexadecimal(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

}  // namespace

Offset Explainer::value(Offset at) {
  if (!levels_.empty()) levels_.back().waits = false;
  switch (this->at(at)) {
    case '"':
    case '\'':
      return quoted(at);
    case '[':
    case '{':
      return brackets(at);
    case '|':
    case '>':
      return block(at);
    case '&':
    case '*':
    case '!':
      return property(at);
    case ']':
    case '}':
      return fail(faults::stray_bracket(text_, at));
    case '@':
    case '`':
    case '%':
    case ',':
      return fail(faults::special_start(text_, at));
    default:
      break;
  }
  if (is_dash(at)) return fail(faults::list_on_key_line(at));
  if (is_colon(at)) return fail(faults::no_key(at));
  if (this->at(at) == '?' && stands_alone(text_, at)) return fail(faults::special_start(text_, at));
  return plain(at);
}

Offset Explainer::property(Offset at) {
  if (this->at(at) != '!' && stands_alone(text_, at)) return fail(faults::special_start(text_, at));
  if (this->at(at) == '*' && at >= stuck_) return give_up();
  const Offset end = std::max(skip_word(text_, at, false), at + 1);
  if (at < stuck_ && stuck_ <= end) return fail(faults::special_start(text_, at));
  const Offset next = skip_blanks(text_, end);
  if (!ends_line(next)) return value(next);
  if (!levels_.empty()) levels_.back().waits = this->at(at) != '*';
  return next_line(text_, next);
}

// Where the keys begin that stand with their values on one line, divided by commas: `- group: boende, count:
// 20`.
std::optional<Offset> Explainer::fields_on_line(Offset begin, Offset colon) const {
  if (!known_) return std::nullopt;
  const std::string_view before = text_.substr(begin, colon - begin);
  if (const std::size_t comma = before.rfind(", "); comma != before.npos) {
    const bool listed = is_dash(skip_blanks(text_, line_begin(text_, begin)));
    if (!listed || levels_.empty() || known_(before.substr(comma + 2)) == KeySort::none) return std::nullopt;
    return levels_.back().last;
  }
  const Offset comma = static_cast<Offset>(std::min(text_.find(", ", colon), text_.size()));
  const std::optional<Offset> next = comma < line_end(text_, colon) ? colon_in(comma) : std::nullopt;
  const bool both = known_(before) != KeySort::none && next &&
                    known_(text_.substr(comma + 2, *next - comma - 2)) != KeySort::none;
  return both ? std::optional(begin) : std::nullopt;
}

Offset Explainer::plain(Offset at) {
  const Offset end = line_end(text_, at);
  begun_ = at;
  for (; at < end; ++at) {
    if (begins_comment(at)) {
      cut_ = at;
      return next_line(text_, at);
    }
    if (!is_colon(at)) continue;
    if (const auto fields = fields_on_line(begun_, at)) return fail(faults::missing_braces(text_, *fields));
    return fail(faults::colon_in_text(text_, at, begun_));
  }
  plain_ = true;
  return next_line(text_, at);
}

std::optional<Offset> Explainer::bad_escape_in(Offset at, Offset end) const {
  for (; at < end; ++at) {
    if (text_[at] != '\\') continue;
    const Offset backslash = at++;
    const char letter = this->at(at);
    if (!is_break(letter) && kEscapes.find(letter) == kEscapes.npos) return backslash;
    for (int i = digits_after(letter); i > 0; --i)
      if (!is_hexadecimal(this->at(++at))) return backslash;
  }
  return std::nullopt;
}

// A text in quotes that ends with its line, in all likelihood, when the next line is an entry.
Fault Explainer::unclosed(Offset quote) const {
  Fault fault = faults::unclosed_quote(text_, quote);
  const Offset next = skip_gap(text_, line_end(text_, quote));
  const bool entry = next >= size() || is_dash(next) || key_colon(next).has_value();
  if (entry) fault.mends = {shielded(text_, quote)};
  return fault;
}

Offset Explainer::quoted(Offset quote) {
  const std::optional<Offset> end = quoted_end(text_, quote);
  if (!end) return fail(unclosed(quote));
  for (Offset line = next_line(text_, quote); line < *end; line = next_line(text_, line)) {
    const Offset first = skip_blanks(text_, line);
    const bool within = first + 1 >= *end || is_break(text_[first]);
    if (within || (static_cast<int>(first - line) > parent_column() && !is_marker(text_, line))) continue;
    const bool entry = is_dash(first) || key_colon(first) || is_marker(text_, line);
    return fail(entry ? unclosed(quote) : faults::outside_quotes(text_, first, quote, parent_column() + 2));
  }
  return after_quoted(quote, *end);
}

Offset Explainer::after_quoted(Offset quote, Offset end) {
  if (at(quote) == '"') {
    if (const auto escape = bad_escape_in(quote + 1, end - 1)) {
      const Offset past = std::min(skip_word(text_, *escape, true), *escape + 2);
      return fail(faults::bad_escape(text_, {*escape, past}));
    }
  }
  const Offset next = skip_blanks(text_, end);
  if (is_break(at(next)) || at(next) == '#') return next_line(text_, next);
  const Span rest = rest_of_line(text_, next);
  const bool again = text_.substr(rest.begin, rest.end - rest.begin).find(at(quote)) != text_.npos;
  const bool letter = next == end && is_letter(at(next));
  if (at(quote) == '\'' && letter) return fail(faults::apostrophe(text_, end - 1, quote));
  if (at(quote) == '"' && again) return fail(faults::quote_inside(text_, end - 1, quote));
  return fail(faults::after_quote(text_, next, quote));
}

Offset Explainer::block(Offset at) {
  Offset header = at + 1;
  std::optional<int> indent;
  for (; is_digit(this->at(header)) || this->at(header) == '+' || this->at(header) == '-'; ++header)
    if (is_digit(this->at(header))) indent = this->at(header) - '0';
  const Offset next = skip_blanks(text_, header);
  const bool count = this->at(at) == '>' && (is_digit(this->at(at + 1)) || this->at(at + 1) == '=');
  const bool spaced = this->at(at) == '>' && is_digit(this->at(skip_blanks(text_, at + 1)));
  if (header > at + 3 || indent == 0 || !ends_line(next)) {
    const bool number = count || spaced;
    return fail(number ? faults::more_than(text_, at) : faults::text_after_sign(text_, at));
  }
  const int parent = parent_column();
  if (indent) *indent += std::max(parent, 0);
  return block_lines(next_line(text_, next), parent + 1, indent);
}

// Past the lines of a text after | or >. Its first line decides how deep all must be, unless the sign did.
Offset Explainer::block_lines(Offset line, int least, std::optional<int> indent) {
  Neighbour first;
  for (; line < size(); line = next_line(text_, line)) {
    Offset at = line;
    while (this->at(at) == ' ' && at < size()) ++at;
    if (is_break(this->at(skip_blanks(text_, at)))) continue;
    const int column = static_cast<int>(at - line);
    if (!indent && column >= least) {
      indent = column;
      first = {at, column};
    }
    if (indent && column >= *indent) continue;
    if (this->at(at) == '\t') return fail(faults::tab(text_, at, indent.value_or(least + 1)));
    const bool text = !is_dash(at) && !key_colon(at) && this->at(at) != '#' && !is_marker(text_, line);
    if (!indent && text) return fail(faults::outside_block(text_, at, least + 1));
    if (column >= least && first.column > 0 && this->at(at) != '#')
      return fail(faults::before_block(text_, at, first));
    return line;
  }
  return size();
}

}  // namespace lofte::yaml
