// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "report/axis.h"
#include "report/charts.h"
#include "report/walk_parts.h"

namespace lofte::report {
namespace {

using words::Phrase;

constexpr Phrase kFunnelTitle{"From walk to what has been done", "Från vandring till genomfört förslag"};
constexpr Phrase kFunnelHeld{"{n, plural, one {# walk} other {# walks}}",
                             "{n, plural, one {# vandring} other {# vandringar}}"};
constexpr Phrase kFunnelProposed{"{n, plural, one {# proposal} other {# proposals}}", "{n} förslag"};
constexpr Phrase kFunnelChosen{"{n, plural, other {# chosen}}", "{n, plural, one {# valt} other {# valda}}"};
constexpr Phrase kFunnelDone{"{n, plural, other {# done}}",
                             "{n, plural, one {# genomfört} other {# genomförda}}"};
constexpr Phrase kFunnelFile{"{charts}-walks.svg", "{charts}-vandringar.svg"};

struct FunnelStep {
  std::string label;
  int count;
  Fill fill;
};

}  // namespace

std::optional<doc::Picture> proposals_funnel(int held, const eval::WalkStatus& sum, const std::string& charts,
                                             const Speech& speech) {
  constexpr double left = Svg::margin, right = Svg::width - 2 * Svg::margin, thick = 18;
  if (charts.empty() || held == 0 || sum.proposals < 2) return std::nullopt;
  const std::array steps{
      FunnelStep{speech(kFunnelProposed, {{"n", sum.proposals}}), sum.proposals, Fill::open},
      FunnelStep{speech(kFunnelChosen, {{"n", sum.chosen}}), sum.chosen, Fill::pale},
      FunnelStep{speech(kFunnelDone, {{"n", sum.done}}), sum.done, Fill::full}};
  const std::string title = speech(kFunnelTitle), walks = speech(kFunnelHeld, {{"n", held}});
  const std::string all = steps[0].label,
                    description = sentences({title, walks + ", " + all, proposals_text(sum, speech)});
  const Axis axis = count_axis(sum.proposals);
  Svg svg(title, description);
  double y = svg.lines(left, svg.title() + 4, {walks}, true) + 4;
  constexpr int drawn = 14;
  for (int i = 0; i < held && held <= drawn; ++i)
    svg.sign(Sign::square, left + text_width(walks, true) + 16 + 18 * i, y - Svg::line_height - 9);
  for (const FunnelStep& step : steps) {
    svg.text(left, y, step.label, Anchor::start, true);
    if (step.count > 0) svg.area(step.fill, left, y + 8, (right - left) * axis.share(step.count), thick);
    if (step.count == 0) svg.line(Stroke::range, left, y + 8, left, y + 8 + thick);
    y += 8 + thick + 26;
  }
  draw_across(axis, left, right, y - 12, speech, svg);
  return doc::Picture{speech(kFunnelFile, {{"charts", charts}}), description, svg.done(y + 8 + Svg::margin)};
}

}  // namespace lofte::report
