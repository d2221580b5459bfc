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
  const auto to = std::partition_point(from, index.unnamed.end(),
                                       [&](const auto* walk) { return first_day(walk) <= period->last; });
  if (from == to) return;
  index.holdings->on(index.corpus, as_of, [&](const Holdings& held) {
    std::copy_if(from, to, std::back_inserter(out),
                 [&](const auto* walk) { return walk->date && held.only(walk->date->span) == &promise; });
  });
}

// A figure whose commitment could not be read tells of none.
void index_figures(Index& out) {
  Lists<PartName, Reported>::Entries named;
  Lists<PartName, Reported>::Entries unnamed;
  for (const records::Followup* followup : out.links.followups_of.all()) {
    for (const auto& figure : followup->counts) {
      const Text promise = followup->promise->id;
      const Reported reported{followup, &*figure};
      if (figure->commitment) named.push_back({{promise, figure->commitment->id}, reported});
      if (figure->commitment.absent() && figure->of)
        unnamed.push_back({{promise, figure->of->written}, reported});
    }
  }
  out.figures_for = Lists(std::move(named));
  out.figures_of = Lists(std::move(unnamed));
}

// Calls `f` with the word of each thing that a commitment counts or is about.
template <class F>
void for_each_thing(const records::Commitment& commitment, F f) {
  if (commitment.target)
    for (const auto* things : {&commitment.target->of, &commitment.target->carry_out})
      for (const auto& thing : *things) f(thing->written);
  for (const auto& activity : commitment.about) f(activity->id);
}

void index_commitments(Index& out) {
  Lists<PartName, const records::Commitment*>::Entries named;
  Lists<PartName, const records::Commitment*>::Entries about;
  for (const records::Promise& promise : out.corpus.promises) {
    if (promise.commitments.size() < kManyCommitments) continue;
    for (const auto& one : promise.commitments) {
      if (one->id) named.push_back({{promise.id, one->id->text}, &*one});
      for_each_thing(*one, [&](Text thing) { about.push_back({{promise.id, thing}, &*one}); });
    }
  }
  out.commitments = Lists(std::move(named));
  out.commitments_about = Lists(std::move(about));
}

bool reported_earlier(const Reported& a, const Reported& b) {
  if (a.followup == b.followup) return a.figure < b.figure;  // they stand side by side, in the order written
  const auto key = [](const Reported& one) {
    return std::pair(one.followup->date->span.last, std::string_view(one.followup->id));
  };
  return key(a) < key(b);
}

void put_in_order(std::vector<Reported>& figures) {
  if (!std::is_sorted(figures.begin(), figures.end(), reported_earlier))
    std::sort(figures.begin(), figures.end(), reported_earlier);
  figures.erase(std::unique(figures.begin(), figures.end(),
                            [](const Reported& a, const Reported& b) { return a.figure == b.figure; }),
                figures.end());
}

}  // namespace

Index index(const corpus::Corpus& corpus) {
  Index out{corpus, links(corpus, calendar::kForever), std::make_unique<LastHoldings>(), {}, {}, {}, {}, {},
            {}};
  for (const records::Walk& walk : corpus.walks)
    if (walk.promise.absent()) out.unnamed.push_back(&walk);
  std::sort(out.unnamed.begin(), out.unnamed.end(), walked_earlier);
  for (const records::Survey& survey : corpus.surveys)
    if (survey.series) out.surveys_of[survey.series->text].push_back(&survey);
  index_figures(out);
  index_commitments(out);
  return out;
}

Walks walks_of(const Index& index, const records::Promise& promise, Day as_of) {
  const auto all = index.links.walks_of.find(promise.id);
  Walks out(all.begin(), all.end());
  if (as_of != calendar::kForever) {
    std::erase_if(out, [](const auto* walk) { return walk->promise.absent(); });
    add_unnamed(index, promise, as_of, out);
  }
  std::sort(out.begin(), out.end(), walked_earlier);
  return out;
}

std::vector<const records::Followup*> followups_of(const Index& index, const records::Promise& promise,
                                                   Day as_of) {
  const auto all = index.links.followups_of.find(promise.id);
  std::vector<const records::Followup*> out(all.begin(), all.end());
  std::erase_if(out, [&](const auto* followup) { return !known(followup->date, as_of); });
  return out;
}

std::vector<Reported> figures_of(const Index& index, const records::Promise& promise,
                                 const records::Commitment& commitment, Day as_of) {
  std::vector<Reported> out;
  const auto add = [&](std::span<const Reported> figures) {
    std::copy_if(figures.begin(), figures.end(), std::back_inserter(out),
                 [&](const Reported& one) { return known(one.followup->date, as_of); });
  };
  if (commitment.id) add(index.figures_for.find({promise.id, commitment.id->text}));
  for_each_thing(commitment, [&](Text thing) { add(index.figures_of.find({promise.id, thing})); });
  put_in_order(out);
  return out;
}

const records::Commitment* commitment_of(const Index& index, const records::Promise& promise,
                                         std::string_view id) {
  return commitment_of(index, promise, id, [](const auto&) { return true; });
}

}  // namespace lofte::eval
