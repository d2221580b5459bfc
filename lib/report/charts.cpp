// SPDX-License-Identifier: Apache-2.0
#include "report/charts.h"

#include <algorithm>

#include "base/strings.h"
#include "report/axis.h"
#include "report/svg.h"

namespace lofte::report {
namespace {

using records::Better;
using words::Phrase;

constexpr Phrase kOutcomes{"Outcomes compared with targets", "Utfall jämfört med mål"};
constexpr Phrase kDashed{"The dashed line is the target", "Den streckade linjen är målet"};
constexpr Phrase kPerCentOfTarget{"Per cent of the target", "Procent av målet"};
constexpr Phrase kMayBe{"The line with end marks shows the limits that the outcome lies within",
                        "Strecket med ändmarkeringar visar inom vilka gränser utfallet ligger"};
constexpr Phrase kNobodyKnows{"The arrow shows that it may be more", "Pilen visar att det kan vara mer"};
constexpr Phrase kBar{"{name}: {label}", "{name}: {label}"};
constexpr Phrase kHigherIsBetter{"Higher is better", "Högre är bättre"};
constexpr Phrase kLowerIsBetter{"Lower is better", "Lägre är bättre"};

constexpr double kHundred = 100, kLongest = 400;  // per cent of the target
constexpr double kPlotLeft = Svg::margin, kPlotRight = Svg::width - 2 * Svg::margin;

double per_cent(const OutcomeBar& bar, long long n) { return kHundred * static_cast<double>(n) / bar.asked; }

// From 0 over the target to the longest bar; what is beyond four times the target is cut.
Axis per_cent_axis(const std::vector<OutcomeBar>& bars) {
  double most = kHundred;
  for (const OutcomeBar& bar : bars)
    most = std::max(most, per_cent(bar, bar.found.bounded() ? bar.found.hi : bar.found.lo));
  const double step = most > 2 * kHundred ? kHundred : kHundred / 2;
  Axis out{0, step, {0, step}, 0};
  while (out.to < std::min(most, kLongest)) out.ticks.push_back(out.to += step);
  return out;
}

// What the signs on the chart mean, one sentence each.
std::vector<std::string> legend(const std::vector<OutcomeBar>& bars, const Speech& speech) {
  const auto any = [&](auto is) { return std::any_of(bars.begin(), bars.end(), is); };
  std::vector<std::string> out{speech(kDashed)};
  if (any([](const OutcomeBar& b) { return !b.found.exact() && b.found.bounded(); }))
    out.push_back(speech(kMayBe));
  if (any([](const OutcomeBar& b) { return !b.found.bounded(); })) out.push_back(speech(kNobodyKnows));
  return out;
}

void draw_bar(const OutcomeBar& bar, const Axis& axis, double y, Svg& svg) {
  constexpr double thick = 14;
  const auto x = [&](double share) {
    return kPlotLeft + (kPlotRight - kPlotLeft) * axis.share(std::min(share, axis.to));
  };
  const double least = per_cent(bar, bar.found.lo);
  const double most = bar.found.bounded() ? per_cent(bar, bar.found.hi) : axis.to;
  if (most > least) svg.area(Fill::pale, x(least), y, x(most) - x(least), thick);
  svg.area(Fill::full, kPlotLeft, y, std::max(x(least) - kPlotLeft, 1.0), thick);
  if (least > axis.to) svg.cut(kPlotRight - 24, y, thick);
  if (!bar.found.exact()) svg.range(x(least), x(most), y + thick / 2, !bar.found.bounded() || most > axis.to);
  svg.line(Stroke::target, x(kHundred), y - 4, x(kHundred), y + thick + 4);
}

// The bars that are better the same way, under the words that say which.
double draw_bars(const std::vector<OutcomeBar>& bars, Better better, const Axis& axis, double y,
                 const Speech& speech, Svg& svg) {
  constexpr double room = Svg::width - 2 * Svg::margin;
  bool first = true;
  for (const OutcomeBar& bar : bars) {
    if (bar.better != better) continue;
    if (first)
      svg.text(Svg::width - Svg::margin, y += Svg::line_height, better_text(better, speech), Anchor::end);
    first = false;
    y = svg.lines(kPlotLeft, y + 24, wrapped(bar.name, room, 2));
    svg.text(kPlotLeft, y, bar.label, Anchor::start, true);
    draw_bar(bar, axis, y + 10, svg);
    y += 26;
  }
  return y;
}

}  // namespace

std::string better_text(Better better, const Speech& speech) {
  return speech(better == Better::lower ? kLowerIsBetter : kHigherIsBetter);
}

doc::Picture outcome_picture(const std::vector<OutcomeBar>& bars, const std::string& file,
                             const Speech& speech) {
  const std::string title = speech(kOutcomes);
  std::vector<std::string> told;
  for (const OutcomeBar& bar : bars) told.push_back(speech(kBar, {{"name", bar.name}, {"label", bar.label}}));
  const std::string description = title + ". " + speech(kDashed) + ". " + join(told, "; ") + ".";
  const Axis axis = per_cent_axis(bars);
  Svg svg(title, description);
  double y = svg.lines(Svg::margin, svg.title() + 4, legend(bars, speech)) - Svg::line_height;
  for (const Better better : {Better::higher, Better::lower})
    y = draw_bars(bars, better, axis, y, speech, svg);
  draw_across(axis, kPlotLeft, kPlotRight, y + 14, speech, svg);
  svg.text(kPlotLeft, y + 58, speech(kPerCentOfTarget));
  return {file, description, svg.done(y + 58 + Svg::margin)};
}

}  // namespace lofte::report
