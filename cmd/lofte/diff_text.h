// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

#include "words/phrase.h"

namespace lofte::cli {

/// A difference of git::text_diff as it may be printed: characters only, and in the reader's language what it
/// says of a text that does not end with a line end.
std::string diff_text(std::string_view diff, words::Lang lang);

}  // namespace lofte::cli
