// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "eval/index.h"
#include "eval/lines.h"

namespace lofte::rules {

/// The period of a figure: its own, or the follow-up's.
inline const records::Field<records::Period>& period_of(const records::Followup& followup,
                                                        const records::Figure& figure) {
  return figure.period.absent() ? followup.period : figure.period;
}

/// Whether a commitment's target counts what a figure counts, or asks for it to be carried out.
inline bool counts_same(const records::Commitment& commitment, const records::Figure& figure) {
  return commitment.target &&
         (eval::counts(figure, commitment.target->of) || eval::counts(figure, commitment.target->carry_out));
}

/// Whether a figure has a period of its own that is not within its follow-up's.
inline bool is_outside(const records::Followup& followup, const records::Figure& figure) {
  if (!followup.period || followup.period->unknown || !figure.period || figure.period->unknown) return false;
  return figure.period->span.first < followup.period->span.first ||
         figure.period->span.last > followup.period->span.last;
}

/// The first commitment that a figure may tell of and for which `is` holds; nullptr when there is none. It is
/// one that the figure names; where it names none, any of the promise that is about what it counts.
template <class F>
const records::Commitment* told_of(const eval::Index& index, const records::Promise& promise,
                                   const records::Figure& figure, F is) {
  if (figure.commitment) return eval::commitment_of(index, promise, figure.commitment->id, is);
  return figure.commitment.absent() ? eval::commitment_about(index, promise, figure.of->written, is)
                                    : nullptr;
}

/// Calls `f` with the promise, the follow-up and the figure, for every figure whose promise is there and that
/// says what it counts.
template <class F>
void for_each_figure(const corpus::Corpus& corpus, F f) {
  for (const records::Followup& followup : corpus.followups) {
    const auto* promise = followup.promise ? corpus.promises.find(followup.promise->id) : nullptr;
    if (!promise) continue;
    for (const auto& figure : followup.counts)
      if (figure->of) f(*promise, followup, *figure);
  }
}

}  // namespace lofte::rules
