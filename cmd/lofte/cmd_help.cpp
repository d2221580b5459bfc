// SPDX-License-Identifier: Apache-2.0
#include "command_list.h"
#include "help.h"
#include "manual.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

using words::Phrase;

constexpr Phrase kHelpAbout{"show help, for lofte or for a command",
                            "visa hjälp, för lofte eller för ett kommando"};
constexpr Phrase kHelpLongAbout{"Shows what lofte does, or what a command does and which options it has.",
                                "Visar vad lofte gör, eller vad ett kommando gör och vilka flaggor det har."};

int run_help(Session& session) {
  const auto name = session.arguments.value("COMMAND");
  const Command* command = name ? command_named(*name) : nullptr;
  const words::Lang lang = session.lang();
  if (session.arguments.has("--man"))
    session.print(command ? manual(*command, lang) : manual(lang));
  else
    session.print(command ? help(*command, lang, HelpLength::whole) : help(lang, HelpLength::whole));
  return kFine;
}

}  // namespace

Command help_command() {
  return {"help",
          kHelpAbout,
          kHelpLongAbout,
          {{"COMMAND", "", {"the command", "kommandot"}, false, false, &command_names},
           {"--man",
            "",
            {"as a manual page (roff), to be read with man or installed",
             "som en manualsida (roff), att läsas med man eller installeras"}}},
          &run_help};
}

}  // namespace lofte::cli
