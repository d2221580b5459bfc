// SPDX-License-Identifier: Apache-2.0
#include "eval/links.h"

#include <algorithm>

namespace lofte::eval {
namespace {

using records::Measure;

// What is to become a list.
template <class Key, class R>
using Named = std::vector<std::pair<Key, const R*>>;

// A measure that names a walk twice is one measure of that walk.
template <class Key>
Lists<Key, const Measure*> once_each(Named<Key, Measure> measures) {
  std::stable_sort(measures.begin(), measures.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  measures.erase(std::unique(measures.begin(), measures.end()), measures.end());
  return Lists(std::move(measures));
}

void link_walks(const corpus::Corpus& corpus, calendar::Day as_of, Links& out) {
  const std::vector<Holding> held = holding(corpus, as_of);
  Named<Text, records::Promise> promises;
  Named<Text, records::Walk> walks;
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
  Named<Text, Measure> from_walks;
  Named<PartName, Measure> from_proposals;
  for (const Measure& measure : corpus.measures) {
    for (const auto& origin : measure.from) {
      if (origin->from_situation) continue;
      from_walks.emplace_back(origin->record, &measure);
      from_proposals.emplace_back(PartName{origin->record, origin->part}, &measure);
    }
  }
  out.measures_from = once_each(std::move(from_walks));
  out.measures_from_proposal = once_each(std::move(from_proposals));
}

void link_commitments(const corpus::Corpus& corpus, Links& out) {
  Named<PartName, Measure> measures;
  for (const Measure& measure : corpus.measures)
    for (const auto& ref : measure.counts_for)
      measures.emplace_back(PartName{ref->promise, ref->commitment}, &measure);
  out.measures_for = once_each(std::move(measures));
}

void link_followups(const corpus::Corpus& corpus, calendar::Day as_of, Links& out) {
  Named<Text, records::Followup> followups;
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
