// SPDX-License-Identifier: Apache-2.0
#include "records/kinds.h"

#include <array>

namespace lofte::records {

const ObjectInfo& object_of(What kind) {
  static constexpr std::array tables{&promise_fields,  &walk_fields,      &measure_fields,
                                     &followup_fields, &survey_fields,    &situation_fields,
                                     &plan_fields,     &agreement_fields, &forum_fields};
  return tables[static_cast<std::size_t>(kind)]();
}

}  // namespace lofte::records
