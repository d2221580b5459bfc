// SPDX-License-Identifier: Apache-2.0
//
// Test files are plain text, so what cannot be seen in an editor is written with visible signs: a control
// character as its Unicode picture (␛ for escape, ␍ for carriage return, ␀ for NUL), and any other byte as
// {{FF}}, in hexadecimal, several as {{EF BB BF}}.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace lofte::golden {

/// The bytes that a text in a test file stands for.
std::string from_visible(std::string_view text);

/// How output is written in a test file: the opposite. Line ends and tabs stay as they are; bytes that are
/// not UTF-8 become {{FF}}.
std::string to_visible(std::string_view text);

/// The lines of a text, whether or not the last one ends.
std::vector<std::string> text_lines(std::string_view text);

/// The lines of output: a last line without a line end is followed by kNoNewline, so that it shows.
std::vector<std::string> to_lines(std::string_view text);

inline constexpr std::string_view kNoNewline = "\\ No newline at end";

}  // namespace lofte::golden
