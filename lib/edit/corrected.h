// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/edit.h"

namespace lofte::edit {

/// The file with corrections made, as findings carry them; offsets do not count a byte-order mark. Of two
/// that overlap, the first is made. None when the text does not then say what it said before but for the
/// corrections: a record that could be read says the same elsewhere and has no more faults of YAML; one that
/// could not be read has fewer.
std::optional<std::string> corrected(const std::string& name, const std::string& bytes,
                                     std::vector<Edit> corrections);

}  // namespace lofte::edit
