// SPDX-License-Identifier: Apache-2.0
#include "command_list.h"
#include "kind_argument.h"
#include "output/json.h"
#include "report/schema.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

using words::Phrase;

constexpr Phrase kSchemaAbout{"print the JSON Schema of a kind of record",
                              "skriva ut JSON Schema för en sorts post"};
constexpr Phrase kSchemaLongAbout{
    "Prints a JSON Schema (draft-07) made from the table that records are read by, so that an editor "
    "completes and explains. "
    "KIND is a kind of record, or settings for lofte.yaml; without it, all of them.",
    "Skriver ut ett JSON Schema (draft-07) ur samma tabell som posterna läses med, så att en textredigerare "
    "kan "
    "fylla i och förklara. KIND är en sorts post, eller settings för lofte.yaml; utan den visas alla."};

doc::Value schema(const Session& session, const corpus::Corpus* here) {
  const auto word = session.arguments.value("KIND");
  if (!word) return report::all_schemas(here);
  const bool settings = *word == records::kSettingsFile || *word == "settings";
  return settings ? report::settings_schema(here) : report::json_schema(kind_argument(*word), here);
}

int run_schema(Session& session) {
  if (!session.arguments.has("--here")) {
    session.print(output::json(schema(session, nullptr), true));
    return kFine;
  }
  const Folder folder = session.load();
  session.print(output::json(schema(session, &folder.corpus()), true));
  return session.warn_unread(folder) ? kFailed : kFine;
}

}  // namespace

Command schema_command() {
  return {"schema",
          kSchemaAbout,
          kSchemaLongAbout,
          {{"KIND",
            "",
            {"promises, walks … or settings, for lofte.yaml",
             "promises, walks … eller settings, för lofte.yaml"}},
           {"--here",
            "",
            {"with the ids of this folder as choices: parties, places, activities, categories, records",
             "med mappens egna id som val: parter, platser, aktiviteter, kategorier, poster"}}},
          &run_schema};
}

}  // namespace lofte::cli
