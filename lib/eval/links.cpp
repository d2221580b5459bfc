// SPDX-License-Identifier: Apache-2.0
#include "eval/links.h"

#include <algorithm>

#include "eval/holdings.h"

namespace lofte::eval {
namespace {

using records::Measure;

template <class Key>
using MeasureLists = Lists<Key, const Measure*>;

// A measure that names a walk twice is one measure of that walk.
template <class Key>
MeasureLists<Key> once_each(typename MeasureLists<Key>::Entries measures) {
  sort_by_key(measures);
  measures.erase(std::unique(measures.begin(), measures.end()), measures.end());
  return MeasureLists<Key>(std::move(measures));
}

void link_walks(const corpus::Corpus& corpus, calendar::Day as_of, Links& out) {
  const Holdings held(corpus, as_of);
  Lists<Text, const records::Promise*>::Entries promises;
  Lists<Text, const records::Walk*>::Entries walks;
  for (const records::Walk& walk : corpus.walks) {
    for (const records::Promise* promise : promises_of(corpus, walk, held)) {
      promises.emplace_back(walk.id, promise);
      walks.emplace_back(promise->id, &walk);
    }
  }
  out.promises_of_walk = Lists(std::move(promises));
  out.walks_of = Lists(std::move(walks));
}

void link_origins(const corpus::Corpus& corpus, Links& out) {
  MeasureLists<Text>::Entries from_walks;
  MeasureLists<PartName>::Entries from_proposals;
  for (const Measure& measure : corpus.measures) {
    for (const auto& origin : measure.from) {
      if (origin->from_situation) continue;
      from_walks.emplace_back(origin->record, &measure);
      from_proposals.emplace_back(PartName{origin->record, origin->part}, &measure);
    }
  }
  out.measures_from = once_each<Text>(std::move(from_walks));
  out.measures_from_proposal = once_each<PartName>(std::move(from_proposals));
}

void link_commitments(const corpus::Corpus& corpus, Links& out) {
  MeasureLists<PartName>::Entries measures;
  for (const Measure& measure : corpus.measures)
    for (const auto& ref : measure.counts_for)
      measures.emplace_back(PartName{ref->promise, ref->commitment}, &measure);
  out.measures_for = once_each<PartName>(std::move(measures));
}

void link_followups(const corpus::Corpus& corpus, calendar::Day as_of, Links& out) {
  Lists<Text, const records::Followup*>::Entries followups;
  for (const records::Followup& followup : corpus.followups)
    if (followup.promise && known(followup.date, as_of))
      followups.emplace_back(followup.promise->id, &followup);
  std::stable_sort(followups.begin(), followups.end(),
                   [](const auto& a, const auto& b) { return reported_before(a.second, b.second); });
  out.followups_of = Lists(std::move(followups));
}

}  // namespace

Links links(const corpus::Corpus& corpus, calendar::Day as_of) {
  Links out;
  link_walks(corpus, as_of, out);
  link_origins(corpus, out);
  link_commitments(corpus, out);
  link_followups(corpus, as_of, out);
  return out;
}

}  // namespace lofte::eval
