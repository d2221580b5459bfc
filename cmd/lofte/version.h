// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

namespace lofte::cli {

inline constexpr std::string_view kVersion = LOFTE_VERSION;

}  // namespace lofte::cli
