// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "doc/document.h"
#include "output/formats.h"

namespace lofte::output {

/// A page in a format, complete. Identity numbers come out masked.
std::string render(PageFormat format, const doc::Document& document);

/// CommonMark with GitHub's tables: one empty line between blocks, captions as a sentence above their table,
/// nothing in the words taken for markup. Pictures are referred to by their file names.
std::string markdown(const doc::Document& document);

/// A page that stands alone: its language and title said, one main part, its own style (screen in light and
/// dark, paper), tables with captions and column heads that scroll on a narrow screen, its pictures in it.
std::string html(const doc::Document& document);

/// What stands in the main part of that page, to be put into another: no head, no style; pictures in it.
std::string html_fragment(const doc::Document& document);

}  // namespace lofte::output
