// SPDX-License-Identifier: Apache-2.0
#include "report/shown.h"

#include <algorithm>

#include "eval/words.h"
#include "report/outcome.h"

namespace lofte::report {
namespace {

using doc::Tone;
using eval::Verdict;
using words::Lang;
using words::Phrase;
using words::say;

constexpr Phrase kShownMore{"{n} (more than promised)", "{n} (mer än lovat)"};
constexpr Phrase kNotFully{"not fully kept", "inte helt uppfyllt"};
constexpr Phrase kShownRunning{"running", "pågår"};

constexpr Phrase kMet{"According to the follow-ups, what was promised has been done",
                      "Enligt uppföljningarna är det som lovades gjort"};
constexpr Phrase kNotMet{"According to the follow-ups, what was promised has not been done in full",
                         "Enligt uppföljningarna är det som lovades inte gjort fullt ut"};
constexpr Phrase kCarriedOut{"According to the follow-ups, the work has been done; no number was promised",
                             "Enligt uppföljningarna har arbetet genomförts; inget antal är utlovat"};
constexpr Phrase kNotCarriedOut{"According to the follow-ups, the work was not done; no number was promised",
                                "Enligt uppföljningarna har arbetet inte genomförts; inget antal är utlovat"};
constexpr Phrase kShownGoesOn{"The period is running, and the follow-ups do not yet tell the result",
                              "Perioden pågår, och uppföljningarna visar ännu inte resultatet"};
constexpr Phrase kShownUpcoming{"The promise has not begun", "Löftet har inte börjat gälla"};
constexpr Phrase kUncertain{"The follow-ups do not say enough for a verdict",
                            "Uppföljningarna räcker inte för en bedömning"};
constexpr Phrase kNoTarget{
    "The commitment has no measurable target, so it cannot be worked out whether it was kept",
    "Åtagandet har inget mätbart mål, så det går inte att räkna fram om det är uppfyllt"};

// Whether what a commitment is judged by is about people. One that promises walks is judged by the walks,
// also when home visits are reported beside them.
bool judged_by_people(const corpus::Corpus& corpus, const records::Commitment& commitment) {
  const auto& target = commitment.target;
  if (!target || target->none || target->things().empty()) return true;
  return counts_sensitive(corpus, *target);
}

bool is_small(const YearFigure& figure, long long small_count) {
  return !figure.range || may_be_small(*figure.range, small_count);
}

// Of what may be small, only this much is said.
bool coarse(const corpus::Corpus& corpus, const records::Commitment& commitment,
            const std::vector<YearFigure>& figures) {
  const auto small = [&](const YearFigure& f) { return is_small(f, corpus.settings.small_count()); };
  return target_gives_away(corpus, commitment) || std::any_of(figures.begin(), figures.end(), small);
}

Phrase reason_of(const eval::CommitmentStatus& status) {
  const auto& target = status.commitment->target;
  switch (status.verdict) {
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

void say_verdict(Shown& out, Verdict verdict, bool coarsely, Lang lang) {
  out.verdict = std::string(eval::phrase(verdict).in(lang));
  out.verdict_word = std::string(word(verdict));
  out.tone = tone_of(verdict);
  if (!coarsely) return;
  if (verdict == Verdict::partly || verdict == Verdict::not_met) {
    out.verdict = std::string(kNotFully.in(lang));
    out.verdict_word = "not_fully_met";
    out.tone = Tone::warn;
  } else if (verdict == Verdict::on_track || verdict == Verdict::behind) {
    out.verdict = std::string(kShownRunning.in(lang));
    out.verdict_word = "running";
    out.tone = Tone::plain;
  }
}

std::string assessed_text(records::Says says, bool coarsely, Lang lang) {
  const bool short_of_it = says == records::Says::partly || says == records::Says::not_met;
  return std::string((coarsely && short_of_it ? kNotFully : eval::phrase(says)).in(lang));
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

Disclosure disclosure(const corpus::Corpus& corpus, const eval::Status& status) {
  Disclosure out;
  const eval::Index index = eval::index(corpus);
  for (const eval::PromiseStatus& promise : status.promises)
    for (const eval::CommitmentStatus& commitment : promise.commitments)
      if (is_sensitive(corpus, commitment))
        out[commitment.commitment] = year_figures(index, promise, commitment, status.as_of);
  std::vector<std::vector<YearFigure>*> all;
  for (const eval::PromiseStatus& promise : status.promises)
    for (const eval::CommitmentStatus& commitment : promise.commitments)
      if (const auto at = out.find(commitment.commitment); at != out.end()) all.push_back(&at->second);
  withhold_overlapping(all);
  return out;
}

Shown shown(const corpus::Corpus& corpus, const Disclosure* disclosure, const eval::CommitmentStatus& status,
            Lang lang) {
  Shown out;
  const auto about_people = [&] { return disclosure->find(status.commitment); };
  out.about_people = disclosure && about_people() != disclosure->end();
  const bool people = out.about_people && judged_by_people(corpus, *status.commitment);
  const auto& figures = people ? about_people()->second : std::vector<YearFigure>();
  const bool coarsely = people && coarse(corpus, *status.commitment, figures);
  say_verdict(out, status.verdict, coarsely, lang);
  if (!people) {
    out.outcome = outcome_text(corpus, status, lang);
    out.outcome_word = outcome_word(status);
  } else if (target_gives_away(corpus, *status.commitment)) {
    out.outcome = not_shown(lang);
    out.withheld = true;
  } else {
    out.outcome = told_outcome(corpus, status, figures, lang);
    out.outcome_word = told_word(corpus, figures);
    out.withheld = coarsely;
  }
  const auto& target = status.commitment->target;
  const bool no_target = disclosure && status.verdict == Verdict::cannot_tell && target && target->none;
  out.reason = people || no_target ? say(reason_of(status)) : status.reason;
  out.exceeded = status.exceeded && !coarsely;
  if (status.effect) out.effect = std::string(effect_phrase(status.effect->verdict).in(lang));
  if (status.assessed) {
    out.assessed = assessed_text(status.assessed->says, coarsely, lang);
    out.differs = status.assessed->differs && out.assessed != out.verdict;
  }
  return out;
}

}  // namespace lofte::report
