// SPDX-License-Identifier: Apache-2.0
//
// Findings for people, in the manner of compilers: what is wrong, where, the text itself with the very words
// marked, the places that belong to it, and what to do. The last line counts.
#include <algorithm>

#include "output/excerpt.h"
#include "output/located.h"
#include "output/renderers.h"
#include "output/visible.h"

namespace lofte::output {
namespace {

constexpr int kUnknownWidth = 120;

constexpr std::string_view tone(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::error:
      return style::kBad;
    case diag::Severity::warning:
      return style::kWarn;
    case diag::Severity::info:
      break;
  }
  return style::kNote;
}

constexpr words::Phrase kMends{"`lofte fix` fixes this", "`lofte fix` rättar det här"};

// One place of a finding with the arrow that leads to it.
std::string section(const FindingsView& view, const diag::Place& place, std::string_view arrow,
                    const Mark& mark, const Frame& frame) {
  const Located where = locate(view, place);
  const std::string gutter(static_cast<std::size_t>(frame.gutter), ' ');
  std::string out = gutter + frame.paint(style::kFrame, arrow) + ' ';
  if (where.has_text)
    return out + at(where) + '\n' + bar(frame) + excerpt(*view.sources.find(place.path), where, mark, frame);
  out += visible(where.path) + '\n';
  if (mark.label.empty()) return out;
  return out + gutter + frame.paint(style::kFrame, " =") + ' ' + mark.label + '\n';
}

int gutter_width(const FindingsView& view, const diag::Finding& finding) {
  int line = locate(view, finding.place).end.line;
  for (const diag::Related& other : finding.related)
    line = std::max(line, locate(view, other.place).end.line);
  return static_cast<int>(std::to_string(line).size());
}

std::string block(const FindingsView& view, const diag::Finding& finding) {
  const Paint paint{view.colour};
  const Frame frame{gutter_width(view, finding), view.columns > 0 ? view.columns : kUnknownWidth, paint};
  const std::string_view colour = tone(finding.severity);
  const std::string head =
      std::string(severity_word(finding.severity, view.lang)) + '[' + std::string(finding.rule->id) + ']';
  std::string out =
      paint(colour, head) + paint(style::kStrong, ": " + shown_text(view, finding.message)) + '\n';
  out += section(view, finding.place, "-->", {'^', colour, ""}, frame);
  for (const diag::Related& other : finding.related)
    out += section(view, other.place, ":::", {'-', style::kFrame, shown_text(view, other.message)}, frame);
  if (!finding.help && !finding.mends_itself()) return out;
  if (locate(view, finding.place).has_text) out += bar(frame);
  const std::string begin =
      std::string(static_cast<std::size_t>(frame.gutter), ' ') + paint(style::kFrame, " =") + ' ';
  if (finding.help) out += begin + help_line(view, finding) + '\n';
  if (finding.mends_itself()) out += begin + std::string(kMends.in(view.lang)) + '\n';
  return out;
}

}  // namespace

std::string full(const FindingsView& view) {
  std::string out;
  for (const diag::Finding& finding : view.findings) out += block(view, finding) + '\n';
  return out + Paint{view.colour}(style::kStrong, summary(view)) + '\n';
}

}  // namespace lofte::output
