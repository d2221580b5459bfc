// SPDX-License-Identifier: Apache-2.0
//
// The designation of a property and the number of a vehicle lead to their owner, through registers that are
// open to everyone. A property is a name with a block and a unit ("Exempelby 5:12"), in towns the name of a
// quarter with a number ("kv. Ekorren 3"); statutes (2023:196), results and clock times ("Torget 18:30") are
// written alike. A plate is three letters and three digits, or two digits and a letter: "ABC 123", "ABC 12D".
#include <algorithm>
#include <array>
#include <optional>

#include "rules/personal_finders.h"
#include "rules/personal_words.h"

namespace lofte::rules {
namespace {

// Words that begin with a capital letter at the beginning of a sentence and have numbers with a colon.
constexpr auto kNoNames = std::to_array<std::string_view>(
    {"kl",     "klockan", "klockslag", "tid",      "tiden",    "start",      "skala",  "skalan",  "lag",
     "lagen",  "nr",      "nummer",    "punkt",    "kap",      "kapitel",    "bilaga", "avsnitt", "figur",
     "bild",   "tabell",  "sida",      "version",  "resultat", "resultatet", "mål",    "utgåva",  "rapport",
     "måndag", "tisdag",  "onsdag",    "torsdag",  "fredag",   "lördag",     "söndag", "time",    "at",
     "monday", "tuesday", "wednesday", "thursday", "friday",   "saturday",   "sunday", "scale",   "score"});
// Three capital letters before a number that are no plate.
constexpr auto kNoPlates = std::to_array<std::string_view>(
    {"sos", "led", "lpo", "est", "skr", "msb", "dnr",  "knr", "tel", "fax", "sfs", "sou",
     "osl", "pbl", "lou", "jfr", "max", "min", "gps",  "ral", "din", "brf", "ksn", "ksu",
     "phu", "bet", "art", "str", "par", "sms", "the",  "and", "per", "den", "det", "och",
     "har", "mot", "for", "all", "hsb", "abk", "mark", "ptr", "sek"});
constexpr auto kVehicles = std::to_array<std::string_view>(
    {"regnr", "registreringsnummer", "registreringsnumret", "reg", "skylten"});

constexpr std::size_t kMostBlockDigits = 3, kMostUnitDigits = 4;

bool is_glued(const Tokens& tokens, std::size_t at) { return at < tokens.size() && tokens[at].glued; }

bool is_short_number(const Tokens& tokens, std::size_t at, std::size_t most_digits) {
  return at < tokens.size() && tokens[at].is_number() && tokens[at].text.size() <= most_digits &&
         tokens[at].text[0] != '0';
}

// "5:12", and nothing more of a time or a date behind it.
bool is_block_and_unit(const Tokens& tokens, std::size_t at) {
  const bool both = at + 2 < tokens.size() && tokens[at + 1].is(":") && is_glued(tokens, at + 1) &&
                    is_glued(tokens, at + 2) && is_short_number(tokens, at + 2, kMostUnitDigits);
  const bool block = is_short_number(tokens, at, kMostBlockDigits) || tokens[at].is("s");
  if (!both || !block) return false;
  const bool on = is_glued(tokens, at + 3) && is_glued(tokens, at + 4) && !tokens[at + 3].is(")") &&
                  tokens[at + 4].is_number();
  return !on;
}

// "18:30" may be a time; "5:12" hardly is one.
bool may_be_time(const Tokens& tokens, std::size_t at) {
  constexpr int kHours = 24, kMinutes = 60;
  return tokens[at].text.size() == 2 && tokens[at + 2].text.size() == 2 && tokens[at].value() < kHours &&
         tokens[at + 2].value() < kMinutes;
}

bool is_name(const Tokens& tokens, std::size_t at) {
  const Token& token = tokens[at];
  const bool code = token.upper && token.text.size() > 1;
  return token.is_word() && token.capital && !code && !among(kNoNames, token.text);
}

// Whether one of the words just before says that a property follows: "fastigheten Stora Exempelby 12:34".
template <class Words>
bool is_announced(const Tokens& tokens, std::size_t at, const Words& words) {
  constexpr std::size_t kBack = 4;
  for (std::size_t i = at; i-- > 0 && at - i <= kBack;)
    if (tokens[i].sentence == tokens[at].sentence && among(words, tokens[i].text)) return true;
  return false;
}

// "Exempelby 5:12", "Exempelby s:3"; `at` is the name.
std::optional<std::size_t> property_at(const Tokens& tokens, std::size_t at) {
  const std::size_t block = at + 1;
  if (block >= tokens.size() || tokens[block].glued || !is_name(tokens, at) ||
      !is_block_and_unit(tokens, block))
    return std::nullopt;
  if (may_be_time(tokens, block) && !is_announced(tokens, at, kProperties)) return std::nullopt;
  return block + 2;
}

// "kvarteret Ekorren 3", "fastigheten Ekorren 3", "kv. Stora Ekorren 3"; `at` is the first word.
std::optional<std::size_t> quarter_at(const Tokens& tokens, std::size_t at) {
  if (!among(kQuarters, tokens[at].text) && !among(kProperties, tokens[at].text)) return std::nullopt;
  std::size_t name = at + 1;
  if (name < tokens.size() && tokens[name].is(".") && is_glued(tokens, name)) ++name;
  std::size_t last = name;
  while (last < tokens.size() && tokens[last].is_word() && tokens[last].capital) ++last;
  if (last == name || !is_short_number(tokens, last, kMostBlockDigits) || goes_on(tokens, last))
    return std::nullopt;
  return last;
}

bool is_plate_letters(const Token& token, bool announced) {
  return token.is_word() && token.upper && token.text.size() == 3 &&
         token.text.find_first_not_of("abcdefghjklmnoprstuwxyz") == std::string_view::npos &&
         (announced || !among(kNoPlates, token.text));
}

// The last token of a plate whose letters stand at `at`: three digits, or two and a letter.
std::optional<std::size_t> plate_at(const Tokens& tokens, std::size_t at) {
  const bool said = is_announced(tokens, at, kVehicles);
  if (!is_plate_letters(tokens[at], said) || (tokens[at].glued && at > 0 && tokens[at - 1].is("-")) ||
      at + 1 >= tokens.size() || !tokens[at + 1].is_number())
    return std::nullopt;
  const std::size_t digits = at + 1;
  const bool spaced = !tokens[digits].glued;
  // A line of capital letters: "NU HAR 112 LAMPOR BYTTS".
  if (spaced && !said && at > 0 && tokens[at - 1].upper && tokens[at - 1].text.size() > 1)
    return std::nullopt;
  const bool letter = is_glued(tokens, digits + 1) && tokens[digits + 1].is_word();
  if (tokens[digits].text.size() == 2)
    return letter && tokens[digits + 1].text.size() == 1 && tokens[digits + 1].upper
               ? std::optional(digits + 1)
               : std::nullopt;
  const bool more = is_glued(tokens, digits + 1) && is_glued(tokens, digits + 2) &&
                    tokens[digits + 2].kind != Token::Kind::sign;
  if (tokens[digits].text.size() != 3 || letter || more || goes_on(tokens, digits)) return std::nullopt;
  return digits;
}

}  // namespace

std::vector<PersonalDetail> find_properties(const Tokens& tokens) {
  std::vector<PersonalDetail> out;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (!tokens[at].is_word() || !number_ahead(tokens, at, kNumberSigns.size())) continue;
    PersonalDetail::What what = PersonalDetail::What::property;
    auto last = quarter_at(tokens, at);
    if (!last) last = property_at(tokens, at);
    if (!last) {
      last = plate_at(tokens, at);
      what = PersonalDetail::What::plate;
    }
    if (!last) continue;
    out.push_back({what, {tokens[at].span.begin, tokens[*last].span.end}});
    at = *last;
  }
  return out;
}

}  // namespace lofte::rules
