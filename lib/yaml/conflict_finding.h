// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

#include "diag/finding.h"
#include "yaml/conflict.h"

namespace lofte::yaml {

/// `not-yaml` at the first line of signs: what stands there, from whom, and which lines to keep and to
/// delete.
diag::Finding conflict_finding(const std::string& path, std::string_view text, const Conflict& conflict);

}  // namespace lofte::yaml
