// SPDX-License-Identifier: Apache-2.0
//
// "Vid varje genomförd trygghetsvandring väljs två föreslagna aktiviteter som genomförs under året." Each
// walk is judged alone: three measures after one walk do not make up for one after another. While the promise
// runs nothing is lost yet, so what can be asked is that the choosing has been done in time.
#include "eval/per_walk.h"

#include <algorithm>

#include "eval/amount.h"
#include "eval/registers.h"

namespace lofte::eval {
namespace {

using calendar::Range;
using calendar::Truth;
using words::Message;
using words::nested;
using words::Phrase;
using words::say;

constexpr Phrase kPerWalkNoWalk{"no walk is recorded as held in the period",
                                "ingen genomförd trygghetsvandring finns antecknad under perioden"};
constexpr Phrase kPerWalkDone{"{k} of {walks} had {measures} done by {deadline}",
                              "för {k} av {walks} hade {measures} genomförts senast {deadline}"};
constexpr Phrase kDoneInAll{
    "{k} of {walks} had {measures} done by {deadline}; {done} in all",
    "för {k} av {walks} hade {measures} genomförts senast {deadline}; sammanlagt {done}"};
constexpr Phrase kPerWalkUnsure{
    "for {k} of {walks} the records do not tell whether {measures} had been done by {deadline}",
    "för {k} av {walks} framgår det inte om {measures} hade genomförts senast {deadline}"};
constexpr Phrase kChosen{"for {k} of {walks} older than {age}, {measures} had been chosen",
                         "för {k} av {walks} äldre än {age} hade {measures} valts"};
constexpr Phrase kYoung{"no walk held is older than {age}",
                        "ingen genomförd trygghetsvandring är äldre än {age}"};

/// A walk that the target asks about, with its measures.
struct Walked {
  const records::Walk* walk;
  bool certain;  // that it was held, in the period and where it is asked for
  Range done;    // by the deadline
  int chosen;    // and not dropped
};

Range done_by(const Case& c, std::span<const records::Measure* const> measures) {
  Range out;
  for (const records::Measure* measure : measures) {
    const records::HistoryEntry* last = last_entry(*measure, c.as_of);
    if (!last || *last->state != records::MeasureState::done) continue;
    const Truth in_time = calendar::by(last->date->span, c.period.last);
    if (in_time != Truth::no) out = out + Range{in_time == Truth::yes ? 1 : 0, 1};
  }
  return out;
}

bool still_chosen(const records::Measure* measure, calendar::Day as_of) {
  const records::HistoryEntry* last = last_entry(*measure, as_of);
  return last && *last->state != records::MeasureState::dropped;
}

Register walks_asked_for(const Case& c) {
  Wanted wanted;
  for (const auto& place : c.target.at) wanted.places.push_back(place->id);
  if (c.target.theme) wanted.theme = *c.target.theme;
  return walk_register(c.index, c.promise, wanted, c.period, c.as_of);
}

std::vector<Walked> walked(const Case& c, const Register& kept) {
  std::vector<Walked> out;
  for (const Event& event : kept.events) {
    const Truth asked = both(event.counts, calendar::inside(event.when, c.period));
    if (asked == Truth::no) continue;
    const auto measures = c.index.links.measures_from.find(event.walk->id);
    const auto chosen = std::count_if(measures.begin(), measures.end(),
                                      [&](const auto* m) { return still_chosen(m, c.as_of); });
    out.push_back({event.walk, asked == Truth::yes, done_by(c, measures), static_cast<int>(chosen)});
  }
  return out;
}

/// How many walks reach the number, do not, or may.
struct Reach {
  long long yes = 0;
  long long no = 0;
  long long maybe = 0;
  long long all() const { return yes + no + maybe; }
};

// A walk that may not count does no harm when it reached the number, and decides nothing when it did not.
Reach reach(const std::vector<Walked>& walks, Bound bound) {
  Reach out;
  for (const Walked& one : walks) {
    const Truth kept = keeps(one.done, bound);
    if (kept == Truth::yes)
      ++out.yes;
    else if (kept == Truth::no && one.certain)
      ++out.no;
    else
      ++out.maybe;
  }
  return out;
}

words::Value measures(const Case& c, Bound bound) {
  const records::Counted measure{records::Counted::Form::measure, {}, "measure"};
  const Range range = bound.least ? Range{bound.n, Range::kMany} : Range{0, bound.n};
  return nested(things(c.index.corpus, measure, range).text);
}

words::Value count_of_walks(const Case& c, long long n) {
  const records::Counted walk{records::Counted::Form::walk, {}, "walk"};
  return nested(things(c.index.corpus, walk, Range{n, n}).text);
}

Message after_the_end(const Case& c, Bound bound, const Reach& reached, const Range& done, bool told) {
  words::Values values{{"k", told ? reached.yes : reached.maybe},
                       {"walks", count_of_walks(c, reached.all())},
                       {"measures", measures(c, bound)},
                       {"deadline", calendar::iso(c.period.last)}};
  if (!told) return say(kPerWalkUnsure, std::move(values));
  if (reached.no == 0) return say(kPerWalkDone, std::move(values));
  const records::Counted measure{records::Counted::Form::measure, {}, "measure"};
  values.emplace_back("done", nested(things(c.index.corpus, measure, done).text));
  return say(kDoneInAll, std::move(values));
}

void judge_ended(const Case& c, Bound bound, const std::vector<Walked>& walks, Outcome& out) {
  const Reach reached = reach(walks, bound);
  if (reached.no > 0)
    out.verdict = reached.yes > 0 || out.observed->lo > 0 ? Verdict::partly : Verdict::not_met;
  else if (reached.maybe == 0)
    out.verdict = Verdict::met;
  const bool told = out.verdict != Verdict::cannot_tell;
  out.reason = after_the_end(c, bound, reached, *out.observed, told);
}

void judge_running(const Case& c, Bound bound, const std::vector<Walked>& walks, Outcome& out) {
  const calendar::Duration age = c.index.corpus.settings.feedback_due();
  long long old = 0;
  long long chosen = 0;
  for (const Walked& one : walks) {
    if (!one.certain || calendar::after(one.walk->date->span.last, age) >= c.as_of) continue;
    ++old;
    if (one.chosen >= bound.n) ++chosen;
  }
  out.verdict = chosen == old ? Verdict::on_track : Verdict::behind;
  if (old == 0) {
    out.reason = say(kYoung, {{"age", nested(length(age))}});
    return;
  }
  out.reason = say(kChosen, {{"k", chosen},
                             {"walks", count_of_walks(c, old)},
                             {"age", nested(length(age))},
                             {"measures", measures(c, bound)}});
}

}  // namespace

Outcome judge_per_walk(const Case& c, Bound bound) {
  const Register kept = walks_asked_for(c);
  const std::vector<Walked> walks = walked(c, kept);
  Outcome out;
  out.required = 0;
  out.observed = Range{0, kept.kept ? 0 : Range::kMany};
  for (const Walked& one : walks) {
    if (one.certain) *out.required += bound.n;
    out.observed = *out.observed + Range{one.certain ? one.done.lo : 0, one.done.hi};
    out.evidence.insert(one.walk->path);
    for (const auto* measure : c.index.links.measures_from.find(one.walk->id))
      if (last_entry(*measure, c.as_of)) out.evidence.insert(measure->path);
  }
  const bool any_held = std::any_of(walks.begin(), walks.end(), [](const Walked& w) { return w.certain; });
  if (!any_held)
    out.reason = say(kPerWalkNoWalk);
  else if (c.ended())
    judge_ended(c, bound, walks, out);
  else
    judge_running(c, bound, walks, out);
  out.exceeded = out.verdict == Verdict::met && bound.least && out.observed->lo > *out.required;
  return out;
}

}  // namespace lofte::eval
