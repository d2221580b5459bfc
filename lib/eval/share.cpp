// SPDX-License-Identifier: Apache-2.0
//
// "En trasig lampa ska lagas inom 24 timmar" is a promise about every lamp, and "nio av tio klasser ska få
// besök" about most of the classes. Either way there are those that kept it and those that did not, and both
// are added up over figures that do not overlap, as every other count is: a share of two sums, and never a
// mean of shares. The share is that of what was reported; that it holds for all asks for every day and party.
#include "eval/share.h"

#include <algorithm>
#include <cmath>

#include "eval/count.h"
#include "eval/reasons_count.h"
#include "eval/reasons_share.h"

namespace lofte::eval {
namespace {

using calendar::Interval;
using calendar::Range;

// How many of a figure kept it, and of how many.
Range kept_of(const records::Figure& figure, bool timed) {
  if (!timed) return figure.count->range;
  return figure.within ? figure.within->range : Range{0, figure.count->range.hi};
}
Range all_of(const records::Figure& figure, bool timed) {
  if (timed) return figure.count->range;
  return figure.out_of ? figure.out_of->range : Range{figure.count->range.lo, Range::kMany};
}

Range missed_of(const records::Figure& figure, bool timed) {
  const Range all = all_of(figure, timed);
  const Range kept = kept_of(figure, timed);
  const std::int64_t least = kept.bounded() ? std::max<std::int64_t>(all.lo - kept.hi, 0) : 0;
  const std::int64_t most = all.bounded() ? std::max<std::int64_t>(all.hi - kept.lo, least) : Range::kMany;
  return {least, most};
}

// At most how much the figures themselves tell of, whatever days they leave out.
std::int64_t most_reported(const Account& account, const Interval& when) {
  std::int64_t sum = 0;
  std::optional<Interval> stretch;
  const auto close = [&] {
    if (stretch) sum = calendar::sum(sum, least_cover(account, *stretch));
  };
  for (const Entry& entry : account.entries) {
    const auto days = common(entry.when, when);
    if (!days) continue;
    if (stretch && days->first <= stretch->last + calendar::Days{1}) {
      stretch->last = std::max(stretch->last, days->last);
      continue;
    }
    close();
    stretch = days;
  }
  close();
  return sum;
}

std::int64_t most_reported(const Holder& holder, const Interval& when) {
  const std::int64_t own = holder.own ? most_reported(*holder.own, when) : 0;
  if (holder.own && !first_gap(*holder.own, when)) return own;
  std::int64_t sum = own;
  for (const auto* held : {&holder.places, &holder.parts})
    for (const Holder& one : *held) sum = calendar::sum(sum, most_reported(one, when));
  return sum;
}

// Of joint work each party's figures tell of all of it in their days, so they are figures of one doer. A
// party that told of the spring alone says nothing of the autumn, and bounds nothing there.
std::int64_t most_reported(const Book& book, const Interval& when) {
  if (!book.joint) return most_reported(book.together, when);
  std::vector<Entry> told;
  std::int64_t rest = 0;  // what places and parts of parties tell
  const auto add = [&](const Holder& holder, const std::vector<Holder>& parts) {
    if (holder.own) told.insert(told.end(), holder.own->entries.begin(), holder.own->entries.end());
    for (const auto* held : {&holder.places, &parts})
      for (const Holder& one : *held) rest = calendar::sum(rest, most_reported(one, when));
  };
  add(book.together, {});
  for (const Holder& party : book.together.parts) add(party, party.parts);
  const Account all = account(std::move(told));
  const std::int64_t own = most_reported(all, when);
  return first_gap(all, when) ? calendar::sum(own, rest) : own;
}

Range reported(const Figures& figures, const Interval& when) {
  const std::int64_t everywhere = most_reported(figures.everywhere, when);
  std::int64_t places = figures.books.empty() ? Range::kMany : 0;
  for (const Book& book : figures.books) places = calendar::sum(places, most_reported(book, when));
  return {over(figures, when).lo, std::min(everywhere, places)};
}

bool all_covered(const Figures& figures, const Interval& period) {
  if (figures.books.empty() || covers(figures.everywhere, period)) return covers(figures.everywhere, period);
  return std::all_of(figures.books.begin(), figures.books.end(),
                     [&](const Book& book) { return covers(book, period); });
}

// The same figures with another count.
Figures counting(const Case& c, const Evidence& evidence, Range (*count)(const records::Figure&, bool)) {
  const Figures& given = *evidence.only_figures();
  std::vector<Line> lines = given.lines;
  for (Line& line : lines) line.count = count(*line.figure, !c.target.within.absent());
  return figures(c.index.corpus, std::move(lines), given.ledger->doers(), evidence.count.places);
}

Verdict verdict_of(const Parts& parts, double limit, bool ended) {
  const bool reached = parts.least() >= limit;
  const bool lost = parts.most() < limit;
  if (!ended) return lost ? Verdict::behind : reached ? Verdict::on_track : Verdict::cannot_tell;
  if (lost) return parts.kept.hi == 0 ? Verdict::not_met : Verdict::partly;
  return reached && parts.covered ? Verdict::met : Verdict::cannot_tell;
}

// What is told of the whole period: how many kept it, and how many should have.
void tell(const Case& c, const Figures& kept, const Figures& figures, Outcome& out) {
  const Range found = over(kept, c.period);
  const Range all = over(figures, c.period);
  if (found.lo <= found.hi) out.observed = found;
  if (all.lo <= all.hi) out.of_all = all;
  if (all.bounded() && all.exact())
    out.required =
        static_cast<std::int64_t>(std::ceil(share_asked(c.target) * static_cast<double>(all.lo) / kHundred));
}

}  // namespace

Outcome judge_share(const Case& c) {
  const Evidence evidence = gather(c.index, c.promise, c.commitment, count_of(c.target), c.period, c.as_of);
  Outcome out;
  out.evidence = paths(evidence);
  const Figures kept = counting(c, evidence, &kept_of);
  const Figures missed = counting(c, evidence, &missed_of);
  const Figures all = counting(c, evidence, &all_of);
  const Parts parts{reported(kept, c.period), reported(missed, c.period), reported(all, c.period),
                    all_covered(*evidence.only_figures(), c.period)};
  auto found = clash(evidence);
  for (const Figures* figures : {&kept, &missed})
    if (!found) found = clash(figures->everywhere, c.period);
  if (found) {
    out.reason = contradicting(*found);
    out.clash = true;
    return out;
  }
  tell(c, kept, all, out);
  out.reason = nothing_found(evidence);
  if (silent(evidence)) return out;
  out.verdict = verdict_of(parts, share_asked(c.target), c.ended());
  out.reason = share_reason(c, evidence, parts, out.verdict);
  return out;
}

}  // namespace lofte::eval
