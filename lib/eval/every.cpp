// SPDX-License-Identifier: Apache-2.0
//
// "Minst en trafikkontroll varje dygn": each unit of the period needs evidence of its own. A report over many
// units can prove that some of them failed (71 checks cannot be one on each of 92 days), and never that all
// were kept: a mean above one says nothing about the days without. It can say so itself, in `units`.
#include <algorithm>
#include <functional>
#include <set>

#include "eval/count.h"
#include "eval/reasons_every.h"

namespace lofte::eval {
namespace {

using calendar::Interval;
using calendar::Range;
using calendar::Truth;

using Units = std::vector<Interval>;

// The units that lie within some days, as [first, last) of their indices.
struct Stretch {
  std::size_t first;
  std::size_t last;
  std::int64_t size() const { return first < last ? static_cast<std::int64_t>(last - first) : 0; }
};

Stretch within(const Units& units, const Interval& when) {
  const auto first = std::partition_point(units.begin(), units.end(),
                                          [&](const Interval& u) { return u.first < when.first; });
  const auto last = std::partition_point(units.begin(), units.end(),
                                         [&](const Interval& u) { return u.last <= when.last; });
  return {static_cast<std::size_t>(first - units.begin()), static_cast<std::size_t>(last - units.begin())};
}

void for_each(const Holder& holder, const std::function<void(const Entry&)>& f) {
  if (holder.own) std::for_each(holder.own->entries.begin(), holder.own->entries.end(), f);
  for (const Holder& place : holder.places) for_each(place, f);
  for (const Holder& part : holder.parts) for_each(part, f);
}

// The figures of all who are responsible, together (or jointly), for all the places or for more: what they
// did not reach, nobody did.
void for_whole(const Figures& figures, const std::function<void(const Entry&)>& f) {
  const auto together = [&](const Book& book) {
    if (book.together.own)
      std::for_each(book.together.own->entries.begin(), book.together.own->entries.end(), f);
    for (const Account* share : book.shares)
      if (book.joint && share) std::for_each(share->entries.begin(), share->entries.end(), f);
  };
  together(figures.everywhere);
  if (figures.books.size() == 1) together(figures.books.front());
}

// The figures of anybody responsible at any of the places: what they reached, was reached.
void for_any(const Figures& figures, const std::function<void(const Entry&)>& f) {
  if (figures.books.empty()) for_each(figures.everywhere.together, f);
  for (const Book& book : figures.books) for_each(book.together, f);
}

void for_proof(const Figures& figures, bool of_success, Bound bound,
               const std::function<void(const Entry&)>& f) {
  if (of_success == bound.least)
    for_any(figures, f);
  else
    for_whole(figures, f);
}

Truth unit_kept(const Evidence& evidence, const Interval& unit, const Range& found, Bound bound) {
  const Truth kept = keeps(found, bound);
  const Truth still_open = bound.least ? Truth::no : Truth::yes;
  return kept == still_open && !settled(evidence, unit) ? Truth::cannot_tell : kept;
}

// Keeps the proof that says most. One that leaves less room than other figures fill contradicts them.
void add(Tally& tally, const Proof& proof) {
  const auto first = tally.kept.begin() + static_cast<std::ptrdiff_t>(proof.first);
  tally.clash =
      tally.clash || std::count(first, first + proof.units, Truth::yes) + proof.failed > proof.units;
  if (!tally.proof || proof.failed > tally.proof->failed) tally.proof = proof;
}

// What figures say themselves: that every unit they cover reached it …
void read_reached(const Evidence& evidence, const Figures& figures, const Units& units, Bound bound,
                  Tally& tally) {
  for_proof(figures, true, bound, [&](const Entry& entry) {
    const Stretch covered = within(units, entry.when);
    if (!entry.units || !evidence.period.contains(entry.when) ||
        entry.units->lo != static_cast<std::int64_t>(covered.size()))
      return;
    for (std::size_t i = covered.first; i < covered.last; ++i) {
      tally.clash = tally.clash || tally.kept[i] == Truth::no;
      tally.kept[i] = Truth::yes;
    }
  });
}

// … or that not all of them did.
void read_not_reached(const Evidence& evidence, const Figures& figures, const Units& units, Bound bound,
                      Tally& tally) {
  for_proof(figures, false, bound, [&](const Entry& entry) {
    const Stretch covered = within(units, entry.when);
    if (!entry.units || !evidence.period.contains(entry.when) || entry.units->hi >= covered.size()) return;
    add(tally, {covered.first, covered.size(), covered.size() - entry.units->hi, *entry.units, true});
  });
}

// Whether a stretch of units cannot all have been kept, by what is known of it as a whole.
std::optional<Proof> strained(const Evidence& evidence, const Units& units, const Stretch& stretch,
                              Bound bound) {
  const Range sum = over(evidence, {units[stretch.first].first, units[stretch.last - 1].last});
  const std::int64_t size = stretch.size();
  if (bound.least && sum.hi < bound.n * size)
    return Proof{stretch.first, size, size - sum.hi / bound.n, sum, false};
  if (!bound.least && sum.lo > bound.n * size) return Proof{stretch.first, size, 1, sum, false};
  return std::nullopt;
}

void read_long_figures(const Evidence& evidence, const Figures& figures, const Units& units, Bound bound,
                       Tally& tally) {
  std::set<std::pair<std::size_t, std::size_t>> seen;
  for_each(figures.everywhere.together, [&](const Entry& entry) {
    const Stretch covered = within(units, entry.when);
    if (covered.size() < 2 || !seen.insert({covered.first, covered.last}).second) return;
    if (const auto proof = strained(evidence, units, covered, bound)) add(tally, *proof);
  });
  for_whole(figures, [&](const Entry& entry) {
    const Stretch covered = within(units, entry.when);
    if (covered.size() < 2 || (tally.longest && tally.longest->units >= covered.size())) return;
    const bool aligned =
        units[covered.first].first == entry.when.first && units[covered.last - 1].last == entry.when.last;
    if (aligned && entry.count.exact() && evidence.sources.size() == 1)
      tally.longest = Mean{covered.size(), entry.count.lo};
  });
}

Tally tally_of(const Evidence& evidence, Bound bound, calendar::Unit unit) {
  const Units units = units_asked(evidence, unit);
  Tally out;
  out.unit = unit;
  for (const Interval& one : units) {
    const Range found = over(evidence, one);
    out.clash = out.clash || found.lo > found.hi;
    out.kept.push_back(unit_kept(evidence, one, found, bound));
    if (one.last < evidence.as_of) ++out.past;
  }
  // Of several things, a figure of one says nothing of the others: it can show that a unit reached the
  // number, and only all of them together that it did not.
  const bool alone = evidence.sources.size() == 1;
  for (const Source& source : evidence.sources) {
    if (!source.figures) continue;
    if (alone || bound.least) read_reached(evidence, *source.figures, units, bound, out);
    if (alone) read_not_reached(evidence, *source.figures, units, bound, out);
    read_long_figures(evidence, *source.figures, units, bound, out);
  }
  return out;
}

bool past_shown(const Tally& tally) {
  const auto end = tally.kept.begin() + tally.past;
  return std::all_of(tally.kept.begin(), end, [](Truth kept) { return kept == Truth::yes; });
}

Verdict verdict_of(const Case& c, const Tally& tally, Bound bound, const Range& all, bool said_nothing) {
  const auto shown = tally.count(Truth::yes);
  const bool whole = !c.period.open() && shown == tally.total();
  if (whole) return Verdict::met;
  const bool failed = tally.proof || tally.count(Truth::no) > 0;
  if (!c.ended()) {
    if (failed) return Verdict::behind;
    return past_shown(tally) && !said_nothing ? Verdict::on_track : Verdict::cannot_tell;
  }
  if (!failed) return Verdict::cannot_tell;
  const bool something = bound.least ? all.lo > 0 : shown > 0;
  return something ? Verdict::partly : Verdict::not_met;
}

}  // namespace

Units units_asked(const Evidence& evidence, calendar::Unit unit) {
  return calendar::units(unit, evidence.period, evidence.as_of);
}

Outcome judge_every(const Case& c, const Evidence& evidence, Bound bound, calendar::Unit unit) {
  const Tally tally = tally_of(evidence, bound, unit);
  const Range all =
      over(evidence, {c.period.first, c.period.open() ? std::max(c.as_of, c.period.first) : c.period.last});
  if (tally.clash) return {.verdict = Verdict::cannot_tell, .reason = contradicting(tally), .clash = true};
  Outcome out{.verdict = verdict_of(c, tally, bound, all, bound.least && silent(evidence)), .observed = all};
  out.reason = every_unit(c, evidence, bound, tally, out.verdict);
  out.exceeded = out.verdict == Verdict::met && bound.least && all.lo > bound.n * tally.total();
  return out;
}

}  // namespace lofte::eval
