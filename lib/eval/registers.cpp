// SPDX-License-Identifier: Apache-2.0
#include "eval/registers.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::Interval;
using calendar::Range;
using calendar::Truth;
using records::State;

Truth truth(bool yes) { return yes ? Truth::yes : Truth::no; }

bool same_words(std::string_view a, std::string_view b) {
  return utf8::lower(one_line(a)) == utf8::lower(one_line(b));
}

// Whether something at `places` is at one of those wanted. One without a place, at a place that nobody has
// declared, or at one that a wanted place is a part of, may be.
Truth one_wanted(const corpus::Corpus& corpus, const std::vector<std::string>& places,
                 const std::vector<std::string>& wanted) {
  if (wanted.empty()) return Truth::yes;
  Truth out = places.empty() ? Truth::cannot_tell : Truth::no;
  for (const std::string& place : places) {
    if (!corpus.settings.places.find(place)) out = Truth::cannot_tell;
    for (const std::string& here : wanted) {
      if (corpus::place_within(corpus, place, here)) return Truth::yes;
      if (corpus::place_within(corpus, here, place)) out = Truth::cannot_tell;
    }
  }
  return out;
}

Truth at_wanted(const corpus::Corpus& corpus, const records::List<records::PlaceRef>& places,
                const std::vector<std::string>& wanted) {
  std::vector<std::string> ids;
  for (const auto& place : places) ids.push_back(place->id);
  const Truth found = one_wanted(corpus, ids, wanted);
  return places.state() == State::faulty ? either(found, Truth::cannot_tell) : found;
}

Truth with_theme(const records::Walk& walk, const std::string& theme) {
  if (theme.empty()) return Truth::yes;
  if (walk.theme.state() == State::faulty) return Truth::cannot_tell;
  return truth(walk.theme && same_words(*walk.theme, theme));
}

struct Ask {
  const Index& index;
  const records::Promise& promise;
  const Wanted& wanted;
  Interval period;
  Day as_of;
};

// A walk dated after the day is still to come, whatever its record says now.
void add_walk(const Ask& ask, const records::Walk& walk, Register& out) {
  const Truth counts =
      both(at_wanted(ask.index.corpus, walk.places, ask.wanted.places), with_theme(walk, ask.wanted.theme));
  const records::WalkState state = walk_state(walk, ask.as_of);
  const bool past = walk.date->span.first <= ask.as_of;
  Event event{walk.date->span, counts, walk.path, &walk};
  if (walk.state.state() == State::faulty) event.counts = both(counts, Truth::cannot_tell);
  const bool held = state == records::WalkState::held || walk.state.state() == State::faulty;
  if (past && !known(walk.date, ask.as_of)) event.counts = both(event.counts, Truth::cannot_tell);
  if (past && held) out.events.push_back(event);
  if (!past && state == records::WalkState::planned) out.planned.push_back(event);
}

Register walks(const Ask& ask) {
  Register out;
  for (const records::Walk* walk : walks_of(ask.index, ask.promise, ask.as_of)) {
    if (!walk->date) {
      ++out.undated;
      continue;
    }
    out.kept = out.kept || ask.period.overlaps(walk->date->span);
    add_walk(ask, *walk, out);
  }
  return out;
}

// A measure counts from the day it was done; it stands in the register from the day it was first heard of.
Register measures(const Ask& ask, const std::string& commitment) {
  Register out;
  const corpus::Corpus& corpus = ask.index.corpus;
  for (const auto* measure : ask.index.links.measures_for.find({ask.promise.id, commitment})) {
    const records::HistoryEntry* last = last_entry(*measure, ask.as_of);
    out.kept = out.kept || last;
    if (!last || *last->state != records::MeasureState::done) continue;
    const auto places = places_of(corpus, *measure);
    out.events.push_back({last->date->span, one_wanted(corpus, places, ask.wanted.places), measure->path});
  }
  return out;
}

template <class Events>
void add_dated(const Ask& ask, const Events& events, Truth counts, const std::string& path, Register& out) {
  for (const auto& event : events) {
    if (event->date.state() == State::faulty) ++out.undated;
    if (!known(event->date, ask.as_of)) continue;
    out.kept = out.kept || ask.period.overlaps(event->date->span);
    out.events.push_back({event->date->span, counts, path});
  }
}

Register feedback(const Ask& ask) {
  Register out;
  const Truth anywhere = one_wanted(ask.index.corpus, {}, ask.wanted.places);
  for (const auto* followup : followups_of(ask.index, ask.promise, ask.as_of))
    add_dated(ask, followup->feedback, anywhere, followup->path, out);
  for (const auto* walk : walks_of(ask.index, ask.promise, ask.as_of))
    if (known(walk->date, ask.as_of))
      add_dated(ask, walk->feedback, at_wanted(ask.index.corpus, walk->places, ask.wanted.places), walk->path,
                out);
  return out;
}

Register meetings(const Ask& ask, const std::string& id) {
  Register out;
  const records::Forum* forum = ask.index.corpus.forums.find(id);
  const Truth anywhere = one_wanted(ask.index.corpus, {}, ask.wanted.places);
  if (forum) add_dated(ask, forum->held, anywhere, forum->path, out);
  return out;
}

}  // namespace

Register walk_register(const Index& index, const records::Promise& promise, const Wanted& wanted,
                       const Interval& period, Day as_of) {
  return walks({index, promise, wanted, period, as_of});
}

Register register_of(const Index& index, const records::Promise& promise,
                     const records::Commitment& commitment, const records::Counted& what,
                     const Wanted& wanted, const Interval& period, Day as_of) {
  const Ask ask{index, promise, wanted, period, as_of};
  switch (what.form) {
    case records::Counted::Form::walk:
      return walks(ask);
    case records::Counted::Form::measure:
      return measures(ask, commitment.id->text);
    case records::Counted::Form::feedback:
      return feedback(ask);
    default:
      return meetings(ask, what.id);
  }
}

Range over(const Register& kept, const Interval& when) {
  if (!kept.kept) return {0, Range::kMany};
  Range sum{0, kept.undated};
  for (const Event& event : kept.events) {
    const Truth counts = both(calendar::inside(event.when, when), event.counts);
    if (counts != Truth::no) sum = sum + Range{counts == Truth::yes ? 1 : 0, 1};
  }
  return sum;
}

int planned_within(const Register& kept, const Interval& when) {
  return static_cast<int>(std::count_if(kept.planned.begin(), kept.planned.end(), [&](const Event& event) {
    return event.counts == Truth::yes && when.contains(event.when);
  }));
}

}  // namespace lofte::eval
