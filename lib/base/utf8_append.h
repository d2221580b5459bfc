// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

namespace lofte::utf8 {

/// Adds a character in UTF-8; for what is none (a surrogate, more than U+10FFFF) U+FFFD.
void append(std::string& out, char32_t character);

}  // namespace lofte::utf8
