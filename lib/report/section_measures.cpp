// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>

#include "base/utf8.h"
#include "eval/amount.h"
#include "eval/words.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/sections.h"

namespace lofte::report {
namespace {

using doc::Cell;
using records::MeasureState;
using words::Phrase;
using Measures = std::vector<const eval::MeasureStatus*>;

constexpr Phrase kMeasuresTitle{"Measures", "Åtgärder"};
constexpr Phrase kMeasuresOne{"{n} measure was under way or closed during the period: {states}",
                              "{n} åtgärd har varit aktuell under perioden: {states}"};
constexpr Phrase kMeasuresMany{"{n} measures were under way or closed during the period: {states}",
                               "{n} åtgärder har varit aktuella under perioden: {states}"};
constexpr Phrase kCounted{"{n} {state}", "{n} {state}"};
constexpr Phrase kMeasuresByCategory{"The measures by category and state",
                                     "Åtgärderna efter kategori och läge"};
constexpr Phrase kList{"The measures one by one", "Åtgärderna var för sig"};
constexpr Phrase kMeasuresLate{"Measures that are late on {day}", "Åtgärder som är försenade den {day}"};
constexpr Phrase kNoneLate{"No measure is late on {day}", "Ingen åtgärd är försenad den {day}"};
constexpr Phrase kMeasuresNoDay{"Measures without a deadline, chosen more than {age} before {day}",
                                "Åtgärder utan tidsfrist som valdes mer än {age} före den {day}"};
constexpr Phrase kMeasuresNoDayOne{"{title}: {state} {date}. Responsible: {who}",
                                   "{title}: {state} {date}. Ansvarig: {who}"};
constexpr Phrase kMeasuresMoved{"Deadlines that have been moved", "Tidsfrister som har flyttats"};
constexpr Phrase kMovedTo{"{title}: moved to {to}, as decided {decided}. {because}",
                          "{title}: flyttad till {to}, enligt beslut {decided}. {because}"};
constexpr Phrase kMeasuresDropped{"Measures that will not be done, and why",
                                  "Åtgärder som inte blir av, och varför"};
constexpr Phrase kMeasuresBecause{"{title}: {because}", "{title}: {because}"};
constexpr Phrase kEvidence{"More about what has been done", "Mer om det som har gjorts"};

constexpr Phrase kMeasuresCategory{"Category", "Kategori"}, kNoCategory{"no category", "utan kategori"},
    kMeasuresAll{"All", "Alla"};
constexpr Phrase kMeasuresMeasure{"Measure", "Åtgärd"}, kMeasuresPlace{"Place", "Plats"},
    kMeasuresResponsible{"Responsible", "Ansvarig"};
constexpr Phrase kMeasuresState{"State", "Läge"}, kMeasuresDate{"Since", "Sedan"},
    kMeasuresCost{"Cost", "Kostnad"};
constexpr Phrase kMeasuresDue{"Was to be done by", "Skulle vara klar"},
    kMeasuresDays{"Days late", "Dagar försenad"};

constexpr std::array kStates{MeasureState::done,   MeasureState::partly_done, MeasureState::started,
                             MeasureState::chosen, MeasureState::paused,      MeasureState::dropped};
// "5 åtgärder: 4 genomförda, 1 påbörjad": the states as they follow a number.
constexpr std::array<Phrase, 6> kPlural{{{"done", "genomförda"},
                                         {"partly done", "delvis genomförda"},
                                         {"begun", "påbörjade"},
                                         {"chosen", "valda"},
                                         {"paused", "vilande"},
                                         {"dropped", "utgår"}}};

int count(const Measures& measures, MeasureState state) {
  return static_cast<int>(std::count_if(measures.begin(), measures.end(), [&](const auto* m) {
    return m->state && eval::counts_as(*m->state) == state;
  }));
}

std::string states_text(const Measures& measures, const Speech& speech) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < kStates.size(); ++i) {
    const int n = count(measures, kStates[i]);
    const Phrase state = n == 1 ? eval::phrase(kStates[i]) : kPlural[i];
    if (n > 0)
      parts.push_back(speech(kCounted, {{"n", static_cast<long long>(n)}, {"state", speech(state)}}));
  }
  return and_text(parts, speech);
}

// By category in the order of the alphabet; those without one last.
std::vector<std::pair<std::string, Measures>> by_category(const Measures& measures) {
  std::map<std::pair<bool, std::string>, std::pair<std::string, Measures>> groups;
  for (const eval::MeasureStatus* measure : measures) {
    const auto add = [&](const std::string& category) {
      auto& group = groups[{category.empty(), utf8::order_key(category)}];
      group.first = category;
      group.second.push_back(measure);
    };
    std::for_each(measure->categories.begin(), measure->categories.end(), add);
    if (measure->categories.empty()) add("");
  }
  std::vector<std::pair<std::string, Measures>> out;
  for (auto& [key, group] : groups) out.push_back(std::move(group));
  return out;
}

doc::Table category_table(const Measures& measures, const Speech& speech) {
  doc::Table out = table(speech, speech(kMeasuresByCategory),
                         {{"category", kMeasuresCategory}, {"all", kMeasuresAll, true}});
  std::vector<MeasureState> states;
  for (std::size_t i = 0; i < kStates.size(); ++i) {
    if (count(measures, kStates[i]) == 0) continue;
    states.push_back(kStates[i]);
    out.columns.push_back(
        {std::string(records::word(kStates[i])), capital(speech(kPlural[i])), doc::Align::right});
  }
  auto groups = by_category(measures);
  if (measures.size() == 1 || (groups.size() == 1 && groups.front().first.empty())) return out;
  if (groups.size() > 1) groups.emplace_back(speech(kMeasuresAll), measures);
  for (const auto& [category, group] : groups) {
    std::vector<Cell> row{capital(category.empty() ? speech(kNoCategory) : category),
                          static_cast<std::int64_t>(group.size())};
    for (const MeasureState state : states) row.emplace_back(count(group, state));
    out.rows.push_back(std::move(row));
  }
  return out;
}

doc::Table list_table(const Scope& scope, const Speech& speech) {
  doc::Table out = table(speech, speech(kList),
                         {{"measure", kMeasuresMeasure},
                          {"responsible", kMeasuresResponsible},
                          {"state", kMeasuresState},
                          {"date", kMeasuresDate}});
  const bool places = std::any_of(scope.measures.begin(), scope.measures.end(),
                                  [](const auto* m) { return !m->places.empty(); });
  const bool costs = std::any_of(scope.measures.begin(), scope.measures.end(),
                                 [](const auto* m) { return bool{m->measure->cost}; });
  if (places)
    out.columns.insert(out.columns.begin() + 1, {"place", speech(kMeasuresPlace), doc::Align::left});
  if (costs) out.columns.push_back({"cost", speech(kMeasuresCost), doc::Align::left});
  for (const eval::MeasureStatus* measure : scope.measures) {
    const records::HistoryEntry* last = eval::last_entry(*measure->measure, scope.as_of());
    std::vector<Cell> row{
        query::title_of(*measure->measure), parties_text(scope.corpus, measure->measure->responsible, speech),
        speech(eval::phrase(*measure->state)), last ? time_text(*last->date, speech.lang) : ""};
    if (places)
      row.insert(row.begin() + 1, Cell(and_text(place_names(scope.corpus, measure->places), speech)));
    if (costs) row.emplace_back(text_of(measure->measure->cost));
    out.rows.push_back(std::move(row));
  }
  return out;
}

doc::Table late_table(const Scope& scope, const Speech& speech) {
  doc::Table out = table(speech, speech(kMeasuresLate, {{"day", date_text(scope.as_of(), speech.lang)}}),
                         {{"measure", kMeasuresMeasure},
                          {"responsible", kMeasuresResponsible},
                          {"due", kMeasuresDue},
                          {"days", kMeasuresDays, true}});
  Measures late;
  std::copy_if(scope.measures.begin(), scope.measures.end(), std::back_inserter(late),
               [](const auto* m) { return is_late(*m); });
  std::stable_sort(late.begin(), late.end(),
                   [](const auto* a, const auto* b) { return a->overdue_days > b->overdue_days; });
  for (const eval::MeasureStatus* measure : late)
    out.rows.push_back({query::title_of(*measure->measure),
                        parties_text(scope.corpus, measure->measure->responsible, speech),
                        date_text(*measure->due, speech.lang), Cell(measure->overdue_days)});
  return out;
}

// Nobody has said when they are to be done, and that they were chosen long ago is all that can be told.
std::vector<std::string> without_day(const Scope& scope, const Speech& speech) {
  std::vector<std::string> out;
  for (const eval::MeasureStatus* measure : scope.measures) {
    const records::HistoryEntry* last = eval::last_entry(*measure->measure, scope.as_of());
    if (!waits_long(*measure) || !last) continue;
    out.push_back(speech(kMeasuresNoDayOne,
                         {{"title", query::title_of(*measure->measure)},
                          {"state", speech(eval::phrase(*measure->state))},
                          {"date", time_text(*last->date, speech.lang)},
                          {"who", parties_text(scope.corpus, measure->measure->responsible, speech)}}));
  }
  return out;
}

std::vector<std::string> moved(const Scope& scope, const Speech& speech) {
  std::vector<std::string> out;
  for (const eval::MeasureStatus* measure : scope.measures)
    for (const auto& move : measure->measure->moved_due)
      if (move->to && eval::known(move->decided, scope.as_of()))
        out.push_back(speech(kMovedTo, {{"title", query::title_of(*measure->measure)},
                                        {"decided", when_text(*move->decided, speech.lang)},
                                        {"to", time_text(*move->to, speech.lang)},
                                        {"because", sentence(text_of(move->because))}}));
  return out;
}

std::vector<std::string> dropped(const Scope& scope, const Speech& speech) {
  std::vector<std::string> out;
  for (const eval::MeasureStatus* measure : scope.measures) {
    const records::HistoryEntry* last = eval::last_entry(*measure->measure, scope.as_of());
    if (measure->state != MeasureState::dropped || !last || !last->because) continue;
    out.push_back(speech(kMeasuresBecause, {{"title", query::title_of(*measure->measure)},
                                            {"because", sentence(*last->because)}}));
  }
  return out;
}

std::vector<doc::Runs> evidence(const Scope& scope, const Speech& speech) {
  std::vector<doc::Runs> out;
  for (const eval::MeasureStatus* measure : scope.measures)
    for (const auto& entry : measure->measure->history)
      if (entry->evidence && entry->evidence->url && eval::known(entry->date, scope.as_of()))
        out.push_back({{speech(kMeasuresBecause,
                               {{"title", query::title_of(*measure->measure)}, {"because", std::string()}})},
                       link_run(*entry->evidence)});
  return out;
}

}  // namespace

void measures_section(const Scope& scope, const std::string& charts, Page& page) {
  if (scope.measures.empty()) return;
  const Speech& speech = page.speech();
  const auto n = static_cast<long long>(scope.measures.size());
  page.heading(2, kMeasuresTitle);
  page.say(n == 1 ? kMeasuresOne : kMeasuresMany,
           {{"n", n}, {"states", states_text(scope.measures, speech)}});
  measures_chart(scope, charts, page);
  page.table(category_table(scope.measures, speech));
  doc::Table late = late_table(scope, speech);
  if (late.rows.empty()) page.say(kNoneLate, {{"day", date_text(scope.as_of(), speech.lang)}});
  page.table(std::move(late));
  page.table(list_table(scope, speech));
  if (const auto waiting = without_day(scope, speech); !waiting.empty()) {
    const std::string age = speech(eval::length(scope.corpus.settings.measure_due()));
    page.say(speech(kMeasuresNoDay, {{"age", age}, {"day", date_text(scope.as_of(), speech.lang)}}) + ":");
    page.bullets(waiting);
  }
  page.list(kMeasuresMoved, moved(scope, speech));
  page.list(kMeasuresDropped, dropped(scope, speech));
  page.list(kEvidence, evidence(scope, speech));
}

}  // namespace lofte::report
