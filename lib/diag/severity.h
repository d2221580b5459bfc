// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

namespace lofte::diag {

enum class Severity { info, warning, error };

/// "info", "warning", "error": the same in every language and format.
constexpr std::string_view name(Severity severity) {
  constexpr std::string_view names[] = {"info", "warning", "error"};
  return names[static_cast<int>(severity)];
}

}  // namespace lofte::diag
