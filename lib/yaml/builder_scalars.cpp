// SPDX-License-Identifier: Apache-2.0
//
// Scalars, keys, and what is not there. Parsers take several things that no author means: a text in quotes
// that swallows the lines below it because its closing quote is missing, `-id: x` as a key named "-id",
// `count: >5` as an empty text with an indentation of five, a last line without a colon as a key without a
// value. Each is refused here, at the place where the author's hand slipped.
#include <algorithm>
#include <array>
#include <utility>

#include "base/utf8.h"
#include "yaml/builder.h"
#include "yaml/refusals.h"

namespace lofte::yaml {
namespace {

constexpr std::array<std::string_view, 5> kNullWords{"~", "null", "Null", "NULL", ""};

// YAML's words for "nothing" are words to us: a field decides what a text means.
std::string_view null_word_at(std::string_view text, Offset at, bool flow) {
  std::string_view word = text.substr(at, skip_word(text, at, flow) - at);
  if (word.size() > 1 && word.back() == ':') word.remove_suffix(1);
  return *std::find_if(kNullWords.begin(), kNullWords.end(),
                       [word](std::string_view known) { return known.empty() || known == word; });
}

// The first line after the first of a text in quotes that begins no deeper than its key. The closing quote
// alone may.
bool runs_out(std::string_view text, Span quoted, int column) {
  for (Offset line = next_line(text, quoted.begin); line < quoted.end; line = next_line(text, line)) {
    const Offset first = skip_blanks(text, line);
    if (first + 1 >= quoted.end || is_break(text[first])) continue;
    if (static_cast<int>(first - line) <= column) return true;
  }
  return false;
}

std::optional<char32_t> forbidden_in(std::string_view value) {
  for (std::size_t at = 0; at < value.size();) {
    const char32_t character = utf8::next(value, at);
    if (is_forbidden(character)) return character;
  }
  return std::nullopt;
}

// The colon of `title:Foo`; the key is a word of the kind that records have.
std::optional<Offset> glued_colon(std::string_view text, Offset at) {
  const Offset begin = at;
  while ((char_at(text, at) >= 'a' && char_at(text, at) <= 'z') || char_at(text, at) == '_') ++at;
  const bool glued = at > begin && char_at(text, at) == ':' && char_at(text, at + 1) != '/';
  return glued ? std::optional(at) : std::nullopt;
}

}  // namespace

bool Builder::scalar(Offset at, const std::string& value) {
  const Offset start = pass_properties(at);
  const char c = char_at(text_, start);
  const bool quote = c == '"' || c == '\'';
  const bool block = !in_flow() && (c == '|' || c == '>');
  const bool empty_quotes = quote && char_at(text_, start + 1) == c;
  if (value.empty() && !empty_quotes && !block) return absent(at);
  pass(start);
  if (quote) return quoted(start, value);
  return block ? block_text(start, value) : plain(start, value);
}

bool Builder::quoted(Offset at, const std::string& value) {
  const std::optional<Offset> end = quoted_end(text_, at);
  if (!end || runs_out(text_, {at, *end}, block_column())) return refuse(faults::unclosed_quote(text_, at));
  const Span span{at, *end};
  const bool escapes = text_[at] == '"' && text_.substr(at, *end - at).find('\\') != text_.npos;
  if (const auto character = escapes ? forbidden_in(value) : std::nullopt)
    return refuse(faults::control_escape(span, *character));
  return text_node(span, value, true);
}

bool Builder::block_text(Offset at, const std::string& value) {
  Offset header = at + 1;
  while (is_digit(char_at(text_, header)) || char_at(text_, header) == '+' || char_at(text_, header) == '-')
    ++header;
  const bool count = text_[at] == '>' && is_digit(char_at(text_, at + 1));
  if (count && value.empty()) return refuse(faults::more_than(text_, at));
  cursor_ = header;
  const Offset body = pass(line_end(text_, header));
  const Offset end = matched_end(text_, body, value);
  return text_node({at, end > body ? end : header}, value, true);
}

bool Builder::plain(Offset at, const std::string& value) {
  const Span span{at, matched_end(text_, at, value)};
  if (!check_plain(span, value)) return false;
  if (!wants_key()) note_surprises(span);
  return text_node(span, value, false);
}

// The comment behind `at` on its line, when it begins close to a word: `#1234`.
std::optional<Span> Builder::glued_comment(Offset at) const {
  const Offset sign = skip_blanks(text_, at);
  return is_glued_hash(text_, sign) ? std::optional(rest_of_line(text_, sign)) : std::nullopt;
}

// What YAML takes, and nobody means so: a '#' that cuts a text off, an item of a list that is read as a
// further line of the text above.
void Builder::note_surprises(Span plain) {
  // Behind a word it may be a comment; behind a sentence it cuts the sentence off.
  const bool sentence = text_.substr(plain.begin, plain.end - plain.begin).find(' ') != text_.npos;
  if (const auto comment = sentence ? glued_comment(plain.end) : std::nullopt)
    report(surprise(path_, faults::cut_text(text_, comment->begin,
                                            in_flow() ? std::nullopt : std::optional(plain.begin))));
  if (in_flow()) return;
  for (Offset line = next_line(text_, plain.begin); line < plain.end; line = next_line(text_, line)) {
    const Offset first = skip_blanks(text_, line);
    const bool dash = char_at(text_, first) == '-' && is_blank(char_at(text_, first + 1));
    if (dash || is_list_bullet(text_, first)) return report(surprise(path_, faults::swallowed(text_, first)));
  }
}

bool Builder::check_plain(Span span, const std::string& value) {
  const bool dash = value.size() > 1 && value[0] == '-' && is_letter(value[1]);
  auto blank = dash ? faults::invisible_blank(text_, span.begin + 1) : std::nullopt;
  if (blank) return refuse(std::move(*blank));
  if (dash && !in_flow() && first_on_line(text_, span.begin))
    return refuse(faults::dash_space(text_, span.begin));
  if (!frames_.empty()) return true;
  if (const auto colon = glued_colon(text_, span.begin))
    return refuse(faults::colon_space(text_, rest_of_line(text_, span.begin), *colon));
  return true;
}

bool Builder::text_node(Span span, const std::string& value, bool quoted) {
  cursor_ = std::max(cursor_, span.end);
  if (wants_key()) return key(kept(span, value), span, quoted);
  Node node;
  node.kind = Node::Kind::scalar;
  node.span = span;
  node.quoted = quoted;
  node.text = kept(span, value);
  return place(std::move(node));
}

// Most texts read as they are written, and need no memory of their own.
Text Builder::kept(Span span, std::string_view value) const {
  const std::string_view written = original_.substr(0, span.end);
  for (const Offset begin : {span.begin, span.begin + 1})
    if (begin < written.size() && written.substr(begin, value.size()) == value)
      return written.substr(begin, value.size());
  return texts_.keep(value);
}

bool Builder::key(Text text, Span span, bool quoted) {
  if (!check_key(text, span, quoted)) return false;
  Frame& frame = frames_.back();
  frame.key = text;
  frame.key_span = span;
  frame.keyed = true;
  frame.end = std::max(frame.end, span.end);
  const Offset colon = skip_blanks(text_, span.end);
  if (char_at(text_, colon) == ':') pass(colon + 1);
  return true;
}

bool Builder::check_key(std::string_view text, Span span, bool quoted) {
  Offset before = span.begin;
  while (before > 0 && is_blank(text_[before - 1])) --before;
  const bool question = before > 0 && before < span.begin && text_[before - 1] == '?';
  if (question && (before < 2 || !is_letter(text_[before - 2])))
    return refuse(faults::question_key(before - 1));
  if (!quoted && text == "<<") {
    report(feature(path_, text_, Feature::merge_key, span));
    reliable_ = false;
  }
  if (in_flow()) return true;
  const bool beyond_ascii = static_cast<unsigned char>(char_at(text_, span.begin)) >= 0x80;
  if (auto blank = beyond_ascii ? faults::invisible_blank(text_, span.begin) : std::nullopt)
    return refuse(std::move(*blank));
  if (is_bracketed_value(text_, span.begin)) return refuse(faults::no_colon(text_, span.begin));
  if (is_bullet(text_, span.begin)) return refuse(faults::bullet(text_, span.begin));
  if (!quoted && text.size() > 1 && text[0] == '-') {
    auto blank = faults::invisible_blank(text_, span.begin + 1);
    return refuse(blank ? std::move(*blank) : faults::dash_space(text_, span.begin));
  }
  if (char_at(text_, skip_blanks(text_, span.end)) != ':') return refuse(faults::neither(text_, span.begin));
  return true;
}

bool Builder::is_null_word(Offset at) const {
  if (at < cursor_ || null_word_at(text_, at, in_flow()).empty()) return false;
  return in_flow() || wants_key() || column_of(text_, at) > block_column();
}

bool Builder::nothing(Offset at) {
  const bool property = at >= cursor_ && is_property(char_at(text_, at));
  const Offset start = property ? pass_properties(at) : at;
  if (!is_null_word(start)) return property ? plain_property({at, cursor_}) : missing(at);
  pass(start);
  return plain(start, std::string(null_word_at(text_, start, in_flow())));
}

// An anchor or a tag alone: reported as what it is, it was meant as a text, and is not missing as well.
bool Builder::plain_property(Span span) {
  if (wants_key()) return absent(span.begin);
  return text_node(span, std::string(text_.substr(span.begin, span.end - span.begin)), false);
}

// Nothing stands where the parser waited for a value; it reports that at whatever comes next.
bool Builder::missing(Offset at) {
  const bool comma = in_flow() && char_at(text_, at) == ',';
  const bool item = !frames_.empty() && frames_.back().node.is_sequence();
  if (comma && (item || wants_key())) return refuse(faults::empty_entry(at));
  if (item && !in_flow()) {
    Node node;
    node.span = dash();
    return place(std::move(node));
  }
  return absent(at);
}

bool Builder::absent(Offset at) {
  if (wants_key()) return refuse(faults::no_key(std::min(at, static_cast<Offset>(text_.size()))));
  if (const auto colon = glued_key())
    return refuse(faults::colon_space(text_, frames_.back().key_span, *colon));
  if (const auto comment = frames_.empty() || in_flow() ? std::nullopt : glued_comment(cursor_)) {
    report(surprise(path_, faults::cut_text(text_, comment->begin, comment->begin)));
    return text_node(*comment, std::string(text_.substr(comment->begin, comment->end - comment->begin)),
                     false);
  }
  Node node;
  if (!frames_.empty()) {
    const Frame& frame = frames_.back();
    node.span = frame.node.is_mapping() ? frame.key_span : Span{cursor_, cursor_};
  }
  return place(std::move(node));
}

// `{at_least:8}` is a key of ten characters to YAML.
std::optional<Offset> Builder::glued_key() const {
  if (!in_flow() || !frames_.back().keyed) return std::nullopt;
  const Span key = frames_.back().key_span;
  if (text_[key.begin] == '"' || text_[key.begin] == '\'') return std::nullopt;
  const std::size_t colon = text_.substr(key.begin, key.end - key.begin).find(':');
  return colon == text_.npos ? std::nullopt : std::optional(key.begin + static_cast<Offset>(colon));
}

Span Builder::dash() {
  const Offset at = skip_gap(text_, cursor_);
  if (char_at(text_, at) != '-') return {cursor_, cursor_};
  pass(at + 1);
  return {at, at + 1};
}

bool Builder::alias(Offset at) {
  pass(at);
  const Span span{at, std::max(skip_word(text_, at, true), at + 1)};
  if (!merges()) report(feature(path_, text_, Feature::alias, span));
  reliable_ = false;
  if (wants_key()) return false;
  cursor_ = span.end;
  Node node;
  node.span = span;
  return place(std::move(node));
}

}  // namespace lofte::yaml
