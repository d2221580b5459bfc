// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "records/canonical.h"

namespace lofte::rules {

/// Whether a text was only mended: the same words with a slip of the pen put right, or in other capitals,
/// blanks and signs. Numbers are never a slip, and neither are short words.
bool is_mended(std::string_view was, std::string_view is);

/// Whether a scalar says the same and perhaps more than it did: a mended text, the time of an event that lies
/// within the one it was, which was a month at most.
bool says_no_less(const records::Canonical& was, const records::Canonical& is);

}  // namespace lofte::rules
