// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/digit.h"
#include "base/span.h"

namespace lofte::yaml {

using Offset = std::uint32_t;

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
constexpr bool is_break(char c) { return c == '\n' || c == '\r'; }
/// A blank or a line break: what parts YAML's words.
constexpr bool is_gap(char c) { return is_blank(c) || is_break(c); }
/// A letter of a person's text: A–Z, a–z, and every byte of a character beyond ASCII.
constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// True for a character that no text of a record may stand for: controls other than tab and line feed.
bool is_forbidden(char32_t character);

/// The character at an offset; a line break past the end, so that a text always ends its last line.
constexpr char char_at(std::string_view text, Offset at) { return at < text.size() ? text[at] : '\n'; }

/// The first offset of the line that holds `at`, and the offset just after its last character.
Offset line_begin(std::string_view text, Offset at);
Offset line_end(std::string_view text, Offset at);
/// The first offset of the line after the one that holds `at`; the text's size when there is none.
Offset next_line(std::string_view text, Offset at);
/// The number of the line that holds `at`, from 1.
int line_number(std::string_view text, Offset at);
/// How many bytes stand before `at` on its line.
int column_of(std::string_view text, Offset at);
/// True when only blanks stand before `at` on its line.
bool first_on_line(std::string_view text, Offset at);

/// Past the blanks from `at`.
Offset skip_blanks(std::string_view text, Offset at);
/// Past the blanks, line breaks and comments from `at`.
Offset skip_gap(std::string_view text, Offset at);
/// Past the word from `at`: up to a gap, or up to one of `, [ ] { }` where `flow` is true.
Offset skip_word(std::string_view text, Offset at, bool flow);
/// From `at` to the end of its line, without the blanks at the end.
Span rest_of_line(std::string_view text, Offset at);

/// True when `---` or `...` stands at `at`, alone or followed by a gap.
bool is_marker(std::string_view text, Offset at);
/// True when a bullet of a word processor stands at `at`, followed by a gap.
bool is_bullet(std::string_view text, Offset at);
/// True for a dash at `at` that what follows it stands close to: `-id: x`, `-{a: b}`.
bool is_glued_dash(std::string_view text, Offset at);
/// True for a word at `at` with brackets or braces behind it and no colon: `polis {name: x}`.
bool is_bracketed_value(std::string_view text, Offset at);
/// True for a bullet that nobody writes in the middle of a text, as a dash may stand there.
bool is_list_bullet(std::string_view text, Offset at);
/// True for a '#' that begins a comment without a space after it, as in `#1234`.
bool is_glued_hash(std::string_view text, Offset at);
/// True when the sign at `at` is followed by a gap or the end: what makes `-`, `:` and `?` signs of YAML's
/// own.
bool stands_alone(std::string_view text, Offset at);

/// The offset after the quote that closes the text in quotes that begins at `at`; none when it never closes.
std::optional<Offset> quoted_end(std::string_view text, Offset at);
/// The offset after the last character of a plain or block scalar whose value is known: in the text the same
/// characters stand in the same order, with other blanks and line breaks between them.
Offset matched_end(std::string_view text, Offset at, std::string_view value);

}  // namespace lofte::yaml
