// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "eval/words.h"
#include "query/summary.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/figure_tables.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/sections.h"
#include "report/target_words.h"

namespace lofte::report {
namespace {

using records::Commitment;
using words::Phrase;

constexpr Phrase kCommitmentPromised{"What we promised", "Det här lovade vi"};
constexpr Phrase kWent{"How it went", "Så här gick det"};
constexpr Phrase kCommitmentWhy{"Why", "Varför"};
constexpr Phrase kCommitmentNext{"Next steps", "Nästa steg"};

constexpr Phrase kCommitmentTarget{"Target", "Mål"};
constexpr Phrase kWantedEffect{"Effect sought", "Effekt som vi vill uppnå"};
constexpr Phrase kCommitmentResponsible{"Responsible", "Ansvariga"};
constexpr Phrase kHolds{"Holds for", "Gäller"};
constexpr Phrase kCommitmentProblem{"Problem behind it", "Problem bakom åtagandet"};
constexpr Phrase kFocus{"Focus area", "Fokusområde"};

constexpr Phrase kCommitmentVerdict{"Verdict", "Bedömning"};
constexpr Phrase kCommitmentOutcome{"{verdict}. Outcome: {outcome}", "{verdict}. Utfall: {outcome}"};
constexpr Phrase kCommitmentEffect{"Effect", "Effekt"};
constexpr Phrase kCommitmentEffectSays{"{verdict}. {reason}", "{verdict}. {reason}"};
constexpr Phrase kCommitmentParties{"The parties' own verdict", "Parternas bedömning"};
constexpr Phrase kDiffers{"The parties judge it differently from the figures",
                          "Parterna bedömer åtagandet på annat sätt än siffrorna visar"};
constexpr Phrase kCommitmentNotShown{"The figures are not enough to show it",
                                     "Siffrorna räcker inte för att visa det"};
constexpr Phrase kCommitmentNoNumber{"The promise names no number to compare it with",
                                     "Löftet anger inget antal att jämföra med"};
constexpr Phrase kCause{"Reason given by the parties: {reason}", "Skäl enligt parterna: {reason}"};
constexpr Phrase kNotTold{"The parties' own words hold figures about people and are not shown here",
                          "Parternas egna ord innehåller siffror om enskilda och återges inte här"};

constexpr Phrase kCommitmentGoesOn{"The parties go on with the work", "Parterna fortsätter arbetet"};
constexpr Phrase kCommitmentStops{"The parties end the work", "Parterna avslutar arbetet"};
constexpr Phrase kCommitmentAnother{"The parties replace the commitment with another",
                                    "Parterna ersätter åtagandet med ett annat"};
constexpr Phrase kCommitmentUntil{"The commitment holds until {day}", "Åtagandet gäller till och med {day}"};
constexpr Phrase kOpenEnded{"The commitment goes on without an end", "Åtagandet gäller tills vidare"};
constexpr Phrase kSuccessor{"The promise is followed by \"{title}\"", "Löftet följs av ”{title}”"};
constexpr Phrase kNoNext{"The parties have not told of a next step",
                         "Parterna har inte redovisat något nästa steg"};
constexpr Phrase kOpenMeasures{"Measures still to be done", "Åtgärder som återstår"};
constexpr Phrase kCommitmentOpen{"{title}: {state}", "{title}: {state}"};
constexpr Phrase kCommitmentLate{"{title}: {state}, was to be done by {due} and is late",
                                 "{title}: {state}, skulle ha varit klar senast {due} och är försenad"};
constexpr Phrase kCommitmentOpenBy{"{title}: {state}, to be done by {due}",
                                   "{title}: {state}, ska vara klar senast {due}"};

template <class List>
const auto* with_id(const List& list, const std::string& id) {
  const auto at = std::find_if(list.begin(), list.end(),
                               [&](const auto& item) { return item->id && item->id->text == id; });
  return at == list.end() ? nullptr : &**at;
}

std::string problem_text(const Scope& scope, const records::Promise& promise, const Commitment& commitment) {
  if (!commitment.problem || !promise.situation) return {};
  const records::Situation* situation = scope.corpus.situations.find(promise.situation->id);
  const records::Problem* problem =
      situation ? with_id(situation->problems, commitment.problem->id) : nullptr;
  return problem ? text_of(problem->title) : std::string();
}

std::string focus_text(const Scope& scope, const records::Promise& promise, const Commitment& commitment) {
  if (!commitment.focus_area || !promise.agreement) return {};
  const records::Agreement* agreement = scope.corpus.agreements.find(promise.agreement->id);
  const records::FocusArea* area =
      agreement ? with_id(agreement->focus_areas, commitment.focus_area->id) : nullptr;
  return area ? text_of(area->title) : std::string();
}

doc::Runs fact(const Speech& speech, Phrase label, const std::string& text) {
  return {{.text = speech(label) + ":", .strong = true}, {" " + text}};
}

void add_promised(const Scope& scope, const eval::PromiseStatus& promise,
                  const eval::CommitmentStatus& status, Page& page) {
  const Speech& speech = page.speech();
  const Commitment& commitment = *status.commitment;
  page.quote(text_of(commitment.text));
  std::vector<doc::Runs> facts;
  const auto add = [&](Phrase label, const std::string& text) {
    if (!text.empty()) facts.push_back(fact(speech, label, text));
  };
  add(kCommitmentTarget, target_text(scope.corpus, commitment.target, speech.lang));
  add(kWantedEffect, commitment.effect ? target_text(scope.corpus, commitment.effect, speech.lang) : "");
  add(kCommitmentResponsible, parties_text(scope.corpus, commitment.responsible, speech));
  add(kHolds, commitment.period && status.period ? period_text(*status.period, speech.lang) : "");
  add(kCommitmentProblem, problem_text(scope, *promise.promise, commitment));
  add(kFocus, focus_text(scope, *promise.promise, commitment));
  page.bullets(std::move(facts));
}

void add_outcome(const Scope& scope, const eval::PromiseStatus& promise, const eval::CommitmentStatus& status,
                 const Shown& what, Page& page) {
  const Speech& speech = page.speech();
  page.labelled(kCommitmentVerdict,
                sentence(speech(kCommitmentOutcome,
                                {{"verdict", what.verdict}, {"outcome", full_outcome(what, speech.lang)}})));
  if (status.effect)
    page.labelled(
        kCommitmentEffect,
        sentence(speech(kCommitmentEffectSays,
                        {{"verdict", what.effect},
                         {"reason", sentence(with_dates(speech(status.effect->reason), speech.lang))}})));
  page.table(figure_table(scope, promise, status, page.speech()));
  page.table(people_table(scope, status, page.speech()));
  page.table(per_walk_table(scope, promise, status, page.speech()));
  page.table(measure_table(scope, promise, status, page.speech()));
}

// What the parties wrote; when it may not be told, that.
std::string parties_words(const Scope& scope, const eval::Assessed& assessed, const Shown& what,
                          const Speech& speech) {
  const std::string words = text_of(assessed.assessment->because);
  const std::string may_be_told = told_words(scope.corpus, words, what.about_people);
  return may_be_told.empty() && !words.empty() ? speech(kNotTold) : may_be_told;
}

std::string differs_text(const eval::CommitmentStatus& status, const Shown& what, const Speech& speech) {
  if (!what.differs || status.assessed->says == records::Says::ongoing) return {};
  if (status.verdict != eval::Verdict::cannot_tell) return speech(kDiffers);
  return speech(query::has_number(*status.commitment) ? kCommitmentNotShown : kCommitmentNoNumber);
}

void add_why(const Scope& scope, const eval::CommitmentStatus& status, const Shown& what, Page& page) {
  const Speech& speech = page.speech();
  page.say(with_dates(speech(what.reason), speech.lang));
  if (!status.assessed) return;
  const auto& reason = status.assessed->assessment->reason;
  page.labelled(
      kCommitmentParties,
      sentences({what.assessed, parties_words(scope, *status.assessed, what, speech),
                 reason ? speech(kCause, {{"reason", speech(eval::phrase(*reason))}}) : std::string(),
                 differs_text(status, what, speech)}));
}

std::string open_measure(const eval::MeasureStatus& measure, const Speech& speech) {
  const std::string state = speech(eval::phrase(*measure.state));
  const std::string title = query::title_of(*measure.measure);
  if (!measure.due) return speech(kCommitmentOpen, {{"title", title}, {"state", state}});
  return speech(measure.overdue_days > 0 ? kCommitmentLate : kCommitmentOpenBy,
                {{"title", title}, {"state", state}, {"due", date_text(*measure.due, speech.lang)}});
}

std::vector<std::string> open_measures(const Scope& scope, const eval::PromiseStatus& promise,
                                       const eval::CommitmentStatus& status, const Speech& speech) {
  std::vector<std::string> out;
  for (const eval::MeasureStatus* measure : measures_of(scope, promise, status)) {
    const bool closed = !measure->state || *measure->state == records::MeasureState::done ||
                        *measure->state == records::MeasureState::dropped;
    if (!closed) out.push_back(open_measure(*measure, speech));
  }
  return out;
}

Phrase next_phrase(records::Next next) {
  if (next == records::Next::ends) return kCommitmentStops;
  return next == records::Next::replaced ? kCommitmentAnother : kCommitmentGoesOn;
}

std::vector<std::string> next_steps(const Scope& scope, const eval::PromiseStatus& promise,
                                    const eval::CommitmentStatus& status, const Speech& speech) {
  std::vector<std::string> out;
  if (status.assessed && status.assessed->assessment->next)
    out.push_back(speech(next_phrase(*status.assessed->assessment->next)));
  if (status.period && status.period->last >= scope.as_of())
    out.push_back(status.period->open()
                      ? speech(kOpenEnded)
                      : speech(kCommitmentUntil, {{"day", date_text(status.period->last, speech.lang)}}));
  if (const records::Promise* next = successor(scope.corpus, *promise.promise))
    out.push_back(speech(kSuccessor, {{"title", query::title_of(*next)}}));
  return out;
}

void add_next(const Scope& scope, const eval::PromiseStatus& promise, const eval::CommitmentStatus& status,
              Page& page) {
  const Speech& speech = page.speech();
  const auto steps = next_steps(scope, promise, status, speech);
  const auto measures = open_measures(scope, promise, status, speech);
  page.say(steps);
  if (!measures.empty()) page.say(speech(kOpenMeasures) + ":");
  page.bullets(measures);
  if (steps.empty() && measures.empty()) page.say(kNoNext);
}

}  // namespace

void commitment_section(const Scope& scope, const eval::PromiseStatus& promise,
                        const eval::CommitmentStatus& status, const std::string& name, int level,
                        Page& page) {
  const Shown what = scope.shown(status, page.speech().lang);
  page.heading(level, name);
  page.heading(level + 1, kCommitmentPromised);
  add_promised(scope, promise, status, page);
  page.heading(level + 1, kWent);
  add_outcome(scope, promise, status, what, page);
  page.heading(level + 1, kCommitmentWhy);
  add_why(scope, status, what, page);
  page.heading(level + 1, kCommitmentNext);
  add_next(scope, promise, status, page);
}

}  // namespace lofte::report
