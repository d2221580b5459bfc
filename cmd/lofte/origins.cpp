// SPDX-License-Identifier: Apache-2.0
#include "origins.h"

#include <algorithm>
#include <set>

#include "base/strings.h"

namespace lofte::cli {
namespace {

// The proposals that measures come from.
std::set<std::string> taken(const corpus::Corpus& corpus) {
  std::set<std::string> out;
  for (const records::Measure& measure : corpus.measures)
    for (const auto& origin : measure.from)
      if (!origin->from_situation) out.insert(std::string(origin->record) + '/' + std::string(origin->part));
  return out;
}

std::string owners_of(const records::Proposal& proposal) {
  std::vector<std::string> out;
  for (const auto& owner : proposal.owner) out.emplace_back(owner->id);
  return join(out, ",");
}

void add_walk(const records::Walk& walk, const std::set<std::string>& taken, std::vector<OriginChoice>& out) {
  for (const auto& observation : walk.observations)
    for (const auto& proposal : observation->proposals) {
      if (!proposal->id || !proposal->text || !proposal->declined.absent()) continue;
      std::string name = std::string(walk.id) + '/' + std::string(proposal->id->text);
      if (!taken.contains(name))
        out.push_back({std::move(name), std::string(*proposal->text), owners_of(*proposal)});
    }
}

}  // namespace

std::vector<OriginChoice> origin_choices(const corpus::Corpus& corpus) {
  const std::set<std::string> gone = taken(corpus);
  std::vector<const records::Walk*> walks;
  for (const records::Walk& walk : corpus.walks) walks.push_back(&walk);
  const auto day = [](const records::Walk* walk) {
    return walk->date ? walk->date->span.last : calendar::Day::min();
  };
  std::stable_sort(walks.begin(), walks.end(),
                   [&](const records::Walk* a, const records::Walk* b) { return day(b) < day(a); });
  std::vector<OriginChoice> out;
  for (const records::Walk* walk : walks) add_walk(*walk, gone, out);
  for (const records::Situation& situation : corpus.situations)
    for (const auto& problem : situation.problems)
      if (problem->id && problem->title)
        out.push_back({std::string(records::kSituationPrefix) + std::string(situation.id) + '/' +
                           std::string(problem->id->text),
                       std::string(*problem->title),
                       {}});
  return out;
}

}  // namespace lofte::cli
