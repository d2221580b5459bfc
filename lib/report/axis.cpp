// SPDX-License-Identifier: Apache-2.0
#include "report/axis.h"

#include <array>
#include <cmath>

namespace lofte::report {
namespace {

constexpr double kExact = 1e-6;

bool is_whole(double value) {
  return std::abs(value - std::round(value)) < kExact * std::max(1.0, std::abs(value));
}

// How many decimals a number needs, at most three.
int decimals_of(double value) {
  int out = 0;
  for (double unit = value; out < 3 && !is_whole(unit); unit *= 10) ++out;
  return out;
}

// The parts that a scale is divided into: the most, up to seven, whose length is a round number. A scale of
// whole numbers has whole steps.
int parts_of(double length, bool whole) {
  constexpr std::array round{1.0, 2.0, 3.0, 4.0, 5.0};
  const double unit = std::pow(10, std::floor(std::log10(length)));
  for (int parts = 7; parts > 1; --parts)
    for (const double at : {unit / 10, unit})
      for (const double step : round) {
        const bool even = std::abs(length / parts - step * at) < kExact * length;
        if (even && (!whole || is_whole(step * at))) return parts;
      }
  return 1;
}

}  // namespace

std::string Axis::number(double value, const Speech& speech) const {
  if (decimals == 0) return words::number(std::llround(value), speech.lang);
  return words::number(words::Decimal{value, decimals}, speech.lang);
}

Axis scale_axis(double from, double to) {
  Axis out{from, to, {}, 0};
  const bool whole = is_whole(from) && is_whole(to) && to - from > 1;
  const int parts = parts_of(to - from, whole);
  for (int i = 0; i <= parts; ++i) {
    out.ticks.push_back(i == parts ? to : from + (to - from) * i / parts);
    out.decimals = std::max(out.decimals, decimals_of(out.ticks.back()));
  }
  return out;
}

Axis count_axis(double most) {
  constexpr double steps = 5;
  double step = 1;
  for (double unit = 1; step * steps < most; unit *= 10)
    for (const double round : {1.0, 2.0, 5.0})
      if (step = unit * round; step * steps >= most) break;
  Axis out{0, std::max(std::ceil(most / step), 1.0) * step, {}, 0};
  for (double at = 0; at < out.to + step / 2; at += step) out.ticks.push_back(at);
  return out;
}

void draw_across(const Axis& axis, double left, double right, double y, const Speech& speech, Svg& svg) {
  svg.line(Stroke::axis, left, y, right, y);
  for (const double tick : axis.ticks) {
    const double x = left + (right - left) * axis.share(tick);
    svg.line(Stroke::axis, x, y, x, y + 5);
    svg.text(x, y + 20, axis.number(tick, speech), Anchor::middle);
  }
}

void draw_upwards(const Axis& axis, double left, double right, double top, double bottom,
                  const Speech& speech, Svg& svg) {
  for (const double tick : axis.ticks) {
    const double y = bottom - (bottom - top) * axis.share(tick);
    svg.line(tick == axis.from ? Stroke::axis : Stroke::grid, left, y, right, y);
    svg.text(left - 8, y + 5, axis.number(tick, speech), Anchor::end);
  }
}

}  // namespace lofte::report
