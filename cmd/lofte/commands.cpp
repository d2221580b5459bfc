// SPDX-License-Identifier: Apache-2.0
//
// The one list of commands. Each command's own file declares its options and runs it.
#include "command_list.h"

#include <algorithm>

namespace lofte::cli {
namespace {

std::vector<std::string> languages() { return {"sv", "en"}; }
std::vector<std::string> colours() { return {"auto", "always", "never"}; }

}  // namespace

const std::vector<Option>& global_options() {
  static const std::vector<Option> options{
      {"-C",
       "DIR",
       {"start in DIR instead of the working folder", "arbeta i DIR i stället för i arbetsmappen"}},
      {"--lang",
       "L",
       {"the language of messages and reports", "språk för meddelanden och rapporter"},
       false,
       false,
       &languages},
      {"--color", "WHEN", {"colour the results", "färglägg resultaten"}, false, false, &colours},
      {"-q,--quiet",
       "",
       {"only results and what is wrong, no notes", "bara resultat och det som är fel, inga upplysningar"}},
      {"-h", "", {"show short help", "visa kort hjälp"}},
      {"--help", "", {"show help with examples", "visa hjälp med exempel"}},
      {"--version", "", {"show the version", "visa versionen"}},
  };
  return options;
}

const std::vector<Command>& commands() {
  static const std::vector<Command> all{
      check_command(),  status_command(),     summary_command(), list_command(),    show_command(),
      report_command(), feedback_command(),   changes_command(), explain_command(), schema_command(),
      fix_command(),    init_command(),       new_command(),     log_command(),     import_command(),
      export_command(), completion_command(), help_command(),
  };
  return all;
}

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const Command& command : commands()) names.emplace_back(command.name);
  return names;
}

const Command* command_named(std::string_view name) {
  const std::vector<Command>& all = commands();
  const auto at = std::find_if(all.begin(), all.end(), [&](const Command& c) { return c.name == name; });
  return at == all.end() ? nullptr : &*at;
}

}  // namespace lofte::cli
