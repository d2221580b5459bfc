// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/record.h"

namespace lofte::records {

/// What a commitment promises to reach, as it was written. Which keys go together is a rule's
/// business (`target-mismatch`); what kind of target it is, `form` says.
struct Target {
  bool none = false;  ///< the word `none`: promised without a measure, and said openly
  Field<Number> at_least;
  Field<Number> at_most;
  Field<Counted> of;
  List<PlaceRef> at;
  Field<Text> theme;
  Field<calendar::Unit> every;
  List<PlaceRef> each;
  Field<Per> per;
  Field<calendar::Time> done_by;
  Field<calendar::Duration> within;
  Field<Indicator> indicator;
  Field<calendar::Time> better_than;
  Field<calendar::Time> no_worse_than;
  Field<calendar::Time> due;

  enum class Form { none, count, per_walk, milestone, service, indicator };
  Form form() const;
};

}  // namespace lofte::records
