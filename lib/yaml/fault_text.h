// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

#include "yaml/fault.h"

namespace lofte::yaml {

/// The advice that several faults end with.
inline constexpr words::Phrase kQuoteIt{"put straight quotes around the whole text",
                                        "sätt raka citattecken om hela texten"};
inline constexpr words::Phrase kWrite{"write {text}", "skriv {text}"};
inline constexpr words::Phrase kPutBefore{"put {spaces} before the line", "skriv {spaces} framför raden"};

/// The fault of a span, in words; what every function of fault.h is made with.
Fault fault_of(Span span, words::Phrase message, words::Phrase help, words::Values values = {});
/// The fault with the way to go on past it.
Fault with(Fault fault, std::vector<Mend> mends);
/// The fault with the way to go on past it, which is also what was meant.
Fault mended_by(Fault fault, std::vector<Mend> mends);
/// The fault with quotes around a text as what was meant; not where the text may go on or end with a comment.
Fault quoted_by(Fault fault, std::string_view text, Span span);
/// Whether the line below that of a value may belong to it: it stands deeper than the first word of that
/// line.
bool goes_on_below(std::string_view text, Offset at);
/// A stretch of the text fit for a message: one line, at most thirty characters, then "…".
std::string excerpt(std::string_view text, Span span);
/// A stretch of the text as it can be typed again: one line, whole unless it is absurdly long.
std::string whole(std::string_view text, Span span);
/// The same in the quotes that fit it.
std::string in_quotes(std::string_view text, Span span);
/// "no space", "1 space", "4 spaces".
words::Message spaces(int count);
/// The span of the one character at `at`; empty at the text's end.
Span character_span(std::string_view text, Offset at);
/// That character.
std::string sign_at(std::string_view text, Offset at);
/// "U+00A0".
std::string code_point(char32_t character);

}  // namespace lofte::yaml
