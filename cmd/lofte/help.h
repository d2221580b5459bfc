// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "command.h"
#include "words/phrase.h"

namespace lofte::cli {

/// How much is told: what `-h` prints fits on a screen, what `--help` prints tells more, examples first.
enum class HelpLength { brief, whole };

/// What `lofte -h` and `lofte --help` print.
std::string help(words::Lang lang, HelpLength length);
/// What `lofte COMMAND -h` and `lofte COMMAND --help` print.
std::string help(const Command& command, words::Lang lang, HelpLength length);
/// "lofte check [PATH…] [--against REV|auto] …"
std::string usage(const Command& command);
/// An option as help names it, with what its value is called: "-o --output FILE".
std::string option_words(const Option& option);
/// What an option means, with its choices.
std::string option_meaning(const Option& option, words::Lang lang);
/// What lofte is for, in a sentence.
std::string_view introduction(words::Lang lang);
/// What the exit statuses mean, in a line.
std::string_view statuses_line(words::Lang lang);
/// A line of help in two columns; a long left one gets a line of its own.
std::string help_row(const std::string& left, std::string_view right);

}  // namespace lofte::cli
