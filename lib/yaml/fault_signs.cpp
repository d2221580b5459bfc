// SPDX-License-Identifier: Apache-2.0
//
// The faults that a sign makes: quotes, colons, dashes, tabs, characters that no text holds. Their messages
// are read by people who write a record twice a year: each says what stands there, not what a parser
// expected. What is to be typed is shown whole and without quotation marks of ours, which would be typed too.
#include <string>

#include "base/strings.h"
#include "base/utf8.h"
#include "yaml/fault_text.h"
#include "yaml/mended.h"
#include "yaml/write.h"

namespace lofte::yaml::faults {
namespace {

using words::Phrase;

constexpr Phrase kQuoteThis{"put straight quotes around the whole text: {text}",
                            "sätt raka citattecken om hela texten: {text}"};

constexpr Phrase kNul{"the file contains a NUL byte, which no text does",
                      "filen innehåller ett NUL-tecken, vilket ingen text gör"};
constexpr Phrase kNulHelp{"save the file from a text editor as plain text, UTF-8",
                          "spara filen från en textredigerare som ren text, UTF-8"};
constexpr Phrase kControl{"the file contains the invisible character {code}, which YAML does not allow",
                          "filen innehåller det osynliga tecknet {code}, som YAML inte tillåter"};
constexpr Phrase kControlHelp{"type the word again by hand", "skriv om ordet för hand"};
constexpr Phrase kControlEscape{
    "an escape in the text means the invisible character {code}, which a record may not contain",
    "en kod i texten står för det osynliga tecknet {code}, som en post inte får innehålla"};
constexpr Phrase kControlEscapeHelp{"remove the escape, which begins with a backslash",
                                    "ta bort koden, som börjar med ett omvänt snedstreck"};

constexpr Phrase kFaultSignsUnclosed{"the quote that opens the text has no end",
                                     "citattecknet som börjar texten har inget slut"};
constexpr Phrase kFaultSignsUnclosedHelp{"write a straight {quote} at the end of the text",
                                         "skriv ett rakt {quote} sist i texten"};
constexpr Phrase kOutsideQuotes{
    "the line belongs to the text that opens with {quote} on line {line}, but is not indented",
    "raden hör till texten som börjar med {quote} på rad {line}, men är inte indragen"};
constexpr Phrase kApostrophe{"the apostrophe ends the text in '…' here",
                             "apostrofen avslutar texten i '…' här"};
constexpr Phrase kOtherQuotes{"use \" around the text instead of '", "sätt \" om texten i stället för '"};
constexpr Phrase kQuoteInside{"the quote sign ends the text in \"…\" here",
                              "citattecknet avslutar texten i \"…\" här"};
constexpr Phrase kAfterQuote{"after the closing quote comes \"{after}\", which belongs to nothing",
                             "efter det avslutande citattecknet står ”{after}”, som inte hör till något"};
constexpr Phrase kBadEscape{"{escape} means nothing in a text in \"…\"",
                            "{escape} betyder ingenting i en text i \"…\""};
constexpr Phrase kBadEscapeHelp{"write \\\\ for a backslash, or use ' around the text",
                                "skriv \\\\ för ett omvänt snedstreck, eller sätt ' om texten"};

constexpr Phrase kTab{"the line begins with a tab, but must begin with spaces",
                      "raden börjar med en tabb, men ska börja med mellanslag"};
constexpr Phrase kTabHelp{"replace the tab with {spaces}", "byt tabben mot {spaces}"};
constexpr Phrase kTabRemove{"remove the tab", "ta bort tabben"};
constexpr Phrase kTabAfterDash{"a tab follows the dash, where a space must be",
                               "efter bindestrecket står en tabb, där det ska vara ett mellanslag"};
constexpr Phrase kNoBreak{"a no-break space is here, where an ordinary space must be",
                          "här står ett hårt mellanslag, där det ska vara ett vanligt"};
constexpr Phrase kInvisible{"the invisible character {code} is here, where an ordinary space must be",
                            "här står det osynliga tecknet {code}, där det ska vara ett vanligt mellanslag"};
constexpr Phrase kInvisibleHelp{"delete it and type an ordinary space",
                                "ta bort det och skriv ett vanligt mellanslag"};
constexpr Phrase kDashSpace{"a space is missing after the dash",
                            "det saknas ett mellanslag efter bindestrecket"};
constexpr Phrase kColonSpace{"a space is missing after the colon of \"{key}\"",
                             "det saknas ett mellanslag efter kolonet i ”{key}”"};
constexpr Phrase kColon{"the colon after \"{word}\" cuts the text in two",
                        "kolonet efter ”{word}” delar texten i två"};
constexpr Phrase kBlockText{"write {text} alone on line {line}, with the text indented on the lines below",
                            "skriv {text} ensamt på rad {line}, med texten indragen på raderna under"};
constexpr Phrase kBraces{"several keys on one line must be between {open} and {close}",
                         "flera fält på en rad ska stå inom {open} och {close}"};
constexpr Phrase kBullet{"an item of a list begins with a dash, not with {sign}",
                         "en punkt i en lista börjar med bindestreck, inte med {sign}"};
constexpr Phrase kSwallowed{"the line looks like a new item but is read as part of the text above",
                            "raden ser ut som en ny punkt men läses som en del av texten ovanför"};
constexpr Phrase kSwallowedHelp{
    "begin it with a dash and a space, in line with the dashes of the other items",
    "börja raden med bindestreck och mellanslag, i linje med de andra punkterna"};
constexpr Phrase kFaultSignsCut{"everything after # is a comment, and left out of the text",
                                "allt efter # räknas som en kommentar och kommer inte med i texten"};
constexpr Phrase kSpecial{"a text cannot begin with {sign}", "en text kan inte börja med {sign}"};
constexpr Phrase kMoreThan{"> has a meaning of its own in YAML", "> har en egen betydelse i YAML"};
constexpr Phrase kMoreHelp{"write {number}+ or {next}.. for a count",
                           "skriv {number}+ eller {next}.. för ett antal"};
constexpr Phrase kAtLeastHelp{"write {number}.. for a count", "skriv {number}.. för ett antal"};
constexpr Phrase kTextAfterSign{"the text is on the same line as {sign}",
                                "texten står på samma rad som {sign}"};
constexpr Phrase kTextAfterSignHelp{"remove {sign}, or begin the text on the next line, indented",
                                    "ta bort {sign}, eller börja texten på nästa rad, indragen"};

constexpr char32_t kNoBreakSpace = 0xA0;

// From the first word of the line, behind its dashes, to the value: "text: ".
std::string key_before(std::string_view text, Offset value) {
  Offset at = skip_blanks(text, line_begin(text, value));
  while (at < value && text[at] == '-' && stands_alone(text, at)) at = skip_blanks(text, at + 1);
  return at < value ? std::string(text.substr(at, value - at)) : std::string();
}

std::string line_in_quotes(std::string_view text, Offset value) {
  return key_before(text, value) + in_quotes(text, rest_of_line(text, value));
}

// Whether a quote stands as one that ends a text: behind a word, before a blank.
bool ends_a_text(std::string_view text, std::size_t at) {
  return at > 0 && at + 1 < text.size() && !is_gap(text[at - 1]) && is_gap(text[at + 1]);
}

// Whether a line with this many spaces would go on with a text after | or >.
bool below_block_text(std::string_view text, Offset line, int spaces) {
  while (line > 0) {
    const Offset begin = line_begin(text, line - 1);
    const Span above = rest_of_line(text, skip_blanks(text, begin));
    const int column = static_cast<int>(above.begin - begin);
    line = begin;
    if (above.begin >= above.end || column >= spaces) continue;
    std::string_view words = text.substr(above.begin, above.end - above.begin);
    words = trim(words.substr(0, words.find(" #")));
    while (!words.empty() && (is_digit(words.back()) || words.back() == '+' || words.back() == '-'))
      words.remove_suffix(1);
    return words.ends_with(" |") || words.ends_with(" >");
  }
  return false;
}

// A text in quotes that ends too early. The quotes at its two ends are not part of it when what ends it was
// meant to stand inside.
Fault ends_early(std::string_view text, Span here, Offset quote, Phrase what) {
  Span all = rest_of_line(text, quote);
  const bool both = all.end > all.begin + 1 && text[all.end - 1] == text[quote];
  const bool inside =
      text[here.begin] == text[quote] && (text[quote] == '\'' || is_blank(text[here.begin - 1]));
  if (both && inside) all = {all.begin + 1, all.end - 1};
  Fault fault =
      fault_of(here, what, kWrite,
               {{"text", key_before(text, quote) + in_quotes(text, all)}, {"after", excerpt(text, here)}});
  const std::string_view inner = text.substr(all.begin, all.end - all.begin);
  fault = quoted_by(std::move(fault), text, rest_of_line(text, quote));
  if (!fault.fix.empty()) fault.fix.front().text = in_quotes(without_shields(inner));
  const std::string before = key_before(text, quote);
  const bool in_brackets = before.find_first_of("{[") != before.npos;  // the text may end on the line
  const bool clear = (both && inside) || ends_a_text(text, text.rfind(text[quote], here.begin));
  if (before.empty() || in_brackets || !clear) fault.fix.clear();
  return with(std::move(fault), shielded_on_line(text, quote, text[quote]));
}

// The last words before a sign.
std::string words_before(std::string_view text, Offset from, Offset sign) {
  constexpr std::size_t kMost = 30;
  const std::string all = whole(text, {from, sign});
  if (all.size() <= kMost) return all;
  const std::size_t blank = all.find(' ', all.size() - kMost);
  return excerpt(all,
                 {static_cast<Offset>(blank == all.npos ? 0 : blank + 1), static_cast<Offset>(all.size())});
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
  Fault fault = fault_of({at, at + 1}, kFaultSignsUnclosed, kFaultSignsUnclosedHelp,
                         {{"quote", std::string(1, text[at])}});
  const Span rest = rest_of_line(text, at);
  const std::string_view line = text.substr(rest.begin + 1, rest.end - rest.begin - 1);
  // Where the text ends with its line, that is where its quote is missing.
  const bool plain = line.find_first_of("\"'\\#,]}") == line.npos && !line.empty() && !is_blank(line.front());
  if (plain && !goes_on_below(text, at)) fault.fix = {{{rest.end, rest.end}, std::string(1, text[at])}};
  return fault;
}

Fault outside_quotes(std::string_view text, Offset at, Offset quote, int least) {
  return fault_of(rest_of_line(text, at), kOutsideQuotes, kPutBefore,
                  {{"quote", std::string(1, text[quote])},
                   {"line", static_cast<long long>(line_number(text, quote))},
                   {"spaces", nested(spaces(least))}});
}

Fault apostrophe(std::string_view text, Offset at, Offset quote) {
  return ends_early(text, {at, at + 1}, quote, kApostrophe);
}

Fault apostrophe_in_brackets(Offset at) { return fault_of({at, at + 1}, kApostrophe, kOtherQuotes); }

Fault quote_inside(std::string_view text, Offset at, Offset quote) {
  return ends_early(text, {at, at + 1}, quote, kQuoteInside);
}

Fault after_quote(std::string_view text, Offset at, Offset quote) {
  return ends_early(text, rest_of_line(text, at), quote, kAfterQuote);
}

Fault bad_escape(std::string_view text, Span span) {
  const std::string escape(text.substr(span.begin, span.end - span.begin));
  return fault_of(span, kBadEscape, kBadEscapeHelp, {{"escape", escape}});
}

Fault tab(std::string_view text, Offset at, int least) {
  const Offset begin = line_begin(text, at);
  const Offset first = skip_blanks(text, at);
  Fault fault = mended_by(
      fault_of({at, at + 1}, kTab, least == 0 ? kTabRemove : kTabHelp, {{"spaces", nested(spaces(least))}}),
      {Mend{begin, first - begin, std::string(static_cast<std::size_t>(least), ' ')}});
  if (below_block_text(text, begin, least))
    fault.fix.clear();  // it may go on with the text or begin something new
  return fault;
}

Fault tab_after_dash(std::string_view text, Offset at) {
  const Offset next = skip_blanks(text, at + 1);
  return mended_by(fault_of({at + 1, next}, kTabAfterDash, kWrite,
                            {{"text", "- " + whole(text, rest_of_line(text, next))}}),
                   {Mend{at + 1, next - at - 1, " "}});
}

std::optional<Fault> invisible_blank(std::string_view text, Offset at) {
  const Span span = character_span(text, at);
  std::size_t end = at;
  const char32_t c = span.begin < span.end ? utf8::next(text, end) : U' ';
  const Mend mend{at, span.end - at, " "};
  if (c == kNoBreakSpace) return mended_by(fault_of(span, kNoBreak, kInvisibleHelp), {mend});
  const bool blank = (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F || c == 0x3000;
  if (!blank) return std::nullopt;
  return mended_by(fault_of(span, kInvisible, kInvisibleHelp, {{"code", code_point(c)}}), {mend});
}

Fault dash_space(std::string_view text, Offset at) {
  const Span rest = rest_of_line(text, at + 1);
  return mended_by(fault_of({at, at + 1}, kDashSpace, kWrite, {{"text", "- " + whole(text, rest)}}),
                   {Mend{at + 1, 0, " "}});
}

Fault colon_space(std::string_view text, Span all, Offset at) {
  const std::string key = whole(text, {all.begin, at});
  Fault fault = fault_of({at, at + 1}, kColonSpace, kWrite,
                         {{"key", key}, {"text", key + ": " + whole(text, {at + 1, all.end})}});
  const char next = char_at(text, at + 1);
  const bool plain = is_letter(next) || is_digit(next) || next == '{' || next == '[';
  return plain ? mended_by(std::move(fault), {Mend{at + 1, 0, " "}}) : fault;
}

Fault colon_in_text(std::string_view text, Offset colon, std::optional<Offset> begin) {
  const Offset from = begin.value_or(skip_blanks(text, line_begin(text, colon)));
  const std::string word = words_before(text, from, colon);
  const Span here{colon, colon + 1};
  const std::string quoted = begin ? line_in_quotes(text, *begin) : std::string();
  Fault fault = fault_of(here, kColon, begin ? kQuoteThis : kQuoteIt, {{"word", word}, {"text", quoted}});
  if (begin) fault = quoted_by(std::move(fault), text, rest_of_line(text, *begin));
  return with(std::move(fault), {shielded(text, colon)});
}

Fault colon_on_line(std::string_view text, Offset colon, Offset key) {
  const Offset begin = skip_blanks(text, line_begin(text, colon));
  Offset end = key;
  while (end < text.size() && text[end] != ':') ++end;
  return with(fault_of({colon, colon + 1}, kColon, kBlockText,
                       {{"word", words_before(text, begin, colon)},
                        {"text", whole(text, {key, end}) + ": |"},
                        {"line", static_cast<long long>(line_number(text, key))}}),
              {shielded(text, colon)});
}

Fault missing_braces(std::string_view text, Offset at) {
  const Span rest = rest_of_line(text, at);
  const Offset begin = skip_blanks(text, line_begin(text, at));
  const std::string before(text.substr(begin, at - begin));
  return mended_by(
      fault_of(rest, kBraces, kWrite,
               {{"open", "{"},
                {"close", "}"},
                {"text", before + "{" + whole(text, rest) + (text[rest.end - 1] == '}' ? "" : "}")}}),
      {Mend{at, 0, "{"}, Mend{rest.end, 0, "}"}});
}

Fault bullet(std::string_view text, Offset at) {
  const Span sign = character_span(text, at);
  const Span rest = rest_of_line(text, skip_blanks(text, sign.end));
  return mended_by(
      fault_of(sign, kBullet, kWrite, {{"sign", sign_at(text, at)}, {"text", "- " + whole(text, rest)}}),
      {Mend{at, sign.end - at, "-"}});
}

Fault swallowed(std::string_view text, Offset at) {
  return fault_of(rest_of_line(text, at), kSwallowed, kSwallowedHelp);
}

Fault cut_text(std::string_view text, Offset at, std::optional<Offset> begin) {
  const std::string quoted = begin ? line_in_quotes(text, *begin) : std::string();
  return with(
      fault_of(rest_of_line(text, at), kFaultSignsCut, begin ? kQuoteThis : kQuoteIt, {{"text", quoted}}),
      {shielded(text, at)});
}

Fault special_start(std::string_view text, Offset at) {
  if (key_before(text, at).empty()) return special_sign(text, at);
  Fault fault = fault_of(character_span(text, at), kSpecial, kQuoteThis,
                         {{"sign", sign_at(text, at)}, {"text", line_in_quotes(text, at)}});
  return with(quoted_by(std::move(fault), text, rest_of_line(text, at)), {shielded(text, at)});
}

Fault special_sign(std::string_view text, Offset at) {
  return with(fault_of(character_span(text, at), kSpecial, kQuoteIt, {{"sign", sign_at(text, at)}}),
              {shielded(text, at)});
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
  if (at_least) {
    Fault fault = fault_of({at, end}, kMoreThan, kAtLeastHelp, {{"number", number}});
    fault.fix = {{{at, end}, number + ".."}};
    return fault;
  }
  return fault_of({at, end}, kMoreThan, kMoreHelp, {{"number", number}, {"next", next}});
}

Fault text_after_sign(std::string_view text, Offset at) {
  const Span rest = rest_of_line(text, at);
  return with(fault_of(rest, kTextAfterSign, kTextAfterSignHelp, {{"sign", sign_at(text, at)}}),
              {shielded(text, at)});
}

}  // namespace lofte::yaml::faults
