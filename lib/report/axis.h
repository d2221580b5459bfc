// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: from where to where a chart measures, and at which values it says so.
#pragma once
#include <string>
#include <vector>

#include "report/page.h"
#include "report/svg.h"

namespace lofte::report {

struct Axis {
  double from = 0;
  double to = 1;
  std::vector<double> ticks;  ///< rising; the first is `from`, the last `to`
  int decimals = 0;           ///< that its numbers need

  /// How far along it a value lies: 0 at its beginning, 1 at its end.
  double share(double value) const { return (value - from) / (to - from); }
  std::string number(double value, const Speech& speech) const;
};

/// The whole of a scale, from end to end, divided evenly where there is a round division. `from` < `to`.
Axis scale_axis(double from, double to);

/// From 0 to a round number that is at least `most`, in steps of 1, 2 or 5 (times 10, 100 …).
Axis count_axis(double most);

/// Draws it from left to right at `y`, its numbers under it.
void draw_across(const Axis& axis, double left, double right, double y, const Speech& speech, Svg& svg);

/// Draws it from `bottom` up at `left`, its numbers to the left and a line at each as far as `right`.
void draw_upwards(const Axis& axis, double left, double right, double top, double bottom,
                  const Speech& speech, Svg& svg);

}  // namespace lofte::report
