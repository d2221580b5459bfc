// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "choices.h"
#include "command_list.h"
#include "output/json.h"
#include "output/tables.h"
#include "output/text_page.h"
#include "reader.h"
#include "record_argument.h"
#include "report/status_answer.h"
#include "report/status_page.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

using words::Phrase;

constexpr Phrase kStatusAbout{"say how each promise stands on a day",
                              "säga hur varje löfte ligger till en viss dag"};
constexpr Phrase kStatusLongAbout{
    "Judges every commitment by what was known on a day: what was done, what is missing, and what needs "
    "somebody's "
    "attention first. A verdict is computed from the records; what the parties say of it is shown beside it.",
    "Bedömer varje åtagande efter det som var känt en viss dag: vad som är gjort, vad som fattas och vad som "
    "behöver "
    "uppmärksamhet först. Bedömningen räknas fram ur posterna; vad parterna själva säger visas bredvid."};

std::string shown_status(const Session& session, const Folder& folder, const eval::Status& status) {
  const corpus::Corpus& corpus = folder.corpus();
  const std::string format = session.arguments.value("--format").value_or("text");
  const bool internal = session.arguments.has("--internal");
  const auto revision = folder.commit ? std::optional(folder.commit->id) : std::nullopt;
  if (format == "json")
    return output::json(report::status_json(corpus, status, revision, session.lang()), true);
  const query::Voice voice{session.lang(), format == "csv"};
  if (format == "csv")
    return output::csv_table(report::status_table(corpus, status, voice, internal), table_style(session));
  if (format == "markdown")
    return output::markdown_table(report::status_table(corpus, status, voice, internal), session.lang());
  return output::text_page(report::status_page(corpus, status, session.lang()), table_style(session));
}

// What --exit-code reports: a verdict that is not good, or anything that needs attention.
bool is_wanting(const eval::Status& status) {
  const auto bad = [](const eval::CommitmentStatus& c) {
    return c.verdict == eval::Verdict::behind || c.verdict == eval::Verdict::partly ||
           c.verdict == eval::Verdict::not_met;
  };
  return !status.attention.empty() ||
         std::any_of(status.promises.begin(), status.promises.end(), [&](const auto& promise) {
           return std::any_of(promise.commitments.begin(), promise.commitments.end(), bad);
         });
}

int run_status(Session& session) {
  const std::string format = session.arguments.value("--format").value_or("text");
  const Reader reader = reader_of(session, format == "csv" || format == "markdown");
  const Folder folder = load_for(session, reader);
  eval::Status all = judge_for(folder, session.as_of(folder), reader);
  const eval::Status status =
      report::only(folder.corpus(), std::move(all),
                   record_arguments(session, folder.corpus(), records::What::promise, "PROMISE"));
  const bool unread = session.warn_unread(folder);
  session.print(shown_status(session, folder, status));
  if (unread) return kFailed;
  return session.arguments.has("--exit-code") && is_wanting(status) ? kFound : kFine;
}

}  // namespace

Command status_command() {
  return {"status",
          kStatusAbout,
          kStatusLongAbout,
          {
              {"PROMISE", "", {"only these promises", "bara dessa löften"}, true},
              as_of_option(),
              rev_option(),
              {"--format", "F", {"how to show it", "hur det visas"}, false, false, &answer_formats},
              {"--internal",
               "",
               {"show small counts of people in csv and markdown too",
                "visa små antal människor även i csv och markdown"}},
              {"--exit-code",
               "",
               {"exit with status 1 when something is behind, not kept or needs attention",
                "avsluta med status 1 när något är efter plan, inte uppfyllt eller behöver uppmärksamhet"}},
          },
          &run_status};
}

}  // namespace lofte::cli
