// SPDX-License-Identifier: Apache-2.0
#include "command.h"
#include "new_folder.h"
#include "records/kind.h"
#include "words/message.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kHeading{"# {title}: citizen promises", "# {title}: medborgarlöften"};
constexpr Phrase kWhatIsKept{
    "Our promises, safety walks, measures and follow-ups are kept here as text: one record, one file. The "
    "program lofte "
    "says whether the records are right, how each promise stands, and writes the yearly report.",
    "Här för vi våra löften, trygghetsvandringar, åtgärder och uppföljningar som text: en post, en fil. "
    "Programmet lofte kontrollerar posterna, visar hur det går med varje löfte och skriver årsrapporten."};
constexpr Phrase kWhere{"## What lies where", "## Vad som ligger var"};
constexpr Phrase kWhereColumns{"| Folder | What is in it |", "| Mapp | Innehåll |"};
constexpr Phrase kSettingsRow{"Who we are, the places, what is counted, and the settings",
                              "Vilka vi är, platserna, vad som räknas och inställningarna"};
constexpr Phrase kNames{
    "The name of a file is what other records call it by: `promises/2025.yaml` is the promise "
    "`2025`. Folders come as they are needed.",
    "Filens namn är det som andra poster kallar den: `promises/2025.yaml` är löftet `2025`. "
    "Mapparna kommer till när de behövs."};
constexpr Phrase kDaily{"## In daily use", "## Till vardags"};
constexpr Phrase kDailyColumns{"| Command | What it does |", "| Kommando | Vad det gör |"};
constexpr Phrase kMoreHelp{
    "`lofte --help` lists all commands, and `lofte explain` what the messages of "
    "`lofte check` mean.",
    "`lofte --help` räknar upp alla kommandon, och `lofte explain` säger vad "
    "meddelandena från `lofte check` betyder."};
constexpr Phrase kRemember{"## What to remember", "## Att tänka på"};
constexpr Phrase kNoPersons{
    "Write functions and counts, never names, identity numbers or anything else about a "
    "person.",
    "Skriv funktioner och antal, aldrig namn, personnummer eller annat om enskilda personer."};
constexpr Phrase kStays{
    "What was signed, held or reported stays. What is new is added with its date; git keeps "
    "what was.",
    "Det som är undertecknat, genomfört eller redovisat står kvar. Nytt läggs till med sitt datum, och git "
    "visar hur det var."};
constexpr Phrase kCheckFirst{"Run `lofte check` before you commit.",
                             "Kör `lofte check` innan du checkar in."};
constexpr Phrase kEditor{"## In an editor", "## I en textredigerare"};
constexpr Phrase kHowEditor{
    "VS Code with the extension YAML (from Red Hat) completes and explains the records: the folder `.vscode` "
    "tells it how, "
    "and `.lofte/schema` holds what it reads. Other editors with yaml-language-server can be given the same "
    "files. After "
    "an upgrade of lofte they are written anew with `lofte schema promise > .lofte/schema/promise.json`, and "
    "so on; with `--here` the editor knows your own ids as well.",
    "VS Code med tillägget YAML (från Red Hat) fyller i och förklarar posterna: mappen `.vscode` säger hur, "
    "och i "
    "`.lofte/schema` ligger det som läses. Andra redigerare som har yaml-language-server kan använda samma "
    "filer. Efter "
    "en uppgradering av lofte skrivs de på nytt med `lofte schema promise > .lofte/schema/promise.json` och "
    "så vidare; med `--here` känner redigeraren också era egna id."};

// The commands of a working day. What this program cannot do is left out.
constexpr std::string_view kDailyCommands[] = {"new", "log", "import", "check", "fix", "status", "report"};

std::string readme_paragraph(std::string_view text) { return std::string(text) + "\n\n"; }

std::string point(std::string_view text) { return "- " + std::string(text) + "\n"; }

std::string row(const std::string& code, std::string_view text) {
  return "| `" + code + "` | " + std::string(text) + " |\n";
}

std::string folder_rows(words::Lang lang) {
  std::string out = std::string(kWhereColumns.in(lang)) + "\n| --- | --- |\n";
  out += row("lofte.yaml", kSettingsRow.in(lang));
  for (const records::KindInfo& kind : records::kKinds)
    out += row(std::string(kind.folder) + "/", kind.about.in(lang));
  return out + "\n";
}

std::string daily(words::Lang lang) {
  std::string out = std::string(kDailyColumns.in(lang)) + "\n| --- | --- |\n";
  for (const std::string_view name : kDailyCommands)
    if (const Command* command = command_named(name))
      out += row("lofte " + std::string(name), command->about.in(lang));
  return out + "\n";
}

}  // namespace

std::string new_readme(const NewFolder& folder) {
  const words::Lang lang = folder.language;
  const auto heading = [&](Phrase text) { return readme_paragraph(text.in(lang)); };
  std::string out = words::text(say(kHeading, {{"title", folder.title}}), lang) + "\n\n";
  out += readme_paragraph(kWhatIsKept.in(lang));
  out += heading(kWhere) + folder_rows(lang) + readme_paragraph(kNames.in(lang));
  out += heading(kDaily) + daily(lang) + readme_paragraph(kMoreHelp.in(lang));
  out += heading(kRemember) + point(kNoPersons.in(lang)) + point(kStays.in(lang)) +
         point(kCheckFirst.in(lang)) + "\n";
  out += heading(kEditor) + readme_paragraph(kHowEditor.in(lang));
  out.pop_back();
  return out;
}

}  // namespace lofte::cli
