// SPDX-License-Identifier: Apache-2.0
#include "report/status_page.h"

#include <algorithm>

#include "base/strings.h"
#include "eval/words.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/sentences.h"
#include "report/shown.h"
#include "report/target_words.h"

namespace lofte::report {
namespace {

using doc::Align;
using doc::Cell;
using doc::Tone;
using words::Lang;
using words::Phrase;
using words::say;

constexpr Phrase kStatusPageTitle{"Status on {day}", "Läget den {day}"};
constexpr Phrase kNothingToDo{"Nothing needs doing", "Inget behöver göras"};
constexpr Phrase kNoPromises{"There are no promises in this folder",
                             "Det finns inga löften i den här mappen"};
constexpr Phrase kNoneRead{"No promise in this folder could be read",
                           "Inget löfte i den här mappen kunde läsas"};
constexpr Phrase kToDo{"To do", "Att göra"};
constexpr Phrase kStatusPageWalks{"Safety walks", "Trygghetsvandringar"};
constexpr Phrase kStatusPageMeasures{"Measures still open", "Öppna åtgärder"};

constexpr Phrase kStatusPageSince{"Since", "Sedan"}, kStatusPageWhat{"What", "Vad"},
    kRecord{"Record", "Post"};
constexpr Phrase kStatusPageCommitment{"Commitment", "Åtagande"}, kStatusPageTarget{"Target", "Mål"},
    kStatusPageOutcome{"Outcome", "Utfall"};
constexpr Phrase kStatusPageVerdict{"Verdict", "Bedömning"}, kStatusPageEffect{"Effect", "Effekt"};
constexpr Phrase kStatusPageDate{"Date", "Datum"}, kStatusPageWalk{"Walk", "Vandring"},
    kStatusPageState{"State", "Läge"};
constexpr Phrase kStatusPageProposals{"Proposals", "Förslag"}, kStatusPageChosen{"Chosen", "Valda"},
    kStatusPageDone{"Done", "Klara"};
constexpr Phrase kStatusPageFeedback{"Feedback", "Återkoppling"}, kStatusPageMeasure{"Measure", "Åtgärd"};
constexpr Phrase kStatusPageResponsible{"Responsible", "Ansvarig"}, kStatusPageDue{"Due", "Tidsfrist"},
    kStatusPageLate{"Days late", "Dagar försenad"};

constexpr Phrase kStatusPageParties{"The parties say", "Parterna säger"};
constexpr Phrase kStatusPageEffectSays{"Effect: {verdict}. {reason}", "Effekt: {verdict}. {reason}"};
constexpr Phrase kPartiesSay{"The parties say: {says}. {because}", "Parterna säger: {says}. {because}"};

doc::Column column(const char* key, Phrase title, Lang lang) { return {key, in(title, lang), Align::left}; }
doc::Column number(const char* key, Phrase title, Lang lang) { return {key, in(title, lang), Align::right}; }

Cell day_cell(const std::optional<calendar::Day>& day, Tone tone = Tone::plain) {
  return day ? Cell(doc::Date{calendar::iso(*day)}, tone) : Cell();
}

doc::Table to_do(const eval::Status& status, Lang lang) {
  doc::Table out{{},
                 {column("since", kStatusPageSince, lang), column("what", kStatusPageWhat, lang),
                  column("record", kRecord, lang)},
                 {}};
  for (const eval::Attention& one : status.attention) {
    const Tone tone = one.information ? Tone::muted : Tone::plain;
    out.rows.push_back({day_cell(one.since, tone), Cell(words::text(one.message, lang), tone),
                        Cell(one.record, Tone::muted)});
  }
  return out;
}

doc::Table commitments(const corpus::Corpus& corpus, const eval::PromiseStatus& promise, Lang lang) {
  std::vector<Shown> all;
  bool effects = false;   // the column is left out where no commitment seeks one
  bool assessed = false;  // and this one where the parties have said nothing
  for (const eval::CommitmentStatus& status : promise.commitments) {
    all.push_back(shown(corpus, nullptr, status, lang));
    effects |= !all.back().effect.empty();
    assessed |= !all.back().assessed.empty();
  }
  doc::Table out{
      {},
      {column("commitment", kStatusPageCommitment, lang), column("target", kStatusPageTarget, lang),
       column("outcome", kStatusPageOutcome, lang), column("verdict", kStatusPageVerdict, lang)},
      {}};
  if (effects) out.columns.push_back(column("effect", kStatusPageEffect, lang));
  if (assessed) out.columns.push_back(column("assessed", kStatusPageParties, lang));
  for (std::size_t i = 0; i < all.size(); ++i) {
    const eval::CommitmentStatus& status = promise.commitments[i];
    std::vector<Cell> row{Cell(status.commitment->id->text),
                          Cell(target_text(corpus, status.commitment->target, lang)), Cell(all[i].outcome),
                          Cell(all[i].verdict, all[i].tone)};
    if (effects)
      row.emplace_back(all[i].effect, status.effect ? tone_of(status.effect->verdict) : Tone::plain);
    if (assessed) row.emplace_back(all[i].assessed);
    out.rows.push_back(std::move(row));
  }
  return out;
}

std::string because(const eval::Assessed& assessed) {
  return sentence(text_of(assessed.assessment->because));
}

doc::Runs reasons_of(const corpus::Corpus& corpus, const eval::CommitmentStatus& status, Lang lang) {
  const Shown what = shown(corpus, nullptr, status, lang);
  std::vector<std::string> texts{words::text(what.reason, lang)};
  if (status.effect)
    texts.push_back(words::text(
        say(kStatusPageEffectSays,
            {{"verdict", what.effect}, {"reason", sentence(words::text(status.effect->reason, lang))}}),
        lang));
  if (what.differs)
    texts.push_back(words::text(
        say(kPartiesSay, {{"says", what.assessed}, {"because", because(*status.assessed)}}), lang));
  return {{.text = status.commitment->id->text + ":", .strong = true}, {" " + sentences(texts)}};
}

std::string promise_heading(const eval::PromiseStatus& status, Lang lang) {
  const std::string title = query::title_of(*status.promise);
  std::vector<std::string> parts{title};
  const std::string period = status.period ? period_text(*status.period, lang) : std::string();
  if (!period.empty() && title.find(period) == title.npos) parts.push_back(period);
  parts.push_back(in(eval::phrase(status.state), lang));
  return join(parts, " · ");
}

void add_promise(const corpus::Corpus& corpus, const eval::PromiseStatus& status, Lang lang,
                 doc::Document& out) {
  out.blocks.push_back(heading(2, promise_heading(status, lang)));
  if (status.commitments.empty()) return;
  out.blocks.emplace_back(commitments(corpus, status, lang));
  doc::Bullets reasons;
  for (const eval::CommitmentStatus& commitment : status.commitments)
    reasons.items.push_back(reasons_of(corpus, commitment, lang));
  out.blocks.emplace_back(std::move(reasons));
}

std::string walk_name(const corpus::Corpus& corpus, const records::Walk& walk, Lang lang) {
  if (walk.title || walk.places.empty()) return query::title_of(corpus, walk, lang);
  return join(place_names(corpus, ids_of(walk.places)), ", ");
}

doc::Table walks(const corpus::Corpus& corpus, const eval::Status& status, Lang lang) {
  doc::Table out{{},
                 {column("date", kStatusPageDate, lang), column("walk", kStatusPageWalk, lang),
                  column("state", kStatusPageState, lang), number("proposals", kStatusPageProposals, lang),
                  number("chosen", kStatusPageChosen, lang), number("done", kStatusPageDone, lang),
                  column("feedback", kStatusPageFeedback, lang)},
                 {}};
  for (const eval::WalkStatus& walk : status.walks) {
    const Tone tone = walk.state == records::WalkState::cancelled ? Tone::muted : Tone::plain;
    out.rows.push_back({walk.walk->date ? Cell(walk.walk->date->written) : Cell(),
                        Cell(walk_name(corpus, *walk.walk, lang)),
                        Cell(in(eval::phrase(walk.state), lang), tone), Cell(walk.proposals),
                        Cell(walk.chosen), Cell(walk.done), day_cell(walk.feedback)});
  }
  return out;
}

doc::Table measures(const corpus::Corpus& corpus, const eval::Status& status, Lang lang) {
  std::vector<const eval::MeasureStatus*> open;
  for (const eval::MeasureStatus& measure : status.measures)
    if (measure.open()) open.push_back(&measure);
  std::stable_sort(open.begin(), open.end(), [](const auto* a, const auto* b) {
    return a->due.value_or(calendar::kForever) < b->due.value_or(calendar::kForever);
  });
  doc::Table out{
      {},
      {column("measure", kStatusPageMeasure, lang), column("responsible", kStatusPageResponsible, lang),
       column("state", kStatusPageState, lang), column("due", kStatusPageDue, lang),
       number("overdue_days", kStatusPageLate, lang)},
      {}};
  for (const eval::MeasureStatus* measure : open) {
    const bool late = measure->overdue_days > 0;
    out.rows.push_back({Cell(query::title_of(*measure->measure)),
                        Cell(join(party_names(corpus, ids_of(measure->measure->responsible)), ", ")),
                        Cell(in(eval::phrase(*measure->state), lang)),
                        day_cell(measure->due, late ? Tone::bad : Tone::plain),
                        late ? Cell(measure->overdue_days, Tone::bad) : Cell()});
  }
  return out;
}

void add_table(Phrase title, doc::Table table, Lang lang, doc::Document& out) {
  if (table.rows.empty()) return;
  out.blocks.push_back(heading(2, in(title, lang)));
  out.blocks.emplace_back(std::move(table));
}

}  // namespace

doc::Document status_page(const corpus::Corpus& corpus, const eval::Status& status, Lang lang) {
  const std::string title =
      words::text(say(kStatusPageTitle, {{"day", date_text(status.as_of, lang)}}), lang);
  doc::Document out{lang == Lang::sv ? "sv" : "en", title, {}};
  out.blocks.push_back(heading(1, title));
  add_table(kToDo, to_do(status, lang), lang, out);
  if (status.attention.empty()) out.blocks.push_back(paragraph(sentence(in(kNothingToDo, lang))));
  if (status.promises.empty())
    out.blocks.push_back(paragraph(sentence(in(corpus.promises.complete() ? kNoPromises : kNoneRead, lang))));
  for (const eval::PromiseStatus& promise : status.promises) add_promise(corpus, promise, lang, out);
  add_table(kStatusPageWalks, walks(corpus, status, lang), lang, out);
  add_table(kStatusPageMeasures, measures(corpus, status, lang), lang, out);
  return out;
}

}  // namespace lofte::report
