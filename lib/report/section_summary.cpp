// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "query/titles.h"
#include "report/dates.h"
#include "report/names.h"
#include "report/sections.h"
#include "report/target_words.h"

namespace lofte::report {
namespace {

using doc::Cell;
using words::Phrase;

constexpr Phrase kSummary{"Summary", "Sammanfattning"};
constexpr Phrase kSummaryNone{"No promise holds in this period", "Inget löfte gäller under perioden"};
constexpr Phrase kSummaryOne{"The page is about 1 commitment: {verdicts}",
                             "Sidan gäller 1 åtagande: {verdicts}"};
constexpr Phrase kSummaryMany{"The page is about {n} commitments: {verdicts}",
                              "Sidan gäller {n} åtaganden: {verdicts}"};
constexpr Phrase kOfThem{"{n} {verdict}", "{n} {verdict}"};
constexpr Phrase kSummaryCaption{"The commitments, their targets and what came of them, as of {day}",
                                 "Åtagandena, målen och utfallet enligt vad som var känt den {day}"};
constexpr Phrase kDiffer{
    "Where the parties judge a commitment otherwise than the figures do, both verdicts are shown",
    "Där parterna bedömer ett åtagande på annat sätt än siffrorna gör visas båda bedömningarna"};
constexpr Phrase kEffectApart{"The effect is judged apart and does not change the verdict",
                              "Effekten bedöms för sig och påverkar inte bedömningen av åtagandet"};
constexpr Phrase kSummaryPromise{"Promise", "Löfte"}, kSummaryCommitment{"Commitment", "Åtagande"},
    kSummaryTarget{"Target", "Mål"};
constexpr Phrase kSummaryOutcome{"Outcome", "Utfall"}, kSummaryVerdict{"Verdict", "Bedömning"},
    kSummaryEffect{"Effect", "Effekt"};
constexpr Phrase kSummaryParties{"The parties' own verdict", "Parternas bedömning"};
constexpr Phrase kSummaryNothing{"–", "–"};

// How the verdicts fall, as words and in this order; what a page tells coarsely counts as what it tells.
struct Tally {
  std::string_view word;
  Phrase one, many;
};
constexpr std::array<Tally, 9> kTally{
    {{"met", {"is kept", "är uppfyllt"}, {"are kept", "är uppfyllda"}},
     {"on_track", {"is on track", "är enligt plan"}, {"are on track", "är enligt plan"}},
     {"running", {"is running", "pågår"}, {"are running", "pågår"}},
     {"behind", {"is behind", "är efter plan"}, {"are behind", "är efter plan"}},
     {"partly", {"is partly kept", "är delvis uppfyllt"}, {"are partly kept", "är delvis uppfyllda"}},
     {"not_fully_met",
      {"is not fully kept", "är inte helt uppfyllt"},
      {"are not fully kept", "är inte helt uppfyllda"}},
     {"not_met", {"is not kept", "är inte uppfyllt"}, {"are not kept", "är inte uppfyllda"}},
     {"cannot_tell", {"cannot be judged", "kan inte bedömas"}, {"cannot be judged", "kan inte bedömas"}},
     {"upcoming", {"has not begun", "har inte påbörjats"}, {"have not begun", "har inte påbörjats"}}}};

struct Line {
  const eval::PromiseStatus* promise;
  const eval::CommitmentStatus* commitment;
  Shown shown;
};

std::vector<Line> lines_of(const Scope& scope, words::Lang lang) {
  std::vector<Line> out;
  for (const eval::PromiseStatus* promise : scope.promises)
    for (const eval::CommitmentStatus& commitment : promise->commitments)
      out.push_back({promise, &commitment, scope.shown(commitment, lang)});
  return out;
}

std::string verdicts_text(const std::vector<Line>& lines, const Speech& speech) {
  std::vector<std::string> parts;
  for (const Tally& tally : kTally) {
    const auto n = std::count_if(lines.begin(), lines.end(),
                                 [&](const Line& line) { return line.shown.verdict_word == tally.word; });
    if (n == 0) continue;
    parts.push_back(speech(
        kOfThem, {{"n", static_cast<long long>(n)}, {"verdict", speech(n == 1 ? tally.one : tally.many)}}));
  }
  return and_text(parts, speech);
}

bool any(const std::vector<Line>& lines, bool (*has)(const Line&)) {
  return std::any_of(lines.begin(), lines.end(), has);
}

doc::Table overview(const Scope& scope, const std::vector<Line>& lines, const Speech& speech) {
  const std::string caption = speech(kSummaryCaption, {{"day", date_text(scope.as_of(), speech.lang)}});
  doc::Table out = table(speech, caption,
                         {{"commitment", kSummaryCommitment},
                          {"target", kSummaryTarget},
                          {"outcome", kSummaryOutcome},
                          {"verdict", kSummaryVerdict},
                          {"effect", kSummaryEffect},
                          {"assessed", kSummaryParties}});
  const bool several = scope.promises.size() > 1;
  if (several)
    out.columns.insert(out.columns.begin(), {"promise", speech(kSummaryPromise), doc::Align::left});
  const auto cell = [&](const std::string& text) {
    return Cell(text.empty() ? speech(kSummaryNothing) : text);
  };
  for (const Line& line : lines) {
    const records::Commitment& commitment = *line.commitment->commitment;
    constexpr std::size_t longest = 90;  // characters
    std::vector<Cell> row{short_name(commitment, longest),
                          target_text(scope.corpus, commitment.target, speech.lang),
                          full_outcome(line.shown, speech.lang),
                          Cell(line.shown.verdict, line.shown.tone),
                          cell(line.shown.effect),
                          cell(line.shown.assessed)};
    if (several) row.insert(row.begin(), Cell(query::title_of(*line.promise->promise)));
    out.rows.push_back(std::move(row));
  }
  return out;
}

}  // namespace

void summary_section(const Scope& scope, Page& page) {
  const Speech& speech = page.speech();
  const std::vector<Line> lines = lines_of(scope, speech.lang);
  page.heading(2, kSummary);
  if (lines.empty()) return page.say(kSummaryNone);
  const auto n = static_cast<long long>(lines.size());
  page.say(
      {speech(n == 1 ? kSummaryOne : kSummaryMany, {{"n", n}, {"verdicts", verdicts_text(lines, speech)}}),
       any(lines, [](const Line& line) { return !line.shown.effect.empty(); }) ? speech(kEffectApart) : "",
       any(lines, [](const Line& line) { return line.shown.differs; }) ? speech(kDiffer) : ""});
  page.table(overview(scope, lines, speech));
}

}  // namespace lofte::report
