// SPDX-License-Identifier: Apache-2.0
#include "eval/links.h"

#include <algorithm>

namespace lofte::eval {
namespace {

// A measure that names a walk twice is one measure of that walk.
void put(std::vector<const records::Measure*>& list, const records::Measure& measure) {
  if (list.empty() || list.back() != &measure) list.push_back(&measure);
}

void link_walks(const corpus::Corpus& corpus, calendar::Day as_of, Links& out) {
  const std::vector<Holding> held = holding(corpus, as_of);
  for (const records::Walk& walk : corpus.walks) {
    const auto promises = promises_of(corpus, walk, held);
    for (const records::Promise* promise : promises) out.walks_of[promise->id].push_back(&walk);
    out.promises_of_walk[walk.id] = promises;
  }
}

void link_measures(const corpus::Corpus& corpus, Links& out) {
  for (const records::Measure& measure : corpus.measures) {
    for (const auto& origin : measure.from) {
      if (origin->from_situation) continue;
      put(out.measures_from[origin->record], measure);
      put(out.measures_from_proposal[{origin->record, origin->part}], measure);
    }
    for (const auto& ref : measure.counts_for)
      put(out.measures_for[{ref->promise, ref->commitment}], measure);
  }
}

void link_followups(const corpus::Corpus& corpus, calendar::Day as_of, Links& out) {
  for (const records::Followup& followup : corpus.followups)
    if (followup.promise && known(followup.date, as_of))
      out.followups_of[followup.promise->id].push_back(&followup);
  for (auto& [promise, list] : out.followups_of) std::stable_sort(list.begin(), list.end(), reported_before);
}

}  // namespace

Links links(const corpus::Corpus& corpus, calendar::Day as_of) {
  Links out;
  link_walks(corpus, as_of, out);
  link_measures(corpus, out);
  link_followups(corpus, as_of, out);
  return out;
}

}  // namespace lofte::eval
