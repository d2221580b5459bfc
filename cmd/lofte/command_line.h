// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "command.h"
#include "words/error.h"

namespace lofte::cli {

/// A command line as far as it can be read without what the options hold.
struct CommandLine {
  const Command* command = nullptr;  ///< nullptr: none was given
  std::vector<std::string> words;    ///< all words but the command's name
};

/// Finds the command: the first word that is neither a global option nor the value of one. What stands after
/// it belongs to it, also where another command has that name. Throws lofte::Error for a word that is no
/// command, and for an option in front of the command that is none of the global ones.
CommandLine command_line(const std::vector<std::string>& line);

/// Checks how options and values are written: nothing is read into a line that says something else than was
/// meant. Throws lofte::Error for an option that the command has not, a switch with a value, a value that is
/// missing or empty, and an option written with a typeset dash.
void check_spelling(const CommandLine& line);

/// The answer to an option that a command (nullptr: none) has not: the nearest, or where it belongs.
Error unknown_option(const std::string& word, const Command* command);

/// The choices of an option or argument that has some, as advice.
words::Message choose_one(const Option& option);

/// The advice to read the help of a command, or of them all (nullptr).
words::Message see_help(const Command* command);

}  // namespace lofte::cli
