// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/canonical.h"

namespace lofte::rules {

/// The day of something: its own, or the one on which it was decided; nullptr for what has none.
const records::Canonical* date_of(const records::Canonical& value);

/// The day by which a whole record is told: when it happened, was reported or was chosen; nullptr for what
/// has none.
const records::Canonical* date_of_record(records::What kind, const records::Canonical& root);

}  // namespace lofte::rules
