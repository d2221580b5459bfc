// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/record.h"

namespace lofte::records {

struct HistoryEntry {
  Field<calendar::Time> date;
  Field<MeasureState> state;
  List<PartyRef> by;
  Field<Text> note;
  Field<Link> evidence;
  Field<Text> because;
};

struct MovedDue {
  Field<BoundedTime> to;
  Field<calendar::Time> decided;
  Field<Text> because;
};

/// A measure (åtgärd).
struct Measure : Record {
  Field<Text> title;
  List<Origin> from;
  List<CommitmentRef> counts_for;
  List<PartyRef> responsible;
  List<CategoryRef> category;
  List<PlaceRef> place;
  Field<Size> size;
  Field<BoundedTime> due;
  List<MovedDue> moved_due;
  Field<bool> ongoing;    ///< goes on without a deadline; never late
  Field<LocalRef> cause;  ///< of its situation
  Field<Text> goal;       ///< operativt mål
  Field<Text> cost;
  List<HistoryEntry> history;
};

}  // namespace lofte::records
