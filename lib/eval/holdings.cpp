// SPDX-License-Identifier: Apache-2.0
#include "eval/holdings.h"

#include <algorithm>

#include "eval/facts.h"

namespace lofte::eval {

using calendar::Day;
using calendar::Interval;
using records::Promise;

Holdings::Holdings(const corpus::Corpus& corpus, Day as_of) {
  for (const Promise& promise : corpus.promises) {
    const auto period = promise_period(promise, as_of);
    if (period && signed_by(promise, as_of))
      all_.push_back({period->first, &promise, period->last, Day::min()});
  }
  std::sort(all_.begin(), all_.end(), [](const Held& a, const Held& b) { return a.first < b.first; });
  for (std::size_t i = 1; i < all_.size(); ++i) {
    const Held& before = all_[i - 1];
    Held& one = all_[i];
    const bool longest = one.last > before.last;
    one.second_last = std::max(before.second_last, std::min(before.last, one.last));
    if (!longest) one.longest = before.longest;
    one.last = std::max(before.last, one.last);
  }
}

const Promise* Holdings::only(const Interval& days) const {
  const auto after = std::upper_bound(all_.begin(), all_.end(), days.first,
                                      [](Day first, const Held& one) { return first < one.first; });
  if (after == all_.begin()) return nullptr;
  const Held& held = *(after - 1);
  return held.last >= days.last && held.second_last < days.last ? held.longest : nullptr;
}

std::vector<const Promise*> promises_of(const corpus::Corpus& corpus, const records::Walk& walk,
                                        const Holdings& held) {
  std::vector<const Promise*> out;
  for (const auto& named : walk.promise)
    if (const Promise* promise = corpus.promises.find(named->id)) out.push_back(promise);
  if (!walk.promise.absent() || !walk.date) return out;
  if (const Promise* only = held.only(walk.date->span)) out.push_back(only);
  return out;
}

std::vector<const Promise*> promises_of(const corpus::Corpus& corpus, const records::Walk& walk, Day as_of) {
  return promises_of(corpus, walk, Holdings(corpus, as_of));
}

}  // namespace lofte::eval
