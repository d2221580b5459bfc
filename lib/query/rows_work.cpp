// SPDX-License-Identifier: Apache-2.0
//
// Promises, walks and measures as rows: the work itself.
#include <algorithm>
#include <map>

#include "base/strings.h"
#include "eval/words.h"
#include "query/columns.h"
#include "query/rows.h"
#include "query/titles.h"

namespace lofte::query {
namespace {

doc::Tone tone(eval::PromiseState state) {
  return state == eval::PromiseState::running ? doc::Tone::plain : doc::Tone::muted;
}

doc::Tone tone(records::WalkState state) {
  return state == records::WalkState::cancelled ? doc::Tone::muted : doc::Tone::plain;
}

doc::Tone tone(const eval::MeasureStatus& measure) {
  if (measure.overdue_days > 0) return doc::Tone::bad;
  if (measure.state == records::MeasureState::done) return doc::Tone::good;
  return measure.state == records::MeasureState::dropped ? doc::Tone::muted : doc::Tone::plain;
}

int judged(const eval::PromiseStatus& promise, eval::Verdict verdict) {
  return static_cast<int>(
      std::count_if(promise.commitments.begin(), promise.commitments.end(),
                    [&](const eval::CommitmentStatus& c) { return c.verdict == verdict; }));
}

Row promise_row(const corpus::Corpus& corpus, const eval::PromiseStatus& status, Voice voice) {
  const records::Promise& promise = *status.promise;
  RowBuilder row(corpus, voice);
  row.cell(promise.id)
      .text(promise.title)
      .cell(promise.period ? doc::Cell(promise.period->written) : doc::Cell());
  row.state(word(status.state), eval::phrase(status.state), tone(status.state))
      .parties(ids_of(promise.parties));
  row.number(static_cast<long long>(status.commitments.size())).number(judged(status, eval::Verdict::met));
  row.titled(title_of(promise)).facet("state", std::string(word(status.state)));
  for (const auto& party : promise.parties) row.party_facet("party", party->id);
  if (promise.agreement) row.facet("agreement", promise.agreement->id);
  if (promise.situation) row.facet("situation", promise.situation->id);
  if (status.period) row.at(*status.period);
  return row.done();
}

Row walk_row(const corpus::Corpus& corpus, const eval::WalkStatus& status, Voice voice) {
  const records::Walk& walk = *status.walk;
  RowBuilder row(corpus, voice);
  const std::string title = title_of(corpus, walk, voice.lang);
  row.cell(walk.id).date(walk.date).cell(title).places(ids_of(walk.places));
  row.state(records::word(status.state), eval::phrase(status.state), tone(status.state));
  row.number(status.proposals)
      .number(status.chosen)
      .number(status.done)
      .number(status.declined)
      .number(status.unanswered);
  row.day(status.feedback).titled(title).facet("state", std::string(records::word(status.state)));
  for (const auto& place : walk.places) row.place_facet(place->id);
  for (const std::string& promise : status.promises) row.facet("promise", promise);
  if (walk.theme) row.facet("theme", *walk.theme);
  if (walk.light) row.facet("light", std::string(records::word(*walk.light)));
  for (const auto& party : walk.led_by) row.party_facet("led_by", party->id);
  for (const auto& party : walk.organised_by) row.party_facet("organised_by", party->id);
  if (walk.date) row.at(walk.date->span);
  return row.done();
}

// The plans that each measure stands in, by its id.
using PlansOf = std::map<std::string_view, std::vector<std::string_view>>;

PlansOf plans_of_measures(const corpus::Corpus& corpus) {
  PlansOf out;
  for (const records::Plan& plan : corpus.plans)
    for (const auto& measure : plan.measures) out[measure->id].push_back(plan.id);
  return out;
}

Row measure_row(const corpus::Corpus& corpus, const eval::MeasureStatus& status, const PlansOf& plans_of,
                Voice voice) {
  const records::Measure& measure = *status.measure;
  RowBuilder row(corpus, voice);
  row.cell(measure.id).text(measure.title);
  const std::string_view state = status.state ? records::word(*status.state) : std::string_view("none");
  row.state(state, status.state ? eval::phrase(*status.state) : eval::not_chosen(), tone(status));
  row.parties(ids_of(measure.responsible)).day(status.due).number(status.overdue_days);
  row.cell(doc::Cell(join(status.categories, ", ")));
  row.places(status.places);
  row.cell(status.walk.empty() ? doc::Cell() : doc::Cell(status.walk)).titled(title_of(measure));
  row.facet("state", std::string(state));
  if (status.state == records::MeasureState::reopened) row.facet("state", "started");
  if (status.overdue_days > 0) row.facet("state", "overdue");
  const bool closed =
      status.state == records::MeasureState::done || status.state == records::MeasureState::dropped;
  if (!closed) row.facet("state", "open");
  for (const auto& party : measure.responsible) row.party_facet("responsible", party->id);
  for (const std::string& category : status.categories) row.facet("category", category);
  for (const std::string& place : status.places) row.place_facet(place);
  if (measure.size) row.facet("size", std::string(records::word(*measure.size)));
  for (const std::string& promise : status.promises) row.facet("promise", promise);
  for (const auto& origin : measure.from)
    row.facet(origin->from_situation ? "situation" : "walk", origin->record);
  const auto plans = plans_of.find(measure.id);
  if (plans != plans_of.end())
    for (const std::string_view plan : plans->second) row.facet("plan", std::string(plan));
  if (!measure.history.empty() && measure.history.begin()->value.date) {
    const calendar::Interval first = measure.history.front()->date->span;
    const auto& last = measure.history.back()->date;
    row.at({first.first, std::max(first.last, last ? last->span.last : first.last)});
  }
  return row.done();
}

}  // namespace

Listing promise_rows(const corpus::Corpus& corpus, const eval::Status& status, Voice voice) {
  Listing out{{column::id(voice), column::title(voice), column::period(voice), column::state(voice),
               column::parties(voice), column::commitments(voice), column::met(voice)},
              {"agreement", "party", "situation", "state"},
              {}};
  for (const eval::PromiseStatus& promise : status.promises)
    out.rows.push_back(promise_row(corpus, promise, voice));
  return out;
}

Listing walk_rows(const corpus::Corpus& corpus, const eval::Status& status, Voice voice) {
  Listing out{{column::id(voice), column::date(voice), column::title(voice), column::places(voice),
               column::state(voice), column::proposals(voice), column::chosen(voice), column::done(voice),
               column::declined(voice), column::unanswered(voice), column::feedback(voice)},
              {"led_by", "light", "organised_by", "place", "promise", "state", "theme"},
              {}};
  for (const eval::WalkStatus& walk : status.walks) out.rows.push_back(walk_row(corpus, walk, voice));
  return out;
}

Listing measure_rows(const corpus::Corpus& corpus, const eval::Status& status, Voice voice) {
  Listing out{{column::id(voice), column::title(voice), column::state(voice), column::responsible(voice),
               column::due(voice), column::overdue_days(voice), column::category(voice), column::place(voice),
               column::walk(voice)},
              {"category", "place", "plan", "promise", "responsible", "situation", "size", "state", "walk"},
              {}};
  const PlansOf plans_of = plans_of_measures(corpus);
  for (const eval::MeasureStatus& measure : status.measures)
    out.rows.push_back(measure_row(corpus, measure, plans_of, voice));
  return out;
}

}  // namespace lofte::query
