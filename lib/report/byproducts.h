// SPDX-License-Identifier: Apache-2.0
//
// What the work also gave: seizures, reports, parents' meetings. A follow-up may sum up earlier ones, and two
// sums over different days let a third be worked out. So each thing is told once: as the sum of reports that
// do not overlap, else as the report of the most days.
#pragma once
#include <string>
#include <vector>

#include "corpus/corpus.h"
#include "words/phrase.h"

namespace lofte::report {

/// One thing that the follow-ups of a promise tell of, once.
struct Byproduct {
  std::string name;           ///< in words
  std::string of;             ///< the activity; empty for one given in words
  bool about_people = false;  ///< given in words, or a sensitive activity: protected
  calendar::Count count;
  calendar::Interval when;
};

/// What follow-ups on a promise tell of it, in the order first met. Each has a period.
std::vector<Byproduct> byproducts(const corpus::Corpus& corpus,
                                  const std::vector<const records::Followup*>& followups,
                                  std::string_view promise, words::Lang lang);

}  // namespace lofte::report
