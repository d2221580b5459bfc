// SPDX-License-Identifier: Apache-2.0
#include "command_list.h"
#include "completion.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

using words::Phrase;

constexpr Phrase kCompletionAbout{"print a script that makes a shell complete the commands of lofte",
                                  "skriva ut ett skript som får skalet att fylla i kommandon för lofte"};
constexpr Phrase kCompletionLongAbout{
    "Prints a script for bash, zsh or fish. With it, the tab key completes commands, options and their "
    "values, and from "
    "the folder of records the ids of promises, walks and measures, parties, rules and the headers of a "
    "list. The first "
    "lines of the script say where it goes.",
    "Skriver ut ett skript för bash, zsh eller fish. Med det fyller tabbtangenten i kommandon, flaggor och "
    "deras värden, och "
    "ur mappen med poster id för löften, vandringar och åtgärder, parter, regler och rubrikerna i en lista. "
    "Skriptets första "
    "rader säger var det ska ligga."};

std::string candidates_text(const Candidates& found) {
  std::string out;
  if (found.paths == Candidates::Paths::files) out += ":files\n";
  if (found.paths == Candidates::Paths::folders) out += ":folders\n";
  for (const Candidate& one : found.words) out += one.text + '\t' + one.about + '\n';
  return out;
}

int run_completion(Session& session) {
  if (session.arguments.has("--after"))
    session.print(
        candidates_text(candidates(session.environment, session.arguments.all("WORD"), session.lang())));
  else
    session.print(completion_script(*session.arguments.value("SHELL")));
  return kFine;
}

}  // namespace

Command completion_command() {
  return {"completion",
          kCompletionAbout,
          kCompletionLongAbout,
          {{"SHELL", "", {"the shell", "skalet"}, false, true, &shells},
           {"WORD", "", {"with --after: the words", "med --after: orden"}, true},
           {"--after",
            "",
            {"print what may follow the words, one per line with a tab and its meaning; the scripts use this",
             "skriv ut vad som kan stå efter orden, en rad för varje, med tabb och betydelse; används av "
             "skripten"}}},
          &run_completion};
}

}  // namespace lofte::cli
