// SPDX-License-Identifier: Apache-2.0
#include "lines.h"

#include "app.h"

#include "words/error.h"

namespace lines {

using namespace lofte;
using cli::Command;
using cli::Option;

std::vector<const Option*> places(const Command& command) {
  std::vector<const Option*> out;
  for (const Option& option : command.options)
    if (option.is_argument()) out.push_back(&option);
  return out;
}

std::vector<const Option*> options(const Command& command) {
  std::vector<const Option*> out;
  for (const Option& option : command.options)
    if (!option.is_argument()) out.push_back(&option);
  for (const Option& option : cli::global_options()) out.push_back(&option);
  return out;
}

std::string sample(const Option& option) { return option.choices ? option.choices().front() : "ord"; }

Line up_to(const Command& command, std::size_t place) {
  Line line{std::string(command.name)};
  for (std::size_t i = 0; i < place; ++i) line.push_back(sample(*places(command)[i]));
  return line;
}

Line needed(const Command& command) {
  Line line{std::string(command.name)};
  for (const Option& option : command.options) {
    if (!option.required) continue;
    if (!option.is_argument()) line.emplace_back(option.name());
    line.push_back(sample(option));
  }
  return line;
}

Line with(Line line, const Line& more) {
  line.insert(line.end(), more.begin(), more.end());
  return line;
}

std::string refusal(const Line& line) {
  try {
    cli::parse(line);
    return {};
  } catch (const Error& error) {
    return words::text(error.message(), words::Lang::en);
  }
}

std::string understood(const Line& line) {
  const cli::Arguments arguments = cli::parse(line);
  if (!arguments.command) return {};
  std::string out(arguments.command->name);
  const auto add = [&](const Option& option) {
    if (!arguments.has(option.name())) return;
    out += "\n" + std::string(option.name());
    for (const std::string& value : arguments.all(option.name())) out += " «" + value + "»";
  };
  for (const Option& option : arguments.command->options) add(option);
  for (const Option& option : cli::global_options()) add(option);
  return out;
}

Run run(const std::string& folder, const Line& line) {
  Run done;
  lofte::cli::Environment environment;
  environment.out = [&](std::string_view text) { return done.out += text, std::error_code(); };
  environment.err = [&](std::string_view text) { return done.err += text, std::error_code(); };
  environment.line = [] { return std::optional<std::string>(); };
  environment.working_folder = folder;
  environment.today = lofte::calendar::day(2026, 3, 1);
  done.status = lofte::cli::run(line, environment);
  return done;
}

}  // namespace lines
