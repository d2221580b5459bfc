// SPDX-License-Identifier: Apache-2.0
#include "query/summary.h"

#include <algorithm>
#include <numeric>

#include "query/summary_parts.h"

namespace lofte::query {
namespace {

using calendar::Truth;

template <class Counts>
int sum(const Counts& counts) {
  return std::accumulate(counts.begin(), counts.end(), 0);
}

void add(VerdictCounts& counts, eval::Verdict verdict) { ++counts.of[static_cast<std::size_t>(verdict)]; }

bool without_target(const records::Commitment& commitment) {
  return commitment.target.absent() || (commitment.target && commitment.target->none);
}

void add(VerdictCounts& counts, const eval::CommitmentStatus& status) {
  const records::Commitment& commitment = *status.commitment;
  const bool number = has_number(commitment);
  counts.with_number += number ? 1 : 0;
  if (status.verdict == eval::Verdict::partly && !number)
    ++counts.partly_carried_out;
  else
    add(counts, status.verdict);
  if (status.verdict == eval::Verdict::cannot_tell && without_target(commitment)) ++counts.without_target;
}

// A promise whose period is not known belongs only to the whole.
bool touches(const eval::PromiseStatus& promise, const SummaryQuestion& question) {
  if (!question.period) return true;
  return promise.period && promise.period->overlaps(*question.period);
}

void count_verdicts(const eval::Status& status, Summary& out) {
  for (const eval::PromiseStatus& promise : status.promises) {
    if (!touches(promise, out.question)) continue;
    out.promises.push_back(&promise);
    for (const eval::CommitmentStatus& commitment : promise.commitments) {
      add(out.verdicts, commitment);
      if (commitment.effect) add(out.effects, commitment.effect->verdict);
    }
  }
}

}  // namespace

int MeasureCounts::total() const { return sum(in_state); }
int VerdictCounts::total() const { return sum(of) + partly_carried_out; }

bool has_number(const records::Commitment& commitment) {
  if (!commitment.target) return false;
  const records::Target::Form form = commitment.target->form();
  return form != records::Target::Form::none && form != records::Target::Form::carry_out;
}

Truth belongs(const calendar::Interval& when, const SummaryQuestion& question) {
  return question.period ? calendar::inside(when, *question.period) : Truth::yes;
}

const records::HistoryEntry* first_entry(const records::Measure& measure, calendar::Day as_of) {
  for (const auto& entry : measure.history)
    if (entry->state && eval::known(entry->date, as_of)) return &*entry;
  return nullptr;
}

Summary summarise(const corpus::Corpus& corpus, const eval::Status& status, const SummaryQuestion& question) {
  const eval::Index index = eval::index(corpus);
  Summary out{};
  out.as_of = status.as_of;
  out.question = question;
  count_work(index, status, out);
  take_medians(index, status, out);
  count_verdicts(status, out);
  out.activities = activity_totals(index, status, question);
  out.surveys = survey_series(index, status.as_of, question);
  return out;
}

}  // namespace lofte::query
