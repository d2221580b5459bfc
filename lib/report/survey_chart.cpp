// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "report/axis.h"
#include "report/charts.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/numbers.h"
#include "report/svg.h"

namespace lofte::report {
namespace {

using records::Survey;
using words::Phrase;

constexpr Phrase kSurveyFile{"{charts}-series-{series}.svg", "{charts}-serie-{series}.svg"};
constexpr Phrase kSeriesOf{"{label}: {area}", "{label}: {area}"};
constexpr Phrase kPoint{"{round}: {value}", "{round}: {value}"};
constexpr Phrase kWholeScale{"The scale goes from {min} to {max}; {better}",
                             "Skalan går från {min} till {max}; {better}"};
constexpr Phrase kWholeScaleIn{"The scale goes from {min} to {max} ({unit}); {better}",
                               "Skalan går från {min} till {max} ({unit}); {better}"};
constexpr Phrase kPointBetter{"From {before} to {now}: better", "Från {before} till {now}: bättre"};
constexpr Phrase kPointWorse{"From {before} to {now}: worse", "Från {before} till {now}: sämre"};
constexpr Phrase kPointSame{"From {before} to {now}: the same", "Från {before} till {now}: oförändrat"};
constexpr Phrase kPointApart{"{now} cannot be compared with {before}",
                             "{now} går inte att jämföra med {before}"};
constexpr Phrase kPointPreliminary{"{value} (preliminary)", "{value} (preliminärt)"};
constexpr Phrase kDottedIsApart{"A dotted line joins rounds that cannot be compared",
                                "En prickad linje går mellan omgångar som inte kan jämföras"};

/// A round with a value, on the scale that the chart has.
struct Point {
  const Survey* round;
  double value;
  std::string text;
  std::string name;
};

const records::Scale* scale_at(const Survey& round, const std::string& value) {
  const auto* found = round.values.find(value);
  return found && found->value.value ? scale_of(round, found->value) : nullptr;
}

// A scale that is whole and goes upwards.
bool is_drawable(const records::Scale* scale) {
  return scale && scale->min && scale->max && scale->better && scale->min->value < scale->max->value;
}

// The scale of the latest round that has a value.
const records::Scale* latest_scale(const Series& series, const std::string& value) {
  for (auto round = series.rounds.rbegin(); round != series.rounds.rend(); ++round)
    if (const auto* scale = scale_at(**round, value); is_drawable(scale)) return scale;
  return nullptr;
}

// The rounds on that scale; a value off the scale cannot be drawn.
std::vector<Point> points_of(const Series& series, const std::string& value, const records::Scale& scale,
                             const Speech& speech) {
  std::vector<Point> out;
  for (const Survey* round : series.rounds) {
    const auto* at = scale_at(*round, value);
    if (!is_drawable(at) || at->min->value != scale.min->value || at->max->value != scale.max->value ||
        *at->better != *scale.better)
      continue;
    const records::Number& number = *round->values.find(value)->value.value;
    if (number.value < scale.min->value || number.value > scale.max->value) continue;
    const std::string text = number_text(number, speech.lang);
    const bool preliminary = round->preliminary && *round->preliminary;
    out.push_back({round, number.value, preliminary ? speech(kPointPreliminary, {{"value", text}}) : text,
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

std::string whole_scale_text(const records::Scale& scale, const Speech& speech) {
  words::Values values{{"min", number_text(*scale.min, speech.lang)},
                       {"max", number_text(*scale.max, speech.lang)},
                       {"better", utf8::lower(better_text(*scale.better, speech))}};
  if (scale.unit) values.emplace_back("unit", *scale.unit);
  return speech(scale.unit ? kWholeScaleIn : kWholeScale, std::move(values));
}

// How the last round stands beside the one before it.
std::string last_change(const std::vector<Point>& points, const std::string& value, const Speech& speech) {
  const Point& before = points[points.size() - 2];
  const Point& now = points.back();
  const auto change = change_between(*before.round, *now.round, value);
  const Phrase phrase = !change                 ? kPointApart
                        : change->direction > 0 ? kPointBetter
                        : change->direction < 0 ? kPointWorse
                                                : kPointSame;
  return capital(speech(phrase, {{"before", before.name}, {"now", now.name}}));
}

struct SurveyPlot {
  static constexpr double left = 176, right = Svg::width - 40, row = 38;
  Axis axis;
  double top;

  double x(const Point& point) const { return left + (right - left) * axis.share(point.value); }
  double y(std::size_t i) const { return top + row * (static_cast<double>(i) + 0.5); }
};

void draw_points(const std::vector<Point>& points, const std::string& value, const SurveyPlot& plot,
                 Svg& svg) {
  for (std::size_t i = 1; i < points.size(); ++i) {
    const bool comparable = change_between(*points[i - 1].round, *points[i].round, value).has_value();
    svg.line(comparable ? Stroke::path : Stroke::broken, plot.x(points[i - 1]), plot.y(i - 1),
             plot.x(points[i]), plot.y(i));
  }
  constexpr double gap = 13;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double x = plot.x(points[i]), y = plot.y(i) + 5;
    const bool fits = x + gap + text_width(points[i].text, true) < Svg::width;
    svg.sign(Sign::full, x, plot.y(i));
    svg.text(fits ? x + gap : x - gap, y, points[i].text, fits ? Anchor::start : Anchor::end, true);
    const auto name = wrapped(points[i].name, SurveyPlot::left - 2 * Svg::margin, 2);
    svg.lines(Svg::margin, name.size() == 1 ? y : y - Svg::line_height / 2, name);
  }
}

// Which way is better, with an arrow that way, at that end of the scale.
void draw_better(records::Better better, double y, const Speech& speech, Svg& svg) {
  const std::string text = better_text(better, speech);
  if (better == records::Better::lower)
    svg.text(SurveyPlot::left, y, "← " + text);
  else
    svg.text(SurveyPlot::right, y, text + " →", Anchor::end);
}

std::string draw(const std::vector<Point>& points, const std::string& value, const records::Scale& scale,
                 const std::string& title, const std::string& description, const Speech& speech) {
  bool apart = false;
  for (std::size_t i = 1; i < points.size(); ++i)
    apart = apart || !change_between(*points[i - 1].round, *points[i].round, value);
  Svg svg(title, description);
  double y = svg.title();
  if (apart) y = svg.lines(Svg::margin, y + 4, {speech(kDottedIsApart)});
  const SurveyPlot plot{scale_axis(scale.min->value, scale.max->value), y};
  const double bottom = plot.y(points.size()) - SurveyPlot::row / 2;
  for (const double tick : plot.axis.ticks) {
    const double x = SurveyPlot::left + (SurveyPlot::right - SurveyPlot::left) * plot.axis.share(tick);
    svg.line(Stroke::grid, x, plot.top, x, bottom);
  }
  draw_across(plot.axis, SurveyPlot::left, SurveyPlot::right, bottom, speech, svg);
  draw_points(points, value, plot, svg);
  draw_better(*scale.better, bottom + 44, speech, svg);
  return svg.done(bottom + 44 + Svg::margin);
}

}  // namespace

std::optional<doc::Picture> survey_chart(const Series& series, const std::string& charts,
                                         const Speech& speech) {
  const auto values = value_ids(series);
  if (charts.empty() || values.empty()) return std::nullopt;
  const std::string& value = values.front();
  const records::Scale* scale = latest_scale(series, value);
  if (!scale) return std::nullopt;
  const auto points = points_of(series, value, *scale, speech);
  if (points.size() < 2) return std::nullopt;
  const std::string title =
      speech(kSeriesOf, {{"label", value_label(series, value)}, {"area", series_title(series, speech)}});
  const std::string description =
      sentences({title, points_text(points, speech), whole_scale_text(*scale, speech),
                 last_change(points, value, speech)});
  return doc::Picture{speech(kSurveyFile, {{"charts", charts}, {"series", series.id}}), description,
                      draw(points, value, *scale, title, description, speech)};
}

}  // namespace lofte::report
