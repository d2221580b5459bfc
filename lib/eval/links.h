// SPDX-License-Identifier: Apache-2.0
//
// What belongs to what, found once for a whole folder: the questions of facts.h go through all records for
// each answer, which is well for one and ruinous for thousands.
#pragma once
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "eval/facts.h"

namespace lofte::eval {

/// Records by the id (or the two ids) that they refer to; each list is in the order that facts.h gives. Leads
/// into the corpus, and must not outlive it.
struct Links {
  template <class R>
  using Lists = std::map<std::string_view, std::vector<const R*>>;
  template <class R>
  using PartLists = std::map<std::pair<std::string_view, std::string_view>, std::vector<const R*>>;

  Lists<records::Promise> promises_of_walk;            ///< by walk, as promises_of() says on the day
  Lists<records::Walk> walks_of;                       ///< by promise, planned and cancelled ones too, by id
  Lists<records::Followup> followups_of;               ///< by promise, those reported by the day
  Lists<records::Measure> measures_from;               ///< by walk
  PartLists<records::Measure> measures_from_proposal;  ///< by walk and proposal
  PartLists<records::Measure> measures_for;            ///< by promise and commitment
};

Links links(const corpus::Corpus& corpus, calendar::Day as_of);

/// The list kept for an id; empty when there is none.
template <class Map, class Key>
auto listed(const Map& lists, const Key& key) {
  const auto at = lists.find(key);
  return at == lists.end() ? typename Map::mapped_type{} : at->second;
}

}  // namespace lofte::eval
