// SPDX-License-Identifier: Apache-2.0
#include "eval/count.h"

#include <algorithm>
#include <cmath>

#include "eval/reasons_count.h"
#include "eval/reasons_each.h"

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::Interval;
using calendar::Range;

constexpr double kLargest = 1e12;

std::int64_t whole(double value) { return static_cast<std::int64_t>(std::clamp(value, -kLargest, kLargest)); }

std::vector<std::string> ids(const records::List<records::PlaceRef>& places) {
  std::vector<std::string> out;
  for (const auto& place : places)
    if (std::find(out.begin(), out.end(), place->id) == out.end()) out.push_back(place->id);
  return out;
}

Outcome clashing(const Clash& clash) {
  return {.verdict = Verdict::cannot_tell, .reason = contradicting(clash), .clash = true};
}

// Still running, and not reached yet.
Outcome judge_pace(const Case& c, const Evidence& evidence, Bound bound, const Range& all) {
  Outcome out{.verdict = Verdict::cannot_tell, .observed = all};
  const auto to = known_to(evidence);
  if (silent(evidence) || !to || c.period.open()) {
    out.reason = silent(evidence) || !to ? nothing_found(evidence) : no_end(c, evidence, bound);
    return out;
  }
  const Interval covered{c.period.first, *to};
  const std::int64_t length = std::max<std::int64_t>((*to - c.period.first).count() + 1, 0);
  const std::int64_t expected = expected_after(bound.n, length, c.period);
  const Range seen = length > 0 ? over(evidence, covered) : Range{0, Range::kMany};
  if (seen.lo > seen.hi) return clashing({covered, seen.lo, seen.hi});
  const int planned = planned_within(evidence, c.period);
  if (all.lo + planned >= expected)
    out.verdict = Verdict::on_track;
  else if (seen.hi < expected)
    out.verdict = Verdict::behind;
  const bool told = out.verdict != Verdict::cannot_tell;
  out.reason =
      told ? at_pace(c, evidence, bound, *to, planned, expected) : not_enough(c, evidence, bound, covered);
  return out;
}

Outcome judge_least(const Case& c, const Evidence& evidence, Bound bound, const Range& all) {
  Outcome out{.verdict = Verdict::met, .reason = found_and_promised(c, evidence, bound), .observed = all};
  out.exceeded = all.lo > bound.n;
  if (all.lo >= bound.n) return out;
  if (!c.ended()) return judge_pace(c, evidence, bound, all);
  out.verdict = all.lo > 0 ? Verdict::partly : Verdict::not_met;
  if (all.hi < bound.n) return out;
  out.verdict = Verdict::cannot_tell;
  out.reason = not_enough(c, evidence, bound, c.period);
  return out;
}

Outcome judge_most(const Case& c, const Evidence& evidence, Bound bound, const Range& all) {
  Outcome out{.verdict = Verdict::met, .reason = found_and_promised(c, evidence, bound), .observed = all};
  if (all.lo > bound.n) {
    out.verdict = Verdict::not_met;
  } else if (!c.ended()) {
    out.verdict = Verdict::on_track;
  } else if (all.hi > bound.n) {
    out.verdict = Verdict::cannot_tell;
    out.reason = not_enough(c, evidence, bound, c.period);
  }
  return out;
}

bool on_average(const records::Target& target) {
  return target.every && target.on_average && *target.on_average;
}

// A mean over a period without an end is that of the units that have ended: it may rise or fall again.
Outcome judge_open_mean(const Case& c, const Evidence& evidence, Bound total, const Interval& days) {
  Outcome out;
  const Range all = over(evidence, days);
  out.observed = all;
  out.reason = nothing_found(evidence);
  if (silent(evidence)) return out;
  const calendar::Truth kept = keeps(all, total);
  out.reason = kept == calendar::Truth::cannot_tell ? not_enough(c, evidence, total, days)
                                                    : found_and_promised(c, evidence, total);
  if (kept != calendar::Truth::cannot_tell)
    out.verdict = kept == calendar::Truth::yes ? Verdict::on_track : Verdict::behind;
  return out;
}

// The total of the period against what every unit would have made of it; none is looked at alone.
Outcome judge_mean(const Case& c, const Evidence& evidence, Bound bound, calendar::Unit unit) {
  const auto asked = units_asked(evidence, unit);
  const auto units = static_cast<std::int64_t>(asked.size());
  const Bound total{bound.least, bound.n * units};
  Outcome out;
  if (!c.period.open())
    out = judge_over_period(c, evidence, total);
  else if (units > 0)
    out = judge_open_mean(c, evidence, total, {c.period.first, asked.back().last});
  else
    out.reason = nothing_found(evidence);
  if (units > 0 && !silent(evidence)) out.reason = with_mean(std::move(out.reason), bound, unit, units);
  return out;
}

// One count at one set of places.
Outcome judge_at(const Case& c, Bound bound, Count count) {
  const Evidence evidence = gather(c.index, c.promise, c.commitment, std::move(count), c.period, c.as_of);
  Outcome out;
  if (const auto found = clash(evidence))
    out = clashing(*found);
  else if (on_average(c.target))
    out = judge_mean(c, evidence, bound, *c.target.every);
  else if (c.target.every)
    out = judge_every(c, evidence, bound, *c.target.every);
  else
    out = judge_over_period(c, evidence, bound);
  const std::size_t times = c.target.every ? units_asked(evidence, *c.target.every).size() : 1;
  out.required = bound.n * static_cast<std::int64_t>(times);
  out.evidence = paths(evidence);
  return out;
}

bool failed(Verdict verdict) { return verdict == Verdict::partly || verdict == Verdict::not_met; }

// Every place is judged alone; the whole is as good as all of them.
Verdict of_all(const std::vector<PlaceOutcome>& places, bool ended) {
  const auto count = [&](auto is) {
    return std::count_if(places.begin(), places.end(), [&](const auto& p) { return is(p.outcome.verdict); });
  };
  const auto all = static_cast<std::ptrdiff_t>(places.size());
  const auto met = count([](Verdict v) { return v == Verdict::met; });
  const auto lost = count(failed);
  if (met == all) return Verdict::met;
  if (ended && lost > 0 && met > 0) return Verdict::partly;
  if (lost == all) return Verdict::not_met;
  if (ended) return Verdict::cannot_tell;
  if (lost > 0 || count([](Verdict v) { return v == Verdict::behind; }) > 0) return Verdict::behind;
  const bool told = count([](Verdict v) { return v == Verdict::cannot_tell; }) == 0;
  return told ? Verdict::on_track : Verdict::cannot_tell;
}

Outcome judge_each(const Case& c, Bound bound, const Count& count, const std::vector<std::string>& places) {
  std::vector<PlaceOutcome> judged;
  Outcome out{.verdict = Verdict::cannot_tell, .required = 0, .observed = Range{0, 0}};
  for (const std::string& place : places) {
    Count here = count;
    here.places = {place};
    here.one_of_several = true;
    Outcome one = judge_at(c, bound, std::move(here));
    *out.required += one.required.value_or(0);
    if (out.observed && one.observed)
      out.observed = *out.observed + *one.observed;
    else
      out.observed.reset();
    out.clash = out.clash || one.clash;
    out.evidence.insert(one.evidence.begin(), one.evidence.end());
    judged.push_back({place, std::move(one)});
  }
  out.verdict = of_all(judged, c.ended());
  out.reason = each_place(c, count, bound, judged, out.verdict);
  out.exceeded =
      out.verdict == Verdict::met && bound.least && out.observed && out.observed->lo > *out.required;
  return out;
}

}  // namespace

std::optional<Bound> bound_of(const records::Target& target) {
  if (target.at_least.absent() == target.at_most.absent()) return std::nullopt;
  if (target.at_least) return Bound{true, whole(std::ceil(target.at_least->value))};
  if (target.at_most) return Bound{false, whole(std::floor(target.at_most->value))};
  return std::nullopt;
}

Count count_of(const records::Target& target) {
  Count out{{}, target.theme ? target.theme->str() : std::string(), ids(target.at), false};
  for (const auto& what : target.of)
    if (std::find(out.what.begin(), out.what.end(), *what) == out.what.end()) out.what.push_back(*what);
  return out;
}

Outcome judge_count(const Case& c, Bound bound) {
  const Count count = count_of(c.target);
  const auto places = ids(c.target.each);
  return places.empty() ? judge_at(c, bound, count) : judge_each(c, bound, count, places);
}

Outcome judge_over_period(const Case& c, const Evidence& evidence, Bound bound) {
  const Range all = over(evidence, c.period);
  return bound.least ? judge_least(c, evidence, bound, all) : judge_most(c, evidence, bound, all);
}

std::int64_t expected_after(std::int64_t n, std::int64_t passed, const Interval& period) {
  return n * std::min<std::int64_t>(passed, period.days()) / period.days();
}

}  // namespace lofte::eval
