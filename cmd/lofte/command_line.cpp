// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"

#include <algorithm>
#include <optional>

#include "base/strings.h"
#include "option_table.h"
#include "words/error.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kNoCommand{"lofte has no command \"{word}\"", "lofte har inget kommando ”{word}”"};
constexpr Phrase kNoOption{"\"{command}\" has no option \"{word}\"", "”{command}” har ingen flagga ”{word}”"};
constexpr Phrase kAfterCommand{"\"{word}\" stands before the command", "”{word}” står före kommandot"};
constexpr Phrase kWriteAfter{"write it after, as in `lofte {command} {word}`",
                             "skriv den efter, som i `lofte {command} {word}`"};
constexpr Phrase kNoValue{"\"{option}\" takes no value, and \"{word}\" gives it one",
                          "”{option}” tar inget värde, men får ett i ”{word}”"};
constexpr Phrase kAlone{"write {option} alone, or leave it out", "skriv bara {option}, eller utelämna den"};
constexpr Phrase kNeedsValue{"\"{option}\" needs a value", "”{option}” behöver ett värde"};
constexpr Phrase kChoices{"choose one of {choices}", "välj mellan {choices}"};
constexpr Phrase kWrite{"write {option} {value}", "skriv {option} {value}"};
constexpr Phrase kJoin{"if \"{word}\" is the value, write {option}={word}",
                       "skriv {option}={word} om ”{word}” är värdet"};
constexpr Phrase kTypeset{"\"{word}\" does not begin with an ordinary hyphen (-)",
                          "”{word}” börjar inte med ett vanligt bindestreck (-)"};
constexpr Phrase kSeeHelp{"`{line}` shows what there is", "`{line}` visar vad som finns"};
constexpr Phrase kSeeHelpOrMark{"`{line}` shows what there is; if it is no option, write -- before it",
                                "`{line}` visar vad som finns; skriv -- före om det inte är en flagga"};

std::string help_line(const Command* command) {
  return command ? "lofte " + std::string(command->name) + " --help" : "lofte --help";
}

// What a word was meant to be: the nearest, or the only one that begins with it.
std::optional<std::string> meant(std::string_view word, const std::vector<std::string>& names) {
  if (auto near = nearest(word, names)) return near;
  const auto begins = [&](const std::string& name) { return name.starts_with(word); };
  return std::count_if(names.begin(), names.end(), begins) == 1
             ? std::optional(*std::find_if(names.begin(), names.end(), begins))
             : std::nullopt;
}

// The first command that has the option.
const Command* owner(std::string_view option) {
  const auto has = [&](const Command& command) { return OptionTable(&command).find(option) != nullptr; };
  const auto at = std::find_if(commands().begin(), commands().end(), has);
  return at == commands().end() ? nullptr : &*at;
}

// The option that a word was meant to be. One letter is as near to any other, so none is guessed.
std::optional<std::string> nearest_option(std::string_view word, const OptionTable& table) {
  if (word.size() == 2) return std::nullopt;
  std::vector<std::string> names;
  for (const Option* option : table.options())
    if (option->name().size() > 2) names.emplace_back(option->name());
  return meant(word, names);
}

// The nearest option of any command, for a word in front of the command.
std::optional<std::string> nearest_of_all(std::string_view word) {
  std::vector<std::string> names;
  for (const Command& command : commands())
    if (auto near = nearest_option(word, OptionTable(&command))) names.push_back(std::move(*near));
  return nearest(word, names);
}

const Command* find_command(const std::string& word, const OptionTable& table) {
  if (const Command* command = command_named(word)) return command;
  if (const Option* option = table.meant_by_dash(word))
    throw Error(say(kTypeset, {{"word", word}}), words::did_you_mean(std::string(option->name())));
  const auto near = meant(word, command_names());
  throw Error(say(kNoCommand, {{"word", word}}), near ? words::did_you_mean(*near) : see_help(nullptr));
}

// An option as advice names it: by its letter where that was written.
std::string as_written(const Option& option, std::string_view word) {
  return std::string(without_value(word).size() == 2 ? without_value(word) : option.name());
}

Error lacks_value(const Option& option, const std::string& name) {
  return Error(say(kNeedsValue, {{"option", name}}),
               option.choices ? choose_one(option)
                              : say(kWrite, {{"option", name}, {"value", std::string(option.value)}}));
}

void check_value(const Option& option, const std::string& word, const std::string* next,
                 const OptionTable& table) {
  const std::string name = as_written(option, word);
  if (!next || next->empty() || *next == "--") throw lacks_value(option, name);
  if (!table.is_option(*next)) return;
  throw Error(say(kNeedsValue, {{"option", name}}), say(kJoin, {{"option", name}, {"word", *next}}));
}

// A word that gives its option a value after a sign of equality.
void check_joined(const Option& option, const std::string& word) {
  const std::string name(without_value(word));
  if (name.size() == word.size()) return;
  if (option.is_switch())
    throw Error(say(kNoValue, {{"option", name}, {"word", word}}), say(kAlone, {{"option", name}}));
  if (name.size() + 1 == word.size()) throw lacks_value(option, name);
}

words::Message see_help_or_mark(const Command* command) {
  const bool arguments = command && std::any_of(command->options.begin(), command->options.end(),
                                                [](const Option& option) { return option.is_argument(); });
  return say(arguments ? kSeeHelpOrMark : kSeeHelp, {{"line", help_line(command)}});
}

}  // namespace

words::Message choose_one(const Option& option) {
  return say(kChoices, {{"choices", list_of(option.choices(), words::Joint::or_)}});
}

words::Message see_help(const Command* command) { return say(kSeeHelp, {{"line", help_line(command)}}); }

Error unknown_option(const std::string& word, const Command* command) {
  const std::string bare(without_value(word));
  auto near = nearest_option(bare, OptionTable(command));
  const Command* other = command ? nullptr : owner(bare);
  if (other && !near)
    return Error(say(kAfterCommand, {{"word", bare}}),
                 say(kWriteAfter, {{"command", std::string(other->name)}, {"word", bare}}));
  if (!command && !near) near = nearest_of_all(bare);
  const std::string name(command ? command->name : "lofte");
  return Error(say(kNoOption, {{"command", name}, {"word", bare}}),
               near ? words::did_you_mean(*near) : see_help_or_mark(command));
}

CommandLine command_line(const std::vector<std::string>& line) {
  const OptionTable table(nullptr);
  CommandLine out{nullptr, line};
  bool options = true;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const std::string& word = line[i];
    if (options && word == "--") {
      options = false;
    } else if (options && is_dashed(word)) {
      if (!table.find(word)) throw unknown_option(word, nullptr);
      const bool value_next = i + 1 < line.size() && !table.is_option(line[i + 1]);
      if (value_next && table.waiting(word)) ++i;
    } else {
      out.command = find_command(word, table);
      out.words.erase(out.words.begin() + static_cast<std::ptrdiff_t>(i));
      return out;
    }
  }
  return out;
}

void check_spelling(const CommandLine& line) {
  const OptionTable table(line.command);
  for (std::size_t i = 0; i < line.words.size() && line.words[i] != "--"; ++i) {
    const std::string& word = line.words[i];
    const Option* option = table.find(word);
    if (const Option* typeset = table.meant_by_dash(word))
      throw Error(say(kTypeset, {{"word", word}}), words::did_you_mean(std::string(typeset->name())));
    if (is_dashed(word) && !option) throw unknown_option(word, line.command);
    const bool one_letter = without_value(word).size() == 2;
    if (option && (one_letter || word.starts_with("--"))) check_joined(*option, word);
    if (const Option* waiting = table.waiting(word)) {
      check_value(*waiting, word, i + 1 < line.words.size() ? &line.words[i + 1] : nullptr, table);
      ++i;
    }
  }
}

}  // namespace lofte::cli
