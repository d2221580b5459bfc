// SPDX-License-Identifier: Apache-2.0
#include "command_list.h"
#include "older_state.h"
#include "output/json.h"
#include "output/pages.h"
#include "output/text_page.h"
#include "reader.h"
#include "report/news.h"
#include "report/told_records.h"
#include "rules/against.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kChangesAbout{"tell the news between two commits or days",
                               "berätta vad som hänt mellan två incheckningar eller dagar"};
constexpr Phrase kChangesLongAbout{
    "Tells what residents would call the news: what was signed, held, chosen, done, moved, answered and "
    "reported, and "
    "which verdicts have changed. FROM and TO are two days, or two commits; TO is today or HEAD unless "
    "given. With --as-of, the verdicts in which two commits differ about one and the same day.",
    "Berättar det som invånare skulle kalla nyheter: vad som undertecknats, hållits, valts, gjorts, "
    "flyttats, besvarats "
    "och redovisats, och vilka bedömningar som ändrats. FROM och TO är två dagar eller två incheckningar; TO "
    "är i dag eller HEAD "
    "om inget annat anges. Med --as-of: de bedömningar som skiljer sig mellan två incheckningar för en och "
    "samma dag."};
constexpr Phrase kMixed{"\"{from}\" and \"{to}\" are a day and a commit",
                        "”{from}” och ”{to}” är en dag och en incheckning"};
constexpr Phrase kTwoOfAKind{"give two days, or two commits", "ange två dagar eller två incheckningar"};
constexpr Phrase kDaysAsOf{"two days are given, and --as-of asks what two commits say of one day",
                           "två dagar är angivna, men --as-of frågar vad två incheckningar säger om en dag"};
constexpr Phrase kTwoCommits{"give two commits, or leave --as-of out",
                             "ange två incheckningar, eller utelämna --as-of"};
constexpr Phrase kNoFolderThen{"commit {commit} has no folder of records",
                               "incheckningen {commit} har ingen mapp med poster"};

std::vector<std::string> changes_formats() { return {"text", "json", "markdown"}; }

std::string shown_news(const Session& session, const report::News& news) {
  const std::string format = session.arguments.value("--format").value_or("text");
  if (format == "json") return output::json(report::news_json(news, session.lang()), true);
  if (format == "markdown")
    return output::markdown(report::news_page(news, session.page_lang(news.newer.corpus)));
  return output::text_page(report::news_page(news, session.lang()), table_style(session));
}

int between_days(Session& session, calendar::Day from, calendar::Day to) {
  const Folder folder = load_for(session, Reader::everyone);
  const eval::Status was = judge_for(folder, from, Reader::everyone);
  const eval::Status is = judge_for(folder, to, Reader::everyone);
  report::News news{
      {folder.corpus(), was}, {folder.corpus(), is}, calendar::iso(from), calendar::iso(to), {}};
  news.changes = query::changes(news.older, news.newer, {});
  const bool unread = session.warn_unread(folder);
  session.print(shown_news(session, news));
  return unread ? kFailed : kFine;
}

Folder folder_at(Session& session, const git::Repository& repository, const std::string& revision) {
  const git::Resolved resolved = repository.resolve(revision);
  for (const words::Message& message : resolved.notes) session.note(message);
  const auto root = repository.find_root(resolved.commit, repository.prefix(session.start_folder()));
  if (!root) throw Error(say(kNoFolderThen, {{"commit", git::short_id(resolved.commit)}}));
  Folder folder;
  folder.commit = resolved.commit;
  folder.prefix = *root;
  folder.loaded = session.read(repository.tree(resolved.commit, *root));
  report::tell_less(folder.loaded.corpus);
  return folder;
}

// What came into the records long after its day, as `check --against` tells it.
std::vector<query::Late> late_entries(const git::Repository& repository, const Folder& older,
                                      const Folder& newer, const corpus::Renames& renames) {
  const diag::Findings findings = rules::late_entries(
      {older.corpus(), git::short_id(*older.commit), renames, repository.latest_day(*older.commit)},
      {newer.corpus(), newer.loaded.findings, newer.commit->date});
  std::vector<query::Late> out;
  for (const diag::Finding& finding : findings)
    if (const auto name = corpus::record_at(finding.place.path))
      out.push_back({corpus::name_of(name->first, name->second), finding.message});
  return out;
}

// Two states of the records, each with what was known on its day; with --as-of, what both say of one day.
int between_commits(Session& session, const std::string& from, const std::string& to) {
  const git::Repository repository = git::Repository::open(session.start_folder());
  const Folder older = folder_at(session, repository, from);
  const Folder newer = folder_at(session, repository, to);
  const bool same_day = session.arguments.value("--as-of").has_value();
  const auto day_of = [&](const Folder& folder) {
    return same_day ? session.as_of(folder) : folder.commit->date;
  };
  const eval::Status was = judge_for(older, day_of(older), Reader::everyone);
  const eval::Status is = judge_for(newer, day_of(newer), Reader::everyone);
  report::News news{
      {older.corpus(), was}, {newer.corpus(), is}, older.commit->id, newer.commit->id, {}, same_day};
  const auto renames = renames_between(*tree_of(repository, older), *tree_of(repository, newer));
  std::optional<eval::Status> retold;  // what is told of it leads into it
  if (same_day) {
    news.changes = query::verdicts_that_differ(news.older, news.newer, renames);
  } else {
    retold = judge_for(newer, was.as_of, Reader::everyone);
    news.changes = query::changes(news.older, news.newer, renames,
                                  {&*retold, late_entries(repository, older, newer, renames)});
  }
  const bool older_unread = session.warn_unread(older);
  const bool newer_unread = session.warn_unread(newer);
  session.print(shown_news(session, news));
  return older_unread || newer_unread ? kFailed : kFine;
}

int run_changes(Session& session) {
  const std::string from = *session.arguments.value("FROM");
  const auto to = session.arguments.value("TO");
  const auto first = calendar::parse_day(from);
  const auto last = to      ? calendar::parse_day(*to)
                    : first ? std::optional(session.environment.today)
                            : std::nullopt;
  if (first.has_value() != last.has_value())
    throw Error(say(kMixed, {{"from", from}, {"to", to.value_or("")}}), say(kTwoOfAKind));
  if (first && session.arguments.value("--as-of")) throw Error(say(kDaysAsOf), say(kTwoCommits));
  return first ? between_days(session, *first, *last) : between_commits(session, from, to.value_or("HEAD"));
}

}  // namespace

Command changes_command() {
  return {
      "changes",
      kChangesAbout,
      kChangesLongAbout,
      {
          {"FROM", "", {"a day, or a commit", "en dag eller en incheckning (commit)"}, false, true},
          {"TO", "", {"a later one", "en senare"}},
          as_of_option(),
          {"--format", "F", {"how to show the news", "hur nyheterna visas"}, false, false, &changes_formats},
      },
      &run_changes};
}

}  // namespace lofte::cli
