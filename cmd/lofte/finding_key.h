// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <tuple>

#include "diag/finding.h"

namespace lofte::cli {

/// What a finding is known again by in another state of the folder: its file, its rule and what it says.
/// Where in the file it stands may have changed.
using FindingKey = std::tuple<std::string, std::string, std::string>;
FindingKey key_of(const diag::Finding& finding);

}  // namespace lofte::cli
