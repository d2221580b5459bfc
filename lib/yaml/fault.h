// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/edit.h"
#include "base/span.h"
#include "words/message.h"
#include "yaml/scan.h"

namespace lofte::yaml {

/// A change to a text: what is put in the place of some bytes.
struct Mend {
  Offset at = 0;
  Offset removed = 0;
  std::string put;
};

/// What keeps a text from being read as YAML, said for someone who is no programmer. What
/// follows the first is often only its consequence.
struct Fault {
  Span span;
  words::Message message;
  std::optional<words::Message> help;
  std::vector<Mend> mends;  ///< with which reading can go on; in order, none where only the author knows
  std::vector<Edit> fix;  ///< with which the text says what it was meant to, where that can be one thing only
};

/// What another line should begin below: an entry, and how many blanks and dashes stand before it.
struct Neighbour {
  Offset at = 0;
  int column = 0;
};

/// A text that the line below it was meant to go on with.
struct TextAbove {
  int line = 1;    ///< from 1
  int spaces = 0;  ///< that the next line needs to belong to it
};

/// Whether a word is a key that some record has, and one that may have several values.
enum class KeySort { none, single, list };
using KnownKey = KeySort (*)(std::string_view word);

namespace faults {

Fault nul(Offset at);
Fault control(Span span, char32_t character);
Fault control_escape(Span span, char32_t character);
Fault too_many_values(Offset at);

Fault unclosed_quote(std::string_view text, Offset at);
/// A line, at `at`, of the text in quotes that opens at `quote`, which is not indented enough.
Fault outside_quotes(std::string_view text, Offset at, Offset quote, int least);
/// The three ways in which a text in quotes ends too early, at `at`; it begins at `quote`.
Fault apostrophe(std::string_view text, Offset at, Offset quote);
Fault quote_inside(std::string_view text, Offset at, Offset quote);
Fault apostrophe_in_brackets(Offset at);
Fault after_quote(std::string_view text, Offset at, Offset quote);
Fault bad_escape(std::string_view text, Span span);

/// A tab before a line that needs `least` spaces.
Fault tab(std::string_view text, Offset at, int least);
/// A tab between a dash, at `at`, and what follows it.
Fault tab_after_dash(std::string_view text, Offset at);
/// A blank at `at` that looks like a space and is none, as in text pasted from a word processor; none where
/// something else stands.
std::optional<Fault> invisible_blank(std::string_view text, Offset at);
Fault dash_space(std::string_view text, Offset at);
/// `at` is the colon; the key begins at the span's begin, what was meant as its value ends at the span's end.
Fault colon_space(std::string_view text, Span whole, Offset at);
/// `colon` stands inside a text, which begins at `begin`, where it has its line for itself.
Fault colon_in_text(std::string_view text, Offset colon, std::optional<Offset> begin);
/// The same on a further line of the text of a key, which stands at `key`.
Fault colon_on_line(std::string_view text, Offset colon, Offset key);
/// Several keys with their values on one line without braces; they begin at `at`.
Fault missing_braces(std::string_view text, Offset at);
/// A line, at `at`, that begins with a bullet where a list has a dash.
Fault bullet(std::string_view text, Offset at);
/// A line, at `at`, that looks like an item of a list and is read as part of the text above.
Fault swallowed(std::string_view text, Offset at);
/// A text that a '#' close to a word, at `at`, has cut; it begins at `begin`, where it has its line for
/// itself.
Fault cut_text(std::string_view text, Offset at, std::optional<Offset> begin);
Fault special_start(std::string_view text, Offset at);
/// The same between brackets.
Fault special_sign(std::string_view text, Offset at);
/// `>50` or `>=50`; special_start when no number that can be counted on stands there.
Fault more_than(std::string_view text, Offset at);
Fault text_after_sign(std::string_view text, Offset at);

/// A line that should begin below its neighbour.
Fault misplaced(std::string_view text, Offset at, Neighbour neighbour);
/// A line of a text after | or > that begins before its `least` spaces.
Fault outside_block(std::string_view text, Offset at, int least);
/// A line of a text after | or > that begins before the text's first line, which is the neighbour.
Fault before_block(std::string_view text, Offset at, Neighbour neighbour);
/// A line that was meant to go on with a text that a '#' on the line above, at `sign`, had ended.
Fault cut_by_comment(std::string_view text, Offset at, Offset sign);
Fault list_on_key_line(Offset at);
Fault item_among_keys(std::string_view text, Offset at);
Fault key_among_items(std::string_view text, Offset at, Neighbour item);
Fault neither(std::string_view text, Offset at);
/// A line that was meant to go on with the text above.
Fault continues(std::string_view text, Offset at, TextAbove above);
/// A line that begins with a key and goes on with something else than a colon.
Fault no_colon(std::string_view text, Offset at);
/// A line of text before the first key, at `at`.
Fault stray_line(std::string_view text, Offset at);

Fault unclosed_bracket(std::string_view text, Offset at);
/// `at` closes what `opener` did not open.
Fault mismatched(std::string_view text, Offset at, Offset opener);
Fault stray_bracket(std::string_view text, Offset at);
Fault missing_comma(std::string_view text, Offset at);
Fault empty_entry(Offset at);
Fault question_mark(std::string_view text, Offset at);
Fault after_bracket(std::string_view text, Offset at);

Fault no_key(Offset at);
Fault key_not_text(Span span);
Fault question_key(Offset at);
/// What stands where the text should have ended.
Fault stray(std::string_view text, Offset at);
/// Nothing better is known than where the reading ended.
Fault unreadable(std::string_view text, Offset at);

}  // namespace faults
}  // namespace lofte::yaml
