// SPDX-License-Identifier: Apache-2.0
//
// Numbers as people say them: what was written as approximate stays approximate in words.
#pragma once
#include "calendar/time.h"
#include "corpus/corpus.h"
#include "words/message.h"

namespace lofte::eval {

/// "20", "at least 301", "at most 4", "18–25", "an unknown number of".
words::Message amount(const calendar::Range& range);
/// The same for a count, with the words it was written in: `50+` is "just over 50", `~20` "about 20".
words::Message amount(const calendar::Count& count);

/// A number of things, and whether the word for them stands in the singular.
struct Things {
  words::Message text;
  bool one = false;
};

/// What is counted, with its number: "20 grannsamverkansområden", "1 safety walk", "at least 2 meetings".
/// Activities are called what lofte.yaml calls them, in every language.
Things things(const corpus::Corpus& corpus, const records::Counted& what, const calendar::Range& range);
Things things(const corpus::Corpus& corpus, const records::Counted& what, const calendar::Count& count);

/// "2 months", "24 hours".
words::Message length(const calendar::Duration& duration);
/// "41 days".
words::Message length_in_days(long long days);
/// "12 months", "1 term": a number of units.
words::Message units_of(calendar::Unit unit, long long number);
/// "a month", "per månad".
words::Message per(calendar::Unit unit);
/// "month", "månad".
words::Message one_of(calendar::Unit unit);

}  // namespace lofte::eval
