// SPDX-License-Identifier: Apache-2.0
//
// The number of a case leads to a file about somebody. Authorities write them as a year and a running number
// ("dnr 2020/123", "SN 2020/123", "KS-2020/123"); the police as K, a number and the year, often after the
// number of the unit (5000-K123456-20); prosecutors as AM-12345-20; courts as "mål nr B 1234-20". A school
// year
// ("läsåret 2020/21") looks like the first and is none.
#include <algorithm>
#include <array>
#include <optional>

#include "rules/personal_finders.h"
#include "rules/personal_words.h"

namespace lofte::rules {
namespace {

// Of these, the words for what is always about somebody.
constexpr auto kOfSomebody = std::to_array<std::string_view>(
    {"målnr", "målnummer", "knr", "anmälningsnummer", "mål", "målet", "anmälan"});
constexpr auto kSchoolYears = std::to_array<std::string_view>({"vt", "ht", "läsåret", "läsår"});

constexpr std::size_t kLongestOffice = 5;  // letters: "KS", "SOC", "BUN"

bool number_at(const Tokens& tokens, std::size_t at) { return at < tokens.size() && tokens[at].is_number(); }

bool glued_sign(const Tokens& tokens, std::size_t at, std::string_view sign) {
  return at < tokens.size() && tokens[at].glued && tokens[at].is(sign);
}

// The last token that is written together with the one at `at`; a point or comma at its end is not part of
// it.
std::size_t run_end(const Tokens& tokens, std::size_t at) {
  std::size_t last = at;
  for (std::size_t i = at + 1; i < tokens.size() && tokens[i].glued; ++i) {
    const bool joint = tokens[i].is("-") || tokens[i].is("/") || tokens[i].is(":");
    if (!joint && tokens[i].kind == Token::Kind::sign) break;
    if (!joint) last = i;
  }
  return last;
}

// Two numbers with a joint between: "2020/123", "1234-20".
bool is_pair(const Tokens& tokens, std::size_t at) {
  const bool joint = glued_sign(tokens, at + 1, "/") || glued_sign(tokens, at + 1, "-");
  return number_at(tokens, at) && joint && number_at(tokens, at + 2) && tokens[at + 2].glued;
}

bool is_year(const Token& token) {
  return token.text.size() == 4 && token.value() >= 1900 && token.value() < 2200;
}

bool is_school_year(const Tokens& tokens, std::size_t year) {
  const int first = tokens[year].value();
  const int second = tokens[year + 2].value();
  return second == first + 1 || (tokens[year + 2].text.size() == 2 && second == (first + 1) % 100);
}

// A pair that is a time or a span of small numbers: "anmälan 2020-06-04", "målet 2023–2026", "mål 3–5".
bool is_span(const Tokens& tokens, std::size_t at) {
  const Token& first = tokens[at];
  const Token& second = tokens[at + 2];
  if (first.text.size() <= 2 && second.text.size() <= 2) return true;
  if (!is_year(first)) return false;
  if (is_school_year(tokens, at)) return true;
  if (!tokens[at + 1].is("-")) return false;
  const bool month = second.text.size() == 2 && second.value() >= 1 && second.value() <= 12;
  return is_year(second) || (month && is_pair(tokens, at + 2) && tokens[at + 3].is("-"));
}

// "dnr KS 2020/123", "mål nr B 1234-20".
std::optional<std::size_t> after_word(const Tokens& tokens, std::size_t at) {
  const bool sure = among(kSure, tokens[at].text);
  if (!sure && !among(kPerhaps, tokens[at].text)) return std::nullopt;
  std::size_t number = at + 1;
  while (number < tokens.size() && among(kNumberSigns, tokens[number].text)) ++number;
  const bool office =
      number < tokens.size() && tokens[number].upper && tokens[number].text.size() <= kLongestOffice;
  if (office) ++number;
  if (glued_sign(tokens, number, "-")) ++number;
  if (!number_at(tokens, number)) return std::nullopt;
  if (!sure && (!is_pair(tokens, number) || (!office && is_span(tokens, number)))) return std::nullopt;
  return run_end(tokens, number);
}

// "SN 2020/123", "KS-2020/123".
std::optional<std::size_t> of_office(const Tokens& tokens, std::size_t at) {
  const Token& office = tokens[at];
  if (!office.upper || office.text.size() < 2 || office.text.size() > kLongestOffice ||
      among(kSchoolYears, office.text))
    return std::nullopt;
  const std::size_t year = glued_sign(tokens, at + 1, "-") ? at + 2 : at + 1;
  if (!is_pair(tokens, year) || !glued_sign(tokens, year + 1, "/") || is_school_year(tokens, year))
    return std::nullopt;
  const int value = tokens[year].value();
  return value >= 1900 && value < 2200 ? std::optional(run_end(tokens, year)) : std::nullopt;
}

// "K123456-20", after the number of the unit also without the year; "AM-12345-20".
std::optional<std::size_t> of_police(const Tokens& tokens, std::size_t at) {
  if (!tokens[at].upper) return std::nullopt;
  const bool police = tokens[at].is("k");
  if (!police && !tokens[at].is("am")) return std::nullopt;
  const std::size_t number = police ? at + 1 : at + 2;
  if (!number_at(tokens, number) || !tokens[number].glued || !(police || glued_sign(tokens, at + 1, "-")))
    return std::nullopt;
  const std::size_t digits = tokens[number].text.size();
  if (digits < 3 || digits > 7) return std::nullopt;
  const bool year = is_pair(tokens, number) && tokens[number + 2].text.size() == 2;
  const bool unit =
      at >= 2 && tokens[at].glued && glued_sign(tokens, at - 1, "-") && tokens[at - 2].text.size() == 4;
  return year || (police && unit) ? std::optional(year ? number + 2 : number) : std::nullopt;
}

// The first token of a number of a case that has its letter at `at`.
std::size_t with_unit(const Tokens& tokens, std::size_t at) {
  const bool unit = at >= 2 && tokens[at].is("k") && tokens[at].glued && glued_sign(tokens, at - 1, "-") &&
                    tokens[at - 2].is_number();
  return unit ? at - 2 : at;
}

}  // namespace

std::vector<PersonalDetail> find_case_numbers(const Tokens& tokens) {
  std::vector<PersonalDetail> out;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (!tokens[at].is_word() || !number_ahead(tokens, at, kNumberSigns.size())) continue;
    auto last = of_police(tokens, at);
    const bool sure = last || among(kOfSomebody, tokens[at].text);
    if (!last) last = after_word(tokens, at);
    if (!last) last = of_office(tokens, at);
    if (!last) continue;
    out.push_back({sure ? PersonalDetail::What::case_number : PersonalDetail::What::file_number,
                   {tokens[with_unit(tokens, at)].span.begin, tokens[*last].span.end}});
    at = *last;
  }
  return out;
}

}  // namespace lofte::rules
