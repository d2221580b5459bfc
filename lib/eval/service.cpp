// SPDX-License-Identifier: Apache-2.0
//
// "En trasig lampa ska lagas inom 24 timmar" is a promise about every lamp: one that took longer breaks it,
// and lamps that nobody reported may be among those.
#include "eval/service.h"

#include <algorithm>

#include "eval/count.h"
#include "eval/reasons_count.h"

namespace lofte::eval {
namespace {

using calendar::Range;
using words::nested;
using words::Phrase;
using words::say;

constexpr Phrase kAllWithin{"all of {things} reported were within {time}",
                            "{things} har redovisats, alla inom {time}"};
constexpr Phrase kSomeMissed{"{within} of {things} reported were within {time}",
                             "{things} har redovisats, varav {within} inom {time}"};
constexpr Phrase kNotAll{"{things} reported, and not all of them were within {time}",
                         "{things} har redovisats, och alla var inte inom {time}"};
constexpr Phrase kNotSaid{"{things} reported, but not for all of them whether it was within {time}",
                          "{things} har redovisats, men inte för alla om det var inom {time}"};
constexpr Phrase kNotAllDays{
    "{things} reported, all within {time}, but not for every day and every party",
    "{things} har redovisats, alla inom {time}, men inte för varje dag och varje part"};

// The same of one thing.
constexpr Phrase kOneWithin{"{things} reported was within {time}", "{things} har redovisats, inom {time}"};
constexpr Phrase kOneMissed{"{within} of {things} reported was within {time}",
                            "{things} har redovisats, varav {within} inom {time}"};
constexpr Phrase kOneNot{"{things} reported, and not within {time}",
                         "{things} har redovisats, och inte inom {time}"};
constexpr Phrase kOneNotSaid{"{things} reported, but not whether it was within {time}",
                             "{things} har redovisats, men inte om det var inom {time}"};
constexpr Phrase kOneNotAllDays{
    "{things} reported, within {time}, but not for every day and every party",
    "{things} har redovisats, inom {time}, men inte för varje dag och varje part"};

/// What the figures say of the service level.
struct Level {
  bool all_within = true;   // certainly, in every figure
  bool none_within = true;  // certainly, in every figure
  bool missed = false;      // certainly, in one that lies within the period
  bool any = false;         // something was counted at all
};

Range within_of(const records::Figure& figure) {
  const Range count = figure.count->range;
  return figure.within ? figure.within->range : Range{0, count.hi};
}

void add(const Line& line, const calendar::Interval& period, Level& out) {
  const Range count = line.figure->count->range;
  const Range within = within_of(*line.figure);
  const bool kept = count.hi == 0 || (within.exact() && count.exact() && within.lo == count.lo);
  out.all_within = out.all_within && kept;
  out.none_within = out.none_within && within.hi == 0;
  out.any = out.any || count.lo > 0;
  out.missed = out.missed || (within.hi < count.lo && period.contains(line.when));
}

Level level_of(const Evidence& evidence) {
  Level out;
  for (const Line& line : evidence.figures->lines) add(line, evidence.period, out);
  return out;
}

bool all_covered(const Figures& figures, const calendar::Interval& period) {
  if (figures.books.empty() || covers(figures.everywhere, period)) return covers(figures.everywhere, period);
  return std::all_of(figures.books.begin(), figures.books.end(),
                     [&](const Book& book) { return covers(book, period); });
}

Verdict verdict_of(const Level& level, bool ended, bool covered) {
  if (!ended) return level.missed ? Verdict::behind : Verdict::on_track;
  if (level.missed) return level.none_within && level.any ? Verdict::not_met : Verdict::partly;
  return level.all_within && covered ? Verdict::met : Verdict::cannot_tell;
}

Phrase phrase_of_one(const Level& level, bool gaps) {
  if (gaps) return kOneNotAllDays;
  if (level.missed) return kOneNot;
  return level.all_within ? kOneWithin : kOneNotSaid;
}

Phrase phrase_of(const Level& level, bool gaps, const Range& kept) {
  if (gaps) return kNotAllDays;
  if (level.missed && kept == Range{1, 1}) return kOneMissed;
  if (level.missed) return kept.bounded() ? kSomeMissed : kNotAll;
  return level.all_within ? kAllWithin : kNotSaid;
}

// How many kept the level, by the same figures.
Range kept_in(const Case& c, const Evidence& evidence) {
  std::vector<Line> lines = evidence.figures->lines;
  for (Line& line : lines) line.count = within_of(*line.figure);
  return over(figures(c.index.corpus, std::move(lines), evidence.figures->ledger->responsible(),
                      evidence.count.places),
              c.period);
}

}  // namespace

Outcome judge_service(const Case& c) {
  const Evidence evidence = gather(c.index, c.promise, c.commitment, count_of(c.target), c.period, c.as_of);
  Outcome out;
  out.evidence = paths(evidence);
  if (const auto found = clash(evidence)) {
    out.reason = contradicting(*found);
    out.clash = true;
    return out;
  }
  const Range all = over(evidence, c.period);
  const Range kept = kept_in(c, evidence);
  if (kept.lo <= kept.hi) out.observed = kept;
  if (all.exact()) out.required = all.lo;
  const Level level = level_of(evidence);
  const bool covered = all_covered(*evidence.figures, c.period);
  out.verdict = verdict_of(level, c.ended(), covered && !silent(evidence));
  if (silent(evidence)) {
    out.reason = nothing_found(evidence);
    return out;
  }
  const bool gaps = out.verdict == Verdict::cannot_tell && level.all_within;
  const Things reported = things(c.index.corpus, evidence.count.what, all);
  out.reason = say(all == Range{1, 1} ? phrase_of_one(level, gaps) : phrase_of(level, gaps, kept),
                   {{"things", nested(reported.text)},
                    {"within", nested(amount(kept))},
                    {"time", nested(length(*c.target.within))}});
  return out;
}

}  // namespace lofte::eval
