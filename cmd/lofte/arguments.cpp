// SPDX-License-Identifier: Apache-2.0
//
// The only file that includes CLI11. The parser is built from the command table; what CLI11 says about a
// faulty line is said again in our own words and languages.
#include "arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <deque>

#include "base/strings.h"
#include "words/error.h"

namespace lofte::cli {
namespace {

using words::Joint;
using words::Phrase;
using words::say;

constexpr Phrase kNoCommand{"lofte has no command \"{word}\"", "lofte har inget kommando ”{word}”"};
constexpr Phrase kNoOption{"\"{command}\" has no option \"{word}\"", "”{command}” har ingen flagga ”{word}”"};
constexpr Phrase kTooMuch{"\"{command}\" takes no argument \"{word}\"",
                          "”{command}” tar inget argument ”{word}”"};
constexpr Phrase kNeedsValue{"\"{option}\" needs a value", "”{option}” behöver ett värde"};
constexpr Phrase kMissing{"\"{command}\" needs {argument}", "”{command}” behöver {argument}"};
constexpr Phrase kNoChoice{"\"{option}\" cannot be \"{word}\"", "”{option}” kan inte vara ”{word}”"};
constexpr Phrase kChoices{"choose one of {choices}", "välj mellan {choices}"};
constexpr Phrase kSeeHelp{"`{line}` shows what there is", "`{line}` visar vad som finns"};
constexpr Phrase kNotUnderstood{"the command line could not be understood: {detail}",
                                "kommandoraden kunde inte tolkas: {detail}"};

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const Command& command : commands()) names.emplace_back(command.name);
  return names;
}

std::string help_line(const Command* command) {
  return command ? "lofte " + std::string(command->name) + " --help" : "lofte --help";
}

words::Message help_or_near(const std::string& word, const std::vector<std::string>& names,
                            const Command* command) {
  const auto near = nearest(word, names);
  return near ? words::did_you_mean(*near) : say(kSeeHelp, {{"line", help_line(command)}});
}

// One option of the table with the places its values are parsed into.
struct Bound {
  const Option* option;
  CLI::Option* parsed;
  std::string text;
  std::vector<std::string> texts;
  bool flag = false;
};

// The parser for one level: the global options, or those of a command.
class Level {
 public:
  Level(CLI::App& app, const std::vector<Option>& options) {
    app.set_help_flag();
    app.allow_extras();
    for (const Option& option : options) add(app, option);
  }
  void take(Arguments& out) const {
    for (const Bound& bound : bound_) {
      if (bound.parsed->count() == 0) continue;
      out.put(bound.option->name(), bound.option->many ? bound.texts : std::vector{bound.text});
    }
  }

 private:
  void add(CLI::App& app, const Option& option) {
    Bound& bound = bound_.emplace_back();
    bound.option = &option;
    const std::string flags(option.flags);
    if (option.value.empty() && !option.is_argument())
      bound.parsed = app.add_flag(flags, bound.flag);
    else if (option.many && option.is_argument())
      bound.parsed = app.add_option(flags, bound.texts);
    else if (option.many)
      bound.parsed = app.add_option(flags, bound.texts)->expected(1)->take_all();
    else
      bound.parsed = app.add_option(flags, bound.text)->take_last();
  }
  std::deque<Bound> bound_;
};

void refuse_leftover(const std::string& word, const Command* command, const CLI::App& app) {
  if (!command) throw Error(say(kNoCommand, {{"word", word}}), help_or_near(word, command_names(), nullptr));
  const std::string name(command->name);
  if (!word.starts_with('-') || word == "-")
    throw Error(say(kTooMuch, {{"command", name}, {"word", word}}),
                say(kSeeHelp, {{"line", help_line(command)}}));
  std::vector<std::string> flags;
  for (const CLI::Option* option : app.get_options())
    for (const std::string& flag : option->get_lnames()) flags.push_back("--" + flag);
  const std::string bare = word.substr(0, word.find('='));
  for (const Option& option : global_options()) flags.emplace_back(option.name());
  throw Error(say(kNoOption, {{"command", name}, {"word", bare}}), help_or_near(bare, flags, command));
}

void check_choice(const Option& option, const std::string& word) {
  if (!option.choices) return;
  const std::vector<std::string> choices = option.choices();
  if (std::find(choices.begin(), choices.end(), word) != choices.end()) return;
  const auto near = nearest(word, choices);
  throw Error(say(kNoChoice, {{"option", std::string(option.name())}, {"word", word}}),
              near ? words::did_you_mean(*near) : say(kChoices, {{"choices", list_of(choices, Joint::or_)}}));
}

void check_options(const std::vector<Option>& options, const Arguments& arguments) {
  for (const Option& option : options) {
    for (const std::string& word : arguments.all(option.name())) check_choice(option, word);
    if (option.required && !arguments.has(option.name()))
      throw Error(say(kMissing, {{"command", "lofte " + std::string(arguments.command->name)},
                                 {"argument", std::string(option.name())}}),
                  say(kSeeHelp, {{"line", help_line(arguments.command)}}));
  }
}

Error in_our_words(const CLI::ParseError& error) {
  const std::string detail = error.what();
  const bool no_value = dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr;
  if (!no_value)
    return Error(say(kNotUnderstood, {{"detail", detail}}), say(kSeeHelp, {{"line", help_line(nullptr)}}));
  const std::string option = detail.substr(0, detail.find(':'));
  return Error(say(kNeedsValue, {{"option", option}}), say(kSeeHelp, {{"line", help_line(nullptr)}}));
}

// What a level did not know; the separator `--` is nothing to know.
std::vector<std::string> leftovers(const CLI::App& app) {
  std::vector<std::string> words = app.remaining();
  std::erase(words, "--");
  return words;
}

// The words that neither level knew: the first one that matters is answered.
void refuse_leftovers(const CLI::App& app, const CLI::App* used, const Command* command) {
  const std::vector<std::string> own = used ? leftovers(*used) : std::vector<std::string>();
  if (!own.empty()) refuse_leftover(own.front(), command, *used);
  const std::vector<std::string> rest = leftovers(app);
  if (rest.empty()) return;
  const auto word =
      std::find_if(rest.begin(), rest.end(), [](const std::string& w) { return !w.starts_with('-'); });
  if (command || word == rest.end()) {
    static const Command kNone{"lofte", {"-", "-"}, {"-", "-"}, {}, nullptr};
    refuse_leftover(rest.front(), command ? command : &kNone, used ? *used : app);
  }
  refuse_leftover(*word, nullptr, app);
}

// `lofte help check` is `lofte check --help`.
std::vector<std::string> with_help(std::vector<std::string> line) {
  if (line.empty() || line.front() != "help") return line;
  line.erase(line.begin());
  line.emplace_back("--help");
  return line;
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

Arguments parse(const std::vector<std::string>& given) {
  const std::vector<std::string> line = with_help(given);
  CLI::App app;
  app.name("lofte");
  Level global(app, global_options());
  std::deque<std::pair<CLI::App*, Level>> levels;
  for (const Command& command : commands()) {
    CLI::App* sub = app.add_subcommand(std::string(command.name));
    sub->fallthrough();
    levels.emplace_back(sub, Level(*sub, command.options));
  }
  Arguments out;
  try {
    app.parse(std::vector<std::string>(line.rbegin(), line.rend()));
  } catch (const CLI::ParseError& error) {
    throw in_our_words(error);
  }
  const CLI::App* used = nullptr;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    if (!levels[i].first->parsed()) continue;
    used = levels[i].first;
    out.command = &commands()[i];
    levels[i].second.take(out);
  }
  global.take(out);
  refuse_leftovers(app, used, out.command);
  if (out.help()) return out;
  check_options(global_options(), out);
  if (out.command) check_options(out.command->options, out);
  return out;
}

}  // namespace lofte::cli
