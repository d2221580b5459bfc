// SPDX-License-Identifier: Apache-2.0
//
// An illness, a disability or an addiction said of one person is a sensitive personal detail (the General
// Data Protection Regulation, article 9). What people write:
//
//   en kvinna med demens · person med synnedsättning · mannen har adhd · grannen är dement · han lider av
//   psykos · en psykiskt sjuk man · dement kvinna · a woman with dementia
//
// and what looks like it: "personer med funktionsnedsättning" (a group, for whom places are made accessible),
// "en kvinna är orolig för missbruk" (it is not hers), "demensboendet".
#include <algorithm>
#include <array>
#include <optional>

#include "rules/personal_finders.h"
#include "rules/personal_words.h"

namespace lofte::rules {
namespace {

// One person. Words that may also be several ("boende") only after "en".
constexpr auto kHealthOne = std::to_array<std::string_view>(
    {"kvinna",      "kvinnan", "mannen", "pojke",       "pojken",   "flicka",    "flickan",     "kille",
     "killen",      "tjej",    "tjejen", "person",      "personen", "individ",   "elev",        "eleven",
     "ungdomen",    "barnet",  "granne", "grannen",     "ägaren",   "hyresgäst", "hyresgästen", "pensionär",
     "pensionären", "dam",     "damen",  "herre",       "herren",   "pappan",    "mamman",      "sonen",
     "dottern",     "hon",     "han",    "innehavaren", "woman",    "boy",       "girl",        "pupil",
     "neighbour",   "he",      "she"});
constexpr auto kOneAfterEn = std::to_array<std::string_view>(
    {"boende", "deltagare", "besökare", "brukare", "ägare", "ungdom", "man", "äldre", "invånare"});
constexpr auto kHaving = std::to_array<std::string_view>(
    {"med", "har", "hade", "fått", "fick", "av", "diagnosen", "with", "has", "had"});
constexpr auto kBeing = std::to_array<std::string_view>({"är", "var", "blivit", "blev", "is", "was"});
// What may stand between the two.
constexpr auto kDegrees = std::to_array<std::string_view>(
    {"en",         "ett",       "svår",       "svårt",     "grav",    "gravt", "lätt", "mycket", "helt",
     "begynnande", "långvarig", "långvarigt", "diagnosen", "diagnos", "som",   "a",    "severe", "psykisk",
     "psykiskt",   "lider",     "led",        "suffers",   "äldre",   "yngre", "ung",  "gammal"});
constexpr auto kWhere =
    std::to_array<std::string_view>({"i", "på", "vid", "från", "hos", "in", "at", "from"});

constexpr std::size_t kDegreesBetween = 2;
constexpr std::size_t kWordsOfPlace = 3;  // "på tredje våningen"

bool in_sentence(const Tokens& tokens, std::size_t first, std::size_t last) {
  return last < tokens.size() && tokens[last].sentence == tokens[first].sentence && tokens[last].is_word();
}

bool is_one_person(const Tokens& tokens, std::size_t at) {
  if (!tokens[at].is_word()) return false;
  const std::string_view word = tokens[at].text;
  if (among(kHealthOne, word)) return true;
  const bool after_en = at > 0 && (tokens[at - 1].is("en") || tokens[at - 1].is("ett"));
  if (word == "barn") return after_en;
  // "man" is mostly the pronoun.
  if (word == "man" && at + 1 < tokens.size() && (tokens[at + 1].is("med") || tokens[at + 1].is("with")))
    return true;
  return after_en && among(kOneAfterEn, word);
}

// The health word that follows, with nothing but degrees between.
template <class Words>
std::optional<std::size_t> health_ahead(const Tokens& tokens, std::size_t at, const Words& words) {
  for (std::size_t i = at + 1; i <= at + 1 + kDegreesBetween && in_sentence(tokens, at, i); ++i) {
    if (among(words, tokens[i].text)) return i;
    if (!among(kDegrees, tokens[i].text)) break;
  }
  return std::nullopt;
}

// "har demens", "är dement"; `at` is the word after the person.
std::optional<std::size_t> said_at(const Tokens& tokens, std::size_t person, std::size_t at) {
  while (in_sentence(tokens, person, at) &&
         (tokens[at].is("som") || tokens[at].is("lider") || tokens[at].is("led")))
    ++at;
  if (!in_sentence(tokens, person, at)) return std::nullopt;
  if (among(kHaving, tokens[at].text)) return health_ahead(tokens, at, kHave);
  return among(kBeing, tokens[at].text) ? health_ahead(tokens, at, kBe) : std::nullopt;
}

std::optional<std::size_t> said_of(const Tokens& tokens, std::size_t person) {
  if (const auto found = said_at(tokens, person, person + 1)) return found;
  if (!in_sentence(tokens, person, person + 1) || !among(kWhere, tokens[person + 1].text))
    return std::nullopt;
  for (std::size_t i = person + 3; i <= person + 2 + kWordsOfPlace && in_sentence(tokens, person, i - 1); ++i)
    if (const auto found = said_at(tokens, person, i)) return found;
  return std::nullopt;
}

// "dement kvinna", "psykiskt sjuk äldre man".
std::optional<std::size_t> person_after(const Tokens& tokens, std::size_t health) {
  if (!tokens[health].is_word() || !among(kBe, tokens[health].text)) return std::nullopt;
  std::size_t at = health + 1;
  if (in_sentence(tokens, health, at) && tokens[at].is("sjuk")) ++at;
  if (in_sentence(tokens, health, at) && among(kDegrees, tokens[at].text)) ++at;
  if (!in_sentence(tokens, health, at)) return std::nullopt;
  return is_one_person(tokens, at) || tokens[at].is("man") ? std::optional(at) : std::nullopt;
}

}  // namespace

std::vector<PersonalDetail> find_health(const Tokens& tokens) {
  std::vector<PersonalDetail> out;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const auto last = is_one_person(tokens, at) ? said_of(tokens, at) : person_after(tokens, at);
    if (!last) continue;
    out.push_back({PersonalDetail::What::health, {tokens[at].span.begin, tokens[*last].span.end}});
    at = *last;
  }
  return out;
}

}  // namespace lofte::rules
