// SPDX-License-Identifier: Apache-2.0
//
// What may stand next on a command line, for the shells: from the command table, and from the folder of
// records.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "command.h"
#include "environment.h"

namespace lofte::cli {

struct Candidate {
  std::string text;
  std::string about;  ///< one line; may be empty
};

/// What may stand at a place of a command line.
struct Candidates {
  enum class Paths { none, files, folders };
  std::vector<Candidate> words;
  Paths paths = Paths::none;  ///< whether files or folders may stand there as well
};

/// What may stand after the words that follow `lofte`. A shell that asks shall not be disturbed: nothing is
/// said about a folder that cannot be read, and what would have come from it is left out.
Candidates candidates(const Environment& environment, const std::vector<std::string>& words,
                      words::Lang lang);

/// A command line as far as it was typed.
struct Typed {
  const Command* command = nullptr;
  const Option* waiting = nullptr;  ///< the option whose value comes next
  bool unknown = false;             ///< a word that is no command stands where one must
  bool options = true;              ///< whether options may follow: no "--" has been
  std::vector<std::string> arguments;
  std::vector<std::pair<const Option*, std::string>> given;  ///< the options with their values

  /// The last value of an option; empty when it was not given.
  std::string value(std::string_view option) const;
  /// The argument at a place; empty where none was typed.
  std::string argument(std::size_t place) const;
};

/// What the value of an option, or an argument, may be: by what the command table calls it ("PROMISE", "REV",
/// "FILE").
Candidates values_of(const Option& option, const Typed& typed, const Environment& environment,
                     words::Lang lang);

/// Whether values of that name are known: completed, or known not to be.
bool is_value_name(std::string_view name);

/// The script that makes a shell ask: "bash", "zsh" or "fish".
std::string completion_script(std::string_view shell);
std::vector<std::string> shells();

}  // namespace lofte::cli
