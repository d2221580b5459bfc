// SPDX-License-Identifier: Apache-2.0
//
// The faults of lines and brackets: indentation, lists, keys. Wherever a line stands wrong, the help names
// the column it should begin in and the line it should stand under, since "bad indentation" helps nobody.
#include <algorithm>
#include <string>

#include "yaml/fault_text.h"
#include "yaml/limits.h"
#include "yaml/mended.h"

namespace lofte::yaml::faults {
namespace {

using words::Phrase;

constexpr Phrase kMisplaced{
    "the line has {found} before it, but needs {needed}, to begin below {above} on line {line}",
    "raden har {found} framför sig, men ska ha {needed}, så att den börjar under {above} på rad {line}"};
constexpr Phrase kOutdent{
    "the line has {found} before it, but should begin at the left, like {above} on line {line}",
    "raden har {found} framför sig, men ska börja längst till vänster, som {above} på rad {line}"};
constexpr Phrase kTheDash{"the dash", "bindestrecket"};
constexpr Phrase kTheWord{"\"{word}\"", "”{word}”"};
constexpr Phrase kPutNone{"remove the spaces before the line", "ta bort mellanslagen framför raden"};
constexpr Phrase kOutsideBlock{"the text after {sign} is not indented",
                               "texten efter {sign} är inte indragen"};
constexpr Phrase kPutEvery{"put {spaces} before every line of the text",
                           "skriv {spaces} framför varje rad av texten"};
constexpr Phrase kBeforeBlock{
    "the line has {found} before it, but the text that it belongs to begins with {spaces} on line {line}",
    "raden har {found} framför sig, men texten som den hör till börjar med {spaces} på rad {line}"};
constexpr Phrase kFaultLinesCut{
    "the sign # on line {line} ends the text, so this line belongs to nothing",
    "tecknet # på rad {line} avslutar texten, så den här raden hör inte till något"};
constexpr Phrase kListOnKeyLine{"a list cannot begin on the line of its key",
                                "en lista kan inte börja på samma rad som fältets namn"};
constexpr Phrase kListOnKeyLineHelp{"write each item on a line of its own below, beginning with a dash",
                                    "skriv varje punkt på en egen rad under, med bindestreck först"};
constexpr Phrase kItemAmongKeys{"an item of a list is among lines that begin with a key",
                                "en punkt i en lista står bland rader som börjar med ett fält"};
constexpr Phrase kItemAmongKeysHelp{"move it to below the key it belongs to",
                                    "flytta den till under fältet som den hör till"};
constexpr Phrase kKeyAmongItems{"the line is in the list of line {line}, but does not begin with a dash",
                                "raden står i listan på rad {line}, men börjar inte med bindestreck"};
constexpr Phrase kKeyAmongItemsHelp{
    "write - {text} if it is a new item; otherwise put {spaces} before it",
    "skriv - {text} om det är en ny punkt; skriv annars {spaces} framför raden"};
constexpr Phrase kNeither{"the line is neither a key with its value nor an item of a list",
                          "raden är varken ett fält med sitt värde eller en punkt i en lista"};
constexpr Phrase kNeitherHelp{"begin it with a key and a colon, as in notes: {text}",
                              "börja den med ett fält och kolon, som i notes: {text}"};
constexpr Phrase kContinues{"the line belongs to no line above it",
                            "raden hör inte ihop med någon rad ovanför"};
constexpr Phrase kContinuesHelp{"put {spaces} before the line if it continues the text of line {line}",
                                "skriv {spaces} framför raden om den fortsätter texten på rad {line}"};
constexpr Phrase kNoColon{"a colon must follow {key}", "efter {key} ska det stå ett kolon"};
constexpr Phrase kStrayLine{"the line belongs to no key", "raden hör inte till något fält"};
constexpr Phrase kStrayLineHelp{"write title: {text}, or delete the line",
                                "skriv title: {text}, eller ta bort raden"};

constexpr Phrase kFaultLinesUnclosed{"the {sign} here is never closed", "{sign} som står här stängs aldrig"};
constexpr Phrase kFaultLinesUnclosedHelp{"write {closer} where it ends, most often last on the line",
                                         "skriv {closer} där den slutar, oftast sist på raden"};
constexpr Phrase kMismatched{"{sign} is here, but what is open is the {opener} of line {line}",
                             "här står {sign}, men det som är öppet är {opener} på rad {line}"};
constexpr Phrase kMismatchedHelp{"write {closer} in its place", "skriv {closer} i stället"};
constexpr Phrase kStrayBracket{"{sign} closes nothing", "{sign} stänger ingenting"};
constexpr Phrase kStrayBracketHelp{"remove it, or put straight quotes around the whole text",
                                   "ta bort den, eller sätt raka citattecken om hela texten"};
constexpr Phrase kComma{"a comma is missing before \"{text}\"", "det saknas ett komma före ”{text}”"};
constexpr Phrase kCommaHelp{"write a comma between the parts, or put straight quotes around the whole text",
                            "skriv ett komma mellan delarna, eller sätt raka citattecken om hela texten"};
constexpr Phrase kEmptyEntry{"there is nothing before this comma", "inget står före det här kommat"};
constexpr Phrase kEmptyEntryHelp{"remove the comma", "ta bort kommat"};
constexpr Phrase kQuestion{"a text between brackets or braces cannot contain a question mark",
                           "en text inom hakparenteser eller klamrar kan inte innehålla frågetecken"};
constexpr Phrase kAfterBracket{"after {sign} comes \"{text}\", which belongs to nothing",
                               "efter {sign} står ”{text}”, som inte hör till något"};
constexpr Phrase kAfterBracketHelp{"remove what follows, or put straight quotes around the whole text",
                                   "ta bort det som följer, eller sätt raka citattecken om hela texten"};

constexpr Phrase kNoKey{"there is no key before the colon", "inget fält står före kolonet"};
constexpr Phrase kNoKeyHelp{"write the key, or put straight quotes around the text",
                            "skriv fältets namn, eller sätt raka citattecken om texten"};
constexpr Phrase kKeyNotText{"a key is a word, not a list or something with keys of its own",
                             "ett fälts namn är ett ord, inte en lista eller något med egna fält"};
constexpr Phrase kKeyForm{"write a key, a colon, a space and the value, as in title: Torget",
                          "skriv fältets namn, kolon, mellanslag och värdet, som i title: Torget"};
constexpr Phrase kQuestionKey{"a key is written without ?", "ett fälts namn skrivs utan ?"};
constexpr Phrase kTooMany{"the file contains more than {count} values",
                          "filen innehåller fler än {count} värden"};
constexpr Phrase kTooManyHelp{"divide the record into several files", "dela upp posten på flera filer"};
constexpr Phrase kStray{"\"{text}\" belongs to nothing above it", "”{text}” hör inte till något ovanför"};
constexpr Phrase kUnreadable{"the text cannot be read from here on", "texten går inte att läsa härifrån"};
constexpr Phrase kPlainForm{
    "let each line be a key with its value or an item with a dash, and put straight quotes around a text "
    "with "
    "special signs",
    "låt varje rad vara ett fält med sitt värde eller en punkt med bindestreck, och sätt raka citattecken om "
    "en "
    "text med specialtecken"};

std::string closer_of(std::string_view text, Offset at) { return char_at(text, at) == '[' ? "]" : "}"; }

// The key or the dash that an entry begins with.
words::Value first_word(std::string_view text, Offset at) {
  if (char_at(text, at) == '-' && stands_alone(text, at)) return nested(words::say(kTheDash));
  const Span line = rest_of_line(text, at);
  Offset end = line.begin;
  while (end < line.end && !is_blank(text[end]) && text[end] != ':') ++end;
  return nested(words::say(kTheWord, {{"word", excerpt(text, {at, end})}}));
}

// The line with this many spaces before it.
Mend indented(std::string_view text, Offset at, int spaces) {
  const Offset begin = line_begin(text, at);
  return {begin, at - begin, std::string(static_cast<std::size_t>(spaces), ' ')};
}

words::Value line_of(std::string_view text, Offset at) {
  return static_cast<long long>(line_number(text, at));
}

words::Values places(std::string_view text, Offset at, Neighbour neighbour) {
  return {{"found", nested(spaces(column_of(text, at)))},
          {"spaces", nested(spaces(neighbour.column))},
          {"needed", static_cast<long long>(neighbour.column)},
          {"above", first_word(text, neighbour.at)},
          {"line", line_of(text, neighbour.at)}};
}

Offset key_begin(std::string_view text, Offset colon) {
  while (colon > 0 && ((text[colon - 1] >= 'a' && text[colon - 1] <= 'z') || text[colon - 1] == '_')) --colon;
  return colon;
}

// The colon of a key that its value stands close to, in the line that begins at `first`.
std::optional<Offset> glued_colon_in(std::string_view text, Offset first) {
  Offset colon = first;
  while ((char_at(text, colon) >= 'a' && char_at(text, colon) <= 'z') || char_at(text, colon) == '_') ++colon;
  const bool glued = colon > first && char_at(text, colon) == ':' && !stands_alone(text, colon) &&
                     char_at(text, colon + 1) != '/';
  return glued ? std::optional(colon) : std::nullopt;
}

// The same in a line above, when the line at `at` begins below that key.
std::optional<Offset> glued_colon_above(std::string_view text, Offset at) {
  const int column = column_of(text, at);
  for (Offset line = line_begin(text, at); line > 0;) {
    line = line_begin(text, line - 1);
    Offset first = skip_blanks(text, line);
    if (is_break(char_at(text, first)) || char_at(text, first) == '#') continue;
    while (char_at(text, first) == '-' && stands_alone(text, first)) first = skip_blanks(text, first + 1);
    const auto colon = glued_colon_in(text, first);
    if (column_of(text, first) == column && colon) return colon;
    if (column_of(text, skip_blanks(text, line)) < column) return std::nullopt;
  }
  return std::nullopt;
}

// Close behind the word before an offset.
Offset comma_place(std::string_view text, Offset at) {
  while (at > 0 && is_gap(text[at - 1])) --at;
  return at;
}

}  // namespace

Fault too_many_values(Offset at) {
  return fault_of({at, at}, kTooMany, kTooManyHelp, {{"count", static_cast<long long>(kMaxNodes)}});
}

Fault misplaced(std::string_view text, Offset at, Neighbour neighbour) {
  // Below `title:Torget` a line stands right, and seems not to.
  if (const auto colon = glued_colon_above(text, at))
    return colon_space(text, rest_of_line(text, key_begin(text, *colon)), *colon);
  const bool left = neighbour.column == 0;
  Fault fault = fault_of(rest_of_line(text, at), left ? kOutdent : kMisplaced, left ? kPutNone : kPutBefore,
                         places(text, at, neighbour));
  // With what belongs to the line it would have to be moved as well.
  const Offset next = skip_gap(text, line_end(text, at));
  const bool alone = next >= text.size() || column_of(text, next) <= neighbour.column;
  return alone ? mended_by(std::move(fault), {indented(text, at, neighbour.column)}) : fault;
}

Fault outside_block(std::string_view text, Offset at, int least) {
  Offset sign = line_begin(text, at) - 1;
  while (sign > 0 && text[sign] != '|' && text[sign] != '>') --sign;
  return fault_of(rest_of_line(text, at), kOutsideBlock, kPutEvery,
                  {{"sign", sign_at(text, sign)}, {"spaces", nested(spaces(least))}});
}

Fault before_block(std::string_view text, Offset at, Neighbour neighbour) {
  return fault_of(rest_of_line(text, at), kBeforeBlock, kPutBefore, places(text, at, neighbour));
}

Fault cut_by_comment(std::string_view text, Offset at, Offset sign) {
  return fault_of(rest_of_line(text, at), kFaultLinesCut, kQuoteIt, {{"line", line_of(text, sign)}});
}

Fault list_on_key_line(Offset at) { return fault_of({at, at + 1}, kListOnKeyLine, kListOnKeyLineHelp); }

Fault item_among_keys(std::string_view text, Offset at) {
  return fault_of(rest_of_line(text, at), kItemAmongKeys, kItemAmongKeysHelp);
}

Fault key_among_items(std::string_view text, Offset at, Neighbour item) {
  constexpr int kDash = 2;
  const Span line = rest_of_line(text, at);
  return fault_of(line, kKeyAmongItems, kKeyAmongItemsHelp,
                  {{"text", whole(text, line)},
                   {"spaces", nested(spaces(item.column + kDash))},
                   {"line", line_of(text, item.at)}});
}

Fault neither(std::string_view text, Offset at) {
  const Span line = rest_of_line(text, at);
  return fault_of(line, kNeither, kNeitherHelp, {{"text", whole(text, line)}});
}

Fault continues(std::string_view text, Offset at, TextAbove above) {
  return with(
      fault_of(rest_of_line(text, at), kContinues, kContinuesHelp,
               {{"spaces", nested(spaces(above.spaces))}, {"line", static_cast<long long>(above.line)}}),
      {indented(text, at, above.spaces)});
}

Fault no_colon(std::string_view text, Offset at) {
  constexpr std::string_view kInstead = "=;:,\t ";
  const Span line = rest_of_line(text, at);
  Offset end = line.begin;
  while (end < line.end && kInstead.find(text[end]) == kInstead.npos) ++end;
  const std::string key = whole(text, {at, end});
  while (end < line.end && kInstead.find(text[end]) != kInstead.npos) ++end;
  const std::string value = whole(text, {end, line.end});
  const Offset after = at + static_cast<Offset>(key.size());
  return mended_by(fault_of(line, kNoColon, kWrite,
                            {{"key", key}, {"text", key + ":" + (value.empty() ? "" : " " + value)}}),
                   {Mend{after, end - after, ": "}});
}

Fault stray_line(std::string_view text, Offset at) {
  const Span line = rest_of_line(text, at);
  return with(fault_of(line, kStrayLine, kStrayLineHelp, {{"text", whole(text, line)}}), {Mend{at, 0, "# "}});
}

Fault unclosed_bracket(std::string_view text, Offset at) {
  Fault fault = fault_of({at, at + 1}, kFaultLinesUnclosed, kFaultLinesUnclosedHelp,
                         {{"sign", sign_at(text, at)}, {"closer", closer_of(text, at)}});
  const Span rest = rest_of_line(text, at);
  const std::string_view line = text.substr(rest.begin, rest.end - rest.begin);
  const auto count = [&](std::string_view signs) {
    return std::count_if(line.begin(), line.end(), [&](char c) { return signs.find(c) != signs.npos; });
  };
  const bool simple = count("[{") == count("]}") + 1 && count("#\"'") == 0 && line.back() != ',';
  return simple ? mended_by(std::move(fault), {Mend{rest.end, 0, closer_of(text, at)}}) : fault;
}

Fault mismatched(std::string_view text, Offset at, Offset opener) {
  return mended_by(fault_of({at, at + 1}, kMismatched, kMismatchedHelp,
                            {{"sign", sign_at(text, at)},
                             {"opener", sign_at(text, opener)},
                             {"closer", closer_of(text, opener)},
                             {"line", line_of(text, opener)}}),
                   {Mend{at, 1, closer_of(text, opener)}});
}

Fault stray_bracket(std::string_view text, Offset at) {
  return with(fault_of({at, at + 1}, kStrayBracket, kStrayBracketHelp, {{"sign", sign_at(text, at)}}),
              {shielded(text, at)});
}

Fault missing_comma(std::string_view text, Offset at) {
  constexpr std::string_view kAround = "\"':";
  const Span word{at, std::max(skip_word(text, at, true), at + 1)};
  Span bare = word;
  while (bare.end > bare.begin + 1 && kAround.find(text[bare.end - 1]) != kAround.npos) --bare.end;
  if (bare.end > bare.begin + 1 && kAround.find(text[bare.begin]) != kAround.npos) ++bare.begin;
  Fault fault = fault_of(word, kComma, kCommaHelp, {{"text", excerpt(text, bare)}});
  const bool key = word.end > word.begin + 1 && text[word.end - 1] == ':' &&
                   std::all_of(text.begin() + word.begin, text.begin() + word.end - 1,
                               [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
  // Before a key nothing but a comma is missing.
  if (key && at > 0 && is_blank(text[at - 1]))
    fault.fix = {{{comma_place(text, at), comma_place(text, at)}, ","}};
  return with(std::move(fault), {Mend{at, 0, ","}});
}

Fault empty_entry(Offset at) {
  Fault fault = fault_of({at, at + 1}, kEmptyEntry, kEmptyEntryHelp);
  fault.fix = {{{at, at + 1}, ""}};
  return with(std::move(fault), {Mend{at, 1, " "}});
}

Fault question_mark(std::string_view text, Offset at) {
  return with(fault_of({at, at + 1}, kQuestion, kQuoteIt), {shielded(text, at)});
}

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
