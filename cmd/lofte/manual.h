// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "command.h"

namespace lofte::cli {

/// The manual page lofte(1), as roff of the macros man(7); in UTF-8.
std::string manual(words::Lang lang);
/// The page of a command: lofte-check(1).
std::string manual(const Command& command, words::Lang lang);

}  // namespace lofte::cli
