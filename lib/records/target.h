// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/record.h"

namespace lofte::records {

/// What a commitment promises to reach, as it was written. Which keys go together is a rule's
/// business (`target-mismatch`); what kind of target it is, `form` says.
struct Target {
  bool none = false;  ///< the word `none`: promised without a measure, and said openly
  Field<Goal> at_least;
  Field<Number> at_most;
  List<Counted> of;  ///< any of them counts
  List<PlaceRef> at;
  Field<Text> theme;
  Field<calendar::Unit> every;
  List<PlaceRef> each;
  Field<Per> per;
  Field<bool> on_average;   ///< over the whole period, no unit of `every` alone
  List<Counted> carry_out;  ///< promised without a number: was each of them done?
  Field<BoundedTime> done_by;
  Field<calendar::Duration> within;
  Field<Indicator> indicator;
  Field<BoundedTime> better_than;
  Field<BoundedTime> no_worse_than;
  Field<BoundedTime> due;

  enum class Form { none, count, per_walk, milestone, share, indicator, carry_out };
  Form form() const;

  /// What is counted or to be carried out, in the order written.
  std::vector<const Counted*> things() const;
  /// Whether something of a kind is counted or to be carried out.
  bool asks_for(Counted::Form kind) const;
};

}  // namespace lofte::records
