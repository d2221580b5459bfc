// SPDX-License-Identifier: Apache-2.0
#include "rules/verdicts_then.h"

#include "eval/judge.h"

namespace lofte::rules {

bool differ_in(Part part, const Result& a, const Result& b) {
  switch (part) {
    case Part::verdict:
      return a.verdict != b.verdict;
    case Part::effect:
      return a.effect != b.effect;
    case Part::required:
      return a.required != b.required;
    case Part::observed:
      break;
  }
  return a.observed != b.observed;
}

std::optional<Result> result_on(const eval::Index& index, std::string_view promise,
                                std::string_view commitment, calendar::Day day) {
  const records::Promise* found = index.corpus.promises.find(promise);
  const records::Commitment* one = found ? eval::commitment_of(index, *found, commitment) : nullptr;
  if (!one) return std::nullopt;
  eval::CommitmentStatus status = eval::judge(index, *found, *one, day);
  Result out{status.verdict, status.required,          status.observed,
             std::nullopt,   std::move(status.reason), words::plain({})};
  if (status.effect) {
    out.effect = status.effect->verdict;
    out.effect_reason = std::move(status.effect->reason);
  }
  return out;
}

const records::Followup* final_followup(const eval::Index& index, std::string_view promise,
                                        calendar::Day day) {
  const records::Promise* found = index.corpus.promises.find(promise);
  if (!found) return nullptr;
  const records::Followup* last = nullptr;
  for (const records::Followup* followup : eval::followups_of(index, *found, day))
    if (followup->final && *followup->final) last = followup;
  return last;
}

}  // namespace lofte::rules
