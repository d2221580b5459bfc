// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string_view>

#include "eval/index.h"
#include "eval/status.h"

namespace lofte::eval {

/// What the parties say of a commitment (with an empty id: of the promise as a whole) in the latest follow-up
/// reported by a day that says anything; `differs` is not set.
std::optional<Assessed> assessed(const Index& index, const records::Promise& promise,
                                 std::string_view commitment, calendar::Day as_of);

/// Whether what the parties say is something else than a verdict. "Ongoing" is not at odds with any verdict
/// that leaves the end open.
bool differs(records::Says says, Verdict verdict);

}  // namespace lofte::eval
