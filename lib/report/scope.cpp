// SPDX-License-Identifier: Apache-2.0
#include "report/scope.h"

#include <algorithm>

namespace lofte::report {
namespace {

using calendar::Day;
using calendar::Interval;
using records::MeasureState;

bool has(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// A promise without a known period belongs where it was signed or followed up.
bool touches(const Scope& scope, const eval::PromiseStatus& promise) {
  if (promise.period) return scope.covers(*promise.period);
  const auto& signing = promise.promise->signing;
  if (signing && signing->date && scope.covers(signing->date->span)) return true;
  const auto followups = eval::followups_of(scope.index, *promise.promise, scope.as_of());
  return std::any_of(followups.begin(), followups.end(), [&](const records::Followup* followup) {
    return followup->period && scope.covers(followup->period->span);
  });
}

bool closed(MeasureState state) { return state == MeasureState::done || state == MeasureState::dropped; }

bool in_hand(const Scope& scope, const eval::MeasureStatus& measure) {
  const records::HistoryEntry* last = eval::last_entry(*measure.measure, scope.as_of());
  if (!last || !measure.state) return false;
  const auto& history = measure.measure->history;
  const auto first =
      std::find_if(history.begin(), history.end(), [](const auto& entry) { return bool{entry->date}; });
  if (first == history.end() || (*first)->date->span.first > scope.period.span.last) return false;
  return !closed(*measure.state) || last->date->span.last >= scope.period.span.first;
}

Day first_day(const eval::PromiseStatus* promise) {
  return promise->period ? promise->period->first : calendar::kForever;
}

void add_followups(Scope& scope, const eval::PromiseStatus& promise) {
  for (const records::Followup* followup : eval::followups_of(scope.index, *promise.promise, scope.as_of()))
    if (followup->period && scope.covers(followup->period->span)) scope.followups.push_back(followup);
}

}  // namespace

const eval::MeasureStatus* Scope::measure(const records::Measure& measure) const {
  return eval::status_of(status, measure);
}

std::vector<CommitmentLine> Scope::commitments(words::Lang lang) const {
  std::vector<CommitmentLine> out;
  for (const eval::PromiseStatus* promise : promises)
    for (const eval::CommitmentStatus& commitment : promise->commitments)
      out.push_back({promise, &commitment, shown(commitment, lang)});
  return out;
}

bool Scope::about_people() const {
  return std::any_of(promises.begin(), promises.end(), [&](const eval::PromiseStatus* promise) {
    return std::any_of(promise->commitments.begin(), promise->commitments.end(),
                       [&](const auto& status) { return disclosure.contains(status.commitment); });
  });
}

const records::Promise* successor(const corpus::Corpus& corpus, const records::Promise& promise) {
  for (const records::Promise& other : corpus.promises)
    if (other.replaces && other.replaces->id == promise.id) return &other;
  return nullptr;
}

Scope scope_of(const corpus::Corpus& corpus, const eval::Status& status, const calendar::Time& period,
               const std::string& promise) {
  Scope out{
      corpus, status, period, !promise.empty(), eval::index(corpus), Disclosure::of(corpus, status.as_of), {},
      {},     {},     {}};
  for (const eval::PromiseStatus& one : status.promises)
    if (out.one_promise ? one.promise->id == promise : touches(out, one)) out.promises.push_back(&one);
  std::stable_sort(out.promises.begin(), out.promises.end(),
                   [](const auto* a, const auto* b) { return first_day(a) < first_day(b); });
  for (const eval::WalkStatus& walk : status.walks)
    if (walk.walk->date && out.covers(walk.walk->date->span) &&
        (!out.one_promise || has(walk.promises, promise)))
      out.walks.push_back(&walk);
  for (const eval::MeasureStatus& measure : status.measures)
    if (in_hand(out, measure) && (!out.one_promise || has(measure.promises, promise)))
      out.measures.push_back(&measure);
  for (const eval::PromiseStatus* one : out.promises) add_followups(out, *one);
  std::stable_sort(out.followups.begin(), out.followups.end(), eval::reported_before);
  return out;
}

}  // namespace lofte::report
