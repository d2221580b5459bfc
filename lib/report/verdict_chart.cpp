// SPDX-License-Identifier: Apache-2.0
#include "base/strings.h"
#include "query/summary.h"
#include "report/first_screen.h"
#include "report/sections.h"
#include "report/svg.h"

namespace lofte::report {
namespace {

using doc::Tone;
using words::Phrase;

constexpr Phrase kVerdictsTitle{"The commitments by verdict", "Åtagandena efter bedömning"};
constexpr Phrase kVerdictsOneEach{"Each sign is one commitment", "Varje tecken är ett åtagande"};
constexpr Phrase kVerdictsNumbered{"With a measurable target", "Med mätbart mål"};
constexpr Phrase kVerdictsUnnumbered{"Without a measurable target", "Utan mätbart mål"};
constexpr Phrase kVerdictsCount{"{verdict}: {n}", "{verdict}: {n}"};
constexpr Phrase kVerdictsOf{"{verdict} ({n})", "{verdict} ({n})"};
constexpr Phrase kVerdictsGroup{"{group}: {verdicts}", "{group}: {verdicts}"};
constexpr Phrase kVerdictsFile{"{charts}-verdicts.svg", "{charts}-bedomning.svg"};

/// Commitments that are told to stand the same way.
struct VerdictRow {
  std::string verdict;
  Tone tone;
  int count = 0;
};

// What is kept first, what cannot be judged last; nothing but what the table tells decides the order.
int rank(Tone tone) {
  switch (tone) {
    case Tone::good:
      return 0;
    case Tone::warn:
      return 1;
    case Tone::bad:
      return 2;
    default:
      return 3;
  }
}

Sign sign_of(Tone tone) {
  constexpr Sign signs[] = {Sign::full, Sign::half, Sign::cross, Sign::ring};
  return signs[rank(tone)];
}

std::vector<VerdictRow> verdict_rows(const std::vector<CommitmentLine>& lines, bool numbered) {
  std::vector<VerdictRow> out;
  for (const CommitmentLine& line : lines) {
    if (query::has_number(*line.status->commitment) != numbered) continue;
    const Shown& shown = line.shown;
    auto at =
        std::find_if(out.begin(), out.end(), [&](const auto& row) { return row.verdict == shown.verdict; });
    if (at == out.end()) at = out.insert(out.end(), {shown.verdict, shown.tone});
    ++at->count;
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const auto& a, const auto& b) { return rank(a.tone) < rank(b.tone); });
  return out;
}

std::string count_label(const VerdictRow& row, const Speech& speech) {
  return speech(kVerdictsCount, {{"verdict", capital(row.verdict)}, {"n", row.count}});
}

std::string group_text(Phrase group, const std::vector<VerdictRow>& rows, const Speech& speech) {
  std::vector<std::string> parts;
  for (const VerdictRow& row : rows)
    parts.push_back(speech(kVerdictsOf, {{"verdict", row.verdict}, {"n", row.count}}));
  return parts.empty() ? std::string()
                       : speech(kVerdictsGroup, {{"group", speech(group)}, {"verdicts", join(parts, ", ")}});
}

// A sign for each commitment, so many beside one another; returns where the next row begins.
double draw_rows(const std::vector<VerdictRow>& rows, double y, const Speech& speech, Svg& svg) {
  constexpr double left = 224, pitch = 21;
  constexpr int beside = static_cast<int>((Svg::width - Svg::margin - left) / pitch);
  for (const VerdictRow& row : rows) {
    svg.text(Svg::margin, y, count_label(row, speech));
    for (int i = 0; i < row.count; ++i)
      svg.sign(sign_of(row.tone), left + pitch * (i % beside), y - 5 + pitch * (i / beside));
    y += pitch * (1 + (row.count - 1) / beside) + 6;
  }
  return y;
}

}  // namespace

void verdict_chart(const Scope& scope, const std::string& charts, Page& page) {
  const Speech& speech = page.speech();
  if (charts.empty()) return;
  const auto lines = scope.commitments(speech.lang);
  const auto numbered = verdict_rows(lines, true), without = verdict_rows(lines, false);
  if (numbered.size() + without.size() < 2) return;
  const std::string title = speech(kVerdictsTitle);
  const std::string description = sentences({title, group_text(kVerdictsNumbered, numbered, speech),
                                             group_text(kVerdictsUnnumbered, without, speech)});
  const bool apart = !numbered.empty() && !without.empty();
  Svg svg(title, description);
  double y = svg.lines(Svg::margin, svg.title() + 2, {speech(kVerdictsOneEach)}) + 6;
  for (const auto& [group, rows] :
       {std::pair(kVerdictsNumbered, numbered), std::pair(kVerdictsUnnumbered, without)}) {
    if (apart) y = svg.lines(Svg::margin, y, {speech(group)}, true) + 4;
    y = draw_rows(rows, y, speech, svg) + (rows.empty() ? 0 : 6);
  }
  page.picture({speech(kVerdictsFile, {{"charts", charts}}), description, svg.done(y - 14)});
}

}  // namespace lofte::report
