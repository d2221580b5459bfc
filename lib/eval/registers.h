// SPDX-License-Identifier: Apache-2.0
//
// Walks, measures, meetings and feedback are recorded one by one, so the records are a register: they are all
// that there was. A register that was not kept says nothing, though: the first walk that is recorded tells
// that somebody writes them down, and a folder without any tells nothing about how many were held.
#pragma once
#include <string>
#include <vector>

#include "eval/index.h"

namespace lofte::eval {

/// Something that happened, or (a walk) will.
struct Event {
  calendar::Interval when;
  calendar::Truth counts;  ///< whether it is one that is asked for: its place may leave that open
  std::string path;        ///< of its record
  const records::Walk* walk = nullptr;  ///< of walks
};

struct Register {
  bool kept = false;           ///< there is a record of the kind in the period
  std::vector<Event> events;   ///< known on the day
  std::vector<Event> planned;  ///< walks still to come
  int undated = 0;             ///< events of the promise whose date could not be read
};

/// What is asked of a register, beside the period.
struct Wanted {
  std::vector<std::string> places;  ///< one of them, or a part of one; none: anywhere
  std::string theme;                ///< of walks; empty: any
};

/// The register of what a target counts; only for walks, measures, feedback and meetings.
Register register_of(const Index& index, const records::Promise& promise,
                     const records::Commitment& commitment, const records::Counted& what,
                     const Wanted& wanted, const calendar::Interval& period, calendar::Day as_of);

/// The register of the walks of a promise.
Register walk_register(const Index& index, const records::Promise& promise, const Wanted& wanted,
                       const calendar::Interval& period, calendar::Day as_of);

/// How many events there were during the days, by the records.
calendar::Range over(const Register& kept, const calendar::Interval& days);

/// How many walks that are asked for are still to come, within the days.
int planned_within(const Register& kept, const calendar::Interval& days);

}  // namespace lofte::eval
