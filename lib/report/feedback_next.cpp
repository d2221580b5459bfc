// SPDX-License-Identifier: Apache-2.0
#include "report/feedback_next.h"

#include <algorithm>

#include "eval/walks.h"
#include "eval/words.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"

namespace lofte::report {
namespace {

using words::Phrase;

constexpr Phrase kFeedbackNext{"What happens next", "Det här händer nu"};
constexpr Phrase kFeedbackOpenBy{"{title}: {state}, to be done by {due}. Responsible: {who}",
                                 "{title}: {state}, ska vara klar senast {due}. Ansvarig: {who}"};
constexpr Phrase kFeedbackOpen{"{title}: {state}. Responsible: {who}", "{title}: {state}. Ansvarig: {who}"};
constexpr Phrase kFeedbackLate{
    "{title}: {state}, was to be done by {due} and is late. Responsible: {who}",
    "{title}: {state}, skulle ha varit klar {due} och är försenad. Ansvarig: {who}"};
constexpr Phrase kFeedbackWaiting{
    "{n, plural, one {# proposal still waits} other {# proposals still wait}} for an answer",
    "{n} förslag väntar fortfarande på svar"};
constexpr Phrase kFeedbackAllDone{"Everything that was chosen is done, and every proposal has an answer",
                                  "Allt som valdes är genomfört och alla förslag har fått svar"};
constexpr Phrase kFeedbackAllEnded{
    "What was chosen is done or has been dropped, and every proposal has an answer",
    "Det som valdes är genomfört eller har utgått, och alla förslag har fått svar"};
constexpr Phrase kFeedbackAllAnswered{"Every proposal has an answer", "Alla förslag har fått svar"};
constexpr Phrase kFeedbackHearBy{"You are to hear by {day} what has been chosen",
                                 "Senast {day} ska ni få besked om vad som har valts"};
constexpr Phrase kFeedbackHearLate{
    "You were to hear by {day} what had been chosen, but no news is recorded",
    "Senast {day} skulle ni ha fått besked om vad som har valts, men inget besked är antecknat"};
constexpr Phrase kFeedbackHearOn{"The next news of the promise comes {when}",
                                 "Nästa besked om löftet kommer {when}"};
constexpr Phrase kFeedbackHearEvery{"The promise says that news is given {every}",
                                    "Enligt löftet lämnas besked {every}"};
constexpr Phrase kFeedbackEarlier{"Since the walk before this one", "Kvar sedan förra vandringen"};
constexpr Phrase kFeedbackEarlierDone{
    "Everything that was chosen on {walk} is done, and every proposal has an answer",
    "Allt som valdes vid {walk} är genomfört och alla förslag har fått svar"};
constexpr Phrase kFeedbackEarlierEnded{
    "What was chosen on {walk} is done or has been dropped, and every proposal has an answer",
    "Det som valdes vid {walk} är genomfört eller har utgått, och alla förslag har fått svar"};
constexpr Phrase kFeedbackEarlierAnswered{"Every proposal from {walk} has an answer",
                                          "Alla förslag från {walk} har fått svar"};
constexpr Phrase kFeedbackEarlierLeft{"This remains from {walk}", "Det här återstår från {walk}"};
constexpr Phrase kFeedbackTheWalk{"the walk {where}", "vandringen {where}"};
constexpr Phrase kFeedbackUnanswered{"{proposal}: waits for an answer", "{proposal}: väntar på svar"};

std::string open_text(const corpus::Corpus& corpus, const eval::MeasureStatus& measure,
                      const Speech& speech) {
  words::Values values{{"title", query::title_of(*measure.measure)},
                       {"state", speech(eval::phrase(*measure.state))},
                       {"who", parties_text(corpus, measure.measure->responsible, speech)}};
  if (!measure.due) return speech(kFeedbackOpen, std::move(values));
  values.emplace_back("due", date_text(*measure.due, speech.lang));
  return speech(measure.overdue_days > 0 ? kFeedbackLate : kFeedbackOpenBy, std::move(values));
}

std::vector<std::string> open_measures(const Standing& standing, const records::Walk& walk,
                                       const Speech& speech) {
  std::vector<std::string> out;
  for (const records::Measure* from : standing.links.measures_from.find(walk.id))
    if (const auto* measure = eval::status_of(standing.status, *from); measure && measure->open())
      out.push_back(sentence(open_text(standing.corpus, *measure, speech)));
  return out;
}

/// What can be said of a walk from which nothing remains to be done.
struct Ended {
  Phrase done, dropped, answered;
};

Phrase said_of(const Standing& standing, const records::Walk& walk, const Ended& phrases) {
  bool any = false;
  for (const records::Measure* from : standing.links.measures_from.find(walk.id)) {
    const records::HistoryEntry* last = eval::last_entry(*from, standing.status.as_of);
    if (last && *last->state == records::MeasureState::dropped) return phrases.dropped;
    any = any || last;
  }
  return any ? phrases.done : phrases.answered;
}

// The proposals of a walk that nobody has chosen, declined or answered.
std::vector<std::string> unanswered_proposals(const records::Walk& walk, const eval::Links& links,
                                              calendar::Day as_of, const Speech& speech) {
  std::vector<std::string> out;
  for (const records::Proposal* proposal : eval::unanswered(walk, links, as_of)) {
    const std::string text = without_full_stops(text_of(proposal->text));
    out.push_back(sentence(speech(kFeedbackUnanswered, {{"proposal", text}})));
  }
  return out;
}

bool shares_place(const records::Walk& a, const records::Walk& b) {
  return std::any_of(a.places.begin(), a.places.end(), [&](const auto& place) {
    return std::any_of(b.places.begin(), b.places.end(),
                       [&](const auto& other) { return other->id == place->id; });
  });
}

// The walks that this one follows up; else the last one held before it at one of its places.
std::vector<const records::Walk*> earlier_walks(const corpus::Corpus& corpus, const records::Walk& walk,
                                                calendar::Day as_of) {
  std::vector<const records::Walk*> out;
  for (const auto& one : walk.previous)
    if (const records::Walk* earlier = corpus.walks.find(one->id)) out.push_back(earlier);
  if (!out.empty() || !walk.date) return out;
  const records::Walk* last = nullptr;
  for (const records::Walk& other : corpus.walks) {
    const bool before = other.date && other.date->span.last < walk.date->span.first;
    if (!before || !shares_place(walk, other) || eval::walk_state(other, as_of) != records::WalkState::held)
      continue;
    if (!last || last->date->span.first < other.date->span.first) last = &other;
  }
  if (last) out.push_back(last);
  return out;
}

std::string promised_rhythm(const corpus::Corpus& corpus, const eval::WalkStatus& walk, calendar::Day as_of,
                            const Speech& speech) {
  for (const std::string& id : walk.promises) {
    const records::Promise* promise = corpus.promises.find(id);
    if (!promise || !promise->feedback || eval::promise_state(*promise, as_of) == eval::PromiseState::ended)
      continue;
    for (const auto& date : promise->feedback->dates)
      if (date->span.last > as_of) return speech(kFeedbackHearOn, {{"when", when_text(*date, speech.lang)}});
    if (promise->feedback->every)
      return speech(kFeedbackHearEvery, {{"every", speech(eval::each(*promise->feedback->every))}});
  }
  return {};
}

// When they hear next: of what was chosen, as the settings say, or as the promise says.
std::string hear_text(const corpus::Corpus& corpus, const eval::WalkStatus& walk, calendar::Day as_of,
                      bool more_to_tell, const Speech& speech) {
  if (!walk.feedback && walk.walk->date) {
    const calendar::Day by = eval::feedback_day(corpus, *walk.walk);
    return speech(as_of <= by ? kFeedbackHearBy : kFeedbackHearLate, {{"day", date_text(by, speech.lang)}});
  }
  return more_to_tell ? promised_rhythm(corpus, walk, as_of, speech) : std::string();
}

}  // namespace

void add_remaining(const Standing& standing, const eval::WalkStatus& walk, Page& page) {
  const auto& [corpus, status, links] = standing;
  const Speech& speech = page.speech();
  const auto earlier = earlier_walks(corpus, *walk.walk, status.as_of);
  if (earlier.empty()) return;
  page.heading(2, kFeedbackEarlier);
  for (const records::Walk* one : earlier) {
    const std::string name = speech(kFeedbackTheWalk, {{"where", walk_where(corpus, *one, speech)}});
    std::vector<std::string> left = open_measures(standing, *one, speech);
    for (std::string& text : unanswered_proposals(*one, links, status.as_of, speech))
      left.push_back(std::move(text));
    const Phrase ended =
        said_of(standing, *one, {kFeedbackEarlierDone, kFeedbackEarlierEnded, kFeedbackEarlierAnswered});
    page.say(speech(left.empty() ? ended : kFeedbackEarlierLeft, {{"walk", name}}) +
             (left.empty() ? "" : ":"));
    page.bullets(left);
  }
}

void add_next(const Standing& standing, const eval::WalkStatus& walk, Page& page) {
  const Speech& speech = page.speech();
  if (walk.proposals == 0) return;
  const auto open = open_measures(standing, *walk.walk, speech);
  const bool more = !open.empty() || walk.unanswered > 0;
  const Phrase ended =
      said_of(standing, *walk.walk, {kFeedbackAllDone, kFeedbackAllEnded, kFeedbackAllAnswered});
  page.heading(2, kFeedbackNext);
  page.bullets(open);
  page.say({walk.unanswered > 0 ? speech(kFeedbackWaiting, {{"n", static_cast<long long>(walk.unanswered)}})
                                : std::string(),
            more ? std::string() : speech(ended),
            hear_text(standing.corpus, walk, standing.status.as_of, more, speech)});
}

}  // namespace lofte::report
