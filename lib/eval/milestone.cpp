// SPDX-License-Identifier: Apache-2.0
//
// A milestone has no number: something is to be in place by a day. What shows it is the history of the
// measures that count for it, so a milestone that no measure records cannot be told, whatever else is said.
#include "eval/milestone.h"

#include <algorithm>

#include "eval/amount.h"

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::Range;
using calendar::Truth;
using records::MeasureState;
using words::Message;
using words::nested;
using words::Phrase;
using words::say;

constexpr Phrase kMilestoneNoMeasure{"no measure is recorded for this milestone",
                                     "ingen åtgärd är antecknad för den här milstolpen"};
constexpr Phrase kAllDropped{"every measure for this milestone has been dropped",
                             "alla åtgärder för den här milstolpen har utgått"};
constexpr Phrase kOneInTime{"done {date}, and due by {deadline}",
                            "klart {date} och skulle vara klart senast {deadline}"};
constexpr Phrase kOneLate{"done {date}, {days} after {deadline}", "klart {date}, {days} efter {deadline}"};
constexpr Phrase kOneUnsure{"done {date}, which does not tell whether it was by {deadline}",
                            "klart {date}, och det framgår inte om det var senast {deadline}"};
constexpr Phrase kOneNotDone{"the measure had not been done by {deadline}",
                             "åtgärden hade inte genomförts senast {deadline}"};
constexpr Phrase kOnePartly{"the measure has been done in part, and was due by {deadline}",
                            "åtgärden har genomförts delvis och skulle ha varit klar senast {deadline}"};
constexpr Phrase kOneSoFar{"the measure has not been done yet; the milestone is due by {deadline}",
                           "åtgärden är inte genomförd än; milstolpen ska vara nådd senast {deadline}"};
constexpr Phrase kOneOverdue{
    "the measure is past its own due date; the milestone is due by {deadline}",
    "åtgärden har passerat sin egen tidsfrist; milstolpen ska vara nådd senast {deadline}"};
constexpr Phrase kInTime{"{k} of {measures} had been done by {deadline}",
                         "{k} av {measures} hade genomförts senast {deadline}"};
constexpr Phrase kLate{
    "{k} of {measures} had been done by {deadline}; {late} later, the last {days} late",
    "{k} av {measures} hade genomförts senast {deadline}; {late} senare, den sista {days} för sent"};
constexpr Phrase kLastLate{
    "{k} of {measures} had been done by {deadline}; {late} later, {days} late",
    "{k} av {measures} hade genomförts senast {deadline}; {late} senare, {days} för sent"};
constexpr Phrase kPartly{"{k} of {measures} had been done by {deadline}, and {part} in part",
                         "{k} av {measures} hade genomförts senast {deadline}, och {part} delvis"};
constexpr Phrase kMilestoneUnsure{
    "{k} of {measures} had been done by {deadline}; for {unsure} the date does not tell",
    "{k} av {measures} hade genomförts senast {deadline}; för {unsure} visar datumet inte om det var i tid"};
constexpr Phrase kFirstSoFar{"{k} of {measures} has been done; the milestone is due by {deadline}",
                             "{k} av {measures} har genomförts; milstolpen ska vara nådd senast {deadline}"};
constexpr Phrase kMilestoneSoFar{
    "{k} of {measures} have been done; the milestone is due by {deadline}",
    "{k} av {measures} har genomförts; milstolpen ska vara nådd senast {deadline}"};
constexpr Phrase kFirstOverdue{
    "{overdue} of {measures} is past its own due date; the milestone is due by {deadline}",
    "{overdue} av {measures} har passerat sin egen tidsfrist; milstolpen ska vara nådd senast {deadline}"};
constexpr Phrase kMilestoneOverdue{
    "{overdue} of {measures} are past their own due date; the milestone is due by {deadline}",
    "{overdue} av {measures} har passerat sin egen tidsfrist; milstolpen ska vara nådd senast {deadline}"};

/// How the measures of a milestone stand, dropped ones aside.
struct Progress {
  long long all = 0;
  long long in_time = 0;
  long long unsure = 0;  // done, some day before or after the deadline
  long long late = 0;
  long long part = 0;
  long long overdue = 0;            // past their own due
  Range days_late;                  // of the last one
  Message date = words::plain({});  // of one that is done
};

void add_done(const records::HistoryEntry& entry, Day deadline, Progress& out) {
  const calendar::Interval& when = entry.date->span;
  const Truth in_time = calendar::by(when, deadline);
  ++(in_time == Truth::yes ? out.in_time : in_time == Truth::no ? out.late : out.unsure);
  out.date = eval::when(when);
  if (in_time == Truth::no && (when.last - deadline).count() >= out.days_late.hi)
    out.days_late = {(when.first - deadline).count(), (when.last - deadline).count()};
}

void add_measure(const Case& c, const records::Measure& measure, Day deadline, Progress& out) {
  const records::HistoryEntry* last = last_entry(measure, c.as_of);
  if (!last || *last->state == MeasureState::dropped) return;
  ++out.all;
  if (*last->state == MeasureState::done) return add_done(*last, deadline, out);
  if (*last->state == MeasureState::partly_done) ++out.part;
  const auto due = set_due(c.index.corpus, measure, c.as_of);
  if (due && *due < c.as_of) ++out.overdue;
}

// A promise that was ended early waits for nothing any more.
Day waits_to(const Case& c, Day deadline) {
  const bool stopped = c.promise.ended && known(c.promise.ended->date, c.as_of);
  return stopped ? std::min(deadline, c.promise.ended->date->span.last) : deadline;
}

Verdict verdict_of(const Progress& p, bool running) {
  if (p.in_time == p.all) return Verdict::met;
  if (running) return p.overdue > 0 ? Verdict::behind : Verdict::on_track;
  if (p.in_time + p.unsure == p.all) return Verdict::cannot_tell;
  return p.in_time + p.unsure + p.late + p.part > 0 ? Verdict::partly : Verdict::not_met;
}

Message days_text(const Range& range) {
  if (range.exact()) return length_in_days(range.lo);
  constexpr Phrase kDays{"{n} days", "{n} dagar"};
  return say(kDays, {{"n", nested(amount(range))}});
}

// A milestone of one measure.
Phrase phrase_of_one(const Progress& p, Verdict verdict) {
  const bool done = p.in_time + p.late + p.unsure > 0;
  if (done && p.late > 0) return kOneLate;
  if (done) return verdict == Verdict::met ? kOneInTime : kOneUnsure;
  if (verdict == Verdict::on_track) return kOneSoFar;
  if (verdict == Verdict::behind) return kOneOverdue;
  return p.part > 0 ? kOnePartly : kOneNotDone;
}

Phrase phrase_of_several(const Progress& p, Verdict verdict) {
  switch (verdict) {
    case Verdict::on_track:
      return p.in_time == 1 ? kFirstSoFar : kMilestoneSoFar;
    case Verdict::behind:
      return p.overdue == 1 ? kFirstOverdue : kMilestoneOverdue;
    case Verdict::cannot_tell:
      return kMilestoneUnsure;
    default:
      break;
  }
  if (p.late > 0) return p.late == 1 ? kLastLate : kLate;
  return p.part > 0 ? kPartly : kInTime;
}

Message reason_of(const Case& c, const Progress& p, Verdict verdict, Day deadline) {
  const records::Counted measure{records::Counted::Form::measure, {}, "measure"};
  const words::Values values{{"k", p.in_time},
                             {"measures", nested(things(c.index.corpus, measure, Range{p.all, p.all}).text)},
                             {"deadline", calendar::iso(deadline)},
                             {"date", nested(p.date)},
                             {"late", p.late},
                             {"part", p.part},
                             {"unsure", p.unsure},
                             {"overdue", p.overdue},
                             {"days", nested(days_text(p.days_late))}};
  return say(p.all == 1 ? phrase_of_one(p, verdict) : phrase_of_several(p, verdict), values);
}

}  // namespace

Outcome judge_milestone(const Case& c) {
  const Day deadline = c.target.done_by->span.last;
  Progress progress;
  Outcome out;
  bool dropped = false;
  for (const auto* measure : c.index.links.measures_for.find({c.promise.id, c.commitment.id->text})) {
    const records::HistoryEntry* last = last_entry(*measure, c.as_of);
    if (!last) continue;
    dropped = dropped || *last->state == MeasureState::dropped;
    out.evidence.insert(measure->path);
    add_measure(c, *measure, deadline, progress);
  }
  if (progress.all == 0) {
    out.reason = say(dropped ? kAllDropped : kMilestoneNoMeasure);
    return out;
  }
  out.verdict = verdict_of(progress, c.as_of <= waits_to(c, deadline));
  out.reason = reason_of(c, progress, out.verdict, deadline);
  return out;
}

}  // namespace lofte::eval
