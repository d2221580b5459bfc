// SPDX-License-Identifier: Apache-2.0
//
// Which promises a walk belongs to.
#pragma once
#include <vector>

#include "corpus/corpus.h"

namespace lofte::eval {

/// The promises that can hold walks that name none: those signed by a day, with their periods as they stood
/// then.
class Holdings {
 public:
  Holdings(const corpus::Corpus& corpus, calendar::Day as_of);
  /// The promise whose period holds the days; nullptr when none does, or several do.
  const records::Promise* only(const calendar::Interval& days) const;

 private:
  struct Held {
    calendar::Day first;
    const records::Promise* longest;  // that which lasts longest, of this one and all that begin before it
    calendar::Day last;               // its last day
    calendar::Day second_last;        // the last day of the one that lasts longest but for it
  };
  std::vector<Held> all_;  // by their first days
};

/// The promises that a walk belongs to: those it names, else the one that alone holds its date.
std::vector<const records::Promise*> promises_of(const corpus::Corpus& corpus, const records::Walk& walk,
                                                 const Holdings& held);

/// The same for one walk, on a day; kForever: by all that the records say.
std::vector<const records::Promise*> promises_of(const corpus::Corpus& corpus, const records::Walk& walk,
                                                 calendar::Day as_of = calendar::kForever);

}  // namespace lofte::eval
