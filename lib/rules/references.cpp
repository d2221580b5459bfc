// SPDX-License-Identifier: Apache-2.0
//
// References: every id that a record names is declared somewhere. Promises, walks, measures and the other
// kinds are declared by their files; parties, places, activities and categories in lofte.yaml; commitments,
// proposals, problems and focus areas inside another record (part_references.cpp). What could not be read may
// have declared anything, so nothing is said about what refers into it.
#include "rules/references.h"

#include <array>

#include "base/strings.h"
#include "base/utf8.h"
#include "records/glossary.h"
#include "rules/families.h"
#include "rules/lookup.h"
#include "yaml/write.h"

namespace lofte::rules {

using diag::Family;
using diag::Findings;
using diag::Severity;
using records::What;
using words::Phrase;
using words::say;

const diag::RuleInfo kUnknownReference{"unknown-reference",
                                       Family::references,
                                       Severity::error,
                                       {"an id that does not exist", "ett id som inte finns"},
                                       {"What refers to nothing is left out of every list and figure: a "
                                        "measure that is missing from its walk, a "
                                        "figure that is missing from its commitment.",
                                        "Det som inte hänvisar till något faller bort ur listor och siffror: "
                                        "en åtgärd saknas vid sin vandring, en "
                                        "siffra saknas vid sitt åtagande."},
                                       {"Mend the id, or declare what it names: a record by its file, a "
                                        "party, a place, an activity or a category in "
                                        "lofte.yaml, a part of a record in that record.",
                                        "Rätta id:t, eller ange det som det avser: en post genom sin fil, en "
                                        "part, en plats, en aktivitet eller en "
                                        "kategori i lofte.yaml, en del av en post i den posten."}};

namespace {

constexpr Phrase kNoSuch{"{none} has the id \"{id}\"", "{none} har id ”{id}”"};
constexpr Phrase kSeveral{"several {things} must stand between [ and ]",
                          "flera {things} ska stå inom [ och ]"};
constexpr Phrase kWriteList{"write [{ids}]", "skriv [{ids}]"};
constexpr Phrase kReferencesParties{"parties", "parter"};
constexpr Phrase kPlaces{"places", "platser"};
constexpr Phrase kActivities{"activities", "aktiviteter"};
constexpr Phrase kCategories{"categories", "kategorier"};
constexpr Phrase kDeclare{"mend the id, or declare it under {key}: in lofte.yaml",
                          "rätta id:t, eller ange det under {key}: i lofte.yaml"};
constexpr Phrase kAddFile{"mend the id, or add the record as {path}",
                          "rätta id:t, eller lägg till posten som {path}"};
constexpr Phrase kWriteId{"write the id of a record in {folder}/", "skriv id för en post i {folder}/"};

// The names that things of a kind have in lofte.yaml, in lower case, and their ids; the first of equals.
template <class T>
std::map<std::string, std::string> named(const records::Map<T>& map) {
  std::map<std::string, std::string> out;
  for (const auto& item : map)
    if (item->name) out.emplace(utf8::lower(*item->name), item.id);
  return out;
}

std::map<std::string, std::string> called(const records::Map<records::Activity>& map) {
  std::map<std::string, std::string> out;
  for (const auto& item : map)
    for (const auto* name : {&item->one, &item->many})
      if (*name) out.emplace(utf8::lower(**name), item.id);
  return out;
}

std::map<std::string, std::string> names(const corpus::Corpus& corpus, What what) {
  if (what == What::party) return named(corpus.settings.parties);
  if (what == What::place) return named(corpus.settings.places);
  return what == What::activity ? called(corpus.settings.activities) : std::map<std::string, std::string>();
}

// What a target or a figure may count besides activities.
std::optional<std::string> other_word(std::string_view text) {
  std::vector<std::string> words;
  for (const auto& [word, form] : records::kCountedWords) words.emplace_back(word);
  return records::called(text, words, records::choice_terms());
}

std::string_view settings_key(What what) {
  switch (what) {
    case What::party:
      return "parties";
    case What::place:
      return "places";
    case What::activity:
      return "activities";
    default:
      return "categories";
  }
}

Phrase many(What what) {
  switch (what) {
    case What::party:
      return kReferencesParties;
    case What::place:
      return kPlaces;
    case What::activity:
      return kActivities;
    case What::category:
      return kCategories;
    default:
      return records::info(what).many;
  }
}

// "no walk" / "ingen vandring", of "a walk" / "en vandring".
words::Message none(What what) {
  const auto without = [](std::string_view text) { return std::string(text.substr(text.find(' ') + 1)); };
  const std::string_view en = records::one(what).in(words::Lang::en);
  const std::string_view sv = records::one(what).in(words::Lang::sv);
  return words::bilingual("no " + without(en), (sv.starts_with("ett ") ? "inget " : "ingen ") + without(sv));
}

// What stands between commas, "och" and the like, as people write several ids in one text.
std::vector<std::string> apart(std::string text) {
  constexpr std::array<std::string_view, 5> kBetween{" och ", " and ", " samt ", "&", ";"};
  for (const std::string_view word : kBetween)
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word))
      text.replace(at, word.size(), ",");
  std::vector<std::string> out;
  for (const std::string_view part : split(text, ','))
    if (!trim(part).empty()) out.emplace_back(trim(part));
  return out;
}

// The ids that one text names, when it names several; empty otherwise.
std::vector<std::string> several(const corpus::Corpus& corpus, Suggestions& suggestions, What what,
                                 const std::string& text) {
  std::vector<std::string> ids = apart(text);
  if (ids.size() < 2) return {};
  for (std::string& id : ids) {
    if (records::is_id(id) && corpus::declares(corpus, what, id)) continue;
    const auto near = suggestions.meant(what, id);
    if (!near) return {};
    id = *near;
  }
  return ids;
}

bool in_settings(What what) { return static_cast<std::size_t>(what) >= records::kKinds.size(); }

diag::Finding unknown(const corpus::Corpus& corpus, Suggestions& suggestions,
                      const records::Reference& reference, diag::Place place) {
  const auto ids = reference.several() ? several(corpus, suggestions, reference.to(), reference.id())
                                       : std::vector<std::string>();
  if (!ids.empty()) {
    diag::Finding finding{kUnknownReference, std::move(place),
                          say(kSeveral, {{"things", nested(say(many(reference.to())))}}),
                          say(kWriteList, {{"ids", join(ids, ", ")}})};
    return finding.mend_with({{reference.span(), "[" + join(ids, ", ") + "]"}});
  }
  diag::Finding finding = no_such(suggestions, reference.to(), reference.id(), std::move(place));
  const auto id = suggestions.surely_meant(reference.to(), reference.id());
  if (!id) return finding;
  // In `meeting:brottsrad` the id is only a part of what stands there.
  const bool meeting =
      reference.to() == What::forum &&
      reference.span().end - reference.span().begin >= reference.id().size() + records::kMeetingPrefix.size();
  const std::string prefix(meeting ? records::kMeetingPrefix : std::string_view());
  return finding.mend_with({{reference.span(), yaml::scalar(prefix + *id, true)}});
}

void check_declared(const corpus::Corpus& corpus, Findings& findings) {
  Suggestions suggestions(corpus);
  const auto check_one = [&](const records::Record& record) {
    for (const records::Reference& reference : record.references)
      if (!corpus::declares(corpus, reference.to(), reference.id()))
        findings.push_back(unknown(corpus, suggestions, reference, at(record, reference.span())));
  };
  for_each_record(corpus, check_one);
  const std::size_t certain = findings.size();
  for (const records::Record& record : corpus.mended) check_one(record);
  // What a file says that could not be read is only supposed.
  for (std::size_t i = certain; i < findings.size(); ++i) findings[i].fix.clear();
}

void check_references(const corpus::Corpus& corpus, Findings& findings) {
  check_declared(corpus, findings);
  check_part_references(corpus, findings);
  check_loops(corpus, findings);
}

}  // namespace

const std::vector<std::string>& Suggestions::ids(What what) {
  const auto [at, is_new] = ids_.try_emplace(what);
  if (is_new) at->second = corpus::ids(corpus_, what);
  return at->second;
}

std::optional<std::string> Suggestions::by_name(What what, const std::string& text) {
  const auto [at, is_new] = names_.try_emplace(what);
  if (is_new) at->second = names(corpus_, what);
  const auto name = at->second.find(utf8::lower(text));
  return name == at->second.end() ? std::nullopt : std::optional(name->second);
}

std::optional<std::string> Suggestions::meant(What what, const std::string& text) {
  const auto [at, is_new] = found_.try_emplace({what, text});
  if (is_new) at->second = search(what, text);
  return at->second;
}

std::optional<std::string> Suggestions::search(What what, const std::string& text) {
  if (const auto id = by_name(what, text)) return id;
  const std::string written = records::id_from(text);
  const auto& all = ids(what);
  if (written != text && std::binary_search(all.begin(), all.end(), written)) return written;
  if (what == What::activity)
    if (const auto word = other_word(text)) return word;
  if (++searches_ > kMostSearches) return std::nullopt;
  const auto near = nearest(text, all);
  return near || written == text ? near : nearest(written, all);
}

std::optional<std::string> Suggestions::surely_meant(What what, const std::string& text) {
  const auto near = meant(what, text);
  if (!near || by_name(what, text) == near) return near;
  const std::string written = records::id_from(text);
  const bool same =
      written == *near || only_near(text, ids(what)) == near || only_near(written, ids(what)) == near;
  return same ? near : std::nullopt;
}

words::Message Suggestions::help(What what, const std::string& text) {
  if (const auto near = meant(what, text)) return words::did_you_mean(*near);
  if (in_settings(what)) return say(kDeclare, {{"key", std::string(settings_key(what))}});
  if (records::is_id(text)) return say(kAddFile, {{"path", corpus::name_of(what, text) + ".yaml"}});
  return say(kWriteId, {{"folder", std::string(records::info(what).folder)}});
}

diag::Finding no_such(Suggestions& suggestions, What what, const std::string& id, diag::Place place) {
  return {kUnknownReference, std::move(place), say(kNoSuch, {{"none", nested(none(what))}, {"id", id}}),
          suggestions.help(what, id)};
}

const std::vector<Rule>& references() {
  static const std::vector<Rule> rules{{&kUnknownReference, &check_references}};
  return rules;
}

}  // namespace lofte::rules
