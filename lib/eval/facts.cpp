// SPDX-License-Identifier: Apache-2.0
//
// A record tells its whole story; a status is about one day of it. People date things loosely ("2020-09",
// "hösten 2020"), so a thing counts as known from the last day it can have happened on: a status may come to
// know of something late, and never too early. What could not be read is never known and never guessed at.
#include "eval/facts.h"

#include <algorithm>
#include <set>

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::Interval;
using records::MeasureState;

bool open_state(MeasureState state) { return state != MeasureState::done && state != MeasureState::dropped; }

std::optional<Day> ended_early(const records::Promise& promise, Day as_of) {
  if (!promise.ended || !known(promise.ended->date, as_of)) return std::nullopt;
  return promise.ended->date->span.last;
}

// A period cut at the day on which the promise was ended; never turned inside out.
Interval cut(Interval period, const records::Promise& promise, Day as_of) {
  if (const auto end = ended_early(promise, as_of)) period.last = std::clamp(*end, period.first, period.last);
  return period;
}

// A measure that was never `chosen` in its record had been chosen at the latest when it is first heard of.
std::optional<Day> chosen_day(const records::Measure& measure, Day as_of) {
  for (const auto& entry : measure.history)
    if (entry->state && known(entry->date, as_of))
      return open_state(*entry->state) ? std::optional(entry->date->span.last) : std::nullopt;
  return std::nullopt;
}

bool goes_on(const records::Measure& measure) { return measure.ongoing && *measure.ongoing; }

// The day of a milestone that a measure counts for; the first of several.
std::optional<Day> milestone_day(const corpus::Corpus& corpus, const records::Measure& measure) {
  std::optional<Day> first;
  for (const auto& ref : measure.counts_for) {
    const records::Promise* promise = corpus.promises.find(ref->promise);
    if (!promise) continue;
    for (const auto& commitment : promise->commitments) {
      if (!commitment->id || commitment->id->text != ref->commitment) continue;
      if (!commitment->target || !commitment->target->done_by) continue;
      first = std::min(first.value_or(calendar::kForever), commitment->target->done_by->span.last);
    }
  }
  return first;
}

bool makes(const records::Observation& observation, std::string_view proposal) {
  return std::any_of(observation.proposals.begin(), observation.proposals.end(),
                     [&](const auto& p) { return p->id && p->id->text == proposal; });
}

void put_once(std::vector<std::string>& ids, const std::string& id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

template <class T>
std::vector<std::string> ids_of(const records::List<T>& list) {
  std::vector<std::string> out;
  for (const auto& item : list) put_once(out, item->id.str());
  return out;
}

}  // namespace

bool known(const records::Field<calendar::Time>& time, Day as_of) { return time && time->span.last <= as_of; }

bool signed_by(const records::Promise& promise, Day as_of) {
  return !promise.signing || !promise.signing->date || known(promise.signing->date, as_of);
}

std::vector<const records::Extension*> extensions(const records::Promise& promise, Day as_of) {
  std::vector<const records::Extension*> out;
  for (const auto& extension : promise.extended)
    if (known(extension->decided, as_of)) out.push_back(&*extension);
  return out;
}

std::optional<Interval> promise_period(const records::Promise& promise, Day as_of) {
  if (!promise.period || promise.period->unknown) return std::nullopt;
  Interval period = promise.period->span;
  for (const records::Extension* extension : extensions(promise, as_of))
    if (extension->to) period.last = std::max(period.last, extension->to->span.last);
  return cut(period, promise, as_of);
}

PromiseState promise_state(const records::Promise& promise, Day as_of) {
  const auto period = promise_period(promise, as_of);
  if (!period) return PromiseState::undated;
  const auto end = ended_early(promise, as_of);
  if (end && *end < as_of) return PromiseState::ended;
  if (as_of < period->first || !signed_by(promise, as_of)) return PromiseState::upcoming;
  return as_of <= period->last ? PromiseState::running : PromiseState::ended;
}

std::optional<Interval> commitment_period(const records::Promise& promise,
                                          const records::Commitment& commitment, Day as_of) {
  if (commitment.period.absent()) return promise_period(promise, as_of);
  if (!commitment.period || commitment.period->unknown) return std::nullopt;
  return cut(commitment.period->span, promise, as_of);
}

records::WalkState walk_state(const records::Walk& walk, Day as_of) {
  if (!walk.date || as_of < walk.date->span.first) return records::WalkState::planned;
  if (walk.state.absent()) return records::WalkState::held;
  return walk.state ? *walk.state : records::WalkState::planned;
}

const records::HistoryEntry* last_entry(const records::Measure& measure, Day as_of) {
  const records::HistoryEntry* last = nullptr;
  for (const auto& entry : measure.history)
    if (entry->state && known(entry->date, as_of)) last = &*entry;
  return last;
}

const records::MovedDue* last_move(const records::Measure& measure, Day as_of) {
  const records::MovedDue* last = nullptr;
  for (const auto& move : measure.moved_due) {
    if (!move->to || !known(move->decided, as_of)) continue;
    if (!last || last->decided->span.last <= move->decided->span.last) last = &*move;
  }
  return last;
}

std::optional<Day> set_due(const corpus::Corpus& corpus, const records::Measure& measure, Day as_of) {
  if (const records::MovedDue* move = last_move(measure, as_of)) return move->to->span.last;
  if (measure.due) return measure.due->span.last;
  return measure.due.absent() && !goes_on(measure) ? milestone_day(corpus, measure) : std::nullopt;
}

std::optional<Day> latest_day(const corpus::Corpus& corpus, const records::Measure& measure, Day as_of) {
  if (goes_on(measure)) return std::nullopt;
  if (const auto set = set_due(corpus, measure, as_of)) return set;
  const auto chosen = chosen_day(measure, as_of);
  if (!measure.due.absent() || !chosen) return std::nullopt;
  return calendar::after(*chosen, corpus.settings.measure_due());
}

std::vector<const records::Plan*> plans_in_force(const corpus::Corpus& corpus, Day as_of) {
  std::vector<const records::Plan*> decided;
  for (const records::Plan& plan : corpus.plans)
    if (plan.decided && known(plan.decided->date, as_of)) decided.push_back(&plan);
  std::set<std::string_view> replaced;
  for (const records::Plan* plan : decided)
    if (plan->replaces) replaced.insert(plan->replaces->id);
  std::erase_if(decided, [&](const records::Plan* plan) { return replaced.contains(plan->id); });
  return decided;
}

const records::Observation* observation_of(const corpus::Corpus& corpus, const records::Origin& origin) {
  const records::Walk* walk = origin.from_situation ? nullptr : corpus.walks.find(origin.record);
  if (!walk) return nullptr;
  for (const auto& observation : walk->observations)
    if (makes(*observation, origin.part)) return &*observation;
  return nullptr;
}

const records::Problem* problem_of(const corpus::Corpus& corpus, const records::Origin& origin) {
  const records::Situation* situation =
      origin.from_situation ? corpus.situations.find(origin.record) : nullptr;
  if (!situation) return nullptr;
  for (const auto& problem : situation->problems)
    if (problem->id && problem->id->text == origin.part) return &*problem;
  return nullptr;
}

const records::Cause* cause_of(const corpus::Corpus& corpus, const records::Measure& measure) {
  if (!measure.cause) return nullptr;
  for (const auto& origin : measure.from) {
    const auto* situation = origin->from_situation ? corpus.situations.find(origin->record) : nullptr;
    if (!situation) continue;
    for (const auto& problem : situation->problems)
      for (const auto& cause : problem->causes)
        if (cause->id && cause->id->text == measure.cause->id) return &*cause;
  }
  return nullptr;
}

std::vector<std::string> categories_of(const corpus::Corpus& corpus, const records::Measure& measure) {
  if (!measure.category.absent()) return ids_of(measure.category);
  std::vector<std::string> out;
  for (const auto& origin : measure.from) {
    const records::Observation* observation = observation_of(corpus, *origin);
    if (observation && observation->category) put_once(out, observation->category->id);
  }
  return out;
}

std::vector<std::string> places_of(const corpus::Corpus& corpus, const records::Measure& measure) {
  if (!measure.place.absent()) return ids_of(measure.place);
  std::vector<std::string> out;
  for (const auto& origin : measure.from) {
    const records::Observation* observation = observation_of(corpus, *origin);
    if (observation && observation->place) put_once(out, observation->place->id);
    const records::Problem* problem = problem_of(corpus, *origin);
    if (problem && problem->place) put_once(out, problem->place->id);
  }
  return out;
}

bool reported_before(const records::Followup* a, const records::Followup* b) {
  return a->date->span.last < b->date->span.last;
}

}  // namespace lofte::eval
