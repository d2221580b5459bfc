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
/// Activities are called what lofte.yaml calls them, in every language; of several, "skolbesök eller
/// fotpatruller".
Things things(const corpus::Corpus& corpus, const records::Counted& what, const calendar::Range& range);
Things things(const corpus::Corpus& corpus, const records::Counted& what, const calendar::Count& count);
Things things(const corpus::Corpus& corpus, const std::vector<records::Counted>& any_of,
              const calendar::Range& range, words::Joint joint = words::Joint::and_);

/// When something happened: "2020-09-15", "2020-09-01 – 2020-09-30", "no later than 2019-03-01".
words::Message when(const calendar::Interval& days);

/// What is counted, in the plural: "trafikkontroller", "safety walks".
words::Message name_of_many(const corpus::Corpus& corpus, const records::Counted& what);

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
