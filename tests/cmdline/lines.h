// SPDX-License-Identifier: Apache-2.0
//
// Command lines made out of the command table, so that a command that comes is tested with those that are.
#pragma once
#include <string>
#include <vector>

#include "arguments.h"

namespace lines {

using Line = std::vector<std::string>;

/// The arguments of a command, in order.
std::vector<const lofte::cli::Option*> places(const lofte::cli::Command& command);
/// The options that a command takes: its own and the global ones.
std::vector<const lofte::cli::Option*> options(const lofte::cli::Command& command);

/// A word that an option or argument takes: the first of its choices, or any.
std::string sample(const lofte::cli::Option& option);
/// A command with what it cannot do without, up to (and without) the argument at a place; all of them when
/// there is no such place.
Line up_to(const lofte::cli::Command& command, std::size_t place);
Line needed(const lofte::cli::Command& command);

Line with(Line line, const Line& more);

/// What was wrong with a line, in English; empty where nothing was.
std::string refusal(const Line& line);

/// Every value that a line was understood to hold, by the names of the options, and the command.
std::string understood(const Line& line);

/// How the program ended, and what it printed.
struct Run {
  int status = 0;
  std::string out, err;
};

/// Runs the program in a folder, on 1 March 2026, with nobody at the keyboard.
Run run(const std::string& folder, const Line& line);

}  // namespace lines
