// SPDX-License-Identifier: Apache-2.0
#include "report/walk_parts.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "eval/walks.h"
#include "eval/words.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/point_numbers.h"
#include "report/protect.h"
#include "report/walk_map.h"

namespace lofte::report {
namespace {

using records::MeasureState;
using records::Observed;
using records::Walk;
using words::Phrase;

constexpr Phrase kWalkPartsHeld{"The walk was held {when}", "Vandringen genomfördes {when}"};
constexpr Phrase kWalkPartsPlanned{"The walk is planned for {date}", "Vandringen är planerad till {date}"};
constexpr Phrase kWalkPartsCancelled{"The walk planned for {date} was cancelled. {because}",
                                     "Vandringen planerades till {date} men ställdes in. {because}"};
constexpr Phrase kWalkPartsLight{"It was held {light}", "Den genomfördes {light}"};
constexpr Phrase kWalkPartsTheme{"Theme: {theme}", "Tema: {theme}"};
constexpr Phrase kWalkPartsPlaces{"Places: {places}", "Platser: {places}"};
constexpr Phrase kWalkPartsStart{"It began at {start}", "Samling: {start}"};
constexpr Phrase kWalkPartsRoute{"Route: {route}", "Sträcka: {route}"};
constexpr Phrase kWalkPartsLed{"It was led by {party}", "Den leddes av {party}"};
constexpr Phrase kPrevious{"It followed up an earlier walk: {title}",
                           "Den följde upp en tidigare vandring: {title}"};
constexpr Phrase kTookPart{"Taking part: {groups}", "Deltagare: {groups}"};
// The group's name may be of one or of many ("polis", "boende"): its number stands after it.
constexpr Phrase kWalkPartsGroup{"{group} ({n})", "{group} ({n})"};
constexpr Phrase kWalkPartsStaff{"{group} of {party}", "{group} från {party}"};

constexpr Phrase kProposalsCaption{"What was seen and proposed, and what has come of it",
                                   "Det som sågs och föreslogs, och vad som har hänt med det"};
constexpr Phrase kWalkPartsNumber{"No.", "Nr"};
constexpr Phrase kWalkPartsPoint{"Point {number}: {what}", "Punkt {number}: {what}"};
constexpr Phrase kWalkPartsSeen{"What was seen", "Iakttagelse"}, kProposal{"Proposal", "Förslag"};
constexpr Phrase kOwner{"In charge of the place", "Råder över platsen"},
    kHappened{"What has happened", "Vad som har hänt"};
constexpr Phrase kAtPlace{"{place}: {text}", "{place}: {text}"};

constexpr Phrase kWalkPartsDone{"Done {date}", "Genomfört {date}"};
constexpr Phrase kWalkPartsPartlyDone{"Partly done {date}", "Delvis genomfört {date}"};
constexpr Phrase kWalkPartsDropped{"Was chosen but dropped {date}: {because}",
                                   "Valdes men utgick {date}: {because}"};
constexpr Phrase kChosenBy{"Chosen, to be done by {due}", "Valt, ska vara klart senast {due}"};
constexpr Phrase kChosenLate{"Chosen, was to be done by {due} and is late",
                             "Valt, skulle ha varit klart senast {due} och är försenat"};
constexpr Phrase kStartedLate{"Begun, was to be done by {due} and is late",
                              "Påbörjat, skulle ha varit klart senast {due} och är försenat"};
constexpr Phrase kWalkPartsChosen{"Chosen", "Valt"};
constexpr Phrase kStartedBy{"Begun, to be done by {due}", "Påbörjat, ska vara klart senast {due}"};
constexpr Phrase kWalkPartsStarted{"Begun", "Påbörjat"};
constexpr Phrase kWalkPartsPaused{"Chosen, but rests for now", "Valt, men vilar tills vidare"};
constexpr Phrase kReopenedBy{"Taken up again {date}: {because}. To be done by {due}",
                             "Upptaget igen {date}: {because}. Ska vara klart senast {due}"};
constexpr Phrase kWalkPartsReopened{"Taken up again {date}: {because}", "Upptaget igen {date}: {because}"};
constexpr Phrase kHandedOn{"Handed on {date} to {to}", "Skickat vidare {date} till {to}"};
constexpr Phrase kHandedOnNote{"Handed on {date} to {to}: {note}", "Skickat vidare {date} till {to}: {note}"};
constexpr Phrase kConsidered{"Being considered since {date}", "Bereds sedan {date}"};
constexpr Phrase kConsideredUntil{"Being considered since {date}, to be decided by {until}",
                                  "Bereds sedan {date}, ska avgöras senast {until}"};
constexpr Phrase kConsideredLate{"Being considered since {date}, was to be decided by {until}",
                                 "Bereds sedan {date}, skulle ha avgjorts senast {until}"};
constexpr Phrase kWithNote{"{what}: {note}", "{what}: {note}"};
constexpr Phrase kWalkPartsDeclined{"Declined {date}: {because}", "Avslaget {date}: {because}"};
constexpr Phrase kWalkPartsAnswered{"Answered {date}: {text}", "Besvarat {date}: {text}"};
constexpr Phrase kWalkPartsWaiting{"Waits for an answer", "Väntar på svar"};
constexpr Phrase kWalkPartsWaitingFor{"Waits for an answer from {party}", "Väntar på svar från {party}"};

constexpr Phrase kWalkPartsFeedback{"{date}: {channel}", "{date}: {channel}"};
constexpr Phrase kFeedbackTo{"{date}: {channel}, to {to}", "{date}: {channel}, till {to}"};

constexpr Phrase kWalkPartsNChosen{"{n} {n, plural, one {was} other {were}} chosen ({done})",
                                   "{n} valdes ({done})"};
constexpr Phrase kWalkPartsAllDone{"{n, plural, one {done} other {all are done}}",
                                   "{n, plural, one {är genomfört} other {alla är genomförda}}"};
constexpr Phrase kWalkPartsNoneDone{"{n, plural, one {not done} other {none is done}}",
                                    "{n, plural, one {är inte genomfört} other {inget är genomfört}}"};
constexpr Phrase kWalkPartsSomeDone{
    "{done} {done, plural, one {is} other {are}} done, {left} {left, plural, one {is} other {are}} not",
    "{done, plural, one {# är genomfört} other {# är genomförda}}, {left} är det inte"};
constexpr Phrase kOneDeclined{"{n} was declined", "{n} avslogs"},
    kNDeclined{"{n} were declined", "{n} avslogs"};
constexpr Phrase kOneAnswered{"{n} was answered", "{n} besvarades"},
    kNAnswered{"{n} were answered", "{n} besvarades"};
constexpr Phrase kOneWaits{"{n} waits for an answer", "{n} väntar på svar"};
constexpr Phrase kNWait{"{n} wait for an answer", "{n} väntar på svar"};

std::string date_of(const records::Field<calendar::Time>& time, const Speech& speech) {
  return time ? time_text(*time, speech.lang) : std::string();
}

std::string place_of(const corpus::Corpus& corpus, const records::Observation& observation) {
  return observation.place ? corpus::place_name(corpus, observation.place->id) : std::string();
}

}  // namespace

std::string seen_text(const corpus::Corpus& corpus, const records::Observation& observation,
                      const Speech& speech) {
  const std::string text = one_line(text_of(observation.text));
  const std::string place = place_of(corpus, observation);
  return place.empty() ? text : speech(kAtPlace, {{"place", place}, {"text", text}});
}

namespace {

std::string with_due(Phrase by, Phrase bare, const std::optional<calendar::Day>& due, const Speech& speech,
                     words::Values values = {}) {
  if (!due) return speech(bare, std::move(values));
  values.emplace_back("due", date_text(*due, speech.lang));
  return speech(by, std::move(values));
}

std::string measure_text(const eval::MeasureStatus& measure, calendar::Day as_of, const Speech& speech) {
  const records::HistoryEntry* last = eval::last_entry(*measure.measure, as_of);
  const std::string date = last ? time_text(*last->date, speech.lang) : std::string();
  const bool late = measure.overdue_days > 0;
  switch (*measure.state) {
    case MeasureState::done:
      return speech(kWalkPartsDone, {{"date", date}});
    case MeasureState::partly_done:
      return speech(kWalkPartsPartlyDone, {{"date", date}});
    case MeasureState::dropped:
      return speech(kWalkPartsDropped,
                    {{"date", date}, {"because", last ? text_of(last->because) : std::string()}});
    case MeasureState::paused:
      return speech(kWalkPartsPaused);
    case MeasureState::reopened:
      return with_due(kReopenedBy, kWalkPartsReopened, measure.due, speech,
                      {{"date", date}, {"because", last ? text_of(last->because) : std::string()}});
    case MeasureState::started:
      return with_due(late ? kStartedLate : kStartedBy, kWalkPartsStarted, measure.due, speech);
    case MeasureState::chosen:
      break;
  }
  return with_due(late ? kChosenLate : kChosenBy, kWalkPartsChosen, measure.due, speech);
}

// The note of the last entry, and why the deadline was moved, where the page does not tell them day by day.
std::string measure_story(const eval::MeasureStatus& measure, calendar::Day as_of, const Speech& speech) {
  const std::string text = measure_text(measure, as_of, speech);
  const records::HistoryEntry* last = eval::last_entry(*measure.measure, as_of);
  const records::MovedDue* move = measure.open() ? eval::last_move(*measure.measure, as_of) : nullptr;
  const std::string notes =
      sentences({last ? text_of(last->note) : std::string(), move ? text_of(move->because) : std::string()});
  return notes.empty() ? text : speech(kWithNote, {{"what", text}, {"note", notes}});
}

// What a proposal waits for: someone else who has the say, or a decision.
void add_waiting(const corpus::Corpus& corpus, const records::Proposal& proposal, calendar::Day as_of,
                 const Speech& speech, std::vector<std::string>& out) {
  const auto& handed = proposal.handed_on;
  if (handed && eval::known(handed->date, as_of)) {
    words::Values values{{"date", date_of(handed->date, speech)},
                         {"to", handed->to ? party_or_text(corpus, *handed->to) : std::string()}};
    if (handed->note) values.emplace_back("note", *handed->note);
    out.push_back(speech(handed->note ? kHandedOnNote : kHandedOn, std::move(values)));
  }
  const auto& considered = proposal.considered;
  if (!considered || !eval::known(considered->date, as_of)) return;
  words::Values values{{"date", date_of(considered->date, speech)}};
  if (considered->until) values.emplace_back("until", time_text(*considered->until, speech.lang));
  const bool late = considered->until && considered->until->span.last < as_of;
  const Phrase phrase = late ? kConsideredLate : considered->until ? kConsideredUntil : kConsidered;
  const std::string text = speech(phrase, std::move(values));
  out.push_back(considered->note ? speech(kWithNote, {{"what", text}, {"note", *considered->note}}) : text);
}

// How a proposal stands; each of its measures told by `of_measure`.
std::string happened(const Standing& standing, const Walk& walk, const records::Proposal& proposal,
                     const Speech& speech,
                     std::string (*of_measure)(const eval::MeasureStatus&, calendar::Day, const Speech&)) {
  const auto& [corpus, status, links] = standing;
  std::vector<std::string> texts;
  for (const records::Measure* made : eval::made_of(walk, proposal, links))
    if (const auto* measure = eval::status_of(status, *made); measure && measure->state)
      texts.push_back(of_measure(*measure, status.as_of, speech));
  if (proposal.declined && eval::known(proposal.declined->date, status.as_of))
    texts.push_back(speech(kWalkPartsDeclined, {{"date", date_of(proposal.declined->date, speech)},
                                                {"because", text_of(proposal.declined->because)}}));
  if (proposal.answered && eval::known(proposal.answered->date, status.as_of))
    texts.push_back(speech(kWalkPartsAnswered, {{"date", date_of(proposal.answered->date, speech)},
                                                {"text", text_of(proposal.answered->text)}}));
  if (texts.empty()) add_waiting(corpus, proposal, status.as_of, speech, texts);
  if (!texts.empty()) return sentences(texts);
  const std::string owner = parties_text(corpus, proposal.owner, speech);
  return owner.empty() ? speech(kWalkPartsWaiting) : speech(kWalkPartsWaitingFor, {{"party", owner}});
}

}  // namespace

std::string what_happened(const Standing& standing, const Walk& walk, const records::Proposal& proposal,
                          const Speech& speech) {
  return happened(standing, walk, proposal, speech, &measure_text);
}

namespace {

std::string group_text(const corpus::Corpus& corpus, const records::ParticipantGroup& group,
                       const Speech& speech) {
  const std::string name = text_of(group.group);
  const long long small_count = corpus.settings.small_count();
  const bool staff = !group.party.absent();
  std::string text = name;
  if (group.party) {
    const std::string party = corpus::party_name(corpus, group.party->id);
    const bool same = utf8::lower(name) == utf8::lower(party);
    text = same ? party : speech(kWalkPartsStaff, {{"group", name}, {"party", party}});
  }
  if (!group.count) return text;
  const std::string n = people_text(*group.count, staff ? 0 : small_count, speech.lang);
  return speech(kWalkPartsGroup, {{"n", n}, {"group", text}});
}

// The numbers of the observations, where a map or the protocol has them.
std::vector<std::string> shown_numbers(const corpus::Corpus& corpus, const Walk& walk, const Speech& speech) {
  const bool recorded = std::any_of(walk.observations.begin(), walk.observations.end(),
                                    [](const auto& observation) { return bool{observation->number}; });
  if (recorded || has_map(marks_of(corpus, walk, speech))) return point_numbers(walk);
  return std::vector<std::string>(walk.observations.size());
}

std::vector<std::string> observations(const corpus::Corpus& corpus, const Walk& walk, const Speech& speech,
                                      bool positive) {
  std::vector<std::string> out;
  const auto numbers = shown_numbers(corpus, walk, speech);
  std::size_t i = 0;
  for (const auto& observation : walk.observations) {
    const std::string& number = numbers[i++];
    const bool good = observation->kind && *observation->kind == Observed::positive;
    if (good != positive || (!positive && !observation->proposals.empty())) continue;
    const std::string seen = seen_text(corpus, *observation, speech);
    out.push_back(
        sentence(number.empty() ? seen : speech(kWalkPartsPoint, {{"number", number}, {"what", seen}})));
  }
  return out;
}

}  // namespace

std::string participants_text(const corpus::Corpus& corpus, const Walk& walk, const Speech& speech) {
  std::vector<std::string> groups;
  for (const auto& group : walk.participants) groups.push_back(group_text(corpus, *group, speech));
  return and_text(groups, speech);
}

std::vector<std::string> walk_facts(const corpus::Corpus& corpus, const eval::WalkStatus& status,
                                    const Speech& speech) {
  const Walk& walk = *status.walk;
  const std::string date = date_of(walk.date, speech);
  if (status.state == records::WalkState::cancelled)
    return {speech(kWalkPartsCancelled, {{"date", date}, {"because", sentence(text_of(walk.because))}})};
  const bool held = status.state == records::WalkState::held;
  const auto with = [&](Phrase phrase, const char* name, const std::string& text) {
    return text.empty() ? std::string() : speech(phrase, {{name, text}});
  };
  std::vector<std::string> previous;
  for (const auto& one : walk.previous)
    if (const Walk* earlier = corpus.walks.find(one->id))
      previous.push_back(walk_title(corpus, *earlier, speech));
  return {
      held
          ? speech(kWalkPartsHeld, {{"when", walk.date ? when_text(*walk.date, speech.lang) : std::string()}})
          : speech(kWalkPartsPlanned, {{"date", date}}),
      held && walk.light ? speech(kWalkPartsLight, {{"light", speech(eval::phrase(*walk.light))}})
                         : std::string(),
      with(kWalkPartsLed, "party", held ? parties_text(corpus, walk.led_by, speech) : std::string()),
      with(kWalkPartsTheme, "theme", text_of(walk.theme)),
      with(kWalkPartsPlaces, "places", walk.title ? places_text(corpus, walk.places, speech) : std::string()),
      with(kWalkPartsStart, "start", text_of(walk.start)),
      with(kWalkPartsRoute, "route", text_of(walk.route)),
      with(kTookPart, "groups", participants_text(corpus, walk, speech)),
      with(kPrevious, "title", and_text(previous, speech))};
}

doc::Table proposals_table(const Standing& standing, const Walk& walk, const Speech& speech) {
  const corpus::Corpus& corpus = standing.corpus;
  doc::Table out = table(
      speech, speech(kProposalsCaption),
      {{"observation", kWalkPartsSeen}, {"proposal", kProposal}, {"owner", kOwner}, {"happened", kHappened}});
  const auto numbers = shown_numbers(corpus, walk, speech);
  const bool numbered = std::any_of(numbers.begin(), numbers.end(), [](const auto& n) { return !n.empty(); });
  if (numbered)
    out.columns.insert(out.columns.begin(), {"number", speech(kWalkPartsNumber), doc::Align::left});
  std::size_t i = 0;
  for (const auto& observation : walk.observations) {
    const std::string& number = numbers[i++];
    for (const auto& proposal : observation->proposals) {
      out.rows.push_back({seen_text(corpus, *observation, speech), text_of(proposal->text),
                          parties_text(corpus, proposal->owner, speech),
                          happened(standing, walk, *proposal, speech, &measure_story)});
      if (numbered) out.rows.back().insert(out.rows.back().begin(), doc::Cell(number));
    }
  }
  return out;
}

std::vector<std::string> good_things(const corpus::Corpus& corpus, const Walk& walk, const Speech& speech) {
  return observations(corpus, walk, speech, true);
}

std::vector<std::string> without_proposal(const corpus::Corpus& corpus, const Walk& walk,
                                          const Speech& speech) {
  return observations(corpus, walk, speech, false);
}

std::vector<doc::Runs> feedback_items(const records::List<records::FeedbackEvent>& events,
                                      calendar::Day as_of, const Speech& speech) {
  std::vector<doc::Runs> out;
  for (const auto& event : events) {
    if (!eval::known(event->date, as_of)) continue;
    words::Values values{{"date", capital(time_text(*event->date, speech.lang))},
                         {"channel", text_of(event->channel)}};
    if (event->to) values.emplace_back("to", *event->to);
    doc::Run run{speech(event->to ? kFeedbackTo : kWalkPartsFeedback, std::move(values))};
    run.url = text_of(event->url);
    out.push_back({std::move(run)});
  }
  return out;
}

namespace {

std::string chosen_text(const eval::WalkStatus& sum, const Speech& speech) {
  const long long n = sum.chosen, done = sum.done, left = n - done;
  const Phrase phrase = left == 0 ? kWalkPartsAllDone : done == 0 ? kWalkPartsNoneDone : kWalkPartsSomeDone;
  return speech(kWalkPartsNChosen,
                {{"n", n}, {"done", speech(phrase, {{"n", n}, {"done", done}, {"left", left}})}});
}

}  // namespace

std::string proposals_text(const eval::WalkStatus& sum, const Speech& speech) {
  std::vector<std::string> parts;
  const auto add = [&](int n, Phrase one, Phrase many) {
    if (n > 0) parts.push_back(speech(words::counted(n, one, many)));
  };
  if (sum.chosen > 0) parts.push_back(chosen_text(sum, speech));
  add(sum.declined, kOneDeclined, kNDeclined);
  add(sum.answered, kOneAnswered, kNAnswered);
  add(sum.unanswered, kOneWaits, kNWait);
  return and_text(parts, speech);
}

}  // namespace lofte::report
