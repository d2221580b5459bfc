// SPDX-License-Identifier: Apache-2.0
#include "completion.h"

#include <doctest/doctest.h>

#include "lines.h"

using namespace lofte;
using cli::Candidates;
using cli::Command;
using cli::Option;

namespace {

Candidates after(const lines::Line& words) {
  cli::Environment nowhere;
  nowhere.working_folder = "/nowhere";
  return cli::candidates(nowhere, words, words::Lang::en);
}

bool offers(const Candidates& found, std::string_view word) {
  return std::any_of(found.words.begin(), found.words.end(),
                     [&](const cli::Candidate& one) { return one.text == word; });
}

}  // namespace

TEST_CASE("what every value of the command table may be is known to completion") {
  for (const Command& command : cli::commands())
    for (const Option& option : command.options) {
      if (option.is_switch() || option.choices) continue;
      CAPTURE(command.name);
      CAPTURE(option.flags);
      const bool known = cli::is_value_name(option.name()) ||
                         cli::is_value_name(option.is_argument() ? option.flags : option.value);
      CHECK(known);
    }
}

TEST_CASE("after nothing every command is offered, and after a command every option that it has") {
  for (const Command& command : cli::commands()) {
    CAPTURE(command.name);
    CHECK(offers(after({}), command.name));
    const Candidates found = after({std::string(command.name)});
    for (const Option* option : lines::options(command)) CHECK(offers(found, option->name()));
  }
}

TEST_CASE("an option that was given is offered again only where it may be given again, and none after --") {
  for (const Command& command : cli::commands())
    for (const Option* option : lines::options(command)) {
      CAPTURE(command.name);
      CAPTURE(option->flags);
      lines::Line line{std::string(command.name), std::string(option->name())};
      if (!option->is_switch()) line.push_back(lines::sample(*option));
      CHECK(offers(after(line), option->name()) == option->many);
      CHECK_FALSE(offers(after(lines::with(line, {"--"})), "--lang"));
    }
}

TEST_CASE("an option that waits for its value is offered its choices and nothing else") {
  for (const Command& command : cli::commands())
    for (const Option* option : lines::options(command)) {
      if (!option->choices) continue;
      CAPTURE(command.name);
      CAPTURE(option->flags);
      const Candidates found = after({std::string(command.name), std::string(option->name())});
      CHECK(found.words.size() == option->choices().size());
      for (const std::string& word : option->choices()) CHECK(offers(found, word));
    }
}

TEST_CASE("what completion offers is understood") {
  for (const Command& command : cli::commands()) {
    const lines::Line line{std::string(command.name)};
    for (const cli::Candidate& one : after(line).words) {
      CAPTURE(one.text);
      const std::string refused = lines::refusal(lines::with(line, {one.text}));
      CHECK(refused.find("has no option") == refused.npos);
    }
  }
}
