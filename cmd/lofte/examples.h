// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>
#include <vector>

#include "words/phrase.h"

namespace lofte::cli {

/// A command line as somebody may type it, and what it is for.
struct Example {
  std::string_view line;
  words::Phrase about;  ///< no full stop
};

/// The examples of a command, the commonest first; of lofte itself for "".
std::vector<Example> examples_of(std::string_view command);

}  // namespace lofte::cli
