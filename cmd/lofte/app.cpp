// SPDX-License-Identifier: Apache-2.0
#include "app.h"

#include <filesystem>
#include <new>
#include <optional>
#include <typeinfo>

#include "help.h"
#include "session.h"
#include "statuses.h"
#include "version.h"
#include "words/system_reason.h"

namespace lofte::cli {
namespace {

constexpr words::Phrase kUnexpected{"an internal error occurred in lofte ({kind})",
                                    "ett internt fel har inträffat i lofte ({kind})"};
constexpr words::Phrase kNoMemory{"there is not enough memory", "minnet räcker inte"};
constexpr words::Phrase kRefused{"\"{path}\": {reason}", "”{path}”: {reason}"};
constexpr words::Phrase kReport{"please report it, with the command line and the version",
                                "rapportera det gärna, med kommandoraden och versionen"};

std::string version_line(const std::string& commit) {
  return "lofte " + std::string(kVersion) + (commit.empty() ? "" : " (" + commit + ")") + "\n";
}

int answer(Session& session) {
  const Arguments& arguments = session.arguments;
  if (arguments.version()) {
    session.print(version_line(session.environment.commit));
    return kFine;
  }
  if (arguments.help()) {
    const HelpLength length = arguments.has("--help") ? HelpLength::whole : HelpLength::brief;
    session.print(arguments.command ? help(*arguments.command, session.lang(), length)
                                    : help(session.lang(), length));
    return kFine;
  }
  if (arguments.command) return arguments.command->run(session);
  session.tell(help(session.lang(), HelpLength::brief));
  return kFailed;
}

// The language asked for on a command line that could not be understood: the last that is one.
std::optional<std::string> lang_flag(const std::vector<std::string>& line) {
  constexpr std::string_view joined = "--lang=";
  std::optional<std::string> asked;
  for (std::size_t i = 0; i < line.size() && line[i] != "--"; ++i) {
    std::string value;
    if (line[i].starts_with(joined)) value = line[i].substr(joined.size());
    if (line[i] == "--lang" && i + 1 < line.size()) value = line[i + 1];
    if (value == "sv" || value == "en") asked = value;
  }
  return asked;
}

// What no command foresees. The text of such an exception is a library's and says nothing to a reader; its
// kind helps whoever mends it.
Error unexpected(const std::exception& error) {
  if (dynamic_cast<const std::bad_alloc*>(&error)) return Error(words::say(kNoMemory));
  if (const auto* refused = dynamic_cast<const std::filesystem::filesystem_error*>(&error))
    return Error(words::say(kRefused, {{"path", refused->path1().string()},
                                       {"reason", words::nested(words::system_reason(refused->code()))}}));
  return Error(words::say(kUnexpected, {{"kind", std::string(typeid(error).name())}}), words::say(kReport));
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
    const Error told = unexpected(error);
    speaker.complain(told.message(), told.help());
  }
  return kFailed;
}

}  // namespace lofte::cli
