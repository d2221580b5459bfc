// SPDX-License-Identifier: Apache-2.0
#include "eval/bounds.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <span>

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::Days;
using calendar::Interval;
using calendar::Range;
using calendar::sum;

template <class T>
using SmallestFirst = std::priority_queue<T, std::vector<T>, std::greater<>>;

// The entries that can touch the days; some of them may still end before the first.
std::span<const Entry> touching(const Account& account, const Interval& when) {
  const auto first = std::lower_bound(account.reach.begin(), account.reach.end(), when.first);
  const auto last = std::upper_bound(account.entries.begin(), account.entries.end(), when.last,
                                     [](Day day, const Entry& entry) { return day < entry.when.first; });
  const auto from = account.entries.begin() + (first - account.reach.begin());
  return from < last ? std::span<const Entry>(from, last) : std::span<const Entry>();
}

}  // namespace

Account account(std::vector<Entry> entries) {
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return std::pair(a.when.first, a.when.last) < std::pair(b.when.first, b.when.last);
  });
  Account out{std::move(entries), {}};
  for (const Entry& entry : out.entries)
    out.reach.push_back(out.reach.empty() ? entry.when.last : std::max(out.reach.back(), entry.when.last));
  return out;
}

std::int64_t most_within(const Account& account, const Interval& when) {
  using Chain = std::pair<Day, std::int64_t>;  // the last day of a chain of figures, and their sum
  SmallestFirst<Chain> running;
  std::int64_t best = 0;  // of the chains that end before the figure at hand begins
  for (const Entry& entry : touching(account, when)) {
    if (!when.contains(entry.when)) continue;
    for (; !running.empty() && running.top().first < entry.when.first; running.pop())
      best = std::max(best, running.top().second);
    running.push({entry.when.last, sum(best, entry.count.lo)});
  }
  for (; !running.empty(); running.pop()) best = std::max(best, running.top().second);
  return best;
}

std::int64_t least_cover(const Account& account, const Interval& when) {
  using Path = std::pair<std::int64_t, Day>;  // the sum of figures that cover every day up to this one
  SmallestFirst<Path> paths;
  paths.push({0, when.first - Days{1}});
  std::int64_t best = Range::kMany;
  for (const Entry& entry : touching(account, when)) {
    if (!entry.count.bounded() || entry.when.last < when.first) continue;
    // The figures come by their first day: a path that falls short of this one is of no use to any later.
    while (!paths.empty() && paths.top().second < entry.when.first - Days{1}) paths.pop();
    if (paths.empty()) break;
    const std::int64_t cost = sum(paths.top().first, entry.count.hi);
    paths.push({cost, entry.when.last});
    if (entry.when.last >= when.last) best = std::min(best, cost);
  }
  return best;
}

std::optional<Interval> first_gap(const Account& account, const Interval& when) {
  Day next = when.first;
  for (const Entry& entry : touching(account, when)) {
    if (entry.when.first > next) return Interval{next, std::min(entry.when.first - Days{1}, when.last)};
    next = std::max(next, entry.when.last + Days{1});
  }
  return next <= when.last ? std::optional(Interval{next, when.last}) : std::nullopt;
}

}  // namespace lofte::eval
