// SPDX-License-Identifier: Apache-2.0
//
// An age points out nobody; an age with a sex or with a school often does. What people write:
//
//   en 14-åring på Åkerskolan · 15-årig pojke · femtonårig flicka · flicka, 13 år · pojken (13) ·
//   flicka född 2007 · a 13-year-old girl
//
// and what looks like it: "ett treårigt löfte", "för 15 år sedan", "flickor 13–16 år" (a group), "3-årig
// satsning på Åkerskolan" (no person).
#include <algorithm>
#include <array>
#include <optional>

#include "rules/personal_finders.h"
#include "rules/personal_words.h"

namespace lofte::rules {
namespace {

constexpr int kOldest = 110;
constexpr std::size_t kShortestAge = 8;  // bytes of the shortest age in letters, "ettårig"
// How many tokens of one sentence may stand between what belongs together.
constexpr std::size_t kNear = 2;   // an adjective and its noun
constexpr std::size_t kReach = 8;  // an age and a sex
constexpr std::size_t kFar = 12;   // an age and a school

constexpr auto kSexes = std::to_array<std::string_view>(
    {"pojke",   "pojken",    "pojkes",    "pojkens",   "pojkar",    "pojkarna",   "pojkarnas", "flicka",
     "flickan", "flickas",   "flickans",  "flickor",   "flickorna", "flickornas", "kille",     "killen",
     "killens", "killar",    "killarna",  "tjej",      "tjejen",    "tjejens",    "tjejer",    "tjejerna",
     "grabb",   "grabben",   "grabbar",   "grabbarna", "kvinna",    "kvinnan",    "kvinnas",   "kvinnans",
     "kvinnor", "kvinnorna", "mannen",    "mannens",   "män",       "männen",     "manlig",    "manlige",
     "manliga", "kvinnlig",  "kvinnliga", "son",       "sonen",     "sonens",     "söner",     "dotter",
     "dottern", "dotterns",  "döttrar",   "bror",      "brodern",   "bröder",     "syster",    "systern",
     "systrar", "boy",       "boys",      "girl",      "girls",     "male",       "female",    "woman",
     "women",   "men",       "daughter",  "brother",   "sister"});
constexpr auto kAgeOne =
    std::to_array<std::string_view>({"pojke", "pojken", "flicka", "flickan", "kille", "killen", "tjej",
                                     "tjejen", "kvinna", "kvinnan", "mannen", "boy", "girl", "woman"});
constexpr auto kPeople =
    std::to_array<std::string_view>({"elev", "eleven", "barn", "barnet", "ungdom", "ungdomen", "unge",
                                     "person", "personen", "individ", "pupil", "student", "child", "kid"});
constexpr auto kSchoolEnds = std::to_array<std::string_view>(
    {"skola", "skolan", "skolans", "skolor", "skolorna", "gymnasiet", "gymnasiets", "gymnasium"});
constexpr auto kAnySchool = std::to_array<std::string_view>(
    {"skola", "skolan", "skolans", "skolor", "skolorna", "gymnasiet", "gymnasiets", "gymnasium",
     "grundskolan", "gymnasieskolan", "grundskolorna", "förskolan", "högstadieskolan", "särskolan"});
constexpr auto kInflections = std::to_array<std::string_view>({"", "e", "a"});
// What turns "15 år" into a length of time or a limit.
constexpr auto kAgeBefore = std::to_array<std::string_view>(
    {"i",        "om",       "på",     "inom",   "under", "efter", "sedan", "senaste",
     "närmaste", "kommande", "var",    "vart",   "varje", "till",  "över",  "minst",
     "högst",    "från",     "mellan", "första", "förra", "for",   "in",    "than"});
constexpr auto kAfter =
    std::to_array<std::string_view>({"sedan", "framåt", "framöver", "tillbaka", "ago", "efter"});

// An age: where it stands, and what it says besides the years.
struct Age {
  enum class Form { person, people, adjective, neuter, years };
  Form form;
  std::size_t first, last;  // tokens
};

bool at_is(const Tokens& tokens, std::size_t at, std::string_view text) {
  return at < tokens.size() && tokens[at].is(text);
}

// Whether the token before is another number and a dash: "13–16 år" is a group, not somebody.
bool in_range(const Tokens& tokens, std::size_t at) {
  return at >= 2 && tokens[at - 1].is("-") && tokens[at - 2].is_number();
}

bool is_age(const Token& token) {
  return token.is_number() && token.value() >= 1 && token.value() <= kOldest;
}

// The form that an ending says: "åring", "åringar", "årig". No word for a sex is neuter as "13-årigt barn"
// is.
std::optional<Age::Form> form_of(std::string_view ending) {
  if (ending.starts_with(kAgePerson))
    return ending.substr(kAgePerson.size()).starts_with("ar") ? Age::Form::people : Age::Form::person;
  if (ending.starts_with(kAgeYears)) return Age::Form::years;
  if (!ending.starts_with(kAgeAdjective)) return std::nullopt;
  const std::string_view inflected = ending.substr(kAgeAdjective.size());
  if (inflected == "t") return Age::Form::neuter;
  return among(kInflections, inflected) ? std::optional(Age::Form::adjective) : std::nullopt;
}

std::size_t past_dash(const Tokens& tokens, std::size_t at) { return at_is(tokens, at, "-") ? at + 1 : at; }

bool length_of_time(const Tokens& tokens, std::size_t first, std::size_t last) {
  if (last + 1 < tokens.size() && among(kAfter, tokens[last + 1].text)) return true;
  if (at_is(tokens, last + 1, "i") && at_is(tokens, last + 2, "rad")) return true;
  if (first == 0 || !among(kAgeBefore, tokens[first - 1].text)) return false;
  const bool of_somebody = tokens[first - 1].is("på") && first >= 2 && among(kSexes, tokens[first - 2].text);
  return !of_somebody;
}

// "13 år", "13 år gammal", "13 years old".
std::optional<Age> years(const Tokens& tokens, std::size_t at, std::size_t unit) {
  const std::string_view word = tokens[unit].text;
  const bool english = word == "year" || word == "years";
  if (word != "år" && !english) return std::nullopt;
  const std::size_t next = past_dash(tokens, unit + 1);
  const bool old = next < tokens.size() &&
                   (tokens[next].is("gammal") || tokens[next].is("gamla") || tokens[next].is("old"));
  if (old) return Age{Age::Form::person, at, next};
  return english || length_of_time(tokens, at, unit) ? std::nullopt
                                                     : std::optional(Age{Age::Form::years, at, unit});
}

// An age that begins with a number in digits.
std::optional<Age> age_in_digits(const Tokens& tokens, std::size_t at) {
  if (!is_age(tokens[at]) || in_range(tokens, at)) return std::nullopt;
  const std::size_t unit = past_dash(tokens, at + 1);
  if (unit >= tokens.size() || !tokens[unit].is_word()) return std::nullopt;
  if (const auto form = form_of(tokens[unit].text)) return Age{*form, at, unit};
  return years(tokens, at, unit);
}

// "femtonåring", "femtonårig".
std::optional<Age> age_in_letters(const Tokens& tokens, std::size_t at) {
  const std::string_view word = tokens[at].text;
  if (word.size() < kShortestAge) return std::nullopt;
  const std::size_t ending = word.find("år");
  if (ending == word.npos || ending == 0 || !among(kNumberWords, word.substr(0, ending))) return std::nullopt;
  const auto form = form_of(word.substr(ending));
  return form ? std::optional(Age{*form, at, at}) : std::nullopt;
}

// "född 2007", "born 2007".
std::optional<Age> birth(const Tokens& tokens, std::size_t at) {
  const bool year = tokens[at].is_number() && tokens[at].value() >= 1900 && tokens[at].value() < 2200;
  if (!year || at == 0) return std::nullopt;
  const std::size_t before = tokens[at - 1].is("in") && at > 1 ? at - 2 : at - 1;
  return among(kBorn, tokens[before].text) ? std::optional(Age{Age::Form::person, before, at}) : std::nullopt;
}

// "pojken (13)".
std::optional<Age> in_brackets(const Tokens& tokens, std::size_t at) {
  const bool brackets = at >= 2 && tokens[at - 1].is("(") && at_is(tokens, at + 1, ")") && is_age(tokens[at]);
  return brackets && among(kAgeOne, tokens[at - 2].text) ? std::optional(Age{Age::Form::person, at, at + 1})
                                                         : std::nullopt;
}

std::optional<Age> age_at(const Tokens& tokens, std::size_t at) {
  if (tokens[at].is_word()) {
    if (tokens[at].is(kAged) && at + 1 < tokens.size() && is_age(tokens[at + 1]))
      return Age{Age::Form::years, at, at + 1};
    return age_in_letters(tokens, at);
  }
  if (!tokens[at].is_number()) return std::nullopt;
  if (auto age = age_in_digits(tokens, at)) return age;
  if (auto age = birth(tokens, at)) return age;
  return in_brackets(tokens, at);
}

bool is_named_school(const Tokens& tokens, std::size_t at) {
  const std::string_view word = tokens[at].text;
  if (among(kAnySchool, word))
    return at > 0 && tokens[at - 1].capital && tokens[at - 1].sentence == tokens[at].sentence;
  const bool ends = std::any_of(kSchoolEnds.begin(), kSchoolEnds.end(),
                                [&](std::string_view e) { return word.ends_with(e); });
  return (ends && tokens[at].capital) || (word == "school" && at > 0 && tokens[at - 1].capital);
}

bool is_school(const Tokens& tokens, std::size_t at) {
  return is_named_school(tokens, at) || among(kAnySchool, tokens[at].text) || tokens[at].is("school");
}

// A sex that an age belongs to. "man" is mostly the pronoun: it has to stand beside the age.
bool is_sex(const Tokens& tokens, std::size_t at, std::size_t distance) {
  return among(kSexes, tokens[at].text) || (tokens[at].is("man") && distance <= 2);
}

// The first token from the age onward, then backward, that `fits` says belongs to it.
template <class Fits>
std::optional<std::size_t> companion(const Tokens& tokens, const Age& age, std::size_t reach, bool backward,
                                     Fits fits) {
  for (std::size_t d = 1; d <= reach; ++d) {
    const std::size_t after = age.last + d;
    if (after < tokens.size() && tokens[after].sentence == tokens[age.last].sentence && fits(after, d))
      return after;
    if (!backward || age.first < d) continue;
    if (tokens[age.first - d].sentence == tokens[age.first].sentence && fits(age.first - d, d))
      return age.first - d;
  }
  return std::nullopt;
}

std::optional<std::size_t> sex_beside(const Tokens& tokens, const Age& age) {
  if (age.form == Age::Form::neuter) return std::nullopt;
  const bool adjective = age.form == Age::Form::adjective;
  return companion(tokens, age, adjective ? kNear : kReach, !adjective,
                   [&](std::size_t at, std::size_t d) { return is_sex(tokens, at, d); });
}

// A word for a person, and not the first part of another word: "barn- och ungdomsprojekt".
bool is_somebody(const Tokens& tokens, std::size_t at) {
  const bool part = at_is(tokens, at + 1, "-") && tokens[at + 1].glued;
  return among(kPeople, tokens[at].text) && !part;
}

bool of_somebody(const Tokens& tokens, const Age& age) {
  if (age.form == Age::Form::person) return true;
  const bool before = age.form == Age::Form::years || age.form == Age::Form::people;
  return companion(tokens, age, kNear, before,
                   [&](std::size_t at, std::size_t) { return is_somebody(tokens, at); })
      .has_value();
}

// The sex or the school that makes an age a personal detail.
std::optional<std::size_t> companion(const Tokens& tokens, const Age& age) {
  if (const auto sex = sex_beside(tokens, age)) return sex;
  const bool somebody = of_somebody(tokens, age);
  if (!somebody && age.form != Age::Form::people) return std::nullopt;
  return companion(tokens, age, kFar, true, [&](std::size_t at, std::size_t) {
    return somebody ? is_school(tokens, at) : is_named_school(tokens, at);
  });
}

}  // namespace

std::vector<PersonalDetail> find_ages(const Tokens& tokens) {
  std::vector<PersonalDetail> out;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    auto age = age_at(tokens, at);
    if (!age) continue;
    const bool bracketed = age->last == at + 1 && at_is(tokens, age->last, ")");
    const auto with = bracketed ? std::optional(at - 2) : companion(tokens, *age);
    if (!with) continue;
    const Span first = tokens[std::min(age->first, *with)].span;
    const Span last = tokens[std::max(age->last, *with)].span;
    out.push_back({PersonalDetail::What::age, {first.begin, last.end}});
    at = std::max(age->last, *with);
  }
  return out;
}

}  // namespace lofte::rules
