// SPDX-License-Identifier: Apache-2.0
//
// The faults of lines and brackets: indentation, lists, keys. Wherever a line stands wrong, the help names
// the column it should begin in and the line it should stand under, since "bad indentation" helps nobody.
#include <algorithm>
#include <string>

#include "yaml/fault_text.h"
#include "yaml/limits.h"

namespace lofte::yaml::faults {
namespace {

using words::Phrase;

constexpr Phrase kQuoteIt{"put the text in quotes", "sätt texten inom citattecken"};

constexpr Phrase kMisplaced{"the line begins in column {found}, where nothing begins that it could belong to",
                            "raden börjar i kolumn {found}, där inget börjar som den kan höra till"};
constexpr Phrase kDeeper{"the line is indented deeper than line {line}, which has its value already",
                         "raden är indragen djupare än rad {line}, som redan har sitt värde"};
constexpr Phrase kLineUp{"begin it in column {column}, in line with line {line}",
                         "börja den i kolumn {column}, i linje med rad {line}"};
constexpr Phrase kBeforeBlock{
    "the line begins in column {found}, before the text that begins in column {column} on line {line}",
    "raden börjar i kolumn {found}, före texten som börjar i kolumn {column} på rad {line}"};
constexpr Phrase kBeforeBlockHelp{"begin every line of the text in column {column} or further in",
                                  "börja varje rad av texten i kolumn {column} eller längre in"};
constexpr Phrase kCut{"the sign `#` on line {line} ends the text, so this line belongs to nothing",
                      "tecknet `#` på rad {line} avslutar texten, så den här raden hör inte till något"};
constexpr Phrase kCutHelp{"put the text in quotes, or on the lines after `|`",
                          "sätt texten inom citattecken, eller skriv den på raderna efter `|`"};
constexpr Phrase kListOnKeyLine{"a list cannot begin on the line of its key",
                                "en lista kan inte börja på nyckelns rad"};
constexpr Phrase kListOnKeyLineHelp{"write each `- …` on a line of its own below the key",
                                    "skriv varje `- …` på en egen rad under nyckeln"};
constexpr Phrase kItemAmongKeys{"a list item stands among lines of the form `key: value`",
                                "en listpost står bland rader av formen `nyckel: värde`"};
constexpr Phrase kItemAmongKeysHelp{"move it to below the key it belongs to",
                                    "flytta den till under nyckeln som den hör till"};
constexpr Phrase kKeyAmongItems{"the line stands in the list of line {line}, but does not begin with `- `",
                                "raden står i listan på rad {line}, men börjar inte med `- `"};
constexpr Phrase kKeyAmongItemsHelp{"begin it with `- `, or indent it as much as what it belongs to",
                                    "börja den med `- `, eller dra in den lika mycket som det den hör till"};
constexpr Phrase kNeither{"the line is neither `key: value` nor `- item`",
                          "raden är varken `nyckel: värde` eller `- post`"};
constexpr Phrase kNeitherHelp{
    "write a colon and a space after the key, or indent the line if it continues the text above",
    "skriv kolon och mellanslag efter nyckeln, eller dra in raden om den fortsätter texten ovanför"};

constexpr Phrase kUnclosed{"the {sign} that stands here is never closed",
                           "{sign} som står här stängs aldrig"};
constexpr Phrase kUnclosedHelp{"write {closer} where it ends, or put the text in quotes",
                               "skriv {closer} där den slutar, eller sätt texten inom citattecken"};
constexpr Phrase kMismatched{"{sign} stands here, but what is open is the {opener} of line {line}",
                             "här står {sign}, men det som är öppet är {opener} på rad {line}"};
constexpr Phrase kMismatchedHelp{"write {closer} in its place", "skriv {closer} i stället"};
constexpr Phrase kStrayBracket{"{sign} closes nothing", "{sign} stänger ingenting"};
constexpr Phrase kStrayBracketHelp{"remove it, or put the text in quotes",
                                   "ta bort den, eller sätt texten inom citattecken"};
constexpr Phrase kComma{"a comma is missing before \"{text}\"", "det saknas ett komma före ”{text}”"};
constexpr Phrase kCommaHelp{"write a comma between the parts, or put the text in quotes",
                            "skriv ett komma mellan delarna, eller sätt texten inom citattecken"};
constexpr Phrase kEmptyEntry{"nothing stands before this comma", "inget står före det här kommat"};
constexpr Phrase kEmptyEntryHelp{"remove the comma", "ta bort kommat"};
constexpr Phrase kQuestion{"a text within brackets or braces cannot hold a question mark",
                           "en text inom hakparentes eller klammer kan inte innehålla frågetecken"};
constexpr Phrase kAfterBracket{"after {sign} stands \"{text}\", which belongs to nothing",
                               "efter {sign} står ”{text}”, som inte hör till något"};
constexpr Phrase kAfterBracketHelp{"remove what follows, or put the whole text in quotes",
                                   "ta bort det som följer, eller sätt hela texten inom citattecken"};

constexpr Phrase kNoKey{"no key stands before the colon", "ingen nyckel står före kolonet"};
constexpr Phrase kNoKeyHelp{"write the key, or put the text in quotes",
                            "skriv nyckeln, eller sätt texten inom citattecken"};
constexpr Phrase kKeyNotText{"a key is a word, not a list or something with keys of its own",
                             "en nyckel är ett ord, inte en lista eller något med egna nycklar"};
constexpr Phrase kKeyForm{"write `key: value`", "skriv `nyckel: värde`"};
constexpr Phrase kQuestionKey{"a key is written without `?`", "en nyckel skrivs utan `?`"};
constexpr Phrase kTooMany{"the file holds more than {count} values",
                          "filen innehåller fler än {count} värden"};
constexpr Phrase kTooManyHelp{"divide the record into several files", "dela upp posten på flera filer"};
constexpr Phrase kStray{"\"{text}\" belongs to nothing above it", "”{text}” hör inte till något ovanför"};
constexpr Phrase kUnreadable{"the text cannot be read from here on", "texten går inte att läsa härifrån"};
constexpr Phrase kPlainForm{
    "let each line be `key: value` or `- item`, and put a text that holds special signs in quotes",
    "låt varje rad vara `nyckel: värde` eller `- post`, och sätt text med specialtecken inom citattecken"};

constexpr long long kFirst = 1;  // people count columns from one

std::string ticked(char sign) { return std::string("`") + sign + "`"; }
std::string sign_at(std::string_view text, Offset at) { return ticked(char_at(text, at)); }
std::string closer_of(std::string_view text, Offset at) {
  return ticked(char_at(text, at) == '[' ? ']' : '}');
}

words::Values places(std::string_view text, Offset at, Neighbour neighbour) {
  return {{"found", kFirst + column_of(text, at)},
          {"column", kFirst + neighbour.column},
          {"line", static_cast<long long>(neighbour.line)}};
}

}  // namespace

Fault too_many_values(Offset at) {
  return fault_of({at, at}, kTooMany, kTooManyHelp, {{"count", static_cast<long long>(kMaxNodes)}});
}

Fault misplaced(std::string_view text, Offset at, Neighbour neighbour) {
  return fault_of(rest_of_line(text, at), kMisplaced, kLineUp, places(text, at, neighbour));
}

Fault deeper(std::string_view text, Offset at, Neighbour neighbour) {
  return fault_of(rest_of_line(text, at), kDeeper, kLineUp, places(text, at, neighbour));
}

Fault before_block(std::string_view text, Offset at, Neighbour neighbour) {
  return fault_of(rest_of_line(text, at), kBeforeBlock, kBeforeBlockHelp, places(text, at, neighbour));
}

Fault cut_by_comment(std::string_view text, Offset at, Offset sign) {
  return fault_of(rest_of_line(text, at), kCut, kCutHelp,
                  {{"line", static_cast<long long>(line_number(text, sign))}});
}

Fault list_on_key_line(Offset at) { return fault_of({at, at + 1}, kListOnKeyLine, kListOnKeyLineHelp); }

Fault item_among_keys(std::string_view text, Offset at) {
  return fault_of(rest_of_line(text, at), kItemAmongKeys, kItemAmongKeysHelp);
}

Fault key_among_items(std::string_view text, Offset at, Neighbour item) {
  return fault_of(rest_of_line(text, at), kKeyAmongItems, kKeyAmongItemsHelp, places(text, at, item));
}

Fault neither(std::string_view text, Offset at) {
  return fault_of(rest_of_line(text, at), kNeither, kNeitherHelp);
}

Fault unclosed_bracket(std::string_view text, Offset at) {
  return fault_of({at, at + 1}, kUnclosed, kUnclosedHelp,
                  {{"sign", sign_at(text, at)}, {"closer", closer_of(text, at)}});
}

Fault mismatched(std::string_view text, Offset at, Offset opener) {
  return fault_of({at, at + 1}, kMismatched, kMismatchedHelp,
                  {{"sign", sign_at(text, at)},
                   {"opener", sign_at(text, opener)},
                   {"closer", closer_of(text, opener)},
                   {"line", static_cast<long long>(line_number(text, opener))}});
}

Fault stray_bracket(std::string_view text, Offset at) {
  return fault_of({at, at + 1}, kStrayBracket, kStrayBracketHelp, {{"sign", sign_at(text, at)}});
}

Fault missing_comma(std::string_view text, Offset at) {
  constexpr std::string_view kAround = "\"':";
  const Span word{at, std::max(skip_word(text, at, true), at + 1)};
  Span bare = word;
  while (bare.end > bare.begin + 1 && kAround.find(text[bare.end - 1]) != kAround.npos) --bare.end;
  if (bare.end > bare.begin + 1 && kAround.find(text[bare.begin]) != kAround.npos) ++bare.begin;
  return fault_of(word, kComma, kCommaHelp, {{"text", excerpt(text, bare)}});
}

Fault empty_entry(Offset at) { return fault_of({at, at + 1}, kEmptyEntry, kEmptyEntryHelp); }

Fault question_mark(Offset at) { return fault_of({at, at + 1}, kQuestion, kQuoteIt); }

Fault after_bracket(std::string_view text, Offset at) {
  Offset closer = at;
  while (closer > 0 && is_blank(text[closer - 1])) --closer;
  const Span rest = rest_of_line(text, at);
  return fault_of(rest, kAfterBracket, kAfterBracketHelp,
                  {{"sign", sign_at(text, closer - 1)}, {"text", excerpt(text, rest)}});
}

Fault no_key(Offset at) { return fault_of({at, at + 1}, kNoKey, kNoKeyHelp); }

Fault key_not_text(Span span) { return fault_of(span, kKeyNotText, kKeyForm); }

Fault question_key(Offset at) { return fault_of({at, at + 1}, kQuestionKey, kKeyForm); }

Fault stray(std::string_view text, Offset at) {
  const Span rest = rest_of_line(text, at);
  return fault_of(rest, kStray, kPlainForm, {{"text", excerpt(text, rest)}});
}

Fault unreadable(std::string_view text, Offset at) {
  const auto size = static_cast<Offset>(text.size());
  const auto last = static_cast<Offset>(text.find_last_not_of(" \t\r\n") + 1);  // 0 when there is none
  if (at >= last) at = std::min(last, size) - (last > 0 ? 1 : 0);
  return fault_of(rest_of_line(text, at), kUnreadable, kPlainForm);
}

}  // namespace lofte::yaml::faults
