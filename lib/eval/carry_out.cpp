// SPDX-License-Identifier: Apache-2.0
//
// "Polisen och kommunen ska genomföra krogtillsyn": a promise without a number. What can be asked of it is
// whether it was done at all, and that is neither kept nor broken. One thing done is enough, and what a party
// says of it is no evidence: a figure, an entry of a register or a measure that is done shows it.
#include "eval/carry_out.h"

#include <algorithm>

#include "eval/amount.h"
#include "eval/count.h"
#include "eval/reasons_count.h"

namespace lofte::eval {
namespace {

using calendar::Range;
using words::Message;
using words::nested;
using words::Phrase;
using words::say;

constexpr Phrase kNoNumber{"{found}; no number was promised", "{found}; inget antal är utlovat"};
constexpr Phrase kMeasureDone{"the measure \"{title}\" was done {date}; no number was promised",
                              "åtgärden ”{title}” genomfördes {date}; inget antal är utlovat"};
constexpr Phrase kSeveralDone{"{k} of {n} things promised have been done: {done}",
                              "{k} av {n} utlovade saker är genomförda: {done}"};
constexpr Phrase kFirstDone{"{k} of {n} things promised has been done: {done}",
                            "{k} av {n} utlovade saker är genomförda: {done}"};
constexpr Phrase kNoneDone{"nothing shows that any of the {n} things promised was done",
                           "inget visar att någon av de {n} utlovade sakerna har genomförts"};
constexpr Phrase kNotShownDone{"{found}, which does not tell whether it was done",
                               "{found}, och det framgår inte om det har genomförts"};

/// One thing that is to be done, with what tells of it.
struct Thing {
  Evidence evidence;
  Range found;
  bool done() const { return found.lo >= 1; }
  bool undone() const { return found.hi == 0; }
};

Count count_of(const Case& c, const records::Counted& what) {
  Count out = eval::count_of(c.target);
  out.what = {what};
  return out;
}

// A measure that counts for the commitment and was certainly done by the end; the first of them.
const records::Measure* measure_done(const Case& c) {
  for (const auto* measure : c.index.links.measures_for.find({c.promise.id, c.commitment.id->text})) {
    const records::HistoryEntry* last = last_entry(*measure, c.as_of);
    const bool done = last && *last->state == records::MeasureState::done;
    if (done && calendar::by(last->date->span, c.period.last) == calendar::Truth::yes) return measure;
  }
  return nullptr;
}

Message of_measure(const Case& c, const records::Measure& measure) {
  return say(kMeasureDone, {{"title", measure.title ? *measure.title : measure.id},
                            {"date", nested(when(last_entry(measure, c.as_of)->date->span))}});
}

Message of_one(const Case& c, const Thing& thing, const records::Measure* measure) {
  if (!thing.done() && measure) return of_measure(c, *measure);
  if (silent(thing.evidence)) return nothing_found(thing.evidence);
  const Message seen = found(c, thing.evidence, c.period);
  return say(thing.done() || thing.undone() ? kNoNumber : kNotShownDone, {{"found", nested(seen)}});
}

Message of_several(const Case& c, const std::vector<Thing>& things, const records::Measure* measure) {
  words::List done{{}, words::Joint::and_};
  for (const Thing& thing : things)
    if (thing.done()) done.items.push_back(found(c, thing.evidence, c.period));
  const auto k = static_cast<long long>(done.items.size());
  const auto n = static_cast<long long>(things.size());
  if (k == 0 && measure) return of_measure(c, *measure);
  if (k == 0) return say(kNoneDone, {{"n", n}});
  return say(k == 1 ? kFirstDone : kSeveralDone, {{"k", k}, {"n", n}, {"done", std::move(done)}});
}

Verdict verdict_of(const Case& c, const std::vector<Thing>& things, bool measure) {
  const auto done = std::count_if(things.begin(), things.end(), [](const Thing& t) { return t.done(); });
  const bool undone = std::all_of(things.begin(), things.end(), [](const Thing& t) { return t.undone(); });
  const bool all = done == static_cast<std::ptrdiff_t>(things.size()) || (measure && things.size() == 1);
  if (!c.ended()) return done > 0 || measure ? Verdict::under_way : Verdict::cannot_tell;
  if (all) return Verdict::carried_out;
  if (done > 0 || measure) return Verdict::partly;
  return undone ? Verdict::not_carried_out : Verdict::cannot_tell;
}

// Reports that contradict each other still show what all of them say was done.
Thing thing_of(const Case& c, const records::Counted& what, Outcome& out) {
  Thing thing{gather(c.index, c.promise, c.commitment, count_of(c, what), c.period, c.as_of), {}};
  thing.found = over(thing.evidence, c.period);
  out.evidence.merge(paths(thing.evidence));
  if (const auto found = clash(thing.evidence)) {
    out.clash = true;
    out.reason = contradicting(*found);
  }
  return thing;
}

}  // namespace

Outcome judge_carry_out(const Case& c) {
  Outcome out;
  std::vector<Thing> things;
  for (const auto& what : c.target.carry_out) things.push_back(thing_of(c, *what, out));
  if (out.clash) return out;
  const records::Measure* measure = measure_done(c);
  if (measure) out.evidence.insert(measure->path);
  if (things.size() == 1) out.observed = things.front().found;
  out.verdict = verdict_of(c, things, measure != nullptr);
  out.reason = things.size() == 1 ? of_one(c, things.front(), measure) : of_several(c, things, measure);
  return out;
}

}  // namespace lofte::eval
