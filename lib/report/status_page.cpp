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

constexpr Phrase kTitle{"Status on {day}", "Läget den {day}"};
constexpr Phrase kNothingToDo{"Nothing needs doing", "Inget behöver göras"};
constexpr Phrase kNoPromises{"There are no promises in this folder",
                             "Det finns inga löften i den här mappen"};
constexpr Phrase kNoneRead{"No promise in this folder could be read",
                           "Inget löfte i den här mappen kunde läsas"};
constexpr Phrase kToDo{"To do", "Att göra"};
constexpr Phrase kWalks{"Safety walks", "Trygghetsvandringar"};
constexpr Phrase kMeasures{"Measures still open", "Öppna åtgärder"};

constexpr Phrase kSince{"Since", "Sedan"}, kWhat{"What", "Vad"}, kRecord{"Record", "Post"};
constexpr Phrase kCommitment{"Commitment", "Åtagande"}, kTarget{"Target", "Mål"},
    kOutcome{"Outcome", "Utfall"};
constexpr Phrase kVerdict{"Verdict", "Bedömning"}, kEffect{"Effect", "Effekt"};
constexpr Phrase kDate{"Date", "Datum"}, kWalk{"Walk", "Vandring"}, kState{"State", "Läge"};
constexpr Phrase kProposals{"Proposals", "Förslag"}, kChosen{"Chosen", "Valda"}, kDone{"Done", "Klara"};
constexpr Phrase kFeedback{"Feedback", "Återkoppling"}, kMeasure{"Measure", "Åtgärd"};
constexpr Phrase kResponsible{"Responsible", "Ansvarig"}, kDue{"Due", "Tidsfrist"},
    kLate{"Days late", "Dagar sen"};

constexpr Phrase kEffectSays{"Effect: {verdict}. {reason}", "Effekt: {verdict}. {reason}"};
constexpr Phrase kPartiesSay{"The parties say: {says}. {because}", "Parterna säger: {says}. {because}"};

std::string in(Phrase phrase, Lang lang) { return std::string(phrase.in(lang)); }
doc::Column column(const char* key, Phrase title, Lang lang) { return {key, in(title, lang), Align::left}; }
doc::Column number(const char* key, Phrase title, Lang lang) { return {key, in(title, lang), Align::right}; }

Cell day_cell(const std::optional<calendar::Day>& day, Tone tone = Tone::plain) {
  return day ? Cell(doc::Date{calendar::iso(*day)}, tone) : Cell();
}

doc::Table to_do(const eval::Status& status, Lang lang) {
  doc::Table out{
      {}, {column("since", kSince, lang), column("what", kWhat, lang), column("record", kRecord, lang)}, {}};
  for (const eval::Attention& one : status.attention) {
    const Tone tone = one.information ? Tone::muted : Tone::plain;
    out.rows.push_back({day_cell(one.since, tone), Cell(words::text(one.message, lang), tone),
                        Cell(one.record, Tone::muted)});
  }
  return out;
}

doc::Table commitments(const corpus::Corpus& corpus, const eval::PromiseStatus& promise, Lang lang) {
  std::vector<Shown> all;
  bool effects = false;  // the column is left out where no commitment seeks one
  for (const eval::CommitmentStatus& status : promise.commitments) {
    all.push_back(shown(corpus, nullptr, status, lang));
    effects |= !all.back().effect.empty();
  }
  doc::Table out{{},
                 {column("commitment", kCommitment, lang), column("target", kTarget, lang),
                  column("outcome", kOutcome, lang), column("verdict", kVerdict, lang)},
                 {}};
  if (effects) out.columns.push_back(column("effect", kEffect, lang));
  for (std::size_t i = 0; i < all.size(); ++i) {
    const eval::CommitmentStatus& status = promise.commitments[i];
    std::vector<Cell> row{Cell(status.commitment->id->text),
                          Cell(target_text(corpus, status.commitment->target, lang)), Cell(all[i].outcome),
                          Cell(all[i].verdict, all[i].tone)};
    if (effects)
      row.emplace_back(all[i].effect, status.effect ? tone_of(status.effect->verdict) : Tone::plain);
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
        say(kEffectSays,
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
                 {column("date", kDate, lang), column("walk", kWalk, lang), column("state", kState, lang),
                  number("proposals", kProposals, lang), number("chosen", kChosen, lang),
                  number("done", kDone, lang), column("feedback", kFeedback, lang)},
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

bool is_open(const eval::MeasureStatus& measure) {
  return measure.state && *measure.state != records::MeasureState::done &&
         *measure.state != records::MeasureState::dropped;
}

doc::Table measures(const corpus::Corpus& corpus, const eval::Status& status, Lang lang) {
  std::vector<const eval::MeasureStatus*> open;
  for (const eval::MeasureStatus& measure : status.measures)
    if (is_open(measure)) open.push_back(&measure);
  std::stable_sort(open.begin(), open.end(), [](const auto* a, const auto* b) {
    return a->due.value_or(calendar::kForever) < b->due.value_or(calendar::kForever);
  });
  doc::Table out{
      {},
      {column("measure", kMeasure, lang), column("responsible", kResponsible, lang),
       column("state", kState, lang), column("due", kDue, lang), number("overdue_days", kLate, lang)},
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
  const std::string title = words::text(say(kTitle, {{"day", date_text(status.as_of, lang)}}), lang);
  doc::Document out{lang == Lang::sv ? "sv" : "en", title, {}};
  out.blocks.push_back(heading(1, title));
  add_table(kToDo, to_do(status, lang), lang, out);
  if (status.attention.empty()) out.blocks.push_back(paragraph(sentence(in(kNothingToDo, lang))));
  if (status.promises.empty())
    out.blocks.push_back(paragraph(sentence(in(corpus.promises.complete() ? kNoPromises : kNoneRead, lang))));
  for (const eval::PromiseStatus& promise : status.promises) add_promise(corpus, promise, lang, out);
  add_table(kWalks, walks(corpus, status, lang), lang, out);
  add_table(kMeasures, measures(corpus, status, lang), lang, out);
  return out;
}

}  // namespace lofte::report
