// SPDX-License-Identifier: Apache-2.0
#include "report/feedback_points.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "eval/walks.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/point_numbers.h"

namespace lofte::report {
namespace {

using records::MeasureState;
using words::Phrase;

constexpr Phrase kPointsNumber{"{number}. {what}", "{number}. {what}"};
constexpr Phrase kPointsPhotos{"Pictures", "Bilder"};
constexpr Phrase kPointsProposal{"Proposal", "Förslag"};
constexpr Phrase kPointsOwner{"{party} {n, plural, one {is} other {are}} in charge of the place",
                              "{party} {n, plural, other {råder}} över platsen"};
constexpr Phrase kPointsStands{"How it stands", "Så är läget"};
constexpr Phrase kPointsEvent{"{date}: {what}", "{date}: {what}"};
constexpr Phrase kPointsBy{"{what} by {party}", "{what} av {party}"};
constexpr Phrase kPointsBecause{"{what}: {because}", "{what}: {because}"};
constexpr Phrase kPointsMeasure{
    "the measure is \"{title}\", and {who} {n, plural, one {is} other {are}} to do it",
    "åtgärden är ”{title}”, och {who} {n, plural, other {ansvarar}} för den"};

constexpr Phrase kPointsChosen{"was chosen", "valdes"};
constexpr Phrase kPointsStarted{"was begun", "påbörjades"};
constexpr Phrase kPointsPaused{"was put off until further notice", "vilar tills vidare"};
constexpr Phrase kPointsPartly{"was partly done", "genomfördes delvis"};
constexpr Phrase kPointsDone{"was done", "genomfördes"};
constexpr Phrase kPointsDropped{"was dropped", "utgick"};
constexpr Phrase kPointsReopened{"was taken up again", "togs upp igen"};
constexpr Phrase kPointsMoved{"the deadline was moved to {to}", "tidsfristen flyttades till {to}"};
constexpr Phrase kPointsDeclined{"was declined", "avslogs"};
constexpr Phrase kPointsAnswered{"was answered", "besvarades"};
constexpr Phrase kPointsHandedOn{"was handed on to {to}", "skickades vidare till {to}"};
constexpr Phrase kPointsConsidered{"began to be considered", "började beredas"};

Phrase state_phrase(MeasureState state) {
  switch (state) {
    case MeasureState::chosen:
      return kPointsChosen;
    case MeasureState::started:
      return kPointsStarted;
    case MeasureState::paused:
      return kPointsPaused;
    case MeasureState::partly_done:
      return kPointsPartly;
    case MeasureState::dropped:
      return kPointsDropped;
    case MeasureState::reopened:
      return kPointsReopened;
    case MeasureState::done:
      break;
  }
  return kPointsDone;
}

// Something that happened to a proposal: when, what, and what shows it.
struct Event {
  calendar::Time when;
  std::string what;  ///< a sentence without its end
  std::string note{};
  doc::Runs links{};
  bool more = true;  ///< says more than how the proposal stands
};

class Events {
 public:
  Events(const corpus::Corpus& corpus, calendar::Day as_of, const Speech& speech)
      : corpus_(corpus), as_of_(as_of), speech_(speech) {}

  void add(const records::Measure& measure) {
    for (const auto& entry : measure.history) {
      if (!entry->state || !eval::known(entry->date, as_of_)) continue;
      Event event{*entry->date, by(state_phrase(*entry->state), parties_text(corpus_, entry->by, speech_))};
      if (entry->because) event.what = because(event.what, *entry->because);
      event.note = text_of(entry->note);
      if (entry->evidence) event.links.push_back(link_run(*entry->evidence));
      event.more = !entry->by.empty() || !event.note.empty() || !event.links.empty();
      events_.push_back(std::move(event));
    }
    for (const auto& moved : measure.moved_due)
      if (moved->to && eval::known(moved->decided, as_of_)) {
        const std::string what = speech_(kPointsMoved, {{"to", time_text(*moved->to, speech_.lang)}});
        events_.push_back({*moved->decided, because(what, text_of(moved->because))});
      }
  }

  /// What is said of the proposal itself; why, and what was answered, is told by how it stands.
  void add(const records::Proposal& proposal) {
    if (const auto& handed = proposal.handed_on; handed && eval::known(handed->date, as_of_)) {
      const std::string to = handed->to ? party_or_text(corpus_, *handed->to) : std::string();
      add_said(*handed->date, speech_(kPointsHandedOn, {{"to", to}}), false);
    }
    if (const auto& considered = proposal.considered; considered && eval::known(considered->date, as_of_))
      add_said(*considered->date, speech_(kPointsConsidered), false);
    if (const auto& declined = proposal.declined; declined && eval::known(declined->date, as_of_))
      add_said(*declined->date, by(kPointsDeclined, party(declined->by)), bool(declined->by));
    if (const auto& answered = proposal.answered; answered && eval::known(answered->date, as_of_))
      add_said(*answered->date, by(kPointsAnswered, party(answered->by)), bool(answered->by));
  }

  /// The events by their first day, as items of a list.
  std::vector<doc::Runs> items() {
    std::stable_sort(events_.begin(), events_.end(),
                     [](const Event& a, const Event& b) { return a.when.span.first < b.when.span.first; });
    std::vector<doc::Runs> out;
    if (events_.size() == 1 && !events_.front().more) return out;
    for (const Event& event : events_) {
      const std::string date = capital(time_text(event.when, speech_.lang));
      const std::string what = speech_(kPointsEvent, {{"date", date}, {"what", event.what}});
      doc::Runs runs{{sentences({what, event.note})}};
      for (const doc::Run& link : event.links) {
        runs.push_back({" "});
        runs.push_back(link);
      }
      out.push_back(std::move(runs));
    }
    return out;
  }

 private:
  void add_said(const calendar::Time& when, const std::string& what, bool more) {
    Event event{when, what};
    event.more = more;
    events_.push_back(std::move(event));
  }
  std::string party(const records::Field<records::PartyRef>& party) const {
    return party ? corpus::party_name(corpus_, party->id) : std::string();
  }
  std::string by(Phrase phrase, const std::string& party) const {
    const std::string what = speech_(phrase);
    return party.empty() ? what : speech_(kPointsBy, {{"what", what}, {"party", party}});
  }
  std::string because(const std::string& what, const std::string& why) const {
    return why.empty() ? what : speech_(kPointsBecause, {{"what", what}, {"because", why}});
  }

  const corpus::Corpus& corpus_;
  calendar::Day as_of_;
  const Speech& speech_;
  std::vector<Event> events_;
};

// "Åtgärden är …": only where its title says more than the proposal does.
std::string measure_text(const corpus::Corpus& corpus, const records::Measure& measure,
                         const records::Proposal& proposal, const Speech& speech) {
  const std::string title = query::title_of(measure);
  if (utf8::lower(sentence(title)) == utf8::lower(sentence(text_of(proposal.text)))) return {};
  return speech(kPointsMeasure, {{"title", title},
                                 {"who", parties_text(corpus, measure.responsible, speech)},
                                 {"n", static_cast<long long>(measure.responsible.size())}});
}

void add_proposal(const Standing& standing, const records::Walk& walk, const records::Proposal& proposal,
                  Page& page) {
  const auto& [corpus, status, links] = standing;
  const Speech& speech = page.speech();
  const std::string owner = parties_text(corpus, proposal.owner, speech);
  std::vector<std::string> texts{text_of(proposal.text)};
  if (!owner.empty())
    texts.push_back(
        speech(kPointsOwner, {{"party", owner}, {"n", static_cast<long long>(proposal.owner.size())}}));
  Events events(corpus, status.as_of, speech);
  for (const records::Measure* measure : eval::made_of(walk, proposal, links)) {
    if (eval::last_entry(*measure, status.as_of))
      texts.push_back(measure_text(corpus, *measure, proposal, speech));
    events.add(*measure);
  }
  events.add(proposal);
  page.labelled(kPointsProposal, sentences(texts));
  page.labelled(kPointsStands, sentence(what_happened(standing, walk, proposal, speech)));
  page.bullets(events.items());
}

// What was seen, short enough for a heading; and whether that says it all.
struct PointTitle {
  std::string text;
  bool whole = false;
};

PointTitle title_of(const corpus::Corpus& corpus, const records::Observation& observation,
                    const std::string& number, const Speech& speech) {
  constexpr std::size_t longest = 80;  // characters
  const std::string seen = seen_text(corpus, observation, speech);
  const std::string first = seen.substr(0, seen.find(". "));
  std::string text = shortened(first, longest);
  const bool whole = text == seen;
  text = without_full_stops(std::move(text));
  if (!number.empty()) text = speech(kPointsNumber, {{"number", number}, {"what", text}});
  return {std::move(text), whole};
}

}  // namespace

void add_points(const Standing& standing, const records::Walk& walk, Page& page) {
  const Speech& speech = page.speech();
  const auto numbers = point_numbers(walk);
  std::size_t i = 0;
  for (const auto& observation : walk.observations) {
    const std::string& number = numbers[i++];
    if (observation->proposals.empty()) continue;
    const PointTitle title = title_of(standing.corpus, *observation, number, speech);
    page.heading(3, title.text);
    if (!title.whole) page.say(sentence(text_of(observation->text)));
    std::vector<doc::Runs> photos;
    for (const auto& photo : observation->photos) photos.push_back({link_run(*photo)});
    page.list(kPointsPhotos, std::move(photos));
    for (const auto& proposal : observation->proposals) add_proposal(standing, walk, *proposal, page);
  }
}

}  // namespace lofte::report
