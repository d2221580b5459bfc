// SPDX-License-Identifier: Apache-2.0
//
// What verdicts and states are called, in both languages: one place for terminal, page and news.
#pragma once
#include "eval/verdict.h"
#include "records/promise.h"
#include "records/values.h"
#include "words/phrase.h"

namespace lofte::eval {

words::Phrase phrase(Verdict verdict);
/// What the verdict of a commitment is called: some of what was promised without a number is "partly carried
/// out", and never partly kept.
words::Phrase phrase(Verdict verdict, const records::Commitment& commitment);
words::Phrase phrase(PromiseState state);
words::Phrase phrase(records::MeasureState state);
words::Phrase phrase(records::WalkState state);
words::Phrase phrase(records::Says says);
words::Phrase phrase(records::Reason reason);
words::Phrase phrase(records::Next next);
words::Phrase phrase(records::Size size);
words::Phrase phrase(records::Level level);
words::Phrase phrase(records::Light light);
words::Phrase phrase(records::Observed kind);
words::Phrase phrase(calendar::Unit unit);  ///< "month", "månad"
words::Phrase each(calendar::Unit unit);    ///< "every month", "varje månad"

/// What a measure is called that nobody has chosen yet.
words::Phrase not_chosen();

}  // namespace lofte::eval
