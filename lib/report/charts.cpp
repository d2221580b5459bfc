// SPDX-License-Identifier: Apache-2.0
#include "report/charts.h"

#include <algorithm>

#include "base/strings.h"
#include "report/dates.h"
#include "report/names.h"
#include "report/numbers.h"
#include "report/svg.h"

namespace lofte::report {
namespace {

using records::Survey;
using words::Phrase;

constexpr int kChartsWidth = 720;
constexpr Phrase kOutcomes{"Outcomes beside targets", "Utfall jämfört med mål"};
constexpr Phrase kDashed{"The dashed line is the target", "Den streckade linjen är målet"};
constexpr Phrase kBar{"{name}: {label}", "{name}: {label}"};
constexpr Phrase kSeriesOf{"{label}: {area}", "{label}: {area}"};
constexpr Phrase kPoint{"{round}: {value}", "{round}: {value}"};

/// A round with a value.
struct Point {
  const Survey* round;
  double value;
  std::string text;
  std::string name;
};

std::vector<Point> points_of(const Series& series, const std::string& value, const Speech& speech) {
  std::vector<Point> out;
  for (const Survey* round : series.rounds) {
    const auto* found = round->values.find(value);
    if (!found || !found->value.value) continue;
    const records::Number& number = *found->value.value;
    out.push_back({round, number.value, number_text(number, speech.lang),
                   time_text({round->period->span, round->period->written}, speech.lang)});
  }
  return out;
}

std::string points_text(const std::vector<Point>& points, const Speech& speech) {
  std::vector<std::string> out;
  for (const Point& point : points)
    out.push_back(speech(kPoint, {{"round", point.name}, {"value", point.text}}));
  return join(out, ", ");
}

std::string draw(const std::vector<Point>& points, const std::string& value, double scale,
                 const std::string& title, const std::string& description) {
  constexpr double left = 80, right = kChartsWidth - 80, top = 70, bottom = 200;
  const auto [low, high] = std::minmax_element(
      points.begin(), points.end(), [](const Point& a, const Point& b) { return a.value < b.value; });
  // A small change is drawn small: the height is never less than a tenth of the scale.
  const double spread = std::max(high->value - low->value, scale / 10);
  const double step = (right - left) / static_cast<double>(points.size() - 1);
  const auto x = [&](std::size_t i) { return left + step * static_cast<double>(i); };
  const auto y = [&](const Point& p) { return bottom - (p.value - low->value) / spread * (bottom - top); };
  Svg svg(kChartsWidth, 260, title, description);
  svg.text(20, 28, title, Anchor::start, true);
  svg.axis(left - 40, bottom + 20, right + 40, bottom + 20);
  for (std::size_t i = 1; i < points.size(); ++i)
    if (change_between(*points[i - 1].round, *points[i].round, value))
      svg.line(x(i - 1), y(points[i - 1]), x(i), y(points[i]));
  for (std::size_t i = 0; i < points.size(); ++i) {
    svg.dot(x(i), y(points[i]));
    svg.text(x(i), y(points[i]) - 12, points[i].text, Anchor::middle, true);
    svg.text(x(i), bottom + 42, points[i].name, Anchor::middle);
  }
  return svg.done();
}

// From the least to the most of the scale; a scale that is not known is as long as its values are far apart.
double scale_length(const std::vector<Point>& points, const std::string& value) {
  const auto* found = points.back().round->values.find(value);
  const records::Scale* scale = found ? scale_of(*points.back().round, found->value) : nullptr;
  const double length = scale && scale->min && scale->max ? scale->max->value - scale->min->value : 0;
  return std::max(length, 1e-9);
}

// How long a bar is, as a share of its target; beyond four times the target it is not drawn longer.
double share(const OutcomeBar& bar) { return std::min(bar.found / bar.asked, 4.0); }

double longest_share(const std::vector<OutcomeBar>& bars) {
  double out = 1;
  for (const OutcomeBar& bar : bars) out = std::max(out, share(bar));
  return out;
}

}  // namespace

doc::Picture outcome_picture(const std::vector<OutcomeBar>& bars, const std::string& file,
                             const Speech& speech) {
  constexpr double left = 20, room = 500, row = 58, top = 70, thick = 18;
  const std::string title = speech(kOutcomes);
  std::vector<std::string> lines;
  for (const OutcomeBar& bar : bars)
    lines.push_back(speech(kBar, {{"name", bar.name}, {"label", bar.label}}));
  const std::string description = title + ". " + speech(kDashed) + ". " + join(lines, "; ") + ".";
  Svg svg(kChartsWidth, static_cast<int>(top + row * static_cast<double>(bars.size())), title, description);
  svg.text(left, 28, title, Anchor::start, true);
  svg.text(left, 48, speech(kDashed));
  const double full = room / longest_share(bars);
  double y = top;
  for (const OutcomeBar& bar : bars) {
    const double length = full * share(bar);
    svg.text(left, y + 12, bar.name);
    svg.bar(left, y + 20, std::max(length, 1.0), thick);
    svg.mark(left + full, y + 17, thick + 6);
    svg.text(left + std::max(length, full) + 10, y + 34, bar.label);
    y += row;
  }
  return {file, description, svg.done()};
}

std::optional<doc::Picture> survey_chart(const Series& series, const std::string& charts,
                                         const Speech& speech) {
  const auto values = value_ids(series);
  if (charts.empty() || values.empty()) return std::nullopt;
  constexpr std::size_t most = 6;  // rounds that have room for their names
  auto points = points_of(series, values.front(), speech);
  if (points.size() < 2) return std::nullopt;
  if (points.size() > most) points.erase(points.begin(), points.end() - static_cast<std::ptrdiff_t>(most));
  const std::string title = speech(
      kSeriesOf, {{"label", value_label(series, values.front())}, {"area", series_title(series, speech)}});
  const std::string description = title + ". " + points_text(points, speech) + ".";
  return doc::Picture{charts + "-" + series.id + ".svg", description,
                      draw(points, values.front(), scale_length(points, values.front()), title, description)};
}

}  // namespace lofte::report
