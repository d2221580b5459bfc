// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: texts made into sentences, and blocks made of texts.
#pragma once
#include <string>
#include <vector>

#include "base/capital.h"
#include "doc/document.h"
#include "words/message.h"

namespace lofte::report {

/// A phrase without placeholders, in a language.
std::string in(words::Phrase phrase, words::Lang lang);

/// A text of a record as a sentence: on one line, with a capital first and a full stop last (unless it has an
/// end of its own). Empty stays empty.
std::string sentence(const std::string& text);
/// A text without its full stops, to stand inside a sentence.
std::string without_full_stops(std::string text);
using utf8::capital;

/// Sentences one after another, the empty ones left out.
std::string sentences(const std::vector<std::string>& texts);

doc::Block heading(int level, std::string text);
doc::Block paragraph(std::string text);
/// A paragraph that begins with a word in bold and a colon.
doc::Block labelled(std::string label, std::string text);

}  // namespace lofte::report
