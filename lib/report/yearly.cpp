// SPDX-License-Identifier: Apache-2.0
#include "report/yearly.h"

#include "query/titles.h"
#include "report/dates.h"
#include "report/first_screen.h"
#include "report/ids.h"
#include "report/sections.h"

namespace lofte::report {
namespace {

using words::Phrase;

constexpr Phrase kYearlyTitle{"{who}: citizen promises {period}, follow-up",
                              "{who}: uppföljning av medborgarlöften {period}"};
constexpr Phrase kTitleOne{"{who}: {promise}, follow-up", "{who}: uppföljning av {promise}"};
constexpr Phrase kYearlyIntro{
    "This page tells what was promised, how it went, why, and what comes next, according to what was known "
    "on {day}",
    "Här redovisas vad som lovades, hur det gick, varför det blev så och vad som händer nu, enligt det som "
    "var känt den {day}"};

constexpr Phrase kTitleOfWork{"{who}: the work against crime {period}, follow-up",
                              "{who}: uppföljning av det brottsförebyggande arbetet {period}"};
constexpr Phrase kIntroOfWork{
    "This page tells what was planned, what was done and what remains, according to what was known on {day}",
    "Här redovisas vad som planerades, vad som gjordes och vad som återstår, enligt det som var känt den "
    "{day}"};

// The folder has no promises, and other work to tell of: plans and measures after the act, walks, forums.
bool only_other_work(const Scope& scope) {
  const corpus::Corpus& corpus = scope.corpus;
  const bool planned = !corpus.plans.empty() || !corpus.situations.empty() || !corpus.agreements.empty() ||
                       !corpus.forums.empty();
  return corpus.promises.empty() && (planned || !scope.measures.empty() || !scope.walks.empty());
}

std::string title_of(const Scope& scope, const Speech& speech) {
  const std::string who = text_of(scope.corpus.settings.title);
  if (scope.one_promise && scope.promises.size() == 1)
    return speech(kTitleOne, {{"who", who}, {"promise", query::title_of(*scope.promises.front()->promise)}});
  return speech(only_other_work(scope) ? kTitleOfWork : kYearlyTitle,
                {{"who", who}, {"period", time_text(scope.period, speech.lang)}});
}

// What happens next, as far as it belongs in an opening paragraph.
std::vector<std::string> opening_steps(const Scope& scope, const Speech& speech) {
  constexpr std::size_t most = 2;
  auto steps = next_sentences(scope, speech);
  if (steps.size() > most) steps.resize(most);
  return steps;
}

}  // namespace

doc::Document yearly(const corpus::Corpus& corpus, const eval::Status& status, const YearlyOptions& options) {
  const Scope scope = scope_of(corpus, status, options.period, options.promise);
  const Speech speech{options.lang};
  const std::string title = title_of(scope, speech);
  Page page(options.lang, title);
  page.heading(1, title);
  auto opening = answer_sentences(scope, page.speech());
  if (!options.brief)
    for (std::string& step : opening_steps(scope, page.speech())) opening.push_back(std::move(step));
  const bool other_work = only_other_work(scope);
  if (other_work || (options.brief && scope.promises.empty()))
    opening.insert(opening.begin(), page.speech()(kNoPromiseApplies));
  page.say(opening);
  if (options.brief) {
    brief_sections(scope, options, page);
    return page.done();
  }
  page.say(other_work ? kIntroOfWork : kYearlyIntro, {{"day", date_text(status.as_of, options.lang)}});
  if (!other_work) summary_section(scope, page);
  verdict_chart(scope, options.charts, page);
  outcome_chart(scope, options.charts, page);
  for (const eval::PromiseStatus* promise : scope.promises) promise_section(scope, *promise, page);
  walks_section(scope, options.charts, page);
  measures_section(scope, options.charts, page);
  surveys_section(scope, options.charts, page);
  rhythms_section(scope, page);
  cooperation_section(scope, page);
  figures_section(scope, options, page);
  return page.done();
}

}  // namespace lofte::report
