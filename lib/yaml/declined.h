// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <string_view>

namespace lofte::yaml {

/// Why a text is left to the YAML library: the first thing in it that the fast reader does not know for
/// certain. Most of them are faults; the others are YAML that no record needs.
enum class Declined : unsigned char {
  nothing,        ///< it was read
  bytes,          ///< too large, or not text
  root,           ///< not one mapping, and nothing after it
  marker,         ///< --- or ... where it does not begin the text
  tab,            ///< where it may count as indentation
  lone_return,    ///< a carriage return that ends a line alone
  indentation,    ///< a line that belongs to nothing above it
  stray,          ///< something after a value on its line
  key,            ///< not of letters, digits, hyphens and underscores, nor in quotes; or after ?
  duplicate_key,  ///< twice in one mapping
  null_in_flow,   ///< nothing between brackets or braces where a value could stand
  pair,           ///< a colon and a space inside a text, or a mapping without braces inside brackets
  sign,           ///< a text that begins with a sign of YAML's own: an anchor, an alias, a tag, %, @, `
  dash,           ///< a dash close to a word, or a list inside a text
  cut_text,       ///< a # that may have been meant as part of the text
  unclosed,       ///< quotes or brackets without an end, or whose lines are not indented
  escape,         ///< an escape that is none, or stands for what no text may hold
  quoted_end,     ///< an empty line before the closing quote
  block_header,   ///< other signs after | or > than one digit and one of + -
  block_blanks,   ///< a text after | or > that is empty, begins with an empty line or has one of blanks only
  nesting,        ///< deeper, or with more values, than a record may be
  count_          ///< of reasons
};

/// How a reason is called in figures: "null in flow".
std::string_view name(Declined reason);

}  // namespace lofte::yaml
