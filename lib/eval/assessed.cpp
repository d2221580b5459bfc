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
  // What no number was promised of is carried out or not, and what was kept of it is the parties' to say.
  const bool kept = verdict == Verdict::met || verdict == Verdict::carried_out;
  const bool broken = verdict == Verdict::not_met || verdict == Verdict::not_carried_out;
  const bool partly = verdict == Verdict::partly;
  switch (says) {
    case records::Says::met:
      return !kept;
    case records::Says::partly:
      return !partly;
    case records::Says::not_met:
      return !broken;
    case records::Says::dropped:
      return !broken && !partly;
    case records::Says::ongoing:
      break;
  }
  return kept || partly || broken;
}

}  // namespace lofte::eval
