// SPDX-License-Identifier: Apache-2.0
//
// What can be listed.
#include <algorithm>
#include <array>

#include "base/strings.h"
#include "eval/proposals.h"
#include "query/rows.h"

namespace lofte::query {
namespace {

using records::What;
using Rows = Listing(const corpus::Corpus&, const eval::Status&, Voice);

bool stands_in_no_state(std::string_view) { return false; }

template <class E>
bool is_choice(std::string_view word) {
  const auto& table = records::Choices<E>::table;
  return std::any_of(table.begin(), table.end(), [&](const auto& choice) { return choice.first == word; });
}

bool may_stand_measure(std::string_view state) {
  return state == "overdue" || state == "open" || state == "none" || is_choice<records::MeasureState>(state);
}

bool may_stand_promise(std::string_view state) {
  constexpr std::array states{eval::PromiseState::upcoming, eval::PromiseState::running,
                              eval::PromiseState::ended, eval::PromiseState::undated};
  return std::any_of(states.begin(), states.end(), [&](auto s) { return eval::word(s) == state; });
}

bool may_stand_proposal(std::string_view state) {
  return state == "open" || std::any_of(eval::kProposalStates.begin(), eval::kProposalStates.end(),
                                        [&](auto s) { return word(s) == state; });
}

template <Listing (*rows)(const corpus::Corpus&, Voice)>
Listing on_any_day(const corpus::Corpus& corpus, const eval::Status&, Voice voice) {
  return rows(corpus, voice);
}

constexpr Subject records_of(What what, Rows* rows,
                             bool (*may_stand)(std::string_view) = &stands_in_no_state) {
  const records::KindInfo& kind = records::info(what);
  return {kind.name, kind.folder, kind.many, rows, may_stand};
}

constexpr std::array kSubjects{
    records_of(What::promise, &promise_rows, &may_stand_promise),
    records_of(What::walk, &walk_rows, &is_choice<records::WalkState>),
    records_of(What::measure, &measure_rows, &may_stand_measure),
    records_of(What::followup, &on_any_day<&followup_rows>),
    records_of(What::survey, &on_any_day<&survey_rows>),
    records_of(What::situation, &on_any_day<&situation_rows>),
    records_of(What::plan, &on_any_day<&plan_rows>),
    records_of(What::agreement, &on_any_day<&agreement_rows>),
    records_of(What::forum, &forum_rows),
    Subject{"observation",
            "observations",
            {"observations", "iakttagelser"},
            &observation_rows,
            &may_stand_proposal},
    Subject{"proposal", "proposals", {"proposals", "förslag"}, &proposal_rows, &may_stand_proposal},
};

}  // namespace

std::span<const Subject> subjects() { return kSubjects; }

const Subject* subject_named(std::string_view word) {
  const auto at = std::find_if(kSubjects.begin(), kSubjects.end(),
                               [&](const Subject& s) { return s.name == word || s.plural == word; });
  return at == kSubjects.end() ? nullptr : &*at;
}

const Subject* subject_meant(std::string_view word) {
  if (const records::KindInfo* kind = records::kind_meant(word)) return subject_named(kind->name);
  for (const Subject& subject : kSubjects)
    if (nearest(word, std::vector<std::string>{std::string(subject.name), std::string(subject.plural),
                                               std::string(subject.many.in(words::Lang::sv))}))
      return &subject;
  return nullptr;
}

}  // namespace lofte::query
