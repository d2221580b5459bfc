// SPDX-License-Identifier: Apache-2.0
#include "eval/index.h"

#include <algorithm>

namespace lofte::eval {
namespace {

using calendar::Day;
using Walks = std::vector<const records::Walk*>;

Day first_day(const records::Walk* walk) { return walk->date ? walk->date->span.first : calendar::kForever; }

bool walked_earlier(const records::Walk* a, const records::Walk* b) {
  return std::pair(first_day(a), std::string_view(a->id)) < std::pair(first_day(b), std::string_view(b->id));
}

// Of the walks that name no promise, those that this one alone holds.
void add_unnamed(const Index& index, const records::Promise& promise, Day as_of, Walks& out) {
  const auto period = promise_period(promise, as_of);
  if (!period || index.unnamed.empty()) return;
  const auto from = std::partition_point(index.unnamed.begin(), index.unnamed.end(),
                                         [&](const auto* walk) { return first_day(walk) < period->first; });
  std::vector<Holding> held;
  for (auto at = from; at != index.unnamed.end() && first_day(*at) <= period->last; ++at) {
    if (held.empty()) held = holding(index.corpus, as_of);
    const auto promises = promises_of(index.corpus, **at, held);
    if (promises.size() == 1 && promises.front() == &promise) out.push_back(*at);
  }
}

// A figure whose commitment could not be read tells of none.
void add_figures(const records::Followup& followup, Index& out) {
  for (const auto& figure : followup.counts)
    if (figure->commitment || figure->commitment.absent())
      out.figures_of[{&followup, figure->commitment->id}].push_back(&*figure);
}

}  // namespace

Index index(const corpus::Corpus& corpus) {
  Index out{corpus, links(corpus, calendar::kForever), {}, {}, {}};
  for (const records::Walk& walk : corpus.walks)
    if (walk.promise.absent()) out.unnamed.push_back(&walk);
  std::sort(out.unnamed.begin(), out.unnamed.end(), walked_earlier);
  for (const records::Survey& survey : corpus.surveys)
    if (survey.series) out.surveys_of[survey.series->text].push_back(&survey);
  for (const records::Followup& followup : corpus.followups) add_figures(followup, out);
  return out;
}

Walks walks_of(const Index& index, const records::Promise& promise, Day as_of) {
  Walks out;
  for (const records::Walk* walk : listed(index.links.walks_of, promise.id))
    if (!walk->promise.absent()) out.push_back(walk);
  add_unnamed(index, promise, as_of, out);
  std::sort(out.begin(), out.end(), walked_earlier);
  return out;
}

std::vector<const records::Followup*> followups_of(const Index& index, const records::Promise& promise,
                                                   Day as_of) {
  auto out = listed(index.links.followups_of, promise.id);
  std::erase_if(out, [&](const auto* followup) { return !known(followup->date, as_of); });
  return out;
}

std::vector<const records::Figure*> figures_of(const Index& index, const records::Followup& followup,
                                               const records::Commitment& commitment) {
  std::vector<const records::Figure*> out;
  const auto add = [&](std::string_view name) {
    if (const auto at = index.figures_of.find({&followup, name}); at != index.figures_of.end())
      out.insert(out.end(), at->second.begin(), at->second.end());
  };
  add({});
  if (commitment.id) add(commitment.id->text);
  std::sort(out.begin(), out.end());  // they stand side by side, in the order written
  return out;
}

}  // namespace lofte::eval
