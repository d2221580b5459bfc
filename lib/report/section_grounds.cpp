// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/strings.h"
#include "query/titles.h"
#include "report/causes.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/numbers.h"
#include "report/plan_table.h"
#include "report/sections.h"

namespace lofte::report {
namespace {

using words::Phrase;

constexpr Phrase kGroundsSituation{"The picture of the situation", "Lägesbild"};
constexpr Phrase kSituationFrom{"\"{title}\" is from {date}", "”{title}” är från {date}"};
constexpr Phrase kGroundsUpdated{"It was last updated {when}", "Den uppdaterades senast {when}"};
constexpr Phrase kProblems{"The problems in the picture of the situation", "Problemen i lägesbilden"};
constexpr Phrase kGroundsProblem{"Problem", "Problem"}, kGroundsPlace{"Place", "Plats"},
    kCauses{"Causes", "Orsaker"};
constexpr Phrase kPriority{"Priority", "Prioritet"},
    kNoMeasure{"No measure, because", "Ingen åtgärd, därför att"};

constexpr Phrase kGroundsPlan{"Plan of measures", "Åtgärdsplan"},
    kGroundsPlans{"Plans of measures", "Åtgärdsplaner"};
constexpr Phrase kPlanDecided{"\"{title}\" was decided {when} by {by}",
                              "”{title}” beslutades {when} av {by}"};
constexpr Phrase kPlanMeasure{"It contains {n} measure", "Den omfattar {n} åtgärd"};
constexpr Phrase kPlanMeasures{"It contains {n} measures", "Den omfattar {n} åtgärder"};
constexpr Phrase kPlanNoMeasure{"Problems that it answers by no measure, and why",
                                "Problem som den inte har någon åtgärd för, och varför"};
constexpr Phrase kGroundsFollowedUp{"It was followed up {dates}", "Den följdes upp {dates}"};
constexpr Phrase kGroundsReported{"It was reported to {to} {when}", "Den rapporterades till {to} {when}"};

// The situations that the promises answer to.
std::vector<const records::Situation*> situations(const Scope& scope) {
  std::vector<const records::Situation*> out;
  for (const records::Situation& situation : scope.corpus.situations) {
    const bool used = std::any_of(scope.promises.begin(), scope.promises.end(), [&](const auto* promise) {
      return promise->promise->situation && promise->promise->situation->id == situation.id;
    });
    if (used && eval::known(situation.date, scope.as_of())) out.push_back(&situation);
  }
  return out;
}

doc::Table problem_table(const Scope& scope, const records::Situation& situation, const Speech& speech) {
  doc::Table out = table(speech, speech(kProblems),
                         {{"problem", kGroundsProblem},
                          {"place", kGroundsPlace},
                          {"causes", kCauses},
                          {"priority", kPriority, true},
                          {"no_measure", kNoMeasure}});
  for (const auto& problem : situation.problems)
    out.rows.push_back({text_of(problem->title),
                        problem->place ? corpus::place_name(scope.corpus, problem->place->id) : "",
                        join(cause_texts(*problem), "; "),
                        problem->priority ? number_text(*problem->priority, speech.lang) : "",
                        text_of(problem->no_measure_because)});
  const bool reasons = std::any_of(out.rows.begin(), out.rows.end(), [](const auto& row) {
    return !std::get<std::string>(row.back().value).empty();
  });
  if (reasons) return out;
  out.columns.pop_back();
  for (auto& row : out.rows) row.pop_back();
  return out;
}

void add_plan(const Scope& scope, const records::Plan& plan, Page& page) {
  const Speech& speech = page.speech();
  std::vector<std::string> dates, texts;
  for (const auto& time : plan.followed_up)
    if (time->span.last <= scope.as_of()) dates.push_back(when_text(*time, speech.lang));
  texts.push_back(speech(kPlanDecided, {{"title", query::title_of(plan)},
                                        {"when", when_text(*plan.decided->date, speech.lang)},
                                        {"by", text_of(plan.decided->by)}}));
  if (!plan.measures.empty())
    texts.push_back(
        speech(words::counted(static_cast<long long>(plan.measures.size()), kPlanMeasure, kPlanMeasures)));
  if (!dates.empty()) texts.push_back(speech(kGroundsFollowedUp, {{"dates", and_text(dates, speech)}}));
  for (const auto& report : plan.reported)
    if (eval::known(report->date, scope.as_of()))
      texts.push_back(speech(kGroundsReported,
                             {{"to", text_of(report->to)}, {"when", when_text(*report->date, speech.lang)}}));
  page.say(texts);
  for (doc::Table& table : plan_tables(scope.corpus, scope.status, plan, speech))
    page.table(std::move(table));
  page.list(kPlanNoMeasure, unanswered_problems(scope.corpus, scope.status, plan, speech));
}

}  // namespace

void situation_section(const Scope& scope, Page& page) {
  const Speech& speech = page.speech();
  const auto all = situations(scope);
  if (all.empty()) return;
  page.heading(3, kGroundsSituation);
  for (const records::Situation* situation : all) {
    const calendar::Time* updated = nullptr;
    for (const auto& time : situation->updated)
      if (time->span.last <= scope.as_of() && (!updated || updated->span.last < time->span.last))
        updated = &*time;
    page.say(
        {speech(kSituationFrom,
                {{"title", query::title_of(*situation)}, {"date", time_text(*situation->date, speech.lang)}}),
         updated ? speech(kGroundsUpdated, {{"when", when_text(*updated, speech.lang)}}) : std::string()});
    page.table(problem_table(scope, *situation, speech));
  }
}

// The plans in force as the period ends.
void plan_section(const Scope& scope, Page& page) {
  if (scope.one_promise) return;
  const auto plans = eval::plans_in_force(scope.corpus, std::min(scope.as_of(), scope.period.span.last));
  if (plans.empty()) return;
  page.heading(3, plans.size() == 1 ? kGroundsPlan : kGroundsPlans);
  for (const records::Plan* plan : plans) add_plan(scope, *plan, page);
}

}  // namespace lofte::report
