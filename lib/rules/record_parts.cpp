// SPDX-License-Identifier: Apache-2.0
#include "rules/record_parts.h"

namespace lofte::rules {
namespace {

using records::State;

template <class T>
bool all_have_ids(const records::List<T>& list) {
  return list.state() != State::faulty &&
         std::all_of(list.begin(), list.end(), [](const auto& item) { return static_cast<bool>(item->id); });
}

template <class List, class F>
bool each_complete(const List& list, F complete) {
  return list.state() != State::faulty &&
         std::all_of(list.begin(), list.end(), [&](const auto& item) { return complete(*item); });
}

// A cause may be a text alone; one whose id cannot be read may be any.
bool can_be_read(const records::Cause& cause) { return cause.id || cause.id.absent(); }

}  // namespace

bool complete(Commitments parts) { return all_have_ids(parts.of.commitments); }
bool complete(Problems parts) { return all_have_ids(parts.of.problems); }
bool complete(FocusAreas parts) { return all_have_ids(parts.of.focus_areas); }

bool complete(Proposals parts) {
  return each_complete(parts.of.observations, [](const records::Observation& observation) {
    return all_have_ids(observation.proposals);
  });
}

bool complete(CausesOf parts) {
  return each_complete(parts.of.problems, [](const records::Problem& problem) {
    return each_complete(problem.causes, can_be_read);
  });
}

}  // namespace lofte::rules
