// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace lofte::output {

/// A text on one line broken into lines of at most `cells` terminal cells (at least 1): between words, and
/// inside a word only when it alone is wider. An empty text is one empty line.
std::vector<std::string> wrap(std::string_view text, int cells);

}  // namespace lofte::output
