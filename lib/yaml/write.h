// SPDX-License-Identifier: Apache-2.0
//
// How a text is written as YAML, so that it is read as itself. What can stand without quotes is judged a
// little more strictly than YAML does: what only some programs take, or what nobody means so, is put in
// quotes.
#pragma once
#include <string>
#include <string_view>

namespace lofte::yaml {

/// Whether a text can stand without quotes: as a value, or, in flow, between brackets or braces.
bool is_plain(std::string_view text, bool flow);

/// A text on one line: as it is where it can be, else in quotes.
std::string scalar(std::string_view text, bool flow);
/// The same in the given quotes, " or ', where the text can stand in them; else in the others.
std::string quoted(std::string_view text, char quote);
/// As one would type it in quotes: in "…" where that needs no escape, else in '…'.
std::string in_quotes(std::string_view text);

/// Whether a text can be written on lines of its own, after | or >: no blanks at its ends, no signs that
/// cannot be seen.
bool is_block_text(std::string_view text);
/// The lines of a text behind the sign |, each after so many spaces, without the last line end. The text ends
/// with a line end.
std::string literal(std::string_view text, int spaces, std::string_view line_end);
/// A text of one line behind the sign >-, on lines of about `width` characters.
std::string folded(std::string_view text, int spaces, int width, std::string_view line_end);

}  // namespace lofte::yaml
