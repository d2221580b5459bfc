// SPDX-License-Identifier: Apache-2.0
//
// Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete, as far as records can show it: the
// picture of the situation (4 §), the plan of measures (5 §), both kept up within two years (6 §), the
// coordinating function (11 §) and reports to the council (13 §). The act says nothing of promises or walks,
// and no clock runs from a day before it came into force.
#include <algorithm>
#include <array>
#include <map>

#include "calendar/time.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/sections.h"

namespace lofte::report {
namespace {

using calendar::Day;
using words::Phrase;

constexpr Day kInForce = calendar::day(2023, 7, 1);
constexpr int kActMonths = 24;  // 6 §: within two years

constexpr Phrase kActTitle{"The act (2023:196) on the responsibility of municipalities for crime prevention",
                           "Lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete"};
constexpr Phrase kActDates{"These dates follow from the act and the records",
                           "De här datumen följer av lagen och underlaget"};
constexpr Phrase kActSituation{
    "Picture of the situation (4 and 6 §§): \"{title}\", of {last}. To be updated by {due}",
    "Lägesbild (4 och 6 §§): ”{title}”, från {last}. Ska uppdateras senast {due}"};
constexpr Phrase kActPlan{
    "Plan of measures (5 and 6 §§): \"{title}\", decided {decided}. To be followed up by {due}",
    "Åtgärdsplan (5 och 6 §§): ”{title}”, beslutad {decided}. Ska följas upp senast {due}"};
constexpr Phrase kPlanFollowed{
    "Plan of measures (5 and 6 §§): \"{title}\", decided {decided}, last followed up {last}. To be followed "
    "up by {due}",
    "Åtgärdsplan (5 och 6 §§): ”{title}”, beslutad {decided} och senast uppföljd {last}. Ska följas upp "
    "senast {due}"};
constexpr Phrase kCoordinator{"Coordinating function (11 §): {function}",
                              "Samordningsfunktion (11 §): {function}"};
constexpr Phrase kActReported{"Reported to {to} (13 §): {date}", "Rapporterat till {to} (13 §): {date}"};
constexpr Phrase kMissing{"According to the records, this is missing or late",
                          "Enligt underlaget saknas det här eller är försenat"};

constexpr std::array<std::string_view, 9> kRules{
    "situation-missing",    "situation-incomplete", "situation-outdated",
    "plan-missing",         "plan-not-followed-up", "no-coordinator",
    "agreement-incomplete", "no-council",           "council-not-led"};

Day due_after(Day last) { return calendar::add_months(std::max(last, kInForce), kActMonths); }

// The latest of a record's own day and of further ones, as far as known.
Day latest(Day day, const records::List<calendar::Time>& later, Day as_of) {
  for (const auto& time : later)
    if (time->span.last <= as_of) day = std::max(day, time->span.last);
  return day;
}

/// The latest record of each municipality, by the day on which it was last brought up to date.
template <class R>
using Latest = std::map<std::string, std::pair<const R*, Day>>;

template <class R>
void keep(Latest<R>& all, const R& record, Day day) {
  auto& kept = all[record.municipality ? record.municipality->id.str() : std::string()];
  if (!kept.first || kept.second <= day) kept = {&record, day};
}

void add_situations(const Scope& scope, const Speech& speech, std::vector<std::string>& out) {
  Latest<records::Situation> all;
  for (const records::Situation& situation : scope.corpus.situations)
    if (eval::known(situation.date, scope.as_of()) && eval::is_statutory(situation))
      keep(all, situation, latest(situation.date->span.last, situation.updated, scope.as_of()));
  for (const auto& [municipality, kept] : all)
    out.push_back(speech(kActSituation, {{"title", query::title_of(*kept.first)},
                                         {"last", date_text(kept.second, speech.lang)},
                                         {"due", date_text(due_after(kept.second), speech.lang)}}));
}

std::string plan_text(const Scope& scope, const records::Plan& plan, const Speech& speech) {
  const Day decided = plan.decided->date->span.last;
  const Day last = latest(decided, plan.followed_up, scope.as_of());
  words::Values values{{"title", query::title_of(plan)},
                       {"decided", date_text(decided, speech.lang)},
                       {"due", date_text(due_after(last), speech.lang)}};
  if (last == decided) return speech(kActPlan, std::move(values));
  values.emplace_back("last", date_text(last, speech.lang));
  return speech(kPlanFollowed, std::move(values));
}

void add_plans(const Scope& scope, const Speech& speech, std::vector<std::string>& out) {
  for (const records::Plan* plan : eval::plans_in_force(scope.corpus, scope.as_of())) {
    out.push_back(plan_text(scope, *plan, speech));
    for (const auto& report : plan->reported)
      if (eval::known(report->date, scope.as_of()))
        out.push_back(speech(kActReported,
                             {{"to", text_of(report->to)}, {"date", time_text(*report->date, speech.lang)}}));
  }
}

std::vector<std::string> missing(const Scope& scope, const Speech& speech) {
  std::vector<std::string> out;
  for (const eval::Attention& one : scope.status.attention)
    if (std::find(kRules.begin(), kRules.end(), one.rule) != kRules.end())
      out.push_back(sentence(with_dates(speech(one.message), speech.lang)));
  return out;
}

}  // namespace

void act_section(const Scope& scope, Page& page) {
  if (!scope.corpus.settings.under_the_act() || scope.one_promise || scope.as_of() < kInForce) return;
  const Speech& speech = page.speech();
  std::vector<std::string> dates;
  add_situations(scope, speech, dates);
  add_plans(scope, speech, dates);
  const auto& coordinator = scope.corpus.settings.coordinator;
  if (coordinator && coordinator->function)
    dates.push_back(speech(kCoordinator, {{"function", *coordinator->function}}));
  const auto lacks = missing(scope, speech);
  if (dates.empty() && lacks.empty()) return;
  page.heading(3, kActTitle);
  if (!dates.empty()) page.say(speech(kActDates) + ":");
  for (std::string& text : dates) text = sentence(text);
  page.bullets(dates);
  if (!lacks.empty()) page.say(speech(kMissing) + ":");
  page.bullets(lacks);
}

}  // namespace lofte::report
