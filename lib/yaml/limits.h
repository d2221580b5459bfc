// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>

namespace lofte::yaml {

/// What a record may be at most (docs/reference/records.md).
inline constexpr std::size_t kMaxBytes = std::size_t{1024} * 1024;
inline constexpr int kMaxDepth = 32;
inline constexpr int kMaxNodes = 100'000;

}  // namespace lofte::yaml
