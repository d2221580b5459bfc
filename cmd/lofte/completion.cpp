// SPDX-License-Identifier: Apache-2.0
#include "completion.h"

#include <algorithm>

#include "option_table.h"

namespace lofte::cli {
namespace {

Typed typed_so_far(const std::vector<std::string>& words) {
  Typed typed;
  OptionTable table(nullptr);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (typed.options && word == "--") {
      typed.options = false;
    } else if (typed.options && is_dashed(word)) {
      const Option* waiting = table.waiting(word);
      if (waiting && i + 1 == words.size())
        typed.waiting = waiting;
      else if (waiting)
        typed.given.emplace_back(waiting, words[++i]);
      else if (const Option* option = table.find(word))
        typed.given.emplace_back(option, word.substr(std::min(word.size(), without_value(word).size() + 1)));
    } else if (!typed.command) {
      typed.command = command_named(word);
      typed.unknown = !typed.command;
      if (typed.unknown) break;
      table = OptionTable(typed.command);
    } else {
      typed.arguments.push_back(word);
    }
  }
  return typed;
}

// The argument that comes next; nullptr when there are no more.
const Option* next_argument(const Typed& typed) {
  std::size_t place = 0;
  for (const Option& option : typed.command->options) {
    if (!option.is_argument()) continue;
    if (option.many || place == typed.arguments.size()) return &option;
    ++place;
  }
  return nullptr;
}

void add_commands(Candidates& out, words::Lang lang) {
  for (const Command& command : commands())
    out.words.push_back({std::string(command.name), std::string(command.about.in(lang))});
}

// The options that may still be given.
void add_options(Candidates& out, const Typed& typed, words::Lang lang) {
  const OptionTable table(typed.command);
  for (const Option* option : table.options()) {
    const bool given = std::any_of(typed.given.begin(), typed.given.end(),
                                   [&](const auto& one) { return one.first == option; });
    if (!given || option->many)
      out.words.push_back({std::string(option->name()), std::string(option->about.in(lang))});
  }
}

}  // namespace

std::string Typed::value(std::string_view option) const {
  const auto at = std::find_if(given.rbegin(), given.rend(),
                               [&](const auto& one) { return one.first->name() == option; });
  return at == given.rend() ? std::string() : at->second;
}

std::string Typed::argument(std::size_t place) const {
  return place < arguments.size() ? arguments[place] : std::string();
}

Candidates candidates(const Environment& environment, const std::vector<std::string>& words,
                      words::Lang lang) {
  const Typed typed = typed_so_far(words);
  if (typed.waiting) return values_of(*typed.waiting, typed, environment, lang);
  Candidates out;
  if (typed.unknown) return out;
  if (typed.command) {
    if (const Option* argument = next_argument(typed)) out = values_of(*argument, typed, environment, lang);
  } else {
    add_commands(out, lang);
  }
  if (typed.options) add_options(out, typed, lang);
  return out;
}

}  // namespace lofte::cli
