// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

namespace lofte::yaml {

/// A text as one would type it in quotes: in "…" where that needs no escape, else in '…'.
std::string in_quotes(const std::string& text);

}  // namespace lofte::yaml
