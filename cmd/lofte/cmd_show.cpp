// SPDX-License-Identifier: Apache-2.0
#include "command_list.h"
#include "output/json.h"
#include "output/text_page.h"
#include "query/chain.h"
#include "record_argument.h"
#include "report/record_page.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kShowAbout{"show a record and everything tied to it",
                            "visa en post och allt som hänger ihop med den"};
constexpr Phrase kShowLongAbout{
    "Shows what a record says and follows its chain in both directions: problem, commitment, walk, proposal, "
    "measure, "
    "follow-up, feedback. A record is named by its kind and id (`measures/belysning`), or by its file.",
    "Visar vad en post säger och följer dess kedja åt båda hållen: problem, åtagande, vandring, förslag, "
    "åtgärd, "
    "uppföljning, återkoppling. En post anges med sort och id (`measures/belysning`) eller med sin fil."};
constexpr Phrase kUnreadRecord{"\"{name}\" could not be read", "”{name}” kunde inte läsas"};
constexpr Phrase kCheckTheRecord{"`lofte check` shows what is wrong in it",
                                 "`lofte check` visar vad som är fel i den"};

std::vector<std::string> show_formats() { return {"text", "json"}; }

RecordName wanted(const corpus::Corpus& corpus, const std::string& word) {
  const RecordName name = named_record(corpus, word);
  if (!query::can_be_shown(corpus, name.kind, name.id))
    throw Error(say(kUnreadRecord, {{"name", corpus::name_of(name.kind, name.id)}}), say(kCheckTheRecord));
  return name;
}

int run_show(Session& session) {
  const Folder folder = session.load();
  const corpus::Corpus& corpus = folder.corpus();
  const RecordName name = wanted(corpus, *session.arguments.value("KIND/ID"));
  const eval::Status status = eval::evaluate(corpus, session.as_of(folder));
  const query::Chain chain = query::chain(corpus, status, name.kind, name.id, session.lang());
  const bool unread = session.warn_unread(folder);
  if (session.arguments.value("--format") == "json") {
    const auto revision = folder.commit ? std::optional(folder.commit->id) : std::nullopt;
    session.print(output::json(report::record_json(corpus, status, chain, revision, session.lang()), true));
  } else {
    session.print(
        output::text_page(report::record_page(corpus, status, chain, session.lang()), table_style(session)));
  }
  return unread ? kFailed : kFine;
}

}  // namespace

Command show_command() {
  return {"show",
          kShowAbout,
          kShowLongAbout,
          {
              {"KIND/ID",
               "",
               {"the record: measures/belysning, promises/2020", "posten: measures/belysning, promises/2020"},
               false,
               true},
              as_of_option(),
              rev_option(),
              {"--format", "F", {"how to show it", "hur det visas"}, false, false, &show_formats},
          },
          &run_show};
}

}  // namespace lofte::cli
