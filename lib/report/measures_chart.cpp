// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "base/strings.h"
#include "calendar/units.h"
#include "eval/day_words.h"
#include "report/axis.h"
#include "report/dates.h"
#include "report/sections.h"

namespace lofte::report {
namespace {

using calendar::Day;
using calendar::Unit;
using records::MeasureState;
using words::Phrase;

constexpr Phrase kMeasuresEachMonth{"The measures at the end of each month",
                                    "Åtgärderna i slutet av varje månad"};
constexpr Phrase kMeasuresEachQuarter{"The measures at the end of each quarter",
                                      "Åtgärderna i slutet av varje kvartal"};
constexpr Phrase kMeasuresEachYear{"The measures at the end of each year", "Åtgärderna i slutet av varje år"};
constexpr Phrase kMeasuresAt{"{when}: {states}", "{when}: {states}"};
constexpr Phrase kMeasuresNoneYet{"none", "inga"};
constexpr Phrase kMeasuresQuarter{"Q{n}", "kv {n}"};
constexpr Phrase kMeasuresTimeFile{"{charts}-measures.svg", "{charts}-atgarder.svg"};

/// How a measure stands, as far as a column tells it; from the bottom up.
struct MeasureGroup {
  Fill fill;
  Phrase name;
  Phrase counted;
};
constexpr std::array<MeasureGroup, 3> kMeasureGroups{
    {{Fill::full,
      {"done", "genomförda"},
      {"{n} done", "{n, plural, one {# genomförd} other {# genomförda}}"}},
     {Fill::pale,
      {"chosen and not done", "valda men inte klara"},
      {"{n} chosen and not done", "{n, plural, one {# vald men inte klar} other {# valda men inte klara}}"}},
     {Fill::open, {"dropped", "utgår"}, {"{n} dropped", "{n} utgår"}}}};
using MeasureCounts = std::array<int, kMeasureGroups.size()>;

std::size_t group_of(MeasureState state) {
  return state == MeasureState::done ? 0 : state == MeasureState::dropped ? 2 : 1;
}

/// The end of a month, quarter or year of the period, or the day of the page where that came first.
struct MeasureColumn {
  std::string label;
  std::string year;  ///< stands under the first column of each year
  std::string name;
  MeasureCounts counts{};

  int all() const { return counts[0] + counts[1] + counts[2]; }
};

Unit column_unit(const calendar::Interval& period) {
  constexpr int months = 430, quarters = 5 * 366;  // days: some fourteen columns, twenty
  return period.days() <= months ? Unit::month : period.days() <= quarters ? Unit::quarter : Unit::year;
}

std::string column_label(Unit unit, Day first, const Speech& speech) {
  const auto month = static_cast<int>(static_cast<unsigned>(std::chrono::year_month_day{first}.month()));
  if (unit == Unit::year) return std::to_string(calendar::year_of(first));
  if (unit == Unit::quarter) return speech(kMeasuresQuarter, {{"n", (month + 2) / 3}});
  return speech(eval::month_name(month)).substr(0, 3);  // no month begins with other than plain letters
}

MeasureCounts counts_on(const Scope& scope, Day day) {
  MeasureCounts out{};
  for (const eval::MeasureStatus* measure : scope.measures)
    if (const records::HistoryEntry* last = eval::last_entry(*measure->measure, day))
      ++out[group_of(*last->state)];
  return out;
}

std::vector<MeasureColumn> columns_of(const Scope& scope, Unit unit, const Speech& speech) {
  std::vector<MeasureColumn> out;
  const calendar::Interval& period = scope.period.span;
  const Day end = std::min(period.last, scope.as_of());
  std::string year;
  for (Day day = period.first; day <= end;) {
    const calendar::Interval whole = calendar::unit_around(unit, day);
    const Day last = std::min(whole.last, end);
    MeasureColumn column{column_label(unit, day, speech), std::to_string(calendar::year_of(day)),
                         last == whole.last ? period_text(whole, speech.lang) : date_text(last, speech.lang),
                         counts_on(scope, last)};
    if (unit == Unit::year || column.year == year)
      column.year.clear();
    else
      year = column.year;
    out.push_back(std::move(column));
    day = whole.last + calendar::Days{1};
  }
  return out;
}

// What was so at the end of each of them, where it was otherwise before.
std::string changes_text(const std::vector<MeasureColumn>& columns, const Speech& speech) {
  std::vector<std::string> out;
  const MeasureColumn* before = nullptr;
  for (const MeasureColumn& column : columns) {
    if (before && before->counts == column.counts) continue;
    std::vector<std::string> states;
    for (std::size_t i = 0; i < kMeasureGroups.size(); ++i)
      if (column.counts[i] > 0)
        states.push_back(speech(kMeasureGroups[i].counted, {{"n", column.counts[i]}}));
    out.push_back(speech(
        kMeasuresAt,
        {{"when", column.name}, {"states", states.empty() ? speech(kMeasuresNoneYet) : join(states, ", ")}}));
    before = &column;
  }
  return capital(join(out, "; "));
}

double draw_legend(const std::vector<MeasureColumn>& columns, double y, const Speech& speech, Svg& svg) {
  for (std::size_t i = 0; i < kMeasureGroups.size(); ++i) {
    if (std::none_of(columns.begin(), columns.end(), [&](const auto& c) { return c.counts[i] > 0; }))
      continue;
    svg.area(kMeasureGroups[i].fill, Svg::margin, y - 12, 18, 14);
    svg.text(Svg::margin + 26, y, capital(speech(kMeasureGroups[i].name)));
    y += Svg::line_height;
  }
  return y;
}

struct MeasurePlot {
  static constexpr double left = 48, right = Svg::width - Svg::margin, height = 180;
  Axis axis;
  double top;
  double pitch;

  double y(double n) const { return top + height * (1 - axis.share(n)); }
};

void draw_column(const MeasureColumn& column, double x, const MeasurePlot& plot, const Speech& speech,
                 Svg& svg) {
  constexpr double room_for_number = 16, room_beside = 12;
  const double width = plot.pitch * 0.7;
  int under = 0;
  for (std::size_t i = 0; i < kMeasureGroups.size(); ++i) {
    const int n = column.counts[i];
    if (n == 0) continue;
    const double low = plot.y(under), high = plot.y(under + n);
    svg.area(kMeasureGroups[i].fill, x - width / 2, high, width, low - high);
    if (low - high >= room_for_number && width >= room_beside)
      svg.inside(kMeasureGroups[i].fill, x, (low + high) / 2 + 5, words::number(n, speech.lang));
    under += n;
  }
  svg.text(x, plot.top + MeasurePlot::height + 20, column.label, Anchor::middle);
  if (!column.year.empty()) svg.text(x, plot.top + MeasurePlot::height + 40, column.year, Anchor::middle);
}

int highest(const std::vector<MeasureColumn>& columns) {
  int out = 0;
  for (const MeasureColumn& column : columns) out = std::max(out, column.all());
  return out;
}

std::string draw_columns(const std::vector<MeasureColumn>& columns, const std::string& title,
                         const std::string& description, const Speech& speech) {
  Svg svg(title, description);
  const double y = draw_legend(columns, svg.title() + 4, speech, svg);
  const MeasurePlot plot{count_axis(highest(columns)), y,
                         (MeasurePlot::right - MeasurePlot::left) / static_cast<double>(columns.size())};
  draw_upwards(plot.axis, MeasurePlot::left, MeasurePlot::right, plot.top, plot.top + MeasurePlot::height,
               speech, svg);
  for (std::size_t i = 0; i < columns.size(); ++i)
    draw_column(columns[i], MeasurePlot::left + plot.pitch * (static_cast<double>(i) + 0.5), plot, speech,
                svg);
  const bool years =
      std::any_of(columns.begin(), columns.end(), [](const auto& c) { return !c.year.empty(); });
  return svg.done(plot.top + MeasurePlot::height + (years ? 40 : 20) + Svg::margin);
}

}  // namespace

void measures_chart(const Scope& scope, const std::string& charts, Page& page) {
  constexpr std::size_t most = 24;
  const Speech& speech = page.speech();
  if (charts.empty() || scope.measures.size() < 2) return;
  const Unit unit = column_unit(scope.period.span);
  const auto columns = columns_of(scope, unit, speech);
  const bool changes = std::any_of(columns.begin(), columns.end(), [&](const auto& column) {
    return column.counts != columns.front().counts;
  });
  if (!changes || columns.size() > most) return;
  const std::string title = speech(unit == Unit::month     ? kMeasuresEachMonth
                                   : unit == Unit::quarter ? kMeasuresEachQuarter
                                                           : kMeasuresEachYear);
  const std::string description = sentences({title, changes_text(columns, speech)});
  page.picture({speech(kMeasuresTimeFile, {{"charts", charts}}), description,
                draw_columns(columns, title, description, speech)});
}

}  // namespace lofte::report
