// SPDX-License-Identifier: Apache-2.0
#include "intake/names.h"

#include <algorithm>
#include <array>

#include "base/digit.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "words/error.h"

namespace lofte::intake {
namespace {

using edit::Value;
using records::What;
using words::Phrase;
using words::say;

constexpr Phrase kNearly{"\"{name}\" is nearly {near}, which lofte.yaml declares",
                         "”{name}” är nästan {near}, som finns i lofte.yaml"};
constexpr Phrase kPersonName{"\"{name}\" looks like the name of a person, and is not imported",
                             "”{name}” ser ut som namnet på en person, och tas inte med"};
constexpr Phrase kNewParty{"\"{name}\" is not in lofte.yaml: it is added as a party (side: {side})",
                           "”{name}” finns inte i lofte.yaml: det läggs till som en part (side: {side})"};
constexpr Phrase kSayOtherwise{
    "--set {key}=ID names another, --set {key}=new:other another side, --set {key}=- none",
    "--set {key}=ID anger en annan, --set {key}=new:other en annan sida, --set {key}=- ingen"};
constexpr Phrase kNoSuch{"\"{value}\" is nothing that {key} can be", "{key} kan inte vara ”{value}”"};
constexpr Phrase kWriteId{"write an id of lofte.yaml, new, or - for none",
                          "skriv ett id ur lofte.yaml, new, eller - för ingen"};

constexpr std::string_view kNew = "new";
constexpr std::string_view kNobodyNamed = "-";

// The words of organisations, of which one in a name says that it is none of a person.
constexpr std::array<std::string_view, 42> kOrganisations{
    "kommun",  "polis",     "bolag",   "bostad",  "bostäder", "bygg",       "gatu",    "gata",   "park",
    "trafik",  "verk",      "region",  "fören",   "skol",     "enhet",      "nämnd",   "kontor", "avdelning",
    "energi",  "fastighet", "service", "teknisk", "fritid",   "kultur",     "social",  "miljö",  "räddning",
    "samhäll", "stads",     "stad",    "brf",     "hsb",      "riksbyggen", "gruppen", "vägar",  "länsst",
    "väg",     "drift",     "förvalt", "handel",  "center",   "centrum"};
constexpr std::array<std::string_view, 8> kElsewhere{
    "trafikverket", "länsstyrelsen", "region ", "skatteverket", " ab", "brf ", "bostäder", "förening"};

// A name by its words, without what joins them: "Gata/park" and "Gata och park" are one.
std::string plain_name(std::string_view name) {
  const std::string id = records::id_from(name.substr(0, name.find('(')));
  std::string out;
  for (const std::string_view part : split(id, '-')) {
    if (part.empty() || part == "och" || part == "samt" || part == "and") continue;
    out += (out.empty() ? "" : "-") + std::string(part);
  }
  return out;
}

// "polis" and "polisen", "kommun" and "kommunen".
bool is_definite_of(std::string_view longer, std::string_view shorter) {
  constexpr std::array<std::string_view, 5> kEndings{"en", "n", "et", "t", "na"};
  return longer.starts_with(shorter) && among(kEndings, longer.substr(shorter.size()));
}

bool same_name(std::string_view a, std::string_view b) {
  return !a.empty() && !b.empty() && (a == b || is_definite_of(a, b) || is_definite_of(b, a));
}

bool is_municipality(const records::Named<records::Party>& party) {
  return party->side && *party->side == records::Side::municipality && !party->part_of;
}

std::string without_preposition(const std::string& place) {
  const std::string lower = utf8::lower(place);
  for (const std::string_view word : {"vid ", "på ", "i ", "intill "})
    if (lower.starts_with(word)) return place.substr(word.size());
  return place;
}

std::string digits_of(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (is_digit(c)) out += c;
  return out;
}

}  // namespace

bool looks_like_person(std::string_view name) {
  const auto words = split(name, ' ');
  if (words.size() < 2 || words.size() > 3) return false;
  const std::string lower = utf8::lower(name);
  for (const std::string_view word : kOrganisations)
    if (lower.find(word) != lower.npos) return false;
  return std::all_of(words.begin(), words.end(), [](std::string_view word) {
    if (word.size() < 2) return false;
    const std::string small = utf8::lower(word);
    std::size_t first = 0;
    utf8::next(word, first);
    const bool capital = small.substr(0, first) != word.substr(0, first);
    return capital && small.substr(first) == word.substr(first) &&
           word.find_first_of("0123456789/.,&") == word.npos;
  });
}

std::string_view likely_side(std::string_view name) {
  const std::string lower = utf8::lower(name);
  if (lower.find("polis") != lower.npos) return "police";
  const bool elsewhere = std::any_of(kElsewhere.begin(), kElsewhere.end(),
                                     [&](auto word) { return lower.find(word) != lower.npos; });
  return elsewhere ? "other" : "municipality";
}

Names::Names(const corpus::Corpus& corpus, Review& review) : corpus_(corpus), review_(review) {
  const auto called = [](const records::Field<Text>& name) {
    return name ? std::string(*name) : std::string();
  };
  const records::Settings& settings = corpus.settings;
  for (const auto& party : settings.parties) add(parties_, party.id, {called(party->name)});
  for (const auto& place : settings.places) add(places_, place.id, {called(place->name)});
  for (const auto& item : settings.categories) add(categories_, item->text, {});
  for (const auto& activity : settings.activities)
    add(activities_, activity.id, {called(activity->one), called(activity->many)});
  add_sides(settings);
}

// "Kommunen" and "polisen", where there is one of them only.
void Names::add_sides(const records::Settings& settings) {
  std::vector<std::string> municipalities;
  std::vector<std::string> police;
  for (const auto& party : settings.parties) {
    if (is_municipality(party)) municipalities.push_back(party.id);
    if (party->side && *party->side == records::Side::police) police.push_back(party.id);
  }
  if (municipalities.size() == 1) add(parties_, municipalities.front(), {"kommunen"});
  if (police.size() == 1)
    for (const char* name :
         {"polisen", "närpolisen", "lokalpolisen", "kommunpolisen", "områdespolisen", "polismyndigheten"})
      add(parties_, police.front(), {name});
}

void Names::add(Kind& kind, const std::string& id, std::vector<std::string> names) {
  names.push_back(id);
  Known known{id, {}};
  for (const std::string& name : names) known.keys.push_back(plain_name(name));
  kind.known.push_back(std::move(known));
}

std::optional<std::string> Names::find(const Kind& kind, std::string_view name) {
  const std::string key = plain_name(name);
  for (const Known& known : kind.known)
    if (among(known.keys, key)) return known.id;
  for (const Known& known : kind.known)
    if (std::any_of(known.keys.begin(), known.keys.end(),
                    [&](const auto& one) { return same_name(one, key); }))
      return known.id;
  return std::nullopt;
}

bool Names::is_declared(const Kind& kind, std::string_view id) const {
  return std::any_of(kind.known.begin(), kind.known.end(),
                     [&](const Known& known) { return known.id == id; });
}

std::optional<std::string> Names::known_party(std::string_view name) const { return find(parties_, name); }

// --- parties ---

// Cut at what surely divides; a piece is cut further only where it is no name as it stands.
std::vector<std::string> Names::pieces(const std::string& cell) const {
  const std::string whole = one_line(cell);
  if (find(parties_, whole) || review_.decided("party." + whole)) return {whole};
  std::vector<std::string> out;
  std::string piece;
  for (const char c : cell + ",") {
    if (c != ',' && c != ';' && c != '\n' && c != '+') {
      piece += c;
      continue;
    }
    const std::string bare = one_line(piece);
    piece.clear();
    for (std::string& one : sub_pieces(bare)) out.push_back(std::move(one));
  }
  return out;
}

// "Trafik / Trafikverket", "kommunen och polisen", "Gata/park": the longest stretches that are names.
std::vector<std::string> Names::sub_pieces(const std::string& piece) const {
  constexpr std::array<std::string_view, 6> kJoints{" / ", " och ", " samt ", " & ", " and ", "/"};
  struct Part {
    std::size_t begin, end;
    bool loose;  // what stands behind it certainly divides
  };
  if (piece.empty()) return {};
  if (find(parties_, piece)) return {piece};
  std::vector<Part> parts{{0, 0, true}};
  for (std::size_t at = 0; at < piece.size();) {
    const auto* joint = std::find_if(kJoints.begin(), kJoints.end(),
                                     [&](auto word) { return piece.compare(at, word.size(), word) == 0; });
    if (joint == kJoints.end()) {
      parts.back().end = ++at;
      continue;
    }
    parts.back().loose = *joint != "/";
    at += joint->size();
    parts.push_back({at, at, true});
  }
  std::vector<std::string> out;
  const auto text = [&](std::size_t from, std::size_t to) {
    return std::string(
        trim(std::string_view(piece).substr(parts[from].begin, parts[to].end - parts[from].begin)));
  };
  for (std::size_t from = 0; from < parts.size(); ++from) {
    std::size_t to = parts.size() - 1;
    while (to > from && !find(parties_, text(from, to))) --to;
    const bool known = find(parties_, text(from, to)).has_value();
    while (!known && !parts[to].loose && to + 1 < parts.size() && !find(parties_, text(to + 1, to + 1))) ++to;
    if (std::string one = text(from, to); !one.empty()) out.push_back(std::move(one));
    from = to;
  }
  return out;
}

std::vector<std::string> Names::parties(const std::string& cell, Spot spot) {
  std::vector<std::string> out;
  for (const std::string& name : pieces(cell)) {
    const auto id = party(name, spot);
    if (id && !among(out, *id)) out.push_back(*id);
  }
  return out;
}

std::optional<std::string> Names::party(const std::string& name, Spot spot) {
  const std::string key = "party." + name;
  if (!review_.decided(key))
    if (auto id = find(parties_, name)) return id;
  const auto answer =
      decide(parties_, name, spot, looks_like_person(name) ? std::string(kNobodyNamed) : std::string(kNew));
  if (!answer || *answer == kNobodyNamed) return std::nullopt;
  if (is_declared(parties_, *answer)) return answer;
  const std::string side =
      answer->size() > kNew.size() ? answer->substr(kNew.size() + 1) : std::string(likely_side(name));
  const bool known_side = side == "municipality" || side == "police" || side == "other";
  if (!answer->starts_with(kNew) || !known_side)
    throw Error(say(kNoSuch, {{"value", *answer}, {"key", key}}), say(kWriteId));
  if (answer == kNew)
    review_.note(spot, say(kNewParty, {{"name", name}, {"side", side}}), say(kSayOtherwise, {{"key", key}}));
  return declare_party(name, side, spot);
}

std::string Names::declare_party(const std::string& name, std::string_view side, Spot spot) {
  Value value = Value::mapping({{"name", name}, {"side", side}});
  if (side == "municipality") {
    std::vector<std::string> all;
    for (const auto& party : corpus_.settings.parties)
      if (is_municipality(party)) all.push_back(party.id);
    if (all.size() == 1) value.put("part_of", all.front());
  }
  return declare(parties_, records::id_from(name), name, std::move(value), spot);
}

// --- places, categories, activities ---

std::optional<std::string> Names::place(const std::string& cell, Spot spot, const std::string& area) {
  const std::string name = one_line(cell);
  if (name.empty()) return std::nullopt;
  if (!review_.decided("place." + name)) {
    if (auto id = find(places_, name)) return id;
    if (auto id = find(places_, without_preposition(name))) return id;
  }
  const auto answer = decide(places_, name, spot, std::string(kNew));
  if (!answer || *answer == kNobodyNamed) return std::nullopt;
  if (is_declared(places_, *answer)) return answer;
  if (*answer != kNew)
    throw Error(say(kNoSuch, {{"value", *answer}, {"key", "place." + name}}), say(kWriteId));
  Value value = Value::mapping({{"name", name}});
  if (!area.empty() && plain_name(area) != plain_name(name))
    if (const auto whole = place(area, spot)) value.put("part_of", *whole);
  return declare(places_, records::id_from(name), name, std::move(value), spot);
}

std::optional<std::string> Names::category(const std::string& cell, Spot spot) {
  const std::string name = one_line(cell);
  if (name.empty()) return std::nullopt;
  if (!review_.decided("category." + name))
    if (auto id = find(categories_, name)) return id;
  const auto answer = decide(categories_, name, spot, std::string(kNew));
  if (!answer || *answer == kNobodyNamed) return std::nullopt;
  if (is_declared(categories_, *answer)) return answer;
  if (*answer != kNew)
    throw Error(say(kNoSuch, {{"value", *answer}, {"key", "category." + name}}), say(kWriteId));
  declared_.push_back({What::category, name, name, name, spot.row});
  add(categories_, name, {});
  return name;
}

std::optional<std::string> Names::activity(const std::string& cell, Spot spot) {
  const std::string name = one_line(cell);
  if (name.empty()) return std::nullopt;
  if (!review_.decided("activity." + name))
    if (auto id = find(activities_, name)) return id;
  const auto answer = decide(activities_, name, spot, std::string(kNew));
  if (!answer || *answer == kNobodyNamed) return std::nullopt;
  if (is_declared(activities_, *answer)) return answer;
  if (*answer != kNew)
    throw Error(say(kNoSuch, {{"value", *answer}, {"key", "activity." + name}}), say(kWriteId));
  const std::string word = utf8::lower(name);
  return declare(activities_, records::id_from(name), name, Value::mapping({{"one", word}, {"many", word}}),
                 spot);
}

std::string Names::declare(Kind& kind, std::string id, const std::string& name, Value value, Spot spot) {
  if (id.empty()) id = std::string(kind.prefix.substr(0, kind.prefix.size() - 1));
  const std::string base = id;
  for (int n = 2; is_declared(kind, id); ++n) id = base + '-' + std::to_string(n);
  declared_.push_back({kind.what, id, name, std::move(value), spot.row});
  add(kind, id, {name});
  return id;
}

std::optional<std::string> Names::decide(Kind& kind, const std::string& name, Spot spot,
                                         const std::string& otherwise) {
  const std::string key = std::string(kind.prefix) + name;
  if (auto made = review_.decided(key)) return made;
  const Known* near = nearly_called(kind.known, plain_name(name));
  const bool person = otherwise == kNobodyNamed;
  if (!near && !person) return otherwise;
  std::vector<std::string> choices{std::string(kNew), std::string(kNobodyNamed)};
  for (const Known& known : kind.known)
    if (!among(choices, known.id)) choices.push_back(known.id);
  if (!near) return review_.ask({key, spot, say(kPersonName, {{"name", name}}), choices, otherwise});
  return review_.ask({key, spot, say(kNearly, {{"name", name}, {"near", near->id}}), choices, near->id});
}

// Of one that is called so but for a slip of the pen: "Norra torget" and "Södra torget", "Tunnel 1" and
// "Tunnel 2" are no slips.
const Names::Known* Names::nearly_called(const std::vector<Known>& all, const std::string& name) {
  constexpr std::size_t kShortest = 5;
  constexpr std::size_t kLong = 10;
  if (name.size() < kShortest) return nullptr;
  for (const Known& known : all)
    for (const std::string& other : known.keys)
      if (other.front() == name.front() && digits_of(other) == digits_of(name) &&
          edit_distance(other, name) <= (name.size() < kLong ? 1 : 2))
        return &known;
  return nullptr;
}

}  // namespace lofte::intake
