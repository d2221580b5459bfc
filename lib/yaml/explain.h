// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string_view>

#include "yaml/fault.h"

namespace lofte::yaml {

/// Why a text that the parser gave up on, at `stuck`, is not YAML: the first slip of the hand at or before
/// that line. None when none is found; the text is then known to be wrong, but not why.
std::optional<Fault> explain(std::string_view text, Offset stuck, KnownKey known);

}  // namespace lofte::yaml
