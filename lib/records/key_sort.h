// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "yaml/fault.h"

namespace lofte::records {

/// Whether a word is a key of the record format, and whether it may have several values.
yaml::KeySort key_sort(std::string_view word);

}  // namespace lofte::records
