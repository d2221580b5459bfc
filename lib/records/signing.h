// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/record.h"

namespace lofte::records {

struct Signer {
  Field<PartyRef> party;
  Field<Text> role;
  Field<Text> name;
};

struct Signing {
  Field<calendar::Time> date;
  List<Signer> by;
};

}  // namespace lofte::records
