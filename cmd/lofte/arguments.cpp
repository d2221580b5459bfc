// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include <algorithm>

#include "base/strings.h"
#include "command_line.h"
#include "parser.h"
#include "words/error.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kTooMuch{"\"{command}\" takes no argument \"{word}\"",
                          "”{command}” tar inget argument ”{word}”"};
constexpr Phrase kEmpty{"an argument to \"{command}\" is empty", "ett argument till ”{command}” är tomt"};
constexpr Phrase kEmptyVariable{"a variable on the command line may be unset",
                                "kanske är en variabel på kommandoraden tom"};
constexpr Phrase kMissing{"\"{command}\" needs {argument}: {about}",
                          "”{command}” behöver {argument}: {about}"};
constexpr Phrase kNoChoice{"\"{option}\" cannot be \"{word}\"", "”{option}” kan inte vara ”{word}”"};
constexpr Phrase kNoVersion{"\"{command}\" has no version of its own", "”{command}” har ingen egen version"};
constexpr Phrase kSeeVersion{"`lofte --version` shows the version of lofte",
                             "`lofte --version` visar versionen av lofte"};

std::string name_of(const Command* command) { return std::string(command ? command->name : "lofte"); }

// Words in their order are the arguments in theirs; one that takes many takes all that are left.
void hand_out(const std::vector<std::string>& words, const Command* command, Arguments& out) {
  std::vector<const Option*> places;
  if (command)
    for (const Option& option : command->options)
      if (option.is_argument()) places.push_back(&option);
  std::size_t next = 0;
  for (const Option* place : places) {
    if (next == words.size()) return;
    const std::size_t end = place->many ? words.size() : next + 1;
    out.put(place->name(), {words.begin() + static_cast<std::ptrdiff_t>(next),
                            words.begin() + static_cast<std::ptrdiff_t>(end)});
    next = end;
  }
  if (next < words.size())
    throw Error(say(kTooMuch, {{"command", name_of(command)}, {"word", words[next]}}), see_help(command));
}

void check_arguments(const Parsed& parsed, const Command* command) {
  if (!parsed.unknown.empty()) throw unknown_option(parsed.unknown.front(), command);
  for (const std::string& word : parsed.arguments)
    if (word.empty()) throw Error(say(kEmpty, {{"command", name_of(command)}}), say(kEmptyVariable));
}

void check_choice(const Option& option, const std::string& word) {
  if (!option.choices) return;
  const std::vector<std::string> choices = option.choices();
  if (std::find(choices.begin(), choices.end(), word) != choices.end()) return;
  const auto near = nearest(word, choices);
  throw Error(say(kNoChoice, {{"option", std::string(option.name())}, {"word", word}}),
              near ? words::did_you_mean(*near) : choose_one(option));
}

void check_options(const std::vector<Option>& options, const Arguments& arguments) {
  for (const Option& option : options) {
    for (const std::string& word : arguments.all(option.name())) check_choice(option, word);
    if (option.required && !arguments.has(option.name()))
      throw Error(say(kMissing, {{"command", "lofte " + std::string(arguments.command->name)},
                                 {"argument", std::string(option.name())},
                                 {"about", nested(say(option.about))}}),
                  see_help(arguments.command));
  }
}

}  // namespace

std::optional<std::string> Arguments::value(std::string_view option) const {
  const auto at = values_.find(option);
  return at == values_.end() || at->second.empty() ? std::nullopt : std::optional(at->second.back());
}

std::vector<std::string> Arguments::all(std::string_view option) const {
  const auto at = values_.find(option);
  return at == values_.end() ? std::vector<std::string>() : at->second;
}

void Arguments::put(std::string_view option, std::vector<std::string> values) {
  values_.insert_or_assign(std::string(option), std::move(values));
}

Arguments parse(const std::vector<std::string>& words) {
  const CommandLine line = command_line(words);
  check_spelling(line);
  Parsed parsed = parse_words(line.command, line.words);
  check_arguments(parsed, line.command);
  Arguments out;
  out.command = line.command;
  for (auto& [option, values] : parsed.values) out.put(option->name(), std::move(values));
  hand_out(parsed.arguments, line.command, out);
  if (out.version() && out.command)
    throw Error(say(kNoVersion, {{"command", name_of(out.command)}}), say(kSeeVersion));
  if (out.help()) return out;
  check_options(global_options(), out);
  if (out.command) check_options(out.command->options, out);
  return out;
}

}  // namespace lofte::cli
