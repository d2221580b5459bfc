// SPDX-License-Identifier: Apache-2.0
#include "base/strings.h"
#include "calendar/time.h"
#include "command_list.h"
#include "output/json.h"
#include "output/pages.h"
#include "output/tables.h"
#include "output/text_page.h"
#include "period_argument.h"
#include "query/summary.h"
#include "reader.h"
#include "report/summary_page.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kSummaryAbout{"sum up the work of a period", "summera arbetet under en period"};
constexpr Phrase kSummaryLongAbout{
    "Sums up a period by what was known on a day: walks and what became of their proposals, measures, "
    "verdicts, "
    "activities and surveys. Counted are walks held in the period, measures first heard of in it, and the "
    "promises that "
    "it touches. Figures for periods that overlap are never added.",
    "Summerar en period efter det som var känt en viss dag: vandringar och vad som blev av förslagen, "
    "åtgärder, "
    "bedömningar, aktiviteter och mätningar. Med räknas vandringar som hölls under perioden, åtgärder som "
    "först blev kända då och löften som gäller någon del av den. Siffror för perioder som överlappar läggs "
    "aldrig ihop."};

std::vector<std::string> keys() {
  std::vector<std::string> out;
  for (const auto& [word, key] : query::kSummaryKeys) out.emplace_back(word);
  return out;
}

std::optional<calendar::Interval> summary_period(const Session& session) {
  const auto written = session.arguments.value("PERIOD");
  return written ? std::optional(period_argument(*written).span) : std::nullopt;
}

query::SummaryQuestion question(const Session& session) {
  query::SummaryQuestion out{summary_period(session), std::nullopt};
  const auto by = session.arguments.value("--by");
  for (const auto& [word, key] : query::kSummaryKeys)
    if (by == word) out.by = key;
  return out;
}

std::string shown_summary(const Session& session, const Folder& folder, const eval::Status& status,
                          const query::Summary& summary) {
  const corpus::Corpus& corpus = folder.corpus();
  const std::string format = session.arguments.value("--format").value_or("text");
  const bool text = format == "text";
  const report::SummaryStyle style{session.lang(), text, text || session.arguments.has("--internal")};
  if (format == "json") {
    const auto revision = folder.commit ? std::optional(folder.commit->id) : std::nullopt;
    return output::json(report::summary_json(corpus, summary, revision), true);
  }
  if (format == "csv")
    return output::csv_table(report::summary_table(corpus, status, summary, style),
                             table_style(session, session.arguments.has("--excel")));
  const doc::Document page = report::summary_page(corpus, status, summary, style);
  return text ? output::text_page(page, table_style(session)) : output::markdown(page);
}

int run_summary(Session& session) {
  const query::SummaryQuestion asked = question(session);
  const std::string format = session.arguments.value("--format").value_or("text");
  const Reader reader = reader_of(session, format == "csv" || format == "markdown");
  const Folder folder = load_for(session, reader);
  const eval::Status status = judge_for(folder, session.as_of(folder), reader);
  const query::Summary summary = query::summarise(folder.corpus(), status, asked);
  const bool unread = session.warn_unread(folder);
  session.print(shown_summary(session, folder, status, summary));
  return unread ? kFailed : kFine;
}

}  // namespace

Command summary_command() {
  return {"summary",
          kSummaryAbout,
          kSummaryLongAbout,
          {
              {"PERIOD",
               "",
               {"2020, 2020-T2, 2018-10/2019-09 …; default: all that is recorded",
                "2020, 2020-T2, 2018-10/2019-09 …; annars allt som finns bland posterna"}},
              {"--by",
               "KEY",
               {"count proposals and measures by this too", "räkna förslag och åtgärder även efter detta"},
               false,
               false,
               &keys},
              as_of_option(),
              rev_option(),
              {"--format", "F", {"how to show it", "hur det visas"}, false, false, &answer_formats},
              {"--internal",
               "",
               {"show small counts of people in csv and markdown too",
                "visa små antal människor även i csv och markdown"}},
              {"--excel",
               "",
               {"csv as Swedish Excel opens it: semicolons, decimal comma, byte-order mark",
                "csv så som svenska Excel öppnar den: semikolon, decimalkomma, teckenmarkering (BOM)"}},
          },
          &run_summary};
}

}  // namespace lofte::cli
