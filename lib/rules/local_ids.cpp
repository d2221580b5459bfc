// SPDX-License-Identifier: Apache-2.0
//
// Ids that are unique only within their record. Proposals are unique in the whole walk, since measures name
// them as WALK/PROPOSAL without their observation, and causes in the whole situation, since measures name
// them alone. (Two files with one id are found while the folder is read.)
#include <algorithm>
#include <map>
#include <set>

#include "base/strings.h"
#include "corpus/loader.h"
#include "rules/families.h"
#include "rules/lookup.h"

namespace lofte::rules {
namespace {

using diag::Findings;
using words::Phrase;
using words::say;

constexpr Phrase kTwice{"\"{id}\" is already the id of {other} in this record",
                        "”{id}” är redan id för {other} i samma post"};
constexpr Phrase kFirst{"it was used here first", "här användes det först"};
constexpr Phrase kChange{"give one of them another id, and mend what refers to it",
                         "ge den ena ett annat id och rätta det som hänvisar till den"};
constexpr Phrase kLocalIdsCommitment{"another commitment", "ett annat åtagande"};
constexpr Phrase kLocalIdsObservation{"another observation", "en annan iakttagelse"};
constexpr Phrase kProposal{"another proposal", "ett annat förslag"};
constexpr Phrase kLocalIdsProblem{"another problem", "ett annat problem"};
constexpr Phrase kLocalIdsCause{"another cause", "en annan orsak"};
constexpr Phrase kFocusArea{"another focus area", "ett annat fokusområde"};

using IdsInOrder = std::vector<const records::Field<records::Id>*>;

// "a13-2" is the second of those that begin with "a13-".
struct Numbered {
  std::string_view before;
  long long number = 0;
};

std::optional<Numbered> numbered(std::string_view id) {
  constexpr std::size_t kMostDigits = 6;
  const std::size_t digits = id.find_last_not_of("0123456789") + 1;
  if (digits == id.size() || id.size() - digits > kMostDigits || id[digits] == '0') return std::nullopt;
  return Numbered{id.substr(0, digits), std::stoll(std::string(id.substr(digits)))};
}

// The id that one which is given twice was meant to have: those around it are numbered one after the other,
// and its own number is left out.
std::optional<std::string> next_in_series(const IdsInOrder& ids, std::size_t at) {
  const auto own = numbered((*ids[at])->text);
  const auto before = at > 0 ? numbered((*ids[at - 1])->text) : std::nullopt;
  if (!own || !before || own->before != before->before) return std::nullopt;
  const std::string meant = std::string(own->before) + std::to_string(before->number + 1);
  const auto after = at + 1 < ids.size() ? numbered((*ids[at + 1])->text) : std::nullopt;
  const bool goes_on =
      at + 1 == ids.size() || (after && after->before == own->before && after->number == before->number + 2);
  const bool taken = std::any_of(ids.begin(), ids.end(), [&](auto* id) { return (*id)->text == meant; });
  return goes_on && !taken ? std::optional(meant) : std::nullopt;
}

bool all_differ(const IdsInOrder& ids) {
  std::vector<std::string_view> sorted;
  sorted.reserve(ids.size());
  for (const auto* id : ids) sorted.push_back((*id)->text);
  std::sort(sorted.begin(), sorted.end());
  return std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
}

// Tells which ids are given twice within one record; `is_referred` says whether something else names a part
// by its id, and so may mean the one or the other.
template <class IsReferred>
void once(const records::Record& record, Phrase other, const IdsInOrder& ids, Findings& findings,
          const IsReferred& is_referred) {
  if (all_differ(ids)) return;
  std::map<std::string_view, Span> first;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const records::Field<records::Id>& id = *ids[i];
    const auto [at_first, is_new] = first.emplace(id->text, id.span());
    if (is_new) continue;
    const auto meant = is_referred(id->text) ? std::nullopt : next_in_series(ids, i);
    findings.emplace_back(corpus::kDuplicateId, at(record, id.span()),
                          say(kTwice, {{"id", id->text}, {"other", nested(say(other))}}),
                          meant ? words::did_you_mean(*meant) : say(kChange),
                          std::vector<diag::Related>{{at(record, at_first->second), say(kFirst)}});
    if (meant) findings.back().mend_with({{id.span(), *meant}});
  }
}

template <class T>
void add(IdsInOrder& ids, const records::List<T>& list) {
  for (const auto& item : list)
    if (item->id) ids.push_back(&item->id);
}

template <class T>
void once(const records::Record& record, Phrase other, const records::List<T>& list, Findings& findings) {
  IdsInOrder ids;
  add(ids, list);
  once(record, other, ids, findings, [](std::string_view) { return true; });
}

// The proposals that measures name, as WALK/PROPOSAL; asked for only where two have one id.
class NamedProposals {
 public:
  explicit NamedProposals(const corpus::Corpus& corpus) : corpus_(corpus) {}

  bool contains(const records::Walk& walk, std::string_view proposal) {
    if (!all_) all_ = all();
    return all_->contains(name(walk.id, proposal));
  }

 private:
  static std::string name(std::string_view walk, std::string_view proposal) {
    return std::string(walk) + '/' + std::string(proposal);
  }

  std::set<std::string> all() const {
    std::set<std::string> out;
    for (const records::Measure& measure : corpus_.measures)
      for (const auto& origin : measure.from)
        if (!origin->from_situation) out.insert(name(origin->record, origin->part));
    return out;
  }

  const corpus::Corpus& corpus_;
  std::optional<std::set<std::string>> all_;
};

void check_walk(const records::Walk& walk, NamedProposals& named, Findings& findings) {
  IdsInOrder observations;
  add(observations, walk.observations);
  once(walk, kLocalIdsObservation, observations, findings, [](std::string_view) { return false; });
  IdsInOrder proposals;
  for (const auto& observation : walk.observations) add(proposals, observation->proposals);
  once(walk, kProposal, proposals, findings, [&](std::string_view id) { return named.contains(walk, id); });
}

void check_ids(const corpus::Corpus& corpus, Findings& findings) {
  for (const auto& promise : corpus.promises)
    once(promise, kLocalIdsCommitment, promise.commitments, findings);
  for (const auto& situation : corpus.situations) {
    once(situation, kLocalIdsProblem, situation.problems, findings);
    IdsInOrder causes;
    for (const auto& problem : situation.problems) add(causes, problem->causes);
    once(situation, kLocalIdsCause, causes, findings, [](std::string_view) { return true; });
  }
  for (const auto& agreement : corpus.agreements)
    once(agreement, kFocusArea, agreement.focus_areas, findings);
  NamedProposals named(corpus);
  for (const auto& walk : corpus.walks) check_walk(walk, named, findings);
}

}  // namespace

const std::vector<Rule>& local_ids() {
  static const std::vector<Rule> rules{{&corpus::kDuplicateId, &check_ids}};
  return rules;
}

}  // namespace lofte::rules
