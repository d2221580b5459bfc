// SPDX-License-Identifier: Apache-2.0
#include "query/titles.h"
#include "report/dates.h"
#include "report/first_screen.h"
#include "report/names.h"
#include "report/sections.h"
#include "report/target_words.h"

namespace lofte::report {
namespace {

using doc::Cell;
using words::Phrase;

constexpr Phrase kSummary{"Summary", "Sammanfattning"};
constexpr Phrase kSummaryCaption{"The commitments, their targets and what came of them, as of {day}",
                                 "Åtagandena, målen och utfallet enligt vad som var känt den {day}"};
constexpr Phrase kSomeRows{
    "The {n} that have come least far of {all} commitments, their targets and what came of them, as of {day}",
    "De {n} åtaganden av {all} som har kommit kortast, med mål och utfall enligt vad som var känt den {day}"};
constexpr Phrase kDiffer{
    "Where the parties judge a commitment differently from the figures, both verdicts are shown",
    "Där parterna bedömer ett åtagande på annat sätt än siffrorna gör visas båda bedömningarna"};
constexpr Phrase kEffectApart{"The effect is judged apart and does not change the verdict",
                              "Effekten bedöms för sig och påverkar inte bedömningen av åtagandet"};
constexpr Phrase kSummaryPromise{"Promise", "Löfte"}, kSummaryCommitment{"Commitment", "Åtagande"},
    kSummaryTarget{"Target", "Mål"};
constexpr Phrase kSummaryOutcome{"Outcome", "Utfall"}, kSummaryVerdict{"Verdict", "Bedömning"},
    kSummaryEffect{"Effect", "Effekt"};
constexpr Phrase kSummaryParties{"The parties' own verdict", "Parternas bedömning"};
constexpr Phrase kSummaryNothing{"–", "–"};

using Row = CommitmentLine;

bool any(const std::vector<Row>& rows, bool (*has)(const Row&)) {
  return std::any_of(rows.begin(), rows.end(), has);
}

int distance(const Row& row) {
  if (row.shown.tone == doc::Tone::bad) return 0;
  if (row.shown.tone == doc::Tone::warn) return 1;
  return row.shown.tone == doc::Tone::good ? 3 : 2;
}

std::vector<Cell> cells_of(const Scope& scope, const Row& row, const Speech& speech) {
  constexpr std::size_t longest = 90;  // characters
  const records::Commitment& commitment = *row.status->commitment;
  const auto cell = [&](const std::string& text) {
    return Cell(text.empty() ? speech(kSummaryNothing) : text);
  };
  std::vector<Cell> out{commitment_name(*row.promise->promise, commitment, longest),
                        target_text(scope.corpus, commitment.target, speech.lang),
                        full_outcome(row.shown, speech.lang),
                        Cell(row.shown.verdict, row.shown.tone),
                        cell(row.shown.effect),
                        cell(row.shown.assessed)};
  if (scope.promises.size() > 1) out.insert(out.begin(), Cell(query::title_of(*row.promise->promise)));
  return out;
}

}  // namespace

doc::Table overview_table(const Scope& scope, std::size_t most, const Speech& speech) {
  std::vector<Row> rows = scope.commitments(speech.lang);
  const auto all = static_cast<long long>(rows.size());
  const bool cut = most > 0 && rows.size() > most;
  if (cut) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return distance(a) < distance(b); });
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(most), rows.end());
  }
  words::Values values{{"day", date_text(scope.as_of(), speech.lang)}};
  if (cut) {
    values.emplace_back("n", static_cast<long long>(most));
    values.emplace_back("all", all);
  }
  doc::Table out = table(speech, speech(cut ? kSomeRows : kSummaryCaption, std::move(values)),
                         {{"commitment", kSummaryCommitment},
                          {"target", kSummaryTarget},
                          {"outcome", kSummaryOutcome},
                          {"verdict", kSummaryVerdict},
                          {"effect", kSummaryEffect},
                          {"assessed", kSummaryParties}});
  if (scope.promises.size() > 1)
    out.columns.insert(out.columns.begin(), {"promise", speech(kSummaryPromise), doc::Align::left});
  for (const Row& row : rows) out.rows.push_back(cells_of(scope, row, speech));
  return out;
}

void summary_section(const Scope& scope, Page& page) {
  const Speech& speech = page.speech();
  const std::vector<Row> rows = scope.commitments(speech.lang);
  page.heading(2, kSummary);
  if (rows.empty()) return page.say(kNoPromiseApplies);
  page.table(overview_table(scope, 0, speech));
  page.say({any(rows, [](const Row& row) { return !row.shown.effect.empty(); }) ? speech(kEffectApart) : "",
            any(rows, [](const Row& row) { return row.shown.differs; }) ? speech(kDiffer) : ""});
}

}  // namespace lofte::report
