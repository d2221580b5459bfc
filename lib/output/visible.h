// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

namespace lofte::output {

/// One character as it may be shown on a line: control characters as their pictures (␛, ␊), faulty bytes and
/// characters that turn the direction of writing or cannot be seen as U+FFFD. Always one character, so
/// columns stay right.
char32_t shown(char32_t character);

/// A text made of such characters only, on one line: safe in a terminal, in XML and in a log.
std::string visible(std::string_view text);

/// The same of a text of several lines, whose line ends and tabs stay.
std::string visible_lines(std::string_view text);

}  // namespace lofte::output
