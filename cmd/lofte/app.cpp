// SPDX-License-Identifier: Apache-2.0
#include "app.h"

#include <optional>

#include "help.h"
#include "session.h"
#include "statuses.h"
#include "version.h"

namespace lofte::cli {
namespace {

constexpr words::Phrase kUnexpected{"something went wrong inside lofte: {detail}",
                                    "något gick fel inuti lofte: {detail}"};
constexpr words::Phrase kReport{"please report it, with the command line and the version",
                                "rapportera det gärna, med kommandoraden och versionen"};

std::string version_line() { return "lofte " + std::string(kVersion) + "\n"; }

int answer(Session& session) {
  const Arguments& arguments = session.arguments;
  if (arguments.version()) {
    session.print(version_line());
    return kFine;
  }
  if (arguments.help()) {
    session.print(arguments.command ? help(*arguments.command, session.lang()) : help(session.lang()));
    return kFine;
  }
  if (arguments.command) return arguments.command->run(session);
  session.environment.err(help(session.lang()));
  return kFailed;
}

// The language asked for on a command line that could not be understood.
std::optional<std::string> lang_flag(const std::vector<std::string>& line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i].starts_with("--lang=")) return line[i].substr(7);
    if (line[i] == "--lang" && i + 1 < line.size()) return line[i + 1];
  }
  return std::nullopt;
}

}  // namespace

int run(const std::vector<std::string>& line, const Environment& environment) {
  Arguments plain;
  if (const auto lang = lang_flag(line)) plain.put("--lang", {*lang});
  Session speaker(environment, std::move(plain));
  try {
    Session session(environment, parse(line));
    return answer(session);
  } catch (const Error& error) {
    speaker.complain(error.message(), error.help());
  } catch (const std::exception& error) {
    speaker.complain(words::say(kUnexpected, {{"detail", std::string(error.what())}}), words::say(kReport));
  }
  return kFailed;
}

}  // namespace lofte::cli
