// SPDX-License-Identifier: Apache-2.0
#include "base/strings.h"
#include "query/titles.h"
#include "report/ids.h"
#include "report/shown.h"
#include "report/status_page.h"
#include "report/target_words.h"

namespace lofte::report {
namespace {

using doc::Align;
using doc::Cell;
using words::Lang;
using words::Phrase;

constexpr Phrase kStatusTableCaption{"The commitments and their verdicts on {day}",
                                     "Åtagandena och hur de bedöms den {day}"};
constexpr Phrase kStatusTablePromise{"Promise", "Löfte"}, kStatusTableCommitment{"Commitment", "Åtagande"},
    kText{"Text", "Lydelse"};
constexpr Phrase kStatusTableResponsible{"Responsible", "Ansvarig"}, kStatusTableTarget{"Target", "Mål"},
    kStatusTableOutcome{"Outcome", "Utfall"};
constexpr Phrase kStatusTableRequired{"Required", "Krävs"}, kStatusTableVerdict{"Verdict", "Bedömning"},
    kReason{"Reason", "Motivering"};
constexpr Phrase kStatusTableEffect{"Effect", "Effekt"},
    kStatusTableParties{"Parties say", "Parternas bedömning"};

std::string joined(const std::vector<std::string>& texts) { return join(texts, ", "); }

Cell effect_cell(const eval::CommitmentStatus& status, const Shown& what, bool machine) {
  if (!status.effect) return {};
  return machine ? Cell(std::string(word(status.effect->verdict)))
                 : Cell(what.effect, tone_of(status.effect->verdict));
}

std::vector<Cell> row(const corpus::Corpus& corpus, const Disclosure* disclosure,
                      const records::Promise& promise, const eval::CommitmentStatus& status,
                      query::Voice voice) {
  const records::Commitment& commitment = *status.commitment;
  const Shown what = shown(corpus, disclosure, status, voice.lang);
  const auto responsible = ids_of(commitment.responsible);
  const std::string assessed =
      status.assessed && voice.machine ? std::string(records::word(status.assessed->says)) : what.assessed;
  // Of a share it tells how many were left out, which may be few.
  const bool tells_rest =
      what.about_people && commitment.target && commitment.target->form() == records::Target::Form::share;
  return {Cell(voice.machine ? promise.id.str() : query::title_of(promise)),
          Cell(commitment.id->text),
          Cell(text_of(commitment.text)),
          Cell(joined(voice.machine ? responsible : party_names(corpus, responsible))),
          Cell(target_text(corpus, commitment.target, voice.lang)),
          status.required && !tells_rest ? Cell(*status.required) : Cell(),
          Cell(voice.machine ? what.outcome_word : full_outcome(what, voice.lang)),
          Cell(voice.machine ? what.verdict_word : what.verdict, what.tone),
          Cell(words::text(what.reason, voice.lang)),
          effect_cell(status, what, voice.machine),
          Cell(what.withheld && voice.machine ? std::string() : assessed)};
}

std::vector<doc::Column> columns(Lang lang) {
  const auto column = [&](const char* key, Phrase title) {
    return doc::Column{key, std::string(title.in(lang)), Align::left};
  };
  std::vector<doc::Column> out{column("promise", kStatusTablePromise),
                               column("commitment", kStatusTableCommitment),
                               column("text", kText),
                               column("responsible", kStatusTableResponsible),
                               column("target", kStatusTableTarget),
                               column("required", kStatusTableRequired),
                               column("observed", kStatusTableOutcome),
                               column("verdict", kStatusTableVerdict),
                               column("reason", kReason),
                               column("effect", kStatusTableEffect),
                               column("assessed", kStatusTableParties)};
  out[5].align = Align::right;
  return out;
}

}  // namespace

doc::Table status_table(const corpus::Corpus& corpus, const eval::Status& status, query::Voice voice,
                        bool internal) {
  const Disclosure told_of_people = internal ? Disclosure() : Disclosure::of(corpus, status.as_of);
  doc::Table out{
      words::text(words::say(kStatusTableCaption, {{"day", calendar::iso(status.as_of)}}), voice.lang) + ".",
      columns(voice.lang),
      {}};
  for (const eval::PromiseStatus& promise : status.promises)
    for (const eval::CommitmentStatus& commitment : promise.commitments)
      out.rows.push_back(
          row(corpus, internal ? nullptr : &told_of_people, *promise.promise, commitment, voice));
  return out;
}

}  // namespace lofte::report
