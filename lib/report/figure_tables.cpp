// SPDX-License-Identifier: Apache-2.0
#include "report/figure_tables.h"

#include <algorithm>

#include "eval/lines.h"
#include "eval/words.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/numbers.h"
#include "report/outcome.h"
#include "report/target_words.h"

namespace lofte::report {
namespace {

using doc::Cell;
using records::Target;
using words::Phrase;

constexpr Phrase kFigures{"These figures have been reported for the commitment",
                          "De här siffrorna har redovisats för åtagandet"};
constexpr Phrase kFigureTablesPeople{
    "Figures about people are shown as one figure a year; small ones as fewer than {n}",
    "Siffror som gäller enskilda visas som en siffra per år, och små tal som färre än {n}"};
constexpr Phrase kFigureTablesPerWalk{"The walks held, and what came of their proposals",
                                      "Genomförda vandringar och vad som har hänt med förslagen"};
constexpr Phrase kFigureTablesMeasures{"The measures that count for the commitment",
                                       "De åtgärder som räknas till åtagandet"};

constexpr Phrase kFigureTablesWhat{"What", "Vad"}, kFigureTablesCount{"Count", "Antal"},
    kFigureTablesPeriod{"Period", "Period"}, kFigureTablesPlace{"Place", "Plats"};
constexpr Phrase kFigureTablesBy{"Done by", "Utfört av"}, kFigureTablesReported{"Reported", "Redovisat"},
    kFigureTablesNote{"Note", "Anmärkning"};
constexpr Phrase kFigureTablesWalk{"Walk", "Vandring"}, kFigureTablesProposals{"Proposals", "Förslag"},
    kFigureTablesChosen{"Chosen", "Valda"};
constexpr Phrase kFigureTablesDone{"Done", "Genomförda"}, kFigureTablesMeasure{"Measure", "Åtgärd"},
    kFigureTablesState{"State", "Läge"};
constexpr Phrase kFigureTablesSince{"Date", "Datum"}, kFigureTablesResponsible{"Responsible", "Ansvarig"};
constexpr Phrase kFigureTablesWithin{"{n}, of which {within} in time", "{n}, varav {within} i tid"};
constexpr Phrase kFigureTablesUnits{"{n}, reached in {units} of the sub-periods",
                                    "{n}, målet nått i {units} av delperioderna"};
constexpr Phrase kFigureTablesOther{"Done by someone who is not responsible; not counted",
                                    "Utfört av någon som inte är ansvarig; räknas inte"};

std::string amount(const records::Figure& figure, const Speech& speech) {
  const std::string n = count_text(*figure.count, speech.lang);
  if (figure.within)
    return speech(kFigureTablesWithin, {{"n", n}, {"within", count_text(*figure.within, speech.lang)}});
  if (figure.units)
    return speech(kFigureTablesUnits, {{"n", n}, {"units", count_text(*figure.units, speech.lang)}});
  return n;
}

std::string note_of(const corpus::Corpus& corpus, const eval::Line& line, const Speech& speech) {
  return sentences({told_words(corpus, text_of(line.figure->note), false),
                    line.additional ? speech(kFigureTablesOther) : std::string()});
}

std::vector<Cell> row(const Scope& scope, const eval::Line& line, const Speech& speech) {
  const std::string place = eval::place_named(*line.figure);
  const auto by = line.by.empty() ? parties_text(scope.corpus, line.followup->by, speech)
                                  : corpus::party_name(scope.corpus, line.by);
  const bool one = line.figure->count->range == calendar::Range{1, 1};
  return {Cell(counted_text(scope.corpus, *line.figure->of, one, speech.lang)),
          Cell(amount(*line.figure, speech)),
          Cell(period_text(line.when, speech.lang)),
          Cell(place.empty() ? place : corpus::place_name(scope.corpus, place)),
          Cell(by),
          Cell(time_text(*line.followup->date, speech.lang)),
          Cell(note_of(scope.corpus, line, speech))};
}

bool empty(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell.value);
  return std::holds_alternative<std::monostate>(cell.value) || (text && text->empty());
}

// A column in which no row has anything is not printed.
doc::Table without_empty_columns(doc::Table table) {
  for (std::size_t i = table.columns.size(); i-- > 0;) {
    if (!std::all_of(table.rows.begin(), table.rows.end(), [&](const auto& row) { return empty(row[i]); }))
      continue;
    const auto at = static_cast<std::ptrdiff_t>(i);
    table.columns.erase(table.columns.begin() + at);
    for (auto& row : table.rows) row.erase(row.begin() + at);
  }
  return table;
}

bool belongs(const std::vector<std::string>& promises, const eval::PromiseStatus& promise) {
  return std::find(promises.begin(), promises.end(), promise.promise->id) != promises.end();
}

bool per_walk(const eval::CommitmentStatus& status) {
  const auto& target = status.commitment->target;
  return target && target->form() == Target::Form::per_walk;
}

bool counts_for(const records::Measure& measure, const eval::PromiseStatus& promise,
                const eval::CommitmentStatus& status) {
  return std::any_of(measure.counts_for.begin(), measure.counts_for.end(), [&](const auto& ref) {
    return ref->promise == promise.promise->id && ref->commitment == status.commitment->id->text;
  });
}

std::string last_date(const Scope& scope, const records::Measure& measure, const Speech& speech) {
  const records::HistoryEntry* last = eval::last_entry(measure, scope.as_of());
  return last ? time_text(*last->date, speech.lang) : std::string();
}

}  // namespace

doc::Table figure_table(const Scope& scope, const eval::PromiseStatus& promise,
                        const eval::CommitmentStatus& status, const Speech& speech) {
  doc::Table out = table(speech, speech(kFigures),
                         {{"what", kFigureTablesWhat},
                          {"count", kFigureTablesCount, true},
                          {"period", kFigureTablesPeriod},
                          {"place", kFigureTablesPlace},
                          {"by", kFigureTablesBy},
                          {"reported", kFigureTablesReported},
                          {"note", kFigureTablesNote}});
  for (const eval::Line& line :
       eval::lines_for(scope.index, *promise.promise, *status.commitment, scope.as_of()))
    if (!is_sensitive(scope.corpus, *line.figure->of)) out.rows.push_back(row(scope, line, speech));
  return without_empty_columns(std::move(out));
}

doc::Table people_table(const Scope& scope, const eval::CommitmentStatus& status, const Speech& speech) {
  const long long small_count = scope.corpus.settings.small_count();
  doc::Table out = table(
      speech, speech(kFigureTablesPeople, {{"n", small_count}}),
      {{"what", kFigureTablesWhat}, {"period", kFigureTablesPeriod}, {"count", kFigureTablesCount, true}});
  const ToldOfPeople* told_of = scope.disclosure.find(status.commitment);
  if (!told_of) return out;
  for (const YearFigure& figure : told_of->figures) {
    const records::Counted of{records::Counted::Form::activity, figure.of, figure.of};
    out.rows.push_back({counted_text(scope.corpus, of, false, speech.lang),
                        period_text(figure.when, speech.lang), year_text(scope.corpus, figure, speech.lang)});
  }
  return out;
}

doc::Table per_walk_table(const Scope& scope, const eval::PromiseStatus& promise,
                          const eval::CommitmentStatus& status, const Speech& speech) {
  doc::Table out = table(speech, speech(kFigureTablesPerWalk),
                         {{"walk", kFigureTablesWalk},
                          {"proposals", kFigureTablesProposals, true},
                          {"chosen", kFigureTablesChosen, true},
                          {"done", kFigureTablesDone, true}});
  if (!per_walk(status)) return out;
  for (const eval::WalkStatus& walk : scope.status.walks)
    if (belongs(walk.promises, promise) && walk.state == records::WalkState::held)
      out.rows.push_back({walk_title(scope.corpus, *walk.walk, speech), Cell(walk.proposals),
                          Cell(walk.chosen), Cell(walk.done)});
  return out;
}

doc::Table measure_table(const Scope& scope, const eval::PromiseStatus& promise,
                         const eval::CommitmentStatus& status, const Speech& speech) {
  doc::Table out = table(speech, speech(kFigureTablesMeasures),
                         {{"measure", kFigureTablesMeasure},
                          {"responsible", kFigureTablesResponsible},
                          {"state", kFigureTablesState},
                          {"date", kFigureTablesSince}});
  for (const eval::MeasureStatus& measure : scope.status.measures)
    if (measure.state && counts_for(*measure.measure, promise, status))
      out.rows.push_back({query::title_of(*measure.measure),
                          parties_text(scope.corpus, measure.measure->responsible, speech),
                          speech(eval::phrase(*measure.state)), last_date(scope, *measure.measure, speech)});
  return out;
}

std::vector<const eval::MeasureStatus*> measures_of(const Scope& scope, const eval::PromiseStatus& promise,
                                                    const eval::CommitmentStatus& status) {
  std::vector<const eval::MeasureStatus*> out;
  for (const eval::MeasureStatus& measure : scope.status.measures) {
    const bool from_walk = per_walk(status) && !measure.walk.empty() && belongs(measure.promises, promise);
    if (from_walk || counts_for(*measure.measure, promise, status)) out.push_back(&measure);
  }
  return out;
}

}  // namespace lofte::report
