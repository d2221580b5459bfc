// SPDX-License-Identifier: Apache-2.0
#include "report/shown.h"

#include <algorithm>

#include "eval/words.h"
#include "query/summary.h"
#include "report/outcome.h"

namespace lofte::report {
namespace {

using doc::Tone;
using eval::Verdict;
using words::Lang;
using words::Phrase;
using words::say;

constexpr Phrase kShownMore{"{n} (more than promised)", "{n} (mer än lovat)"};
constexpr Phrase kShownRunning{"running", "pågår"};
constexpr Phrase kShownNotTold{"not shown", "visas inte"};

constexpr Phrase kMet{"According to the follow-ups, what was promised has been done",
                      "Enligt uppföljningarna är det som lovades gjort"};
constexpr Phrase kNotMet{"According to the follow-ups, what was promised has not been done in full",
                         "Enligt uppföljningarna är det som lovades inte gjort fullt ut"};
constexpr Phrase kCarriedOut{"According to the follow-ups, the work has been done; no number was promised",
                             "Enligt uppföljningarna har arbetet genomförts; inget antal är utlovat"};
constexpr Phrase kNotCarriedOut{"According to the follow-ups, the work was not done; no number was promised",
                                "Enligt uppföljningarna har arbetet inte genomförts; inget antal är utlovat"};
constexpr Phrase kShownGoesOn{"The period is running, and the result is told when it is over",
                              "Perioden pågår, och resultatet redovisas när den är slut"};
constexpr Phrase kShownSmall{"The verdict is not shown, since it would give a small number of people away",
                             "Bedömningen visas inte, eftersom den skulle röja ett litet antal"};
constexpr Phrase kShownUpcoming{"The promise has not begun", "Löftet har inte börjat gälla"};
constexpr Phrase kUncertain{"The follow-ups do not say enough for a verdict",
                            "Uppföljningarna räcker inte för en bedömning"};
constexpr Phrase kNoTarget{
    "The commitment has no measurable target, so it cannot be worked out whether it was kept",
    "Åtagandet har inget mätbart mål, så det går inte att räkna fram om det är uppfyllt"};

Phrase reason_of(Verdict verdict, const records::Commitment& commitment) {
  const auto& target = commitment.target;
  switch (verdict) {
    case Verdict::upcoming:
      return kShownUpcoming;
    case Verdict::met:
      return kMet;
    case Verdict::on_track:
    case Verdict::behind:
      return kShownGoesOn;
    case Verdict::partly:
    case Verdict::not_met:
      return kNotMet;
    case Verdict::under_way:
    case Verdict::carried_out:
      return kCarriedOut;
    case Verdict::not_carried_out:
      return kNotCarriedOut;
    case Verdict::cannot_tell:
      break;
  }
  return !target || target->none ? kNoTarget : kUncertain;
}

// What stands in the place of a verdict that may not be told.
enum class Hidden { no, running, small };

// Whether cannot_tell is all that may be told, and why. Without a target, it is the verdict itself.
Hidden hidden(const ToldOfPeople& of, const records::Commitment& commitment, Verdict told) {
  const auto& target = commitment.target;
  if (told != Verdict::cannot_tell || (target && target->none)) return Hidden::no;
  if (of.withheld) return Hidden::small;
  if (!of.over) return of.figures.empty() ? Hidden::no : Hidden::running;
  return of.small ? Hidden::small : Hidden::no;
}

void say_verdict(Shown& out, const records::Commitment& commitment, Verdict verdict, Hidden hidden,
                 Lang lang) {
  if (hidden == Hidden::no) {
    out.verdict = std::string(eval::phrase(verdict, commitment).in(lang));
    out.verdict_word = std::string(word(verdict));
    out.tally_word = verdict == Verdict::partly && !query::has_number(commitment) ? "partly_carried_out"
                                                                                  : out.verdict_word;
    out.tone = tone_of(verdict);
    return;
  }
  const bool running = hidden == Hidden::running;
  out.verdict = std::string((running ? kShownRunning : kShownNotTold).in(lang));
  out.verdict_word = running ? "running" : "not_shown";
  out.tally_word = out.verdict_word;
  out.tone = Tone::plain;
}

// The verdict, the outcome and the reason of a commitment that is judged by numbers of people.
void say_people(Shown& out, const corpus::Corpus& corpus, const ToldOfPeople& of,
                const eval::CommitmentStatus& status, Lang lang) {
  const Verdict told = of.told(status.verdict);
  const Hidden why = hidden(of, *status.commitment, told);
  say_verdict(out, *status.commitment, told, why, lang);
  out.outcome = told_outcome(corpus, status, of.figures, lang);
  out.outcome_word = told_word(corpus, of.figures);
  out.reason = say(why == Hidden::running ? kShownGoesOn
                   : why == Hidden::small ? kShownSmall
                                          : reason_of(told, *status.commitment));
  out.withheld = why == Hidden::small || (why == Hidden::running && of.small);
  out.exceeded = status.exceeded && of.over && why == Hidden::no;
}

}  // namespace

Tone tone_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
    case Verdict::on_track:
    case Verdict::carried_out:
    case Verdict::under_way:
      return Tone::good;
    case Verdict::behind:
    case Verdict::partly:
      return Tone::warn;
    case Verdict::not_met:
    case Verdict::not_carried_out:
      return Tone::bad;
    case Verdict::upcoming:
    case Verdict::cannot_tell:
      break;
  }
  return Tone::muted;
}

std::string full_outcome(const Shown& shown, Lang lang) {
  return shown.exceeded ? words::text(say(kShownMore, {{"n", shown.outcome}}), lang) : shown.outcome;
}

Phrase effect_phrase(Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      return {"reached", "uppnådd"};
    case Verdict::partly:
      return {"partly reached", "delvis uppnådd"};
    case Verdict::not_met:
      return {"not reached", "inte uppnådd"};
    case Verdict::upcoming:
      return {"not begun", "inte påbörjad"};
    default:
      return eval::phrase(verdict);
  }
}

Shown shown(const corpus::Corpus& corpus, const Disclosure* disclosure, const eval::CommitmentStatus& status,
            Lang lang) {
  Shown out;
  const ToldOfPeople* of = disclosure ? disclosure->find(status.commitment) : nullptr;
  out.about_people = of != nullptr;
  if (of && of->judged) {
    say_people(out, corpus, *of, status, lang);
  } else {
    const auto& target = status.commitment->target;
    const bool no_target = disclosure && status.verdict == Verdict::cannot_tell && target && target->none;
    say_verdict(out, *status.commitment, status.verdict, Hidden::no, lang);
    out.outcome = outcome_text(corpus, status, lang);
    out.outcome_word = outcome_word(status);
    out.reason = no_target ? say(kNoTarget) : status.reason;
    out.exceeded = status.exceeded;
  }
  if (status.effect) out.effect = std::string(effect_phrase(status.effect->verdict).in(lang));
  if (status.assessed) {
    out.assessed = out.withheld ? not_shown(lang) : std::string(eval::phrase(status.assessed->says).in(lang));
    out.differs = status.assessed->differs && out.verdict_word == word(status.verdict);
  }
  return out;
}

}  // namespace lofte::report
