// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <system_error>

#include "words/message.h"

namespace lofte::words {

/// Why the operating system refused something, as the end of a sentence ("the disk is full"). The library's
/// own text is in English and never shown; what has no words here is told by its number.
Message system_reason(const std::error_code& error);

}  // namespace lofte::words
