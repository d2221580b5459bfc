// SPDX-License-Identifier: Apache-2.0
#include "eval/reasons_every.h"

#include "eval/count.h"
#include "eval/reasons_count.h"

namespace lofte::eval {
namespace {

using calendar::Truth;
using words::Message;
using words::nested;
using words::Phrase;
using words::say;

constexpr Phrase kSo{"{k} of {units} had {promised}", "{k} av {units} hade {promised}"};
constexpr Phrase kEverySoFar{"{k} of {units} so far had {promised}",
                             "{k} av {units} hittills hade {promised}"};
constexpr Phrase kNotYet{"0 of {units} has ended so far", "ännu har 0 av {units} gått ut"};
constexpr Phrase kNoneYet{"0 of {units} have ended so far", "ännu har 0 av {units} gått ut"};
constexpr Phrase kFailed{"at least {failed} of {units} did not have {promised}",
                         "minst {failed} av {units} hade inte {promised}"};
constexpr Phrase kEveryTooFew{
    "{things} in {units} are too few for {promised} {per}: at least {failed} of them fell short",
    "{things} på {units} räcker inte till {promised} {per}: minst {failed} av dem nådde inte dit"};
constexpr Phrase kTooFewMean{
    "{things} in {units}, {mean} {per} on average, are too few for {promised} {per}: at least {failed} of "
    "them "
    "fell short",
    "{things} på {units}, i snitt {mean} {per}, räcker inte till {promised} {per}: minst {failed} av dem "
    "nådde "
    "inte dit"};
constexpr Phrase kTooFewMeanAtMost{
    "{things} in {units}, at most {mean} {per} on average, are too few for {promised} {per}: at least "
    "{failed} of them fell short",
    "{things} på {units}, i snitt högst {mean} {per}, räcker inte till {promised} {per}: minst {failed} av "
    "dem "
    "nådde inte dit"};
constexpr Phrase kOneTooFew{
    "{things} in {units} is too few for {promised} {per}: at least {failed} of them fell short",
    "{things} på {units} räcker inte till {promised} {per}: minst {failed} av dem nådde inte dit"};
constexpr Phrase kOneTooMany{"{things} in {units} is too many for {promised} {per}",
                             "{things} på {units} är för mycket för {promised} {per}"};
constexpr Phrase kTooMany{"{things} in {units} are too many for {promised} {per}",
                          "{things} på {units} är för många för {promised} {per}"};
constexpr Phrase kEveryReached{"the target of {promised} was reached in {reached} of {units}, as reported",
                               "målet {promised} nåddes under {reached} av {units} enligt redovisningen"};
constexpr Phrase kMean{
    "{things} in {units}, {mean} {per} on average; that every {unit} had {promised} is not shown",
    "{things} på {units}, i snitt {mean} {per}; det framgår inte att målet {promised} nåddes varje {unit}"};
constexpr Phrase kNotDivided{
    "{found}, and the report is not divided by {unit}; the promise is {promised} {per}",
    "{found}, men redovisningen är inte uppdelad per {unit}; löftet är {promised} {per}"};
constexpr Phrase kNotDividedMean{
    "{found}, {mean} {per} on average, but the report is not divided by {unit}; the promise is {promised} "
    "{per}",
    "{found}, i snitt {mean} {per}, men redovisningen är inte uppdelad per {unit}; löftet är {promised} "
    "{per}"};
constexpr Phrase kOneNotShown{"nothing shows whether the target of {promised} was reached",
                              "det går inte att säga om målet {promised} nåddes"};
constexpr Phrase kNoneShown{"nothing shows in which of {units} the target of {promised} was reached",
                            "det framgår inte under vilka av {units} målet {promised} nåddes"};
constexpr Phrase kFirstShown{
    "{k} of {units} is shown to have had {promised}; nothing decides the others",
    "för {k} av {units} är det visat att målet {promised} nåddes; för övriga går det inte att säga"};
constexpr Phrase kNotShown{
    "{k} of {units} are shown to have had {promised}; nothing decides the others",
    "för {k} av {units} är det visat att målet {promised} nåddes; för övriga går det inte att säga"};

constexpr Phrase kEveryClash{"the reports contradict each other about how many of {units} reached it",
                             "redovisningarna motsäger varandra om hur många av {units} som nådde målet"};

long long as_long(std::int64_t n) { return static_cast<long long>(n); }

struct Speaker {
  const Case& c;
  const Evidence& evidence;
  Bound bound;
  const Tally& tally;

  words::Value ask() const { return nested(promised(c, evidence.count, bound)); }
  words::Value ask_things() const { return nested(promised_things(c, evidence.count, bound)); }
  words::Value units(std::int64_t n) const { return nested(units_of(tally.unit, as_long(n))); }
  Things things_of(const calendar::Range& range) const {
    return things(c.index.corpus, evidence.count.what, range);
  }
};

words::Decimal average(std::int64_t count, std::int64_t units) {
  return {static_cast<double>(count) / static_cast<double>(units), 2};
}

Message proof(const Speaker& s) {
  const Proof& proof = *s.tally.proof;
  if (proof.by_units)
    return say(kEveryReached, {{"promised", s.ask_things()},
                               {"reached", nested(amount(proof.found))},
                               {"units", s.units(proof.units)}});
  const words::Value unit_price = nested(per(s.tally.unit));
  const Things found = s.things_of(proof.found);
  words::Values values{{"things", nested(found.text)},
                       {"units", s.units(proof.units)},
                       {"promised", s.ask()},
                       {"per", unit_price},
                       {"failed", as_long(proof.failed)}};
  if (!s.bound.least) return say(found.one ? kOneTooMany : kTooMany, std::move(values));
  if (found.one || !proof.found.bounded() || proof.units < 2)
    return say(found.one ? kOneTooFew : kEveryTooFew, std::move(values));
  values.emplace_back("mean", average(proof.found.hi, proof.units));
  return say(proof.found.exact() ? kTooFewMean : kTooFewMeanAtMost, std::move(values));
}

Message mean(const Speaker& s) {
  const Mean& longest = *s.tally.longest;
  return say(kMean, {{"things", nested(s.things_of({longest.count, longest.count}).text)},
                     {"units", s.units(longest.units)},
                     {"mean", average(longest.count, longest.units)},
                     {"per", nested(per(s.tally.unit))},
                     {"unit", nested(one_of(s.tally.unit))},
                     {"promised", s.ask()}});
}

// Figures that lie across the units: how many there were is known, and not when.
Message not_divided(const Speaker& s) {
  calendar::Interval days = s.evidence.period;
  if (days.open()) days.last = units_asked(s.evidence, s.tally.unit).back().last;
  const calendar::Range all = over(s.evidence, days);
  words::Values values{{"found", nested(found(s.c, s.evidence, days))},
                       {"unit", nested(one_of(s.tally.unit))},
                       {"promised", s.ask()},
                       {"per", nested(per(s.tally.unit))}};
  if (!all.exact()) return say(kNotDivided, std::move(values));
  values.emplace_back("mean", average(all.lo, s.tally.total()));
  return say(kNotDividedMean, std::move(values));
}

Message undecided(const Speaker& s) {
  if (silent(s.evidence)) return nothing_found(s.evidence);
  if (s.tally.total() == 0) return say(kNotYet, {{"units", s.units(1)}});
  if (s.bound.least && s.tally.longest) return mean(s);
  const std::ptrdiff_t shown = s.tally.count(Truth::yes);
  if (shown == 0 && has_figures(s.evidence) && s.tally.total() > 1) return not_divided(s);
  const Phrase phrase = s.tally.total() == 1 ? kOneNotShown
                        : shown == 0         ? kNoneShown
                        : shown == 1         ? kFirstShown
                                             : kNotShown;
  return say(phrase,
             {{"k", as_long(shown)}, {"units", s.units(s.tally.total())}, {"promised", s.ask_things()}});
}

Message going_well(const Speaker& s) {
  if (s.tally.past == 0)
    return say(s.tally.total() <= 1 ? kNotYet : kNoneYet,
               {{"units", s.units(std::max<std::int64_t>(s.tally.total(), 1))}});
  return say(kEverySoFar,
             {{"k", as_long(s.tally.past)}, {"units", s.units(s.tally.past)}, {"promised", s.ask_things()}});
}

}  // namespace

Message contradicting(const Tally& tally) {
  return say(kEveryClash, {{"units", nested(units_of(tally.unit, as_long(tally.total())))}});
}

Message every_unit(const Case& c, const Evidence& evidence, Bound bound, const Tally& tally,
                   Verdict verdict) {
  const Speaker s{c, evidence, bound, tally};
  if (verdict == Verdict::on_track) return going_well(s);
  if (verdict == Verdict::cannot_tell) return undecided(s);
  const auto shown = tally.count(Truth::yes);
  const auto failed = tally.count(Truth::no);
  if (shown + failed == tally.total())
    return say(kSo, {{"k", as_long(shown)}, {"units", s.units(tally.total())}, {"promised", s.ask_things()}});
  if (tally.proof && tally.proof->failed >= failed) return proof(s);
  return say(kFailed,
             {{"failed", as_long(failed)}, {"units", s.units(tally.total())}, {"promised", s.ask_things()}});
}

}  // namespace lofte::eval
