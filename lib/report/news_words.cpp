// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/strings.h"
#include "eval/words.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/news.h"
#include "report/shown.h"

namespace lofte::report {
namespace {

using query::Change;
using words::Lang;
using words::Phrase;
using words::say;
using Kind = query::News;

constexpr Phrase kNewsWordsSigned{"The promise \"{title}\" has been signed",
                                  "Löftet ”{title}” har undertecknats"};
constexpr Phrase kNewsWordsExtended{"The promise \"{title}\" has been extended",
                                    "Löftet ”{title}” har förlängts"};
constexpr Phrase kNewsWordsEnded{"The promise \"{title}\" has ended", "Löftet ”{title}” har upphört"};
constexpr Phrase kNewsWordsEffect{"The effect of the commitment \"{about}\" is now judged differently",
                                  "Effekten av åtagandet ”{about}” bedöms nu på ett annat sätt"};
constexpr Phrase kNewsWordsVerdict{"The commitment \"{about}\" is now judged differently",
                                   "Åtagandet ”{about}” bedöms nu på ett annat sätt"};
constexpr Phrase kNewsWordsHeld{"The safety walk \"{title}\" has been held",
                                "Vandringen ”{title}” har genomförts"};
constexpr Phrase kNewsWordsCancelled{"The safety walk \"{title}\" has been cancelled",
                                     "Vandringen ”{title}” har ställts in"};
constexpr Phrase kNewsWordsPlanned{"The safety walk \"{title}\" is planned",
                                   "Vandringen ”{title}” är planerad"};
constexpr Phrase kWalkMoved{"The safety walk \"{title}\" has a new date",
                            "Vandringen ”{title}” har fått nytt datum"};
constexpr Phrase kNewsWordsDone{"The measure \"{title}\" is done", "Åtgärden ”{title}” är genomförd"};
constexpr Phrase kNewsWordsDropped{"The measure \"{title}\" has been dropped", "Åtgärden ”{title}” utgår"};
constexpr Phrase kReopened{"The measure \"{title}\" has been reopened",
                           "Åtgärden ”{title}” har tagits upp igen"};
constexpr Phrase kNewsWordsMoved{"The measure \"{title}\" has a new deadline",
                                 "Åtgärden ”{title}” har fått ny tidsfrist"};
constexpr Phrase kPartly{"The measure \"{title}\" is partly done", "Åtgärden ”{title}” är delvis genomförd"};
constexpr Phrase kNewsWordsStarted{"The measure \"{title}\" has been started",
                                   "Åtgärden ”{title}” har påbörjats"};
constexpr Phrase kNewsWordsPaused{"The measure \"{title}\" is paused", "Åtgärden ”{title}” är vilande"};
constexpr Phrase kNewsWordsChosen{"The measure \"{title}\" has been chosen", "Åtgärden ”{title}” har valts"};
constexpr Phrase kNewsWordsDeclined{"The proposal \"{about}\" has been declined",
                                    "Förslaget ”{about}” har avslagits"};
constexpr Phrase kNewsWordsAnswered{"The proposal \"{about}\" has been answered",
                                    "Förslaget ”{about}” har besvarats"};
constexpr Phrase kNewsWordsReported{"\"{title}\" has been reported", "”{title}” har redovisats"};
constexpr Phrase kNewsWordsCorrected{"\"{title}\" has been corrected", "”{title}” har rättats"};
constexpr Phrase kNewsWordsRetold{
    "For a day that has passed, the commitment \"{about}\" is now judged differently",
    "För en dag som har passerat bedöms åtagandet ”{about}” nu på ett annat sätt"};
constexpr Phrase kNewsWordsLate{"Recorded afterwards: {title}", "Antecknat i efterhand: {title}"};
constexpr Phrase kNewsWordsAgreement{"The agreement \"{title}\" has been signed",
                                     "Överenskommelsen ”{title}” har undertecknats"};
constexpr Phrase kNewsWordsPlan{"The plan \"{title}\" has been decided",
                                "Åtgärdsplanen ”{title}” har beslutats"};
constexpr Phrase kSurvey{"The survey \"{title}\" has been published",
                         "Trygghetsmätningen ”{title}” har publicerats"};
constexpr Phrase kAdded{"\"{title}\" has been added to the records",
                        "”{title}” har lagts till bland posterna"};
constexpr Phrase kRemoved{"\"{title}\" is no longer among the records",
                          "”{title}” finns inte längre bland posterna"};
constexpr Phrase kRenamed{"\"{title}\" has a new id", "”{title}” har fått ett nytt id"};

constexpr Phrase kWhen{"Date: {date}", "Datum: {date}"};
constexpr Phrase kNewsWordsBy{"Signed by: {parties}", "Undertecknat av: {parties}"};
constexpr Phrase kNewsWordsResponsible{"Responsible: {parties}", "Ansvarig: {parties}"};
constexpr Phrase kReportedBy{"Reported by: {parties}", "Redovisat av: {parties}"};
constexpr Phrase kNewsWordsUntil{"Holds until {to}", "Gäller till och med {to}"};
constexpr Phrase kNewsWordsFromTo{"From {from} to {to}", "Från {from} till {to}"};
constexpr Phrase kNewDeadline{"New deadline: {to}", "Ny tidsfrist: {to}"};
constexpr Phrase kNewsWordsWhy{"Reason: {text}", "Skäl: {text}"};
constexpr Phrase kAnswer{"Answer: {text}", "Svar: {text}"};
constexpr Phrase kNewsWordsNote{"Note: {text}", "Kommentar: {text}"};
constexpr Phrase kNewsWordsWhat{"What was corrected: {text}", "Vad som rättats: {text}"};
constexpr Phrase kVerdictFromTo{"From \"{from}\" to \"{to}\"", "Från ”{from}” till ”{to}”"};
constexpr Phrase kOfPromise{"The promise: {title}", "Löfte: {title}"};
constexpr Phrase kOfWalk{"The walk: {title}", "Vandring: {title}"};
constexpr Phrase kComesFrom{"Proposed on: {title}", "Föreslogs vid: {title}"};
constexpr Phrase kEarlier{"Before that: {steps}", "Dessförinnan: {steps}"};
constexpr Phrase kStep{"{state} {date}", "{state} {date}"};
constexpr Phrase kNewsWordsSays{"{about}: the parties say \"{says}\"",
                                "{about}: parternas bedömning är ”{says}”"};
constexpr Phrase kFormerly{"Formerly: {about}", "Tidigare: {about}"};

const Phrase& headline(Kind kind) {
  // In the order of query::News.
  static constexpr Phrase all[] = {kNewsWordsSigned,
                                   kNewsWordsExtended,
                                   kNewsWordsEnded,
                                   kNewsWordsVerdict,
                                   kNewsWordsEffect,
                                   kNewsWordsHeld,
                                   kNewsWordsCancelled,
                                   kNewsWordsPlanned,
                                   kWalkMoved,
                                   kNewsWordsDone,
                                   kNewsWordsDropped,
                                   kReopened,
                                   kNewsWordsMoved,
                                   kPartly,
                                   kNewsWordsStarted,
                                   kNewsWordsPaused,
                                   kNewsWordsChosen,
                                   kNewsWordsDeclined,
                                   kNewsWordsAnswered,
                                   kNewsWordsReported,
                                   kNewsWordsAgreement,
                                   kNewsWordsPlan,
                                   kSurvey,
                                   kNewsWordsCorrected,
                                   kNewsWordsRetold,
                                   kNewsWordsLate,
                                   kAdded,
                                   kRemoved,
                                   kRenamed};
  static_assert(std::size(all) == static_cast<std::size_t>(Kind::record_renamed) + 1);
  return all[static_cast<std::size_t>(kind)];
}

// Turns the news into words, one piece at a time.
class Teller {
 public:
  Teller(const News& news, Lang lang)
      : news_(news),
        lang_(lang),
        told_then_(Disclosure::of(news.older.corpus, news.older.status.as_of)),
        told_now_(Disclosure::of(news.newer.corpus, news.newer.status.as_of)) {}

  // nullopt for what may not be told.
  std::optional<NewsItem> tell(const Change& change) const {
    NewsItem item{&change, {}, {}};
    item.what =
        one_line(text(say(headline(change.news), {{"title", title(change)}, {"about", about(change)}})));
    if (change.is && !tell_verdict(change, item.details)) return std::nullopt;
    if (change.date && change.news != Kind::walk_moved)
      add(item, say(kWhen, {{"date", time_text(*change.date, lang_)}}));
    tell_deadline(change, item);
    tell_parties(change, item);
    tell_text(change, item);
    if (change.measure) tell_measure(change, item);
    if (change.followup && change.news == Kind::followup_reported) tell_assessments(*change.followup, item);
    if (change.news == Kind::proposal_declined || change.news == Kind::proposal_answered)
      add(item, say(kOfWalk, {{"title", title(change)}}));
    if (change.news == Kind::record_renamed) add(item, say(kFormerly, {{"about", change.about}}));
    return item;
  }

 private:
  std::string text(const words::Message& message) const { return words::text(message, lang_); }
  std::string title(const Change& change) const { return one_line(text(change.title)); }
  std::string told(const std::string& words, bool about_people = false) const {
    return one_line(told_words(news_.newer.corpus, words, about_people));
  }
  // What was promised is public, whatever number stands in it.
  std::string about(const Change& change) const {
    return change.is ? unstopped(one_line(change.about)) : quoted(change.about);
  }
  std::string quoted(const std::string& words) const { return unstopped(told(words)); }
  // Words that stand in quotes in the middle of a sentence have no full stop of their own.
  static std::string unstopped(std::string words) {
    if (words.ends_with('.') && !words.ends_with("..")) words.pop_back();
    return words;
  }
  void add(NewsItem& item, const words::Message& message) const {
    item.details.push_back(one_line(text(message)));
  }

  bool tell_verdict(const Change& change, std::vector<std::string>& details) const {
    const Shown was = shown(news_.older.corpus, &told_then_, *change.was, lang_);
    const Shown is = shown(news_.newer.corpus, &told_now_, *change.is, lang_);
    if (!change.of_effect && was.verdict_word == is.verdict_word) return false;
    details.push_back(text(change.of_effect
                               ? say(kVerdictFromTo, {{"from", was.effect}, {"to", is.effect}})
                               : say(kVerdictFromTo, {{"from", was.verdict}, {"to", is.verdict}})));
    const std::string reason = one_line(text(change.of_effect ? change.is->effect->reason : is.reason));
    if (!reason.empty()) details.push_back(text(say(kNewsWordsWhy, {{"text", reason}})));
    details.push_back(text(say(kOfPromise, {{"title", title(change)}})));
    return true;
  }

  void tell_deadline(const Change& change, NewsItem& item) const {
    if (!change.to) return;
    const std::string to = date_text(*change.to, lang_);
    if (change.news == Kind::promise_extended)
      add(item, say(kNewsWordsUntil, {{"to", to}}));
    else if (change.from)
      add(item, say(kNewsWordsFromTo, {{"from", date_text(*change.from, lang_)}, {"to", to}}));
    else
      add(item, say(kNewDeadline, {{"to", to}}));
  }

  void tell_parties(const Change& change, NewsItem& item) const {
    if (change.parties.empty()) return;
    const Phrase& by = change.measure ? kNewsWordsResponsible : change.followup ? kReportedBy : kNewsWordsBy;
    add(item, say(by, {{"parties", list_of(change.parties, words::Joint::and_)}}));
  }

  void tell_text(const Change& change, NewsItem& item) const {
    const std::string words = told(change.text, is_about_people(change));
    if (words.empty()) return;
    const bool progress =
        change.measure && change.news != Kind::measure_dropped && change.news != Kind::measure_moved;
    const Phrase& form = change.news == Kind::proposal_answered ? kAnswer
                         : change.news == Kind::corrected       ? kNewsWordsWhat
                         : progress                             ? kNewsWordsNote
                                                                : kNewsWordsWhy;
    add(item, say(form, {{"text", words}}));
  }

  void tell_measure(const Change& change, NewsItem& item) const {
    words::List earlier;
    for (std::size_t i = 0; i + 1 < change.steps.size(); ++i)
      earlier.items.push_back(say(kStep, {{"state", words::nested(say(eval::phrase(change.steps[i].state)))},
                                          {"date", time_text(change.steps[i].date, lang_)}}));
    if (!earlier.items.empty()) add(item, say(kEarlier, {{"steps", earlier}}));
    for (const auto& origin : change.measure->from) {
      const records::Walk* walk =
          origin->from_situation ? nullptr : news_.newer.corpus.walks.find(origin->record);
      if (!walk) continue;
      add(item, say(kComesFrom, {{"title", query::title_of(news_.newer.corpus, *walk, lang_)}}));
      return;
    }
  }

  void tell_assessments(const records::Followup& followup, NewsItem& item) const {
    for (const auto& assessment : followup.assessments) {
      if (!assessment->commitment || !assessment->says || !followup.promise) continue;
      const eval::CommitmentStatus* status = status_of(followup.promise->id, assessment->commitment->id);
      if (!status || told_now_.contains(status->commitment) || !status->commitment->text) continue;
      add(item, say(kNewsWordsSays, {{"about", quoted(*status->commitment->text)},
                                     {"says", words::nested(say(eval::phrase(*assessment->says)))}}));
    }
  }

  const eval::CommitmentStatus* status_of(const std::string& promise, const std::string& commitment) const {
    for (const eval::PromiseStatus& one : news_.newer.status.promises)
      for (const eval::CommitmentStatus& status : one.commitments)
        if (one.promise->id == promise && status.commitment->id && status.commitment->id->text == commitment)
          return &status;
    return nullptr;
  }

  // A correction of a walk may be about the number of its participants.
  bool is_about_people(const Change& change) const {
    if (change.followup) return counts_sensitive(news_.newer.corpus, *change.followup);
    return change.news == Kind::corrected && change.record.starts_with("walks/");
  }

  const News& news_;
  Lang lang_;
  Disclosure told_then_;
  Disclosure told_now_;
};

}  // namespace

std::vector<NewsItem> told_news(const News& news, Lang lang) {
  const Teller teller(news, lang);
  std::vector<NewsItem> out;
  for (const Change& change : news.changes)
    if (auto item = teller.tell(change)) out.push_back(std::move(*item));
  return out;
}

}  // namespace lofte::report
