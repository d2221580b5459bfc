// SPDX-License-Identifier: Apache-2.0
//
// Whether figures contradict each other is decided where commitments are judged, so that a status and a check
// never disagree about it. What is left to do here is to find the figures.
#include "rules/contradictions.h"

#include <algorithm>

#include "eval/count.h"
#include "eval/judge.h"
#include "eval/lines.h"

namespace lofte::rules {
namespace {

using calendar::Day;
using calendar::kForever;
using records::Commitment;
using records::Promise;
using records::Target;

// The day as of which all reports are known. It is no later than that where the period goes on for ever: its
// units are counted up to it.
std::optional<Day> all_reported(const eval::Index& index, const Promise& promise,
                                const Commitment& commitment) {
  const auto followups = eval::followups_of(index, promise, kForever);
  if (followups.empty()) return std::nullopt;
  const auto period = eval::commitment_period(promise, commitment, kForever);
  return period && period->open() ? followups.back()->date->span.last : kForever;
}

// The counts that a target asks for: one, or one of each place, or of each thing that is to be carried out.
std::vector<eval::Count> asked(const Target& target) {
  const eval::Count count = eval::count_of(target);
  std::vector<eval::Count> out;
  for (const auto& thing : target.carry_out) {
    out.push_back(count);
    out.back().what = {*thing};
  }
  if (!out.empty()) return out;
  if (target.each.empty()) return {count};
  for (const auto& place : target.each) {
    out.push_back(count);
    out.back().places = {place->id};
  }
  return out;
}

// A figure over units is at odds with others by what it says of them, so the last of those comes last.
void units_last(std::vector<eval::Line>& lines) {
  std::stable_partition(lines.begin(), lines.end(),
                        [](const eval::Line& line) { return line.figure->units.absent(); });
}

std::optional<Contradiction> of_lines(std::vector<eval::Line> lines, std::optional<eval::Clash> clash) {
  if (lines.empty()) return std::nullopt;
  const eval::Line last = lines.back();
  lines.pop_back();
  return Contradiction{&*last.figure->of, last, std::move(lines), clash};
}

// Of the figures at one place, or of all: where their sums cannot be; else where the units cannot.
std::optional<Contradiction> contradiction_in(const eval::Case& c, const eval::Count& count) {
  const auto evidence = eval::gather(c.index, c.promise, c.commitment, count, c.period, c.as_of);
  std::vector<eval::Line> lines;
  for (const eval::Source& source : evidence.sources)
    if (source.figures) lines.insert(lines.end(), source.figures->lines.begin(), source.figures->lines.end());
  if (const auto clash = eval::clash(evidence)) {
    std::erase_if(lines, [&](const eval::Line& line) { return !line.when.overlaps(clash->when); });
    return of_lines(std::move(lines), clash);
  }
  const auto bound = eval::bound_of(c.target);
  if (!c.target.every || !bound || !eval::judge_every(c, evidence, *bound, *c.target.every).clash)
    return std::nullopt;
  units_last(lines);
  return of_lines(std::move(lines), std::nullopt);
}

// Figures of days that no two of them share contradict each other in nothing, unless one says by itself more
// than a number: in how many units it was reached, or how many of them were in time.
bool apart(const std::vector<eval::Line>& lines) {
  std::vector<calendar::Interval> days;
  for (const eval::Line& line : lines) {
    const records::Figure& figure = *line.figure;
    if (!figure.units.absent() || !figure.within.absent() || !figure.out_of.absent()) return false;
    days.push_back(line.when);
  }
  std::sort(days.begin(), days.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  return std::adjacent_find(days.begin(), days.end(),
                            [](const auto& a, const auto& b) { return a.last >= b.first; }) == days.end();
}

std::optional<Contradiction> contradiction(const eval::Index& index, const Promise& promise,
                                           const Commitment& commitment) {
  const auto as_of = all_reported(index, promise, commitment);
  if (!as_of || apart(eval::lines_for(index, promise, commitment, *as_of))) return std::nullopt;
  if (!eval::judge_target(index, promise, commitment, *as_of).clash) return std::nullopt;
  const Target& target = *commitment.target;
  const auto period = eval::days_judged(promise, commitment, target, *as_of);
  const eval::Case c{index, promise, commitment, target, *period, *as_of};
  for (const eval::Count& count : asked(target))
    if (auto found = contradiction_in(c, count)) return found;
  return std::nullopt;
}

}  // namespace

std::vector<Contradiction> contradictions(const eval::Index& index) {
  std::vector<Contradiction> out;
  for (const Promise& promise : index.corpus.promises)
    for (const auto& commitment : promise.commitments)
      if (auto found = contradiction(index, promise, *commitment)) out.push_back(std::move(*found));
  return out;
}

}  // namespace lofte::rules
