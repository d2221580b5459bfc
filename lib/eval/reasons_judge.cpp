// SPDX-License-Identifier: Apache-2.0
#include "eval/reasons_judge.h"

namespace lofte::eval {
namespace {

using words::Message;
using words::Phrase;
using words::say;

constexpr Phrase kNoTarget{"no measurable target", "inget mätbart mål"};
constexpr Phrase kUnreadable{"the target could not be read", "målet gick inte att läsa"};
constexpr Phrase kJudgeIncomplete{"the target does not say what is to be reached in a way that can be judged",
                                  "målet säger inte vad som ska nås på ett sätt som går att bedöma"};
constexpr Phrase kNobody{"who is responsible could not be read", "vem som är ansvarig gick inte att läsa"};
constexpr Phrase kUnknownPeriod{"the period of the promise is unknown", "löftets period är okänd"};
constexpr Phrase kUnreadablePeriod{"the period could not be read", "perioden gick inte att läsa"};
constexpr Phrase kDueBefore{"the target is due before the period begins",
                            "målets tidsfrist ligger före periodens början"};
constexpr Phrase kPromiseBegins{"the promise begins {day}", "löftet börjar gälla {day}"};
constexpr Phrase kCommitmentBegins{"the commitment begins {day}", "åtagandet börjar gälla {day}"};
constexpr Phrase kNotSigned{"the promise has not been signed yet", "löftet är inte undertecknat än"};

}  // namespace

Message no_target() { return say(kNoTarget); }
Message unreadable_target() { return say(kUnreadable); }
Message incomplete_target() { return say(kJudgeIncomplete); }
Message nobody_responsible() { return say(kNobody); }
Message unknown_period() { return say(kUnknownPeriod); }
Message unreadable_period() { return say(kUnreadablePeriod); }
Message due_before_period() { return say(kDueBefore); }
Message promise_begins(calendar::Day day) { return say(kPromiseBegins, {{"day", calendar::iso(day)}}); }
Message commitment_begins(calendar::Day day) { return say(kCommitmentBegins, {{"day", calendar::iso(day)}}); }
Message not_signed() { return say(kNotSigned); }

}  // namespace lofte::eval
