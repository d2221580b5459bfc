// SPDX-License-Identifier: Apache-2.0
#include "examples.h"

#include <array>

namespace lofte::cli {
namespace {

struct Row {
  std::string_view command;
  Example example;
};

constexpr std::array kExamples = std::to_array<Row>({
    {"",
     {"lofte init akero --title \"Åkerö kommun\"",
      {"start a folder of records", "skapa en mapp för poster"}}},
    {"", {"lofte check", {"say whether the records are right", "säga om posterna är rätt"}}},
    {"", {"lofte status", {"say how each promise stands today", "säga hur varje löfte ligger till i dag"}}},
    {"",
     {"lofte report 2025 -o rapport.html",
      {"write the results of a year as a page", "skriva årets resultat som en sida"}}},
    {"check", {"lofte check", {"check the whole folder", "kontrollera hela mappen"}}},
    {"check",
     {"lofte check --format concise walks/",
      {"only the walks, a line for each finding", "bara vandringarna, en rad för varje anmärkning"}}},
    {"check",
     {"lofte check --against auto",
      {"also find what was changed that should stand", "hitta också det som ändrats fast det ska stå kvar"}}},
    {"status", {"lofte status", {"all promises, today", "alla löften, i dag"}}},
    {"status",
     {"lofte status 2025 --as-of 2025-08-31",
      {"one promise, as it stood after the summer", "ett löfte, så som det låg till efter sommaren"}}},
    {"status",
     {"lofte status --exit-code",
      {"exit with status 1 when something needs attention",
       "avsluta med status 1 när något behöver uppmärksamhet"}}},
    {"summary", {"lofte summary 2025", {"the work of a year in figures", "årets arbete i siffror"}}},
    {"summary",
     {"lofte summary 2025 --by place --format markdown",
      {"place by place, as a table for a document", "plats för plats, som en tabell till ett dokument"}}},
    {"list",
     {"lofte list measures state:overdue", {"the measures that are late", "åtgärderna som är försenade"}}},
    {"list",
     {"lofte list measures place:centrum 2025 --format xlsx > atgarder.xlsx",
      {"the measures of a place and a year, for Excel", "åtgärderna på en plats ett visst år, till Excel"}}},
    {"list",
     {"lofte list walks --sort -date", {"the walks, the latest first", "vandringarna, den senaste först"}}},
    {"show",
     {"lofte show measures/belysning-jarnvagsstationen",
      {"a measure and where it comes from", "en åtgärd och varifrån den kommer"}}},
    {"show",
     {"lofte show 2020-09-15-jarnvagsstationen --format json",
      {"a walk, for another program", "en vandring, till ett annat program"}}},
    {"report",
     {"lofte report 2025 -o rapport.html",
      {"one page with charts, for the web", "en sida med diagram, till webben"}}},
    {"report",
     {"lofte report 2025 --brief -o sammanfattning.md",
      {"one page for the council", "en sida till fullmäktige"}}},
    {"report",
     {"lofte report 2025 --verify rapport.md",
      {"say whether a report agrees with the records", "säga om en rapport stämmer med posterna"}}},
    {"feedback",
     {"lofte feedback 2025-04-10-stationen -o aterkoppling.html",
      {"the page for those who took part", "sidan till dem som var med"}}},
    {"changes",
     {"lofte changes 2025-01-01 2025-06-30", {"the news of half a year", "det som hänt under ett halvår"}}},
    {"changes",
     {"lofte changes main HEAD --format markdown",
      {"what a branch changes, in words", "vad en gren ändrar, i ord"}}},
    {"explain", {"lofte explain", {"all rules", "alla regler"}}},
    {"explain",
     {"lofte explain late-entry",
      {"what one finds, why it matters and what to do",
       "vad en av dem hittar, varför det spelar roll och vad man kan göra"}}},
    {"schema",
     {"lofte schema promise > promise.json",
      {"the schema of a promise, for an editor", "schemat för ett löfte, till en textredigerare"}}},
    {"schema",
     {"lofte schema promise --here > .lofte/schema/promise.json",
      {"the same, where the editor knows the ids of this folder",
       "detsamma, där redigeraren känner mappens egna id"}}},
    {"fix", {"lofte fix --diff", {"show what would be fixed", "visa vad som skulle rättas"}}},
    {"fix", {"lofte fix", {"fix it", "rätta det"}}},
    {"init",
     {"lofte init akero --title \"Åkerö kommun\" --police \"Lokalpolisområde Åkerö\"",
      {"a new folder", "en ny mapp"}}},
    {"init",
     {"lofte init --ci github",
      {"in this folder, and checked at every change on GitHub",
       "i den här mappen, och kontrollerad vid varje ändring på GitHub"}}},
    {"new",
     {"lofte new measure --set \"title=Byt lampan\" --set responsible=gata-park",
      {"a measure; its id comes from the title", "en åtgärd; den får sitt id av titeln"}}},
    {"log",
     {"lofte log belysning-stationen done --date 2025-05-02",
      {"a measure is done", "en åtgärd är genomförd"}}},
    {"log",
     {"lofte log 2025-04-10-stationen/fler-lampor declined --by gata-park --because \"Trafikverkets mark\"",
      {"a proposal of a walk is declined", "ett förslag från en vandring har avslagits"}}},
    {"import",
     {"lofte import walk protokoll.xlsx --set date=2025-04-10 --dry-run",
      {"show what would be written", "visa vad som skulle skrivas"}}},
    {"import",
     {"lofte import measures atgarder.csv --map \"Klart senast=due\" --yes",
      {"read a list in without questions", "läsa in en lista utan frågor"}}},
    {"export",
     {"lofte export oppna-data", {"tables with small counts protected", "tabeller med små antal skyddade"}}},
    {"completion",
     {"lofte completion bash > ~/.local/share/bash-completion/completions/lofte",
      {"for bash, from the next terminal on", "för bash, från nästa terminal"}}},
    {"help", {"lofte help check", {"what a command does", "vad ett kommando gör"}}},
    {"help", {"lofte help --man check | man -l -", {"the same as a manual page", "detsamma som manualsida"}}},
});

}  // namespace

std::vector<Example> examples_of(std::string_view command) {
  std::vector<Example> out;
  for (const Row& row : kExamples)
    if (row.command == command) out.push_back(row.example);
  return out;
}

}  // namespace lofte::cli
