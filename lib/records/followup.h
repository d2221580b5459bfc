// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/walk.h"

namespace lofte::records {

/// One reported figure.
struct Figure {
  Field<Counted> of;
  Field<calendar::Count> count;
  Field<calendar::Count> units;   ///< in how many units of the target it was reached
  Field<calendar::Count> within;  ///< how many kept the service level
  Field<calendar::Count> out_of;  ///< of how many, for shares
  Field<LocalRef> commitment;
  Field<PlaceRef> place;
  Field<PartyRef> by;
  Field<PartyRef> on_behalf_of;  ///< `for`: the figure is that party's
  Field<Period> period;
  Field<Text> note;
};

/// What the parties themselves say of a commitment, or of the promise as a whole.
struct Assessment {
  Field<LocalRef> commitment;
  Field<Says> says;
  Field<Text> because;
  Field<Reason> reason;
  Field<Next> next;
};

/// What the work also gave (seizures, reports): never counted for a target.
struct Byproduct {
  Field<Counted> of;
  Field<Text> what;
  Field<calendar::Count> count;
};

/// A follow-up (uppföljning).
struct Followup : Record {
  Field<Text> title;
  Field<Ref<What::promise>> promise;
  Field<Period> period;
  Field<calendar::Time> date;
  List<PartyRef> by;
  Field<bool> final;
  List<Figure> counts;
  List<Assessment> assessments;
  List<Byproduct> byproducts;
  List<FeedbackEvent> feedback;
};

}  // namespace lofte::records
