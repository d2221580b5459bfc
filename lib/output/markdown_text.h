// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: words as Markdown (CommonMark with GitHub's tables), saying just what they say.
#pragma once
#include <string>
#include <string_view>

#include "doc/document.h"

namespace lofte::output {

/// A text inside a line: whatever would be markup is escaped, and a web address is a link that leads where it
/// says. One line, identity numbers masked.
std::string markdown_text(std::string_view text);

/// The same without links, for words that are one already or describe a picture.
std::string markdown_words(std::string_view text);

/// The same for a cell of a table, where | is markup too.
std::string markdown_cell(std::string_view text);

/// A line of Markdown that begins a block: what would make it a list, a heading, a rule … is escaped.
std::string block_start(std::string line);

/// Runs with their styles and links, inside a line. An address that is neither http, https, mailto nor
/// relative is left out, and its words stay.
std::string markdown_runs(const doc::Runs& runs);

/// An address as it stands between the parentheses of a link; empty when it is not to be followed.
std::string markdown_address(std::string_view url);

}  // namespace lofte::output
