// SPDX-License-Identifier: Apache-2.0
//
// The only file that includes CLI11. It gets a parser for one command, that knows no other command and no
// arguments: so no word can be taken for a command, none between brackets for a list, and what is no option
// comes back in its order. What it says about a faulty line reaches nobody.
#include "parser.h"

#include <CLI/CLI.hpp>

#include "option_table.h"
#include "words/error.h"

namespace lofte::cli {
namespace {

constexpr words::Phrase kNotUnderstood{"the command line could not be understood",
                                       "kommandoraden kunde inte tolkas"};

CLI::Option* add(CLI::App& app, const Option& option) {
  const std::string flags(option.flags);
  if (option.is_switch()) return app.add_flag(flags)->take_all();
  const auto keep_as_written = [](const CLI::results_t&) { return true; };
  return app.add_option(flags, keep_as_written)->take_all();
}

// "-o=page.md" is "-opage.md" for CLI11. The order is the one it wants: the last word first.
std::vector<std::string> as_cli11_reads(const std::vector<std::string>& words, const OptionTable& table) {
  std::vector<std::string> out(words.rbegin(), words.rend());
  for (std::string& word : out)
    if (without_value(word).size() == 2 && word.size() > 2 && table.find(word)) word.erase(2, 1);
  return out;
}

void sort_out(const std::vector<std::string>& rest, Parsed& out) {
  bool options = true;
  for (const std::string& word : rest) {
    if (options && word == "--")
      options = false;
    else if (options && is_dashed(word))
      out.unknown.push_back(word);
    else
      out.arguments.push_back(word);
  }
}

}  // namespace

Parsed parse_words(const Command* command, const std::vector<std::string>& words) {
  const OptionTable table(command);
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::map<const Option*, CLI::Option*> added;
  for (const Option* option : table.options()) added.emplace(option, add(app, *option));
  try {
    app.parse(as_cli11_reads(words, table));
  } catch (const CLI::Error&) {
    throw Error(say(kNotUnderstood));
  }
  Parsed out;
  for (const auto& [option, read] : added)
    if (read->count() > 0)
      out.values.emplace(option, option->is_switch() ? std::vector<std::string>() : read->results());
  sort_out(app.remaining(), out);
  return out;
}

}  // namespace lofte::cli
