// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "command.h"
#include "words/phrase.h"

namespace lofte::cli {

/// What `lofte --help` prints.
std::string help(words::Lang lang);
/// What `lofte COMMAND --help` prints.
std::string help(const Command& command, words::Lang lang);
/// "lofte check [PATH…] [--against REV|auto] …"
std::string usage(const Command& command);
/// A line of help in two columns; a long left one gets a line of its own.
std::string help_row(const std::string& left, std::string_view right);

}  // namespace lofte::cli
