// SPDX-License-Identifier: Apache-2.0
//
// What belongs to what, found once for a whole folder: to go through all records for each answer is well for
// one and ruinous for thousands.
#pragma once
#include <string_view>
#include <utility>

#include "eval/facts.h"
#include "eval/lists.h"

namespace lofte::eval {

/// What names a part of a record: WALK/PROPOSAL, PROMISE/COMMITMENT.
using PartName = std::pair<Text, Text>;

/// Records by the id (or the two ids) that they refer to; each list by id, where nothing else is said. Leads
/// into the corpus, and must not outlive it.
struct Links {
  Lists<Text, const records::Promise*> promises_of_walk;  ///< by walk, as promises_of() says on the day
  Lists<Text, const records::Walk*> walks_of;             ///< by promise, planned and cancelled ones too
  Lists<Text, const records::Followup*>
      followups_of;  ///< by promise, those reported by the day; by their date, then id
  Lists<Text, const records::Measure*> measures_from;               ///< by walk
  Lists<PartName, const records::Measure*> measures_from_proposal;  ///< by walk and proposal
  Lists<PartName, const records::Measure*> measures_for;            ///< by promise and commitment
};

Links links(const corpus::Corpus& corpus, calendar::Day as_of);

/// The list that a map has for an id; empty when there is none.
template <class Map, class Key>
auto listed(const Map& lists, const Key& key) {
  const auto at = lists.find(key);
  return at == lists.end() ? typename Map::mapped_type{} : at->second;
}

}  // namespace lofte::eval
