// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "records/kind.h"

namespace lofte::cli {

/// The kind of record that a word names ("walk", "walks"). Throws lofte::Error for any other, with the
/// nearest.
records::What kind_argument(const std::string& word);

}  // namespace lofte::cli
