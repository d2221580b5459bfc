// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <string>
#include <vector>

#include "command.h"

namespace lofte::cli {

/// What CLI11 made of the words of a command line.
struct Parsed {
  std::map<const Option*, std::vector<std::string>> values;  ///< a switch that was given has none
  std::vector<std::string> arguments;                        ///< in order
  std::vector<std::string> unknown;                          ///< options that there are none of
};

/// Reads words that check_spelling() found nothing wrong with, as global options and those of the command
/// (nullptr: none). Throws lofte::Error where CLI11 does not understand them.
Parsed parse_words(const Command* command, const std::vector<std::string>& words);

}  // namespace lofte::cli
