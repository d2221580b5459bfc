// SPDX-License-Identifier: Apache-2.0
#include "command_list.h"
#include "help.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

using words::Phrase;

constexpr Phrase kAbout{"show help, for lofte or for a command",
                        "visa hjälp, för lofte eller för ett kommando"};
constexpr Phrase kLongAbout{"Shows what lofte does, or what a command does and which options it has.",
                            "Visar vad lofte gör, eller vad ett kommando gör och vilka flaggor det har."};

std::vector<std::string> names() {
  std::vector<std::string> out;
  for (const Command& command : commands()) out.emplace_back(command.name);
  return out;
}

int run(Session& session) {
  const auto name = session.arguments.value("COMMAND");
  session.print(name ? help(*command_named(*name), session.lang()) : help(session.lang()));
  return kFine;
}

}  // namespace

Command help_command() {
  return {"help",
          kAbout,
          kLongAbout,
          {{"COMMAND", "", {"the command", "kommandot"}, false, false, &names}},
          &run};
}

}  // namespace lofte::cli
