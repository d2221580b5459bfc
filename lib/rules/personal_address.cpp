// SPDX-License-Identifier: Apache-2.0
//
// A street with a house number, or the number of an apartment, is where somebody lives. The names of streets
// end in -gatan, -vägen, -gränd … and begin with a capital letter ("Storgatan 12 B", "Karl Johans gata 3");
// roads have numbers of another kind (riksväg 23), and a number before a unit, a month or the rest of a time
// is none.
#include <algorithm>
#include <array>

#include "rules/personal_finders.h"
#include "rules/personal_words.h"

namespace lofte::rules {
namespace {

constexpr auto kRoads = std::to_array<std::string_view>(
    {"riksväg", "riksvägen", "länsväg", "länsvägen", "europaväg", "europavägen", "landsväg", "landsvägen",
     "motorväg", "motorvägen", "gångväg", "gångvägen", "cykelväg", "cykelvägen", "huvudgata", "huvudgatan"});
// What a street name of two words begins with; others end in the s of a genitive.
constexpr auto kFirstWords = std::to_array<std::string_view>(
    {"norra", "södra", "östra", "västra", "stora", "lilla", "gamla", "nya", "övre", "nedre"});
constexpr auto kAddressUnits = std::to_array<std::string_view>(
    {"m",        "meter",  "cm",      "mm",     "km",        "st",        "stycken",  "procent",
     "gånger",   "timmar", "minuter", "dagar",  "veckor",    "januari",   "februari", "mars",
     "april",    "maj",    "juni",    "juli",   "augusti",   "september", "oktober",  "november",
     "december", "jan",    "feb",     "apr",    "aug",       "sep",       "sept",     "okt",
     "nov",      "dec",    "lampor",  "lyktor", "armaturer", "personer",  "år"});

constexpr std::size_t kMostHouseDigits = 3;

bool is_street_end(std::string_view word) {
  return std::any_of(kStreetEnds.begin(), kStreetEnds.end(),
                     [&](std::string_view e) { return word.ends_with(e); });
}

// "Storgatan", or the last word of "Norra vägen", "Karl Johans gata".
bool is_street(const Tokens& tokens, std::size_t at) {
  const std::string_view word = tokens[at].text;
  if (!tokens[at].is_word() || !is_street_end(word) || among(kRoads, word)) return false;
  if (!among(kStreetEnds, word)) return tokens[at].capital;
  if (at == 0 || !tokens[at - 1].capital || tokens[at - 1].sentence != tokens[at].sentence) return false;
  return among(kFirstWords, tokens[at - 1].text) || tokens[at - 1].text.ends_with('s');
}

bool is_house(const Tokens& tokens, std::size_t at) {
  if (at >= tokens.size() || !tokens[at].is_number()) return false;
  const std::string_view digits = tokens[at].text;
  return digits.size() <= kMostHouseDigits && digits[0] != '0' && !goes_on(tokens, at);
}

// The letter of an entrance: "12 B", "12b".
bool is_entrance(const Tokens& tokens, std::size_t at) {
  if (at >= tokens.size() || tokens[at].text.size() != 1 || !tokens[at].is_word()) return false;
  return tokens[at].glued || tokens[at].capital;
}

Span over(const Tokens& tokens, std::size_t first, std::size_t last) {
  return {tokens[first].span.begin, tokens[last].span.end};
}

}  // namespace

bool goes_on(const Tokens& tokens, std::size_t at) {
  if (at + 1 >= tokens.size()) return false;
  const Token& next = tokens[at + 1];
  const bool joint = next.glued && (next.is(":") || next.is("/") || next.is(".") || next.is(","));
  if (joint && at + 2 < tokens.size() && tokens[at + 2].glued && tokens[at + 2].is_number()) return true;
  return next.is("%") || among(kAddressUnits, next.text);
}

std::vector<PersonalDetail> find_addresses(const Tokens& tokens) {
  std::vector<PersonalDetail> out;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (!number_ahead(tokens, at, kNumberSigns.size())) continue;
    if (is_house(tokens, at + 1) && is_street(tokens, at)) {
      const std::size_t last = is_entrance(tokens, at + 2) ? at + 2 : at + 1;
      const bool two_words = among(kStreetEnds, tokens[at].text);
      out.push_back({PersonalDetail::What::address, over(tokens, two_words ? at - 1 : at, last)});
    } else if (among(kApartments, tokens[at].text)) {
      std::size_t number = at + 1;
      while (number < tokens.size() && among(kNumberSigns, tokens[number].text)) ++number;
      if (number < tokens.size() && tokens[number].is_number())
        out.push_back({PersonalDetail::What::apartment, over(tokens, at, number)});
    }
  }
  return out;
}

}  // namespace lofte::rules
