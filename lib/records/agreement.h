// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/signing.h"

namespace lofte::records {

struct FocusArea {
  Field<Id> id;
  Field<Text> title;
  Field<TextOrLink> plan;
};

/// A cooperation agreement (samverkansöverenskommelse).
struct Agreement : Record {
  Field<Text> title;
  List<PartyRef> parties;
  Field<Period> period;
  Field<Signing> signing;
  Field<Ref<What::situation>> situation;
  List<Text> purposes;
  List<FocusArea> focus_areas;
  Field<Ref<What::agreement>> renews;
};

}  // namespace lofte::records
