// SPDX-License-Identifier: Apache-2.0
#include "eval/assessed.h"

#include <algorithm>

namespace lofte::eval {
namespace {

bool is_about(const records::Assessment& assessment, std::string_view commitment) {
  if (commitment.empty()) return assessment.commitment.absent();
  return assessment.commitment && assessment.commitment->id == commitment;
}

}  // namespace

std::optional<Assessed> assessed(const Index& index, const records::Promise& promise,
                                 std::string_view commitment, calendar::Day as_of) {
  std::optional<Assessed> last;
  for (const records::Followup* followup : followups_of(index, promise, as_of))
    for (const auto& assessment : followup->assessments)
      if (assessment->says && is_about(*assessment, commitment))
        last = Assessed{*assessment->says, &*assessment, followup, false};
  return last;
}

bool differs(records::Says says, Verdict verdict) {
  const bool final = verdict == Verdict::met || verdict == Verdict::partly || verdict == Verdict::not_met;
  switch (says) {
    case records::Says::met:
      return verdict != Verdict::met;
    case records::Says::partly:
      return verdict != Verdict::partly;
    case records::Says::not_met:
      return verdict != Verdict::not_met;
    case records::Says::dropped:
      return verdict != Verdict::not_met && verdict != Verdict::partly;
    case records::Says::ongoing:
      break;
  }
  return final;
}

}  // namespace lofte::eval
