// SPDX-License-Identifier: Apache-2.0
//
// Nearly all texts of records hold nothing that points out a person, and this is seen at their bytes:
// whatever is looked for has a number in it with certain company, or a word of health. The finders are asked
// only about what passes here, so this may say yes too often, but never no where they find something.
#include <algorithm>
#include <array>

#include "rules/personal_finders.h"

namespace lofte::rules {
namespace {

enum class Sort : unsigned char { other, letter, digit };

// The bytes of no-break spaces, dashes and quotation marks are no letters; that some letters have them too
// parts those words, which harms nothing here.
constexpr std::array<Sort, 256> kSorts = [] {
  std::array<Sort, 256> all{};
  for (unsigned c = 'a'; c <= 'z'; ++c) all[c] = all[c - 'a' + 'A'] = Sort::letter;
  for (unsigned c = '0'; c <= '9'; ++c) all[c] = Sort::digit;
  for (unsigned c = 0x80; c < all.size(); ++c) all[c] = Sort::letter;
  for (const unsigned c :
       {0x80, 0x89, 0x90, 0x91, 0x92, 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA0, 0xA6, 0xC2, 0xE2})
    all[c] = Sort::other;
  all['_'] = Sort::letter;
  return all;
}();

Sort sort_of(char c) { return kSorts[static_cast<unsigned char>(c)]; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_figure(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// The endings, in lower case, of the words after which a number says where somebody lives or what is theirs;
// after "född" and "aged" it is an age, after "ärende" a case.
constexpr auto kEndings = std::to_array<std::string_view>(
    {"gatan",   "gata",   "vägen",      "väg",      "gränd",      "gränden", "stigen", "stig",
     "allén",   "allé",   "esplanaden", "torget",   "torg",       "backen",  "leden",  "kajen",
     "slingan", "kroken", "lgh",        "lägenhet", "lägenheten", "nummer",  "lghnr",  "apartment",
     "flat",    "nr",     "no",         "född",     "födda",      "fött",    "born",   "born in",
     "aged",    "ärende", "ärendet",    "mål",      "målet",      "anmälan", "case"});
// What makes of a number after a name a property: "kv. Ekorren 3".
constexpr auto kBeforeNames = std::to_array<std::string_view>(
    {"kv", "kvarter", "kvarteret", "kvarterets", "fastighet", "fastigheten", "fastighets", "fastighetens",
     "fastigheterna", "fastighetsbeteckning", "tomt", "tomten", "beteckning", "beteckningen"});

constexpr std::size_t kShortestHealthWord = 3;  // "hiv"

// A byte in lower case; good enough for the bytes of å, ä, ö and é.
unsigned char lowered(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return is_capital(c) || (byte >= 0x80 && byte < 0xA0) ? byte | 0x20U : byte;
}

bool ends_with_any(std::string_view text, const auto& words) {
  const auto ends = [&](std::string_view word) {
    return text.size() >= word.size() &&
           std::equal(word.begin(), word.end(), text.end() - static_cast<std::ptrdiff_t>(word.size()),
                      [](char known, char c) { return static_cast<unsigned char>(known) == lowered(c); });
  };
  return std::any_of(words.begin(), words.end(), ends);
}

// Whether the text ends with one of the words; what it ends with is looked up by two bytes first.
bool ends_with_ending(std::string_view text) {
  static constexpr auto kHash = [](unsigned char a, unsigned char b) { return (a * 31U + b) % 1024U; };
  static constexpr auto kLast = [] {
    std::array<bool, 1024> all{};
    for (const std::string_view word : kEndings)
      all[kHash(static_cast<unsigned char>(word[word.size() - 2]), static_cast<unsigned char>(word.back()))] =
          true;
    return all;
  }();
  if (text.ends_with('#')) return true;
  if (text.size() < 2 || !kLast[kHash(lowered(text[text.size() - 2]), lowered(text.back()))]) return false;
  return ends_with_any(text, kEndings);
}

bool lowered_starts(std::string_view text, std::string_view known) {
  return text.size() >= known.size() &&
         std::equal(known.begin(), known.end(), text.begin(),
                    [](char k, char c) { return static_cast<unsigned char>(k) == lowered(c); });
}

std::string_view without_gap(std::string_view text) {
  while (!text.empty()) {
    if (is_space(text.back()))
      text.remove_suffix(1);
    else if (text.ends_with("\u00a0") || text.ends_with("\u2009"))
      text.remove_suffix(text.ends_with("\u00a0") ? 2 : 3);
    else
      break;
  }
  return text;
}

// The word that ends a text, with the signs that abbreviate or point: "lgh." and "nummer:".
std::string_view without_points(std::string_view text) {
  while (!text.empty() && (text.back() == '.' || text.back() == ':')) text.remove_suffix(1);
  return without_gap(text);
}

// "kvarteret Stora Ekorren": words with a capital letter after one that names a property.
bool ends_with_named(std::string_view text) {
  for (int words = 0; words < 4; ++words) {
    std::size_t begin = text.size();
    while (begin > 0 && sort_of(text[begin - 1]) == Sort::letter) --begin;
    const bool capital =
        begin < text.size() && (is_capital(text[begin]) || static_cast<unsigned char>(text[begin]) >= 0x80);
    if (!capital) return false;
    text = without_points(without_gap(text.substr(0, begin)));
    if (ends_with_any(text, kBeforeNames)) return true;
  }
  return false;
}

// "ABC 123", "ABC 12D", "B 12-20", "AM-12345", "K123456": capital letters before a number.
bool has_letters_before(std::string_view word, std::size_t digits, std::string_view after) {
  const bool letters =
      is_capital(word.back()) || (word.size() > 1 && word.back() == '-' && is_capital(word[word.size() - 2]));
  if (!letters || digits < 2) return false;
  return digits > 2 || (!after.empty() && (after[0] == '-' || is_capital(after[0])));
}

bool begins_age(std::string_view after) {
  std::size_t at = 0;
  while (at < after.size() && (is_space(after[at]) || after[at] == '-')) ++at;
  if (at == after.size()) return false;
  const auto byte = static_cast<unsigned char>(after[at]);
  if (byte < 0x80) return (byte | 0x20U) == 'y' && after.substr(at + 1).starts_with("ear");
  if (byte == 0xE2 || byte == 0xC2) at += byte == 0xE2 ? 3 : 2;  // a dash, a blank
  return lowered_starts(after.substr(std::min(at, after.size())), "år");
}

// "femtonåring", "sextioårsåldern".
bool holds_age_in_letters(std::string_view text) {
  for (std::size_t at = text.find("år"); at != text.npos; at = text.find("år", at + 1)) {
    const std::string_view rest = text.substr(at + std::string_view("år").size());
    if (rest.starts_with('i') || rest.starts_with("så")) return true;
  }
  return false;
}

// "5:12".
bool has_colon(std::string_view after) { return after.size() > 1 && after[0] == ':' && is_figure(after[1]); }

// A property has its name right before the number, a case its word; what a key or a quotation mark stands
// before is the time of a walk.
bool may_end_name(std::string_view word) {
  return word.back() == '-' || sort_of(word.back()) == Sort::letter ||
         static_cast<unsigned char>(word.back()) >= 0x80;
}

// Whether a number stands in a company that may mean something.
bool is_worth_a_look(std::string_view before, std::size_t digits, std::string_view after) {
  if (begins_age(after) || (before.ends_with('(') && after.starts_with(')'))) return true;
  const std::string_view word = without_gap(before);
  if (word.empty()) return false;
  if (has_letters_before(word, digits, after)) return true;
  if (has_colon(after) && may_end_name(word)) return true;
  if (word.back() == '.' || word.back() == ':')
    return word.ends_with(" s:") || word.ends_with(" S:") || ends_with_ending(without_points(word));
  if (word.size() == before.size() && word.back() != '#') return false;  // nothing between: of a date
  return ends_with_ending(word) || ends_with_named(word);
}

}  // namespace

bool may_hold_details(std::string_view text) {
  const char* const first = text.data();
  const char* const end = first + text.size();
  const auto rest = [&](const char* at) { return std::string_view(at, static_cast<std::size_t>(end - at)); };
  for (const char* at = first; at != end;) {
    const Sort sort = sort_of(*at);
    const char* const begin = at++;
    if (sort == Sort::other) continue;
    while (at != end && sort_of(*at) == sort) ++at;
    const auto size = static_cast<std::size_t>(at - begin);
    if (sort == Sort::letter
            ? size >= kShortestHealthWord && begins_health_word(rest(begin))
            : is_worth_a_look({first, static_cast<std::size_t>(begin - first)}, size, rest(at)))
      return true;
  }
  return holds_age_in_letters(text);
}

}  // namespace lofte::rules
