// SPDX-License-Identifier: Apache-2.0
//
// Ids that are unique only within their record. Proposals are unique in the whole walk, since measures name
// them as WALK/PROPOSAL without their observation, and causes in the whole situation, since measures name
// them alone. (Two files with one id are found while the folder is read.)
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

// The ids of one kind of part within one record.
class Once {
 public:
  Once(const records::Record& record, Phrase other, Findings& findings)
      : record_(record), other_(other), findings_(findings) {}

  template <class T>
  void add(const records::List<T>& list) {
    for (const auto& item : list)
      if (item->id) add(item->id);
  }

 private:
  void add(const records::Field<records::Id>& id) {
    const auto [first, is_new] = first_.emplace(id->text, id.span);
    if (is_new) return;
    findings_.emplace_back(corpus::kDuplicateId, at(record_, id.span),
                           say(kTwice, {{"id", id->text}, {"other", nested(say(other_))}}), say(kChange),
                           std::vector<diag::Related>{{at(record_, first->second), say(kFirst)}});
  }

  const records::Record& record_;
  Phrase other_;
  Findings& findings_;
  std::map<std::string, Span> first_;
};

void check_ids(const corpus::Corpus& corpus, Findings& findings) {
  for (const auto& promise : corpus.promises)
    Once(promise, kLocalIdsCommitment, findings).add(promise.commitments);
  for (const auto& situation : corpus.situations) {
    Once(situation, kLocalIdsProblem, findings).add(situation.problems);
    Once causes(situation, kLocalIdsCause, findings);
    for (const auto& problem : situation.problems) causes.add(problem->causes);
  }
  for (const auto& agreement : corpus.agreements)
    Once(agreement, kFocusArea, findings).add(agreement.focus_areas);
  for (const auto& walk : corpus.walks) {
    Once(walk, kLocalIdsObservation, findings).add(walk.observations);
    Once proposals(walk, kProposal, findings);
    for (const auto& observation : walk.observations) proposals.add(observation->proposals);
  }
}

}  // namespace

const std::vector<Rule>& local_ids() {
  static const std::vector<Rule> rules{{&corpus::kDuplicateId, &check_ids}};
  return rules;
}

}  // namespace lofte::rules
