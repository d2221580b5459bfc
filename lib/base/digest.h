// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

namespace lofte {

/// 16 hexadecimal digits for a text, the same on every machine (FNV-1a of 64 bits, which std::hash is not).
std::string digest(std::string_view text);

}  // namespace lofte
