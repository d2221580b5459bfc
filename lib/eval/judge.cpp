// SPDX-License-Identifier: Apache-2.0
//
// A verdict is computed from what is recorded, never typed: yes, no, or cannot tell because of something. So
// everything that stands in the way of a judgement comes first: a promise that has not begun, a period nobody
// knows, a target that is none or that cannot be read.
#include "eval/judge.h"

#include <algorithm>

#include "eval/assessed.h"
#include "eval/carry_out.h"
#include "eval/count.h"
#include "eval/indicator.h"
#include "eval/lines.h"
#include "eval/milestone.h"
#include "eval/per_walk.h"
#include "eval/reasons_judge.h"
#include "eval/share.h"

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::Interval;
using calendar::Range;
using records::Commitment;
using records::Promise;
using records::State;
using records::Target;
using Form = records::Target::Form;

template <class... Values>
bool readable(const Values&... values) {
  return ((values.state() != State::faulty) && ...);
}

bool readable(const Target& t) {
  return readable(t.at_least, t.at_most, t.of, t.at, t.theme, t.every, t.on_average, t.carry_out, t.each,
                  t.per, t.done_by, t.within, t.indicator, t.better_than, t.no_worse_than, t.due);
}

// Whether one thing is counted, of a kind.
bool counts_one(const Target& t, records::Counted::Form form) {
  return t.of.size() == 1 && t.of.front()->form == form;
}

// Whether a target says all that its form needs, and nothing twice.
bool complete(const Target& t) {
  switch (t.form()) {
    case Form::none:
    case Form::milestone:
      return true;
    case Form::count:
      return !t.of.empty() && bound_of(t);
    case Form::per_walk:
      return counts_one(t, records::Counted::Form::measure) && bound_of(t);
    case Form::share:
      return counts_one(t, records::Counted::Form::activity) && (t.at_least.absent() || t.at_least->share);
    case Form::carry_out:
      return !t.carry_out.empty();
    case Form::indicator:
      break;
  }
  return !t.at_least.absent() + !t.at_most.absent() + !t.better_than.absent() + !t.no_worse_than.absent() ==
         1;
}

// Whether a target is judged by figures of those responsible.
bool rests_on_figures(const Target& t) {
  const auto is_activity = [](const auto& what) { return what->form == records::Counted::Form::activity; };
  const bool counting = t.form() == Form::count || t.form() == Form::share;
  const auto& what = t.form() == Form::carry_out ? t.carry_out : t.of;
  return (counting || t.form() == Form::carry_out) && std::any_of(what.begin(), what.end(), is_activity);
}

Outcome cannot_tell(words::Message reason) {
  Outcome out;
  out.reason = std::move(reason);
  return out;
}

Outcome judge_form(const Case& c) {
  switch (c.target.form()) {
    case Form::count:
      return judge_count(c, *bound_of(c.target));
    case Form::per_walk:
      return judge_per_walk(c, *bound_of(c.target));
    case Form::milestone:
      return judge_milestone(c);
    case Form::share:
      return judge_share(c);
    case Form::carry_out:
      return judge_carry_out(c);
    case Form::indicator:
      return judge_indicator(c);
    case Form::none:
      break;
  }
  return cannot_tell(no_target());
}

// What stands in the way of judging a target; nullopt when nothing does.
std::optional<words::Message> hindrance(const Commitment& commitment, const records::Field<Target>& target) {
  if (target.absent() || (target && target->none)) return no_target();
  if (!target || !readable(*target)) return unreadable_target();
  if (!complete(*target)) return incomplete_target();
  const bool named = commitment.responsible.state() == State::good && !commitment.responsible.empty();
  if (rests_on_figures(*target) && !named) return nobody_responsible();
  return std::nullopt;
}

// A commitment whose days nobody knows: what it asks for can be said, and nothing else.
Outcome without_period(const Promise& promise, const Commitment& commitment, const Target& target) {
  const bool unknown = commitment.period.absent() && promise.period && promise.period->unknown;
  Outcome out = cannot_tell(unknown ? unknown_period() : unreadable_period());
  if (target.form() != Form::count || target.every) return out;
  const auto places = static_cast<std::int64_t>(std::max<std::size_t>(target.each.size(), 1));
  out.required = bound_of(target)->n * places;
  out.observed = Range{0, Range::kMany};
  return out;
}

Outcome judge_one(const Index& index, const Promise& promise, const Commitment& commitment,
                  const records::Field<Target>& target, Day as_of) {
  if (auto reason = hindrance(commitment, target)) return cannot_tell(std::move(*reason));
  if (!commitment_period(promise, commitment, as_of) ||
      promise_state(promise, as_of) == PromiseState::undated)
    return without_period(promise, commitment, *target);
  const auto days = days_judged(promise, commitment, *target, as_of);
  if (!days) return cannot_tell(due_before_period());
  return judge_form({index, promise, commitment, *target, *days, as_of});
}

// Why nothing is judged yet; nullopt when the commitment has begun.
std::optional<words::Message> not_begun(const Promise& promise, const Commitment& commitment, Day as_of) {
  const auto period = commitment_period(promise, commitment, as_of);
  const auto whole = promise_period(promise, as_of);
  if (promise_state(promise, as_of) == PromiseState::upcoming)
    return whole && as_of < whole->first ? promise_begins(whole->first) : not_signed();
  if (whole && period && as_of < period->first) return commitment_begins(period->first);
  return std::nullopt;
}

void put_off(Outcome& outcome, const std::optional<words::Message>& reason) {
  if (!reason) return;
  outcome.verdict = Verdict::upcoming;
  outcome.reason = *reason;
  outcome.exceeded = false;
}

Outcome judge_begun(const Index& index, const Promise& promise, const Commitment& commitment,
                    const records::Field<Target>& target, Day as_of) {
  Outcome out = judge_one(index, promise, commitment, target, as_of);
  put_off(out, not_begun(promise, commitment, as_of));
  return out;
}

bool has_effect(const Commitment& commitment) {
  return !commitment.effect.absent() && !(commitment.effect && commitment.effect->none);
}

}  // namespace

Outcome judge_target(const Index& index, const Promise& promise, const Commitment& commitment, Day as_of) {
  return judge_begun(index, promise, commitment, commitment.target, as_of);
}

std::optional<Interval> days_judged(const Promise& promise, const Commitment& commitment,
                                    const Target& target, Day as_of) {
  auto days = commitment_period(promise, commitment, as_of);
  if (days && target.due) days->last = std::min(days->last, target.due->span.last);
  return days && days->first <= days->last ? days : std::nullopt;
}

CommitmentStatus judge(const Index& index, const Promise& promise, const Commitment& commitment, Day as_of) {
  Outcome outcome = judge_target(index, promise, commitment, as_of);
  CommitmentStatus out{.commitment = &commitment,
                       .period = commitment_period(promise, commitment, as_of),
                       .verdict = outcome.verdict,
                       .reason = std::move(outcome.reason),
                       .required = outcome.required,
                       .observed = outcome.observed,
                       .of_all = outcome.of_all,
                       .exceeded = outcome.exceeded,
                       .effect = {},
                       .assessed = {},
                       .figures = {},
                       .evidence = {}};
  if (has_effect(commitment)) {
    Outcome effect = judge_begun(index, promise, commitment, commitment.effect, as_of);
    out.effect = Judgement{effect.verdict, std::move(effect.reason)};
    outcome.evidence.merge(effect.evidence);
  }
  if (commitment.id) out.assessed = assessed(index, promise, commitment.id->text, as_of);
  if (out.assessed) out.assessed->differs = differs(out.assessed->says, out.verdict);
  for (const Line& line : lines_for(index, promise, commitment, as_of))
    out.figures.push_back(shown(index.corpus, line));
  out.evidence.assign(outcome.evidence.begin(), outcome.evidence.end());
  return out;
}

CommitmentStatus judge(const corpus::Corpus& corpus, const Promise& promise, const Commitment& commitment,
                       Day as_of) {
  return judge(index(corpus), promise, commitment, as_of);
}

}  // namespace lofte::eval
