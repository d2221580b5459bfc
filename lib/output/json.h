// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "doc/value.h"

namespace lofte::output {

/// A value as JSON in UTF-8, ending with a line end: indented by two blanks, or all on one line. Keys keep
/// their order, decimal numbers are the shortest that read back the same, faulty bytes become U+FFFD and
/// identity numbers come out masked.
std::string json(const doc::Value& value, bool pretty);

}  // namespace lofte::output
