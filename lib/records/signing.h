// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/record.h"

namespace lofte::records {

struct Signer {
  Field<PartyRef> party;
  Field<std::string> role;
  Field<std::string> name;
};

struct Signing {
  Field<calendar::Time> date;
  List<Signer> by;
};

}  // namespace lofte::records
