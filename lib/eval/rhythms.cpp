// SPDX-License-Identifier: Apache-2.0
//
// "Löftet följs upp varje tertial", "återkoppling varje kvartal": a promise about the promise. A follow-up of
// a tertial is written after the tertial, so it is late only when the next one has ended too; by then the
// reader has waited as long as the rhythm itself. A date announced beforehand ("vi redovisar den 15
// september") has a month. Nothing is missed before it is certain: until then a unit is neither kept nor
// missed.
#include "eval/rhythms.h"

#include <algorithm>

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::Days;
using calendar::Interval;
using Unit = RhythmStatus::Unit;

Interval first_unit_from(calendar::Unit unit, Day first) {
  return calendar::units(unit, {first, calendar::kForever}, first + Days{366}).front();
}

// The last day of the unit that follows the n-th one; after the last of a period, a whole unit more.
Day next_end(calendar::Unit unit, const std::vector<Interval>& all, std::size_t n) {
  if (n + 1 < all.size()) return all[n + 1].last;
  return first_unit_from(unit, all[n].last + Days{1}).last;
}

bool keeps(const Beat& beat, const Interval& when, Day deadline) {
  return beat.about.overlaps(when) && beat.known <= deadline;
}

std::vector<Unit> judged_dates(const records::List<records::BoundedTime>& dates,
                               const std::vector<Beat>& told, Day as_of) {
  std::vector<Unit> out;
  for (const auto& date : dates) {
    const Interval window{date->span.first, calendar::add_months(date->span.last, 1)};
    const bool kept = std::any_of(told.begin(), told.end(),
                                  [&](const Beat& beat) { return keeps(beat, window, calendar::kForever); });
    const bool up = kept ? date->span.last <= as_of : window.last < as_of;
    if (up) out.push_back({date->span, kept, true, window.last + Days{1}});
  }
  return out;
}

// The period of a follow-up, but no day after it was reported. One whose period could not be read may be
// about any day before.
Interval about(const records::Followup& followup) {
  const Day reported = followup.date->span.last;
  if (!followup.period) return {calendar::day(1900, 1, 1), reported};
  const Interval& period = followup.period->span;
  return {period.first, std::max(period.first, std::min(period.last, reported))};
}

Beat told(const records::Field<calendar::Time>& date) { return {date->span, date->span.last}; }

void add_events(const records::List<records::FeedbackEvent>& events, Day as_of, std::vector<Beat>& out) {
  for (const auto& event : events)
    if (known(event->date, as_of)) out.push_back(told(event->date));
}

std::vector<Beat> feedback_events(const records::Promise& promise, const Links& links, Day as_of) {
  std::vector<Beat> out;
  for (const records::Followup* followup : links.followups_of.find(promise.id))
    add_events(followup->feedback, as_of, out);
  for (const records::Walk* walk : links.walks_of.find(promise.id)) add_events(walk->feedback, as_of, out);
  return out;
}

// What a rhythm is judged by: what touches its units, and what can answer an announced date.
struct Beats {
  std::vector<Beat> in_units;
  std::vector<Beat> on_dates;
};

Beats followup_beats(const records::Promise& promise, const Links& links) {
  Beats out;
  for (const records::Followup* followup : links.followups_of.find(promise.id)) {
    out.in_units.push_back({about(*followup), followup->date->span.last});
    out.on_dates.push_back(told(followup->date));
  }
  return out;
}

// What is told of a unit is as a rule told after it: the results of a year in the next one's first month. So
// an event keeps the unit before its own where that one waits, and each event keeps one unit; the earliest
// goes to the unit that waits longest, by which as many are kept as can be. An event dated loosely enough to
// lie in several units keeps them all.
std::vector<Unit> told_units(calendar::Unit unit, const Interval& period, std::vector<Beat> events,
                             Day as_of) {
  std::stable_sort(events.begin(), events.end(),
                   [](const Beat& a, const Beat& b) { return a.known < b.known; });
  const std::vector<Interval> all = calendar::units(unit, period, as_of);
  std::vector<Unit> out;
  for (std::size_t n = 0; n < all.size() && all[n].last < as_of; ++n) {
    const Day deadline = next_end(unit, all, n);
    const auto loose = [&](const Beat& beat) {
      return keeps(beat, all[n], deadline) && !all[n].contains(beat.about);
    };
    bool kept = std::any_of(events.begin(), events.end(), loose);
    const auto spare = std::find_if(events.begin(), events.end(), [&](const Beat& beat) {
      return Interval{all[n].first, deadline}.contains(beat.about);
    });
    if (!kept && spare != events.end()) {
      events.erase(spare);
      kept = true;
    }
    if (kept || deadline < as_of) out.push_back({all[n], kept, false, deadline + Days{1}});
  }
  return out;
}

RhythmStatus judged(RhythmStatus::Of of, const records::Promise& promise, const records::Rhythm& rhythm,
                    const Beats& beats, Day as_of) {
  RhythmStatus out{of, 0, 0, judged_dates(rhythm.dates, beats.on_dates, as_of)};
  const auto period = promise_period(promise, as_of);
  if (rhythm.every && period && promise_state(promise, as_of) != PromiseState::upcoming) {
    const auto units = of == RhythmStatus::Of::feedback
                           ? told_units(*rhythm.every, *period, beats.in_units, as_of)
                           : judged_units(*rhythm.every, *period, beats.in_units, as_of);
    out.units.insert(out.units.end(), units.begin(), units.end());
  }
  std::stable_sort(out.units.begin(), out.units.end(),
                   [](const Unit& a, const Unit& b) { return a.when.first < b.when.first; });
  out.required = static_cast<int>(out.units.size());
  out.kept = static_cast<int>(
      std::count_if(out.units.begin(), out.units.end(), [](const Unit& unit) { return unit.kept; }));
  return out;
}

// Channels alone are no rhythm.
bool promised(const records::Rhythm& rhythm) { return rhythm.every || !rhythm.dates.empty(); }

}  // namespace

std::vector<Unit> judged_units(calendar::Unit unit, const Interval& period, const std::vector<Beat>& beats,
                               Day as_of) {
  const std::vector<Interval> all = calendar::units(unit, period, as_of);
  std::vector<Unit> out;
  for (std::size_t n = 0; n < all.size() && all[n].last < as_of; ++n) {
    const Day deadline = next_end(unit, all, n);
    const bool kept = std::any_of(beats.begin(), beats.end(),
                                  [&](const Beat& beat) { return keeps(beat, all[n], deadline); });
    if (kept || deadline < as_of) out.push_back({all[n], kept, false, deadline + Days{1}});
  }
  return out;
}

std::vector<RhythmStatus> rhythms(const records::Promise& promise, const Links& links, Day as_of) {
  std::vector<RhythmStatus> out;
  if (promise.follow_up && promised(*promise.follow_up))
    out.push_back(judged(RhythmStatus::Of::follow_up, promise, *promise.follow_up,
                         followup_beats(promise, links), as_of));
  if (promise.feedback && promised(*promise.feedback)) {
    const std::vector<Beat> events = feedback_events(promise, links, as_of);
    out.push_back(judged(RhythmStatus::Of::feedback, promise, *promise.feedback, {events, events}, as_of));
  }
  return out;
}

}  // namespace lofte::eval
