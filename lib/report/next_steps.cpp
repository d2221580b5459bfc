// SPDX-License-Identifier: Apache-2.0
#include "query/titles.h"
#include "report/dates.h"
#include "report/first_screen.h"
#include "report/names.h"

namespace lofte::report {
namespace {

using words::Phrase;

constexpr Phrase kNextStepsLateMeasures{
    "{n, plural, one {One measure is} other {# measures are}} late",
    "{n, plural, one {En åtgärd är försenad} other {# åtgärder är försenade}}"};
constexpr Phrase kNextStepsRemains{
    "{n, plural, one {One measure remains} other {# measures remain}} to be done",
    "{n, plural, one {En åtgärd återstår} other {# åtgärder återstår}}"};
constexpr Phrase kNextStepsRemainsBy{
    "{n, plural, one {One measure remains and is to be done} other {# measures remain, the next to be done}} "
    "by {due}",
    "{n, plural, one {En åtgärd återstår och ska vara klar} other {# åtgärder återstår, den närmaste ska "
    "vara klar}} senast {due}"};
constexpr Phrase kNextStepsGoesOn{"\"{title}\" goes on until {day}", "”{title}” gäller till och med {day}"};
constexpr Phrase kNextStepsWithoutEnd{"\"{title}\" goes on", "”{title}” gäller tills vidare"};
constexpr Phrase kNextStepsFollowed{"\"{title}\" is followed by \"{next}\"", "”{title}” följs av ”{next}”"};
constexpr Phrase kNextStepsPartiesGoOn{
    "The parties go on with {n, plural, one {one of the commitments} other {# of the commitments}}",
    "Parterna fortsätter med {n, plural, one {ett av åtagandena} other {# av åtagandena}}"};
constexpr Phrase kNextStepsPartiesGoOnAll{"The parties go on with the work", "Parterna fortsätter arbetet"};
constexpr Phrase kNextStepsNothingNext{"What happens next is not told",
                                       "Det är inte redovisat vad som händer nu"};

std::string promise_goes_on(const Scope& scope, const eval::PromiseStatus& status, const Speech& speech) {
  const records::Promise& promise = *status.promise;
  const std::string title = query::title_of(promise);
  if (const records::Promise* next = successor(scope.corpus, promise))
    return speech(kNextStepsFollowed, {{"title", title}, {"next", query::title_of(*next)}});
  if (status.state != eval::PromiseState::running || !status.period) return {};
  if (status.period->open()) return speech(kNextStepsWithoutEnd, {{"title", title}});
  return speech(kNextStepsGoesOn, {{"title", title}, {"day", date_text(status.period->last, speech.lang)}});
}

std::string open_measures_text(const Scope& scope, const Speech& speech) {
  long long open = 0;
  std::optional<calendar::Day> next;
  for (const eval::MeasureStatus* measure : scope.measures) {
    if (!measure->open()) continue;
    ++open;
    if (measure->due && *measure->due >= scope.as_of())
      next = std::min(next.value_or(*measure->due), *measure->due);
  }
  if (open == 0) return {};
  if (!next) return speech(kNextStepsRemains, {{"n", open}});
  return speech(kNextStepsRemainsBy, {{"n", open}, {"due", date_text(*next, speech.lang)}});
}

std::string late_measures_text(const Scope& scope, const Speech& speech) {
  const auto late = std::count_if(scope.measures.begin(), scope.measures.end(),
                                  [](const auto* measure) { return is_late(*measure); });
  return late == 0 ? std::string() : speech(kNextStepsLateMeasures, {{"n", static_cast<long long>(late)}});
}

std::string parties_go_on(const Scope& scope, const Speech& speech) {
  long long all = 0, on = 0;
  for (const eval::PromiseStatus* promise : scope.promises)
    for (const eval::CommitmentStatus& status : promise->commitments) {
      ++all;
      const bool says = status.assessed && status.assessed->assessment->next;
      if (says && *status.assessed->assessment->next == records::Next::continues) ++on;
    }
  if (on == 0) return {};
  return on == all ? speech(kNextStepsPartiesGoOnAll) : speech(kNextStepsPartiesGoOn, {{"n", on}});
}

}  // namespace

std::vector<std::string> next_sentences(const Scope& scope, const Speech& speech) {
  std::vector<std::string> out;
  for (std::string text :
       {open_measures_text(scope, speech), late_measures_text(scope, speech), parties_go_on(scope, speech)})
    if (!text.empty()) out.push_back(std::move(text));
  for (const eval::PromiseStatus* promise : scope.promises)
    if (std::string text = promise_goes_on(scope, *promise, speech); !text.empty())
      out.push_back(std::move(text));
  if (out.empty() && !scope.promises.empty()) out.push_back(speech(kNextStepsNothingNext));
  return out;
}

}  // namespace lofte::report
