// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>

#include "command_list.h"
#include "eval/status.h"
#include "files/write.h"
#include "output/json.h"
#include "output/tables.h"
#include "package/package.h"
#include "read_file.h"
#include "reader.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

namespace fs = std::filesystem;
using words::Phrase;
using words::say;

constexpr Phrase kExportAbout{"write everything as tables for other programs",
                              "skriva allt som tabeller för andra program"};
constexpr Phrase kExportLongAbout{
    "Writes the folder as a data package (Frictionless): a CSV table for each kind of record and for what "
    "lies in it, "
    "datapackage.json with types and keys, the same records as JSON lines, and the places as GeoJSON. Small "
    "counts of "
    "residents are protected as in a report, unless --internal is given.",
    "Skriver mappen som ett datapaket (Frictionless): en CSV-tabell för varje sorts post och för det som "
    "finns i den, "
    "datapackage.json med typer och nycklar, samma poster som JSON-rader, och platserna som GeoJSON. Små "
    "antal invånare "
    "skyddas som i en rapport, om inte --internal anges."};
constexpr Phrase kOtherThings{"\"{folder}\" contains something other than a data package from lofte",
                              "”{folder}” innehåller annat än ett datapaket från lofte"};
constexpr Phrase kNewFolder{"name a new folder, or an empty one", "ange en ny mapp, eller en tom"};
constexpr Phrase kNotFolder{"\"{folder}\" is not a folder", "”{folder}” är ingen mapp"};

// Whether nothing is in a folder but what a run left behind that was ended while it wrote.
bool holds_nothing(const fs::path& folder) {
  std::error_code ignored;
  return std::all_of(fs::directory_iterator(folder, ignored), fs::directory_iterator(),
                     [](const auto& entry) { return files::is_temporary(entry.path().filename().string()); });
}

// Only what lofte wrote, or nothing, is written over.
void refuse_other(const fs::path& folder, const std::string& shown) {
  std::error_code ignored;
  if (!fs::exists(folder, ignored)) return;
  if (!fs::is_directory(folder, ignored)) throw Error(say(kNotFolder, {{"folder", shown}}), say(kNewFolder));
  const auto descriptor = read_file(folder / package::kDescriptorFile);
  const bool ours = descriptor && descriptor->find("\"lofte\": 1") != descriptor->npos;
  if (!ours && !holds_nothing(folder)) throw Error(say(kOtherThings, {{"folder", shown}}), say(kNewFolder));
}

int run_export(Session& session) {
  const std::string shown = *session.arguments.value("DIR");
  const fs::path folder = (fs::path(session.environment.working_folder) / shown).lexically_normal();
  refuse_other(folder, shown);
  const Reader reader = reader_of(session, true);
  const Folder records = load_for(session, reader);
  const eval::Status status = judge_for(records, session.as_of(records), reader);
  const package::Options options{reader == Reader::house, session.page_lang(records.corpus()),
                                 records.commit ? records.commit->id : std::string()};
  const package::Package made = package::make(records.corpus(), status, options);
  std::vector<files::Change> changes;
  std::string written;
  const auto add = [&](const std::string& name, const std::string& bytes) {
    const fs::path path = folder / name;
    const std::string called = (fs::path(shown) / name).generic_string();
    const auto before = read_file(path);
    changes.push_back(before ? files::replace(path.string(), called, bytes, *before)
                             : files::create(path.string(), called, bytes));
    written += called + '\n';
  };
  for (const package::Resource& one : made.tables) add(one.name + ".csv", output::csv_table(one.table, {}));
  for (const package::Lines& one : made.lines) {
    std::string lines;
    for (const doc::Value& record : one.records) lines += output::json(record, false);
    add(one.name + ".ndjson", lines);
  }
  add(package::kPlacesFile, output::json(made.places, true));
  add(package::kDescriptorFile, output::json(made.descriptor, true));
  // First of all what says whose the folder is: a run that is ended then can be done again.
  std::rotate(changes.rbegin(), changes.rbegin() + 1, changes.rend());
  files::write(changes);
  session.print(written);
  return session.warn_unread(records) ? kFailed : kFine;
}

}  // namespace

Command export_command() {
  return {"export",
          kExportAbout,
          kExportLongAbout,
          {
              {"DIR", "", {"the folder to write to", "mappen att skriva till"}, false, true},
              as_of_option(),
              rev_option(),
              {"--internal",
               "",
               {"with figures about people as they were reported: for internal use only",
                "med siffror om personer så som de redovisades: endast för internt bruk"}},
          },
          &run_export};
}

}  // namespace lofte::cli
