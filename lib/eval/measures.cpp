// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "eval/parts.h"

namespace lofte::eval {
namespace {

using calendar::Day;
using records::MeasureState;

bool finished(MeasureState state) { return state == MeasureState::done || state == MeasureState::dropped; }

std::string first_walk(const corpus::Corpus& corpus, const records::Measure& measure) {
  for (const auto& origin : measure.from)
    if (!origin->from_situation && corpus.walks.has(origin->record)) return origin->record;
  return {};
}

std::vector<std::string> promises_of_measure(const corpus::Corpus& corpus, const records::Measure& measure,
                                             const Links& links) {
  std::vector<std::string> out;
  for (const auto& ref : measure.counts_for)
    if (corpus.promises.has(ref->promise)) out.push_back(ref->promise);
  for (const auto& origin : measure.from) {
    if (origin->from_situation) continue;
    for (const records::Promise* promise : links.promises_of_walk.find(origin->record))
      out.push_back(promise->id);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

int days_late(const MeasureStatus& status, Day as_of) {
  if (!status.state || finished(*status.state) || !status.latest || as_of <= *status.latest) return 0;
  return static_cast<int>((as_of - *status.latest).count());
}

// Whether a measure was certainly not heard of yet: every entry of its history is later.
bool unheard_of(const records::Measure& measure, Day as_of) {
  const auto later = [&](const auto& entry) { return entry->date && entry->date->span.last > as_of; };
  return measure.history.state() == records::State::good && !measure.history.empty() &&
         std::all_of(measure.history.begin(), measure.history.end(), later);
}

MeasureStatus measure_status(const corpus::Corpus& corpus, const records::Measure& measure,
                             const Links& links, Day as_of) {
  MeasureStatus status{};
  status.measure = &measure;
  if (const records::HistoryEntry* last = last_entry(measure, as_of)) status.state = *last->state;
  status.due = set_due(corpus, measure, as_of);
  status.latest = latest_day(corpus, measure, as_of);
  status.overdue_days = days_late(status, as_of);
  status.walk = first_walk(corpus, measure);
  status.categories = categories_of(corpus, measure);
  status.places = places_of(corpus, measure);
  status.promises = promises_of_measure(corpus, measure, links);
  return status;
}

}  // namespace

const MeasureStatus* status_of(const Status& status, const records::Measure& measure) {
  const auto at = std::lower_bound(status.measures.begin(), status.measures.end(), measure.id,
                                   [](const auto& one, const Text& id) { return one.measure->id < id; });
  return at != status.measures.end() && at->measure == &measure ? &*at : nullptr;
}

std::vector<MeasureStatus> measure_statuses(const corpus::Corpus& corpus, const Links& links, Day as_of) {
  std::vector<MeasureStatus> out;
  for (const records::Measure& measure : corpus.measures)
    if (!unheard_of(measure, as_of)) out.push_back(measure_status(corpus, measure, links, as_of));
  return out;
}

}  // namespace lofte::eval
