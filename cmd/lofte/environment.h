// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#include "calendar/day.h"

namespace lofte::cli {

/// Everything that the program takes from the world around it. Only main() fills it from the real one; tests
/// fill it as they like, so the whole program runs in process with a fixed date, folder and terminal.
struct Environment {
  /// Writes to the stream that the user sees; the error tells a closed pipe from a full disk.
  using Writer = std::function<std::error_code(std::string_view)>;

  Writer out;
  Writer err;
  /// The next line of standard input, without its end; nothing when there is no more.
  std::function<std::optional<std::string>()> line;
  /// Lets a person change a file with an editor, as VISUAL or EDITOR name it; returns its exit status.
  std::function<int(const std::string& editor, const std::string& path)> edit;
  std::string working_folder;  ///< absolute
  calendar::Day today;
  /// How long the program has run; may be missing, and then nobody is told how long something takes.
  std::function<std::chrono::milliseconds()> elapsed;
  bool in_is_terminal = false;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  int columns = 80;
  std::map<std::string, std::string> variables;  ///< the environment variables
  std::string commit;  ///< what the program was built from; empty where it is not known

  /// The value of a variable; empty when it is not set.
  std::string variable(const std::string& name) const {
    const auto at = variables.find(name);
    return at == variables.end() ? std::string() : at->second;
  }
};

/// Runs an editor's command line with a file, and waits for its end.
int run_editor(const std::string& editor, const std::string& path);

/// The environment of the running process.
Environment real_environment();

}  // namespace lofte::cli
