// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "words/phrase.h"

namespace lofte::cli {

class Session;

/// One option or argument of a command. Parsing, help, completion and the reference page come from this row.
struct Option {
  std::string_view flags;  ///< "--format", "-o,--output"; an argument without a dash: "PATH"
  std::string_view value;  ///< what its value is called: "F"; empty for a switch, which takes none
  words::Phrase about;     ///< no full stop
  bool many = false;  ///< may be given more than once (an argument, which stands last: takes all that follow)
  bool required = false;
  std::vector<std::string> (*choices)() = nullptr;  ///< the values it takes, when they can be listed

  bool is_argument() const { return !flags.starts_with('-'); }
  bool is_switch() const { return !is_argument() && value.empty(); }
  /// The name it is asked for by: the long one.
  std::string_view name() const { return flags.substr(flags.rfind(',') + 1); }
  /// "-o" of "-o,--output"; empty where it has none.
  std::string_view letter() const {
    const std::string_view first = flags.substr(0, flags.find(','));
    return first.size() == 2 ? first : std::string_view();
  }
};

/// A command of lofte.
struct Command {
  std::string_view name;
  words::Phrase about;       ///< one line, no full stop
  words::Phrase long_about;  ///< a paragraph for its help
  std::vector<Option> options;
  int (*run)(Session&);  ///< the exit status
  /// What its help says besides, behind the options; nullptr: nothing.
  std::string (*more)(words::Lang) = nullptr;
};

/// The commands in the order of help.
const std::vector<Command>& commands();
/// What they are called.
std::vector<std::string> command_names();
/// The command of that name; nullptr when there is none.
const Command* command_named(std::string_view name);
/// The options that every command takes, before or after its name.
const std::vector<Option>& global_options();

}  // namespace lofte::cli
