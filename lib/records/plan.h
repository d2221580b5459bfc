// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/record.h"

namespace lofte::records {

struct PlanDecision {
  Field<calendar::Time> date;
  Field<Text> by;
};

struct CouncilReport {
  Field<calendar::Time> date;
  Field<Text> to;
};

/// A plan of measures (åtgärdsplan); lag 2023:196, 5 §.
struct Plan : Record {
  Field<Text> title;
  Field<PlanDecision> decided;
  Field<Ref<What::situation>> situation;
  Field<PartyRef> municipality;
  List<Ref<What::measure>> measures;
  Field<Ref<What::plan>> replaces;
  List<calendar::Time> followed_up;
  List<CouncilReport> reported;
};

}  // namespace lofte::records
