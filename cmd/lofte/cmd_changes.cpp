// SPDX-License-Identifier: Apache-2.0
#include "command_list.h"
#include "older_state.h"
#include "output/json.h"
#include "output/pages.h"
#include "output/text_page.h"
#include "report/news.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kAbout{"tell the news between two commits or days",
                        "berätta vad som hänt mellan två incheckningar eller dagar"};
constexpr Phrase kLongAbout{
    "Tells what residents would call the news: what was signed, held, chosen, done, moved, answered and "
    "reported, and "
    "which verdicts have changed. FROM and TO are two days, or two commits; TO is today or HEAD unless "
    "given.",
    "Berättar det som invånare skulle kalla nyheter: vad som undertecknats, hållits, valts, gjorts, "
    "flyttats, besvarats "
    "och redovisats, och vilka bedömningar som ändrats. FROM och TO är två dagar eller två incheckningar; TO "
    "är i dag eller HEAD "
    "om inget annat anges."};
constexpr Phrase kMixed{"\"{from}\" and \"{to}\" are a day and a commit",
                        "”{from}” och ”{to}” är en dag och en incheckning"};
constexpr Phrase kTwoOfAKind{"give two days, or two commits", "ange två dagar eller två incheckningar"};
constexpr Phrase kNoRecordsThen{"commit {commit} has no folder of records",
                                "incheckningen {commit} har ingen mapp med poster"};

std::vector<std::string> formats() { return {"text", "json", "markdown"}; }

std::string shown(const Session& session, const report::News& news) {
  const std::string format = session.arguments.value("--format").value_or("text");
  if (format == "json") return output::json(report::news_json(news, session.lang()), true);
  if (format == "markdown")
    return output::markdown(report::news_page(news, session.page_lang(news.newer.corpus)));
  return output::text_page(report::news_page(news, session.lang()), table_style(session));
}

int between_days(Session& session, calendar::Day from, calendar::Day to) {
  const Folder folder = session.load();
  const eval::Status was = eval::evaluate(folder.corpus(), from);
  const eval::Status is = eval::evaluate(folder.corpus(), to);
  report::News news{
      {folder.corpus(), was}, {folder.corpus(), is}, calendar::iso(from), calendar::iso(to), {}};
  news.changes = query::changes(news.older, news.newer, {});
  const bool unread = session.warn_unread(folder);
  session.print(shown(session, news));
  return unread ? kFailed : kFine;
}

Folder folder_at(Session& session, const git::Repository& repository, const std::string& revision) {
  const git::Resolved resolved = repository.resolve(revision);
  for (const words::Message& message : resolved.notes) session.note(message);
  const auto root = repository.find_root(resolved.commit, repository.prefix(session.start_folder()));
  if (!root) throw Error(say(kNoRecordsThen, {{"commit", git::short_id(resolved.commit)}}));
  Folder folder;
  folder.commit = resolved.commit;
  folder.prefix = *root;
  folder.loaded = corpus::load(*repository.tree(resolved.commit, *root), session.threads());
  return folder;
}

int between_commits(Session& session, const std::string& from, const std::string& to) {
  const git::Repository repository = git::Repository::open(session.start_folder());
  const Folder older = folder_at(session, repository, from);
  const Folder newer = folder_at(session, repository, to);
  const eval::Status was = eval::evaluate(older.corpus(), older.commit->date);
  const eval::Status is = eval::evaluate(newer.corpus(), newer.commit->date);
  report::News news{{older.corpus(), was}, {newer.corpus(), is}, older.commit->id, newer.commit->id, {}};
  const auto renames = renames_between(*tree_of(repository, older), *tree_of(repository, newer));
  news.changes = query::changes(news.older, news.newer, renames);
  const bool older_unread = session.warn_unread(older);
  const bool newer_unread = session.warn_unread(newer);
  session.print(shown(session, news));
  return older_unread || newer_unread ? kFailed : kFine;
}

int run(Session& session) {
  const std::string from = *session.arguments.value("FROM");
  const auto to = session.arguments.value("TO");
  const auto first = calendar::parse_day(from);
  const auto last = to      ? calendar::parse_day(*to)
                    : first ? std::optional(session.environment.today)
                            : std::nullopt;
  if (first.has_value() != last.has_value())
    throw Error(say(kMixed, {{"from", from}, {"to", to.value_or("")}}), say(kTwoOfAKind));
  return first ? between_days(session, *first, *last) : between_commits(session, from, to.value_or("HEAD"));
}

}  // namespace

Command changes_command() {
  return {"changes",
          kAbout,
          kLongAbout,
          {
              {"FROM", "", {"a day, or a commit", "en dag eller en incheckning (commit)"}, false, true},
              {"TO", "", {"a later one", "en senare"}},
              {"--format", "F", {"how to show the news", "hur nyheterna visas"}, false, false, &formats},
          },
          &run};
}

}  // namespace lofte::cli
