// SPDX-License-Identifier: Apache-2.0
#include "base/digit.h"
#include "base/identity.h"

#include "rules/privacy_parts.h"

namespace lofte::rules {

using diag::Family;
using diag::Place;
using diag::Severity;
using words::Phrase;
using words::say;

const diag::RuleInfo kPersonnummer{
    "personnummer",
    Family::privacy,
    Severity::error,
    {"a personal identity number (personnummer or samordningsnummer)",
     "ett personnummer eller samordningsnummer"},
    {"A record of what was promised and done needs nobody's identity number, and a number that has been "
     "committed "
     "stays in the history for everyone who has a copy. It is never shown in full, whatever the format.",
     "Uppgifter om vad som lovats och gjorts behöver ingens personnummer, och ett nummer som en gång sparats "
     "i "
     "git finns kvar i historiken hos alla som har en kopia. Det visas aldrig i sin helhet, oavsett format."},
    {"Take the number out before you commit. If it is committed already, the history has to be rewritten: "
     "ask the "
     "data protection officer.",
     "Ta bort numret innan du sparar i git. Är det redan sparat måste historiken skrivas om: kontakta "
     "dataskyddsombudet."}};

const diag::RuleInfo kPersonnummerLike{
    "personnummer-like",
    Family::privacy,
    Severity::warning,
    {"a number that looks like a personal identity number, with a wrong check digit",
     "ett nummer som ser ut som ett personnummer men har fel kontrollsiffra"},
    {"It may be an identity number with a slip of the pen, which still points out somebody.",
     "Det kan vara ett felskrivet personnummer, och det pekar ändå ut någon."},
    {"Take it out if it is one. If it is something else, write it so that it cannot be taken for one.",
     "Ta bort det om det är ett personnummer. Är det något annat, skriv det så att det inte kan förväxlas."}};

namespace {

constexpr Phrase kFound{"{number} is a personal identity number",
                        "{number} är ett personnummer eller samordningsnummer"};
constexpr Phrase kFoundInName{"the name of the file holds {number}, a personal identity number",
                              "filens namn innehåller {number}, ett personnummer eller samordningsnummer"};
constexpr Phrase kTakeOut{"take it out before you commit: git keeps what was there once",
                          "ta bort det innan du sparar i git: det som en gång funnits där finns kvar"};
constexpr Phrase kRename{"rename the file before you commit: git keeps what was there once",
                         "döp om filen innan du sparar i git: det som en gång funnits där finns kvar"};
constexpr Phrase kLike{"{number} looks like a personal identity number with a wrong check digit",
                       "{number} ser ut som ett personnummer med fel kontrollsiffra"};
constexpr Phrase kLikeInName{
    "the name of the file holds {number}, which looks like a personal identity number with a wrong check "
    "digit",
    "filens namn innehåller {number}, som ser ut som ett personnummer med fel kontrollsiffra"};
constexpr Phrase kTakeOutOrChange{"take it out, or write it so that it cannot be taken for one",
                                  "ta bort det, eller skriv det så att det inte kan förväxlas med ett"};

constexpr std::size_t kLongestPart = 16;  // bytes of a number on one side of a line end

// What a number is made of; the bytes of the dashes too.
bool is_part(char c) { return is_digit(c) || c == '-' || c == '+' || static_cast<unsigned char>(c) >= 0x80; }

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// A number's place is never more than one line: the lines below would be shown as they are.
Span first_line(std::string_view text, Span span) {
  const auto end = text.substr(0, span.end).find('\n', span.begin);
  return end == text.npos ? span : Span{span.begin, static_cast<std::uint32_t>(end)};
}

void report(Scan& scan, Span span, const identity::Number& number, std::string masked) {
  if (!scan.take(span)) return;
  words::Values values{{"number", std::move(masked)}};
  if (number.certain)
    scan.report(kPersonnummer, span, say(kFound, std::move(values)), say(kTakeOut));
  else
    scan.report(kPersonnummerLike, span, say(kLike, std::move(values)), say(kTakeOutOrChange));
}

// Whether a text holds as many digits in a row as the date of an identity number has at least.
bool holds_date(std::string_view text) {
  std::size_t run = 0;
  for (const char c : text) {
    run = is_digit(c) ? run + 1 : 0;
    if (run == identity::kFewestDigits) return true;
  }
  return false;
}

// The two parts of a text around the line end at `end`, put together as a folded text would be, without the
// blank; nothing when the first cannot be the beginning of a number.
struct Joined {
  std::string text;
  std::size_t begin = 0;   // where the first part begins
  std::size_t length = 0;  // of the first part
};

Joined joined_at(std::string_view text, std::size_t end) {
  std::size_t last = end;
  while (last > 0 && is_blank(text[last - 1])) --last;
  std::size_t first = last;
  while (first > 0 && last - first < kLongestPart && is_part(text[first - 1])) --first;
  if (!holds_date(text.substr(first, last - first))) return {};
  std::size_t next = end + 1;
  while (next < text.size() && (is_blank(text[next]) || text[next] == '#')) ++next;
  std::string both(text.substr(first, last - first));
  both += text.substr(std::min(next, text.size()), kLongestPart);
  return {std::move(both), first, last - first};
}

// A number whose last four digits stand on the next line. Only when the check digit is right: two figures on
// two lines are no rarity.
void find_folded(Scan& scan) {
  for (std::size_t end = scan.text.find('\n'); end != scan.text.npos; end = scan.text.find('\n', end + 1)) {
    if (end == 0 || !(is_part(scan.text[end - 1]) || is_blank(scan.text[end - 1]))) continue;
    const Joined joined = joined_at(scan.text, end);
    if (joined.length == 0) continue;
    for (const identity::Number& number : identity::find(joined.text)) {
      const bool across = number.span.begin < joined.length && joined.length <= number.last &&
                          number.last <= joined.length + 3;
      if (!number.certain || !across) continue;
      const Span span{static_cast<std::uint32_t>(joined.begin + number.span.begin),
                      static_cast<std::uint32_t>(joined.begin + joined.length)};
      report(scan, span, number, identity::masked(joined.text, number));
    }
  }
}

}  // namespace

void find_identity_numbers(Scan& scan) {
  for (const identity::Number& number : identity::find(scan.text))
    report(scan, first_line(scan.text, number.span), number, identity::masked(scan.text, number));
  find_folded(scan);
}

void check_names(const corpus::Corpus& corpus, diag::Findings& findings) {
  for (const Text path : corpus.paths) {
    for (const identity::Number& number : identity::find(path)) {
      words::Values values{{"number", identity::masked(path, number)}};
      if (number.certain)
        findings.emplace_back(kPersonnummer, Place{path, {}}, say(kFoundInName, std::move(values)),
                              say(kRename));
      else
        findings.emplace_back(kPersonnummerLike, Place{path, {}}, say(kLikeInName, std::move(values)),
                              say(kRename));
    }
  }
}

}  // namespace lofte::rules
