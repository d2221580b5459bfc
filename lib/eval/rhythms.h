// SPDX-License-Identifier: Apache-2.0
//
// Promised rhythms: how the units of a rhythm are kept, for promises and for forums.
#pragma once
#include <vector>

#include "eval/links.h"
#include "eval/status.h"

namespace lofte::eval {

/// Something that keeps a rhythm: the days it is about, and the day from which it was known.
struct Beat {
  calendar::Interval about;
  calendar::Day known;
};

/// The units of a period whose time is up: kept when a beat touches the unit and was known before the next
/// unit ended, missed when the next unit has ended without. One that is neither yet is left out.
std::vector<RhythmStatus::Unit> judged_units(calendar::Unit unit, const calendar::Interval& period,
                                             const std::vector<Beat>& beats, calendar::Day as_of);

/// The rhythms that a promise promises, as of the day of the links.
std::vector<RhythmStatus> rhythms(const records::Promise& promise, const Links& links, calendar::Day as_of);

}  // namespace lofte::eval
