// SPDX-License-Identifier: Apache-2.0
//
// The faults that a sign makes: quotes, colons, dashes, tabs, characters that no text holds. Their messages
// are read by people who write a record twice a year: each says what stands there, not what a parser
// expected.
#include <string>

#include "base/utf8.h"
#include "yaml/fault_text.h"

namespace lofte::yaml::faults {
namespace {

using words::Phrase;

constexpr Phrase kQuoteIt{"put the text in quotes", "sätt texten inom citattecken"};

constexpr Phrase kNul{"the file holds a NUL byte, which no text does",
                      "filen innehåller ett NUL-tecken, vilket ingen text gör"};
constexpr Phrase kNulHelp{"save the file from a text editor as plain text, UTF-8",
                          "spara filen från en textredigerare som ren text, UTF-8"};
constexpr Phrase kControl{"the file holds the invisible character {code}, which YAML does not allow",
                          "filen innehåller det osynliga tecknet {code}, som YAML inte tillåter"};
constexpr Phrase kControlHelp{"delete the character", "ta bort tecknet"};
constexpr Phrase kControlEscape{
    "an escape in the text stands for the invisible character {code}, which a record may not hold",
    "en kod i texten står för det osynliga tecknet {code}, som en post inte får innehålla"};
constexpr Phrase kControlEscapeHelp{"remove the escape, which begins with a backslash",
                                    "ta bort koden, som börjar med ett omvänt snedstreck"};

constexpr Phrase kUnclosed{"the text in quotes that begins here is never closed",
                           "texten inom citattecken som börjar här avslutas aldrig"};
constexpr Phrase kUnclosedHelp{
    "write `{quote}` where the text ends, and indent its further lines deeper than the key",
    "skriv `{quote}` där texten slutar, och dra in dess följande rader djupare än nyckeln"};
constexpr Phrase kApostrophe{"the apostrophe ends the text in '…' here",
                             "apostrofen avslutar texten i '…' här"};
constexpr Phrase kApostropheHelp{"write the apostrophe twice (''), or put the text in \"…\"",
                                 "skriv apostrofen två gånger (''), eller sätt texten i \"…\""};
constexpr Phrase kQuoteInside{"the quote sign ends the text in \"…\" here",
                              "citattecknet avslutar texten i \"…\" här"};
constexpr Phrase kQuoteInsideHelp{"write \\\" inside the text, or put the text in '…'",
                                  "skriv \\\" inne i texten, eller sätt texten i '…'"};
constexpr Phrase kAfterQuote{"after the closing quote stands \"{text}\", which belongs to nothing",
                             "efter det avslutande citattecknet står ”{text}”, som inte hör till något"};
constexpr Phrase kAfterQuoteHelp{"put the whole text in quotes, or remove the quotes",
                                 "sätt hela texten inom citattecken, eller ta bort citattecknen"};
constexpr Phrase kBadEscape{"`{escape}` means nothing in a text in \"…\"",
                            "`{escape}` betyder ingenting i en text i \"…\""};
constexpr Phrase kBadEscapeHelp{"write `\\\\` for a backslash, or put the text in '…'",
                                "skriv `\\\\` för ett omvänt snedstreck, eller sätt texten i '…'"};

constexpr Phrase kTab{"the line is indented with a tab; YAML takes only spaces",
                      "raden är indragen med tabb; YAML godtar bara mellanslag"};
constexpr Phrase kTabHelp{"replace the tab with spaces", "byt tabben mot mellanslag"};
constexpr Phrase kInvisible{"the invisible character {code} stands where an ordinary space is needed",
                            "det osynliga tecknet {code} står där det behövs ett vanligt mellanslag"};
constexpr Phrase kInvisibleHelp{"replace it with an ordinary space", "byt det mot ett vanligt mellanslag"};
constexpr Phrase kDashSpace{"a space is missing after the dash",
                            "det saknas ett mellanslag efter bindestrecket"};
constexpr Phrase kDashSpaceHelp{"write `- {text}`", "skriv `- {text}`"};
constexpr Phrase kColonSpace{"a space is missing after the colon of \"{key}\"",
                             "det saknas ett mellanslag efter kolonet i ”{key}”"};
constexpr Phrase kColonSpaceHelp{"write `{key}: {text}`", "skriv `{key}: {text}`"};
constexpr Phrase kColon{
    "the text holds a colon before a space, which YAML reads as the end of a key",
    "texten innehåller ett kolon före mellanslag, som YAML läser som slutet på en nyckel"};
constexpr Phrase kColonHelp{"quote the text, or put it on the next line after `|`",
                            "sätt texten inom citattecken, eller skriv den på nästa rad efter `|`"};
constexpr Phrase kSpecial{"a text cannot begin with {sign}", "en text kan inte börja med {sign}"};
constexpr Phrase kMoreThan{"{sign} is a sign of YAML's own", "{sign} är ett av YAML:s egna tecken"};
constexpr Phrase kMoreHelp{"write `{number}+` or `{next}..`, or put the text in quotes",
                           "skriv `{number}+` eller `{next}..`, eller sätt texten inom citattecken"};
constexpr Phrase kAtLeastHelp{"write `{number}..`, or put the text in quotes",
                              "skriv `{number}..`, eller sätt texten inom citattecken"};
constexpr Phrase kTextAfterSign{"the text stands on the same line as {sign}",
                                "texten står på samma rad som {sign}"};
constexpr Phrase kTextAfterSignHelp{"begin the text on the next line, indented deeper than its key",
                                    "börja texten på nästa rad, indragen djupare än sin nyckel"};

std::string sign_at(std::string_view text, Offset at) {
  const Span span = character_span(text, at);
  const std::string sign(text.substr(span.begin, span.end - span.begin));
  return sign == "`" ? "\"`\"" : "`" + sign + "`";
}

}  // namespace

Fault nul(Offset at) { return fault_of({at, at + 1}, kNul, kNulHelp); }

Fault control(Span span, char32_t character) {
  return fault_of(span, kControl, kControlHelp, {{"code", code_point(character)}});
}

Fault control_escape(Span span, char32_t character) {
  return fault_of(span, kControlEscape, kControlEscapeHelp, {{"code", code_point(character)}});
}

Fault unclosed_quote(std::string_view text, Offset at) {
  return fault_of({at, at + 1}, kUnclosed, kUnclosedHelp, {{"quote", std::string(1, text[at])}});
}

Fault apostrophe(Offset at) { return fault_of({at, at + 1}, kApostrophe, kApostropheHelp); }

Fault quote_inside(Offset at) { return fault_of({at, at + 1}, kQuoteInside, kQuoteInsideHelp); }

Fault after_quote(std::string_view text, Offset at) {
  const Span span = rest_of_line(text, at);
  return fault_of(span, kAfterQuote, kAfterQuoteHelp, {{"text", excerpt(text, span)}});
}

Fault bad_escape(std::string_view text, Span span) {
  const std::string escape(text.substr(span.begin, span.end - span.begin));
  return fault_of(span, kBadEscape, kBadEscapeHelp, {{"escape", escape}});
}

Fault tab(Offset at) { return fault_of({at, at + 1}, kTab, kTabHelp); }

std::optional<Fault> invisible_blank(std::string_view text, Offset at) {
  const Span span = character_span(text, at);
  std::size_t end = at;
  const char32_t c = span.begin < span.end ? utf8::next(text, end) : U' ';
  const bool blank = c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F || c == 0x3000;
  if (!blank) return std::nullopt;
  return fault_of(span, kInvisible, kInvisibleHelp, {{"code", code_point(c)}});
}

Fault dash_space(std::string_view text, Offset at) {
  const Span rest = rest_of_line(text, at + 1);
  return fault_of({at, at + 1}, kDashSpace, kDashSpaceHelp, {{"text", excerpt(text, rest)}});
}

Fault colon_space(std::string_view text, Span whole, Offset at) {
  return fault_of({at, at + 1}, kColonSpace, kColonSpaceHelp,
                  {{"key", excerpt(text, {whole.begin, at})}, {"text", excerpt(text, {at + 1, whole.end})}});
}

Fault colon_in_text(Offset at) { return fault_of({at, at + 1}, kColon, kColonHelp); }

Fault special_start(std::string_view text, Offset at) {
  return fault_of(character_span(text, at), kSpecial, kQuoteIt, {{"sign", sign_at(text, at)}});
}

Fault more_than(std::string_view text, Offset at) {
  constexpr std::size_t kMostDigits = 15;
  Offset first = at + 1;
  while (is_blank(char_at(text, first)) || char_at(text, first) == '=') ++first;
  Offset end = first;
  while (is_digit(char_at(text, end))) ++end;
  const std::string number(text.substr(first, end - first));
  if (number.empty() || number.size() > kMostDigits) return special_start(text, at);
  const bool at_least = text.substr(at, first - at).find('=') != std::string_view::npos;
  const std::string next = std::to_string(std::stoll(number) + 1);
  if (at_least) return fault_of({at, end}, kMoreThan, kAtLeastHelp, {{"sign", "`>`"}, {"number", number}});
  return fault_of({at, end}, kMoreThan, kMoreHelp, {{"sign", "`>`"}, {"number", number}, {"next", next}});
}

Fault text_after_sign(std::string_view text, Offset at) {
  const Span rest = rest_of_line(text, at);
  return fault_of(rest, kTextAfterSign, kTextAfterSignHelp, {{"sign", sign_at(text, at)}});
}

}  // namespace lofte::yaml::faults
