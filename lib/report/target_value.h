// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "doc/value.h"
#include "records/target.h"

namespace lofte::report {

/// A target as JSON, with the keys of the record: numbers as numbers, lists as lists, times and references as
/// they are written. Null for `none` and for a target that is not there.
doc::Value target_value(const records::Field<records::Target>& target);

}  // namespace lofte::report
