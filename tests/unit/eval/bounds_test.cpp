// SPDX-License-Identifier: Apache-2.0
//
// Sets of figures: the largest sum without an overlap, the smallest sum without a gap. The oracle tries every
// set there is.
#include "eval/bounds.h"

#include <doctest/doctest.h>

#include <random>

using namespace lofte;
using namespace lofte::eval;
using calendar::Interval;
using calendar::Range;

namespace {

constexpr calendar::Day kBeginning = calendar::day(2020, 1, 1);

Interval days(int from, int to) {
  return {kBeginning + calendar::Days{from}, kBeginning + calendar::Days{to}};
}

Entry entry(int from, int to, std::int64_t lo, std::int64_t hi) { return {days(from, to), {lo, hi}, {}}; }

bool overlapping(const std::vector<Entry>& set) {
  for (std::size_t i = 0; i < set.size(); ++i)
    for (std::size_t j = i + 1; j < set.size(); ++j)
      if (set[i].when.overlaps(set[j].when)) return true;
  return false;
}

bool covering(const std::vector<Entry>& set, const Interval& when) {
  for (calendar::Day day = when.first; day <= when.last; day += calendar::Days{1}) {
    bool covered = false;
    for (const Entry& one : set) covered = covered || one.when.contains(day);
    if (!covered) return false;
  }
  return true;
}

Range by_trying_all(const std::vector<Entry>& all, const Interval& when) {
  Range best{0, Range::kMany};
  for (unsigned chosen = 0; chosen < (1U << all.size()); ++chosen) {
    std::vector<Entry> set;
    bool inside = true;
    Range sum{0, 0};
    for (std::size_t i = 0; i < all.size(); ++i) {
      if ((chosen >> i & 1U) == 0) continue;
      set.push_back(all[i]);
      inside = inside && when.contains(all[i].when);
      sum = sum + all[i].count;
    }
    if (inside && !overlapping(set)) best.lo = std::max(best.lo, sum.lo);
    if (covering(set, when)) best.hi = std::min(best.hi, sum.hi);
  }
  return best;
}

}  // namespace

TEST_CASE("nothing reported says nothing") {
  const Account none = account({});
  CHECK(most_within(none, days(0, 9)) == 0);
  CHECK(least_cover(none, days(0, 9)) == Range::kMany);
  CHECK(first_gap(none, days(0, 9)) == days(0, 9));
}

TEST_CASE("figures side by side are added, figures on top of each other are not") {
  const Account months = account({entry(0, 9, 3, 3), entry(10, 19, 4, 4)});
  CHECK(most_within(months, days(0, 19)) == 7);
  CHECK(least_cover(months, days(0, 19)) == 7);
  const Account on_top = account({entry(0, 9, 71, 71), entry(0, 19, 301, 301)});
  CHECK(most_within(on_top, days(0, 19)) == 301);
  CHECK(least_cover(on_top, days(0, 19)) == 301);
  CHECK(most_within(on_top, days(0, 9)) == 71);
  CHECK(least_cover(on_top, days(0, 9)) == 71);
}

TEST_CASE("a figure that shares one day with the next is not added to it") {
  CHECK(most_within(account({entry(0, 10, 3, 3), entry(10, 19, 4, 4)}), days(0, 19)) == 4);
  CHECK(least_cover(account({entry(0, 10, 3, 3), entry(10, 19, 4, 4)}), days(0, 19)) == 7);
}

TEST_CASE("a figure that reaches outside the days bounds them from above and never from below") {
  const Account wider = account({entry(-5, 25, 9, 9)});
  CHECK(most_within(wider, days(0, 19)) == 0);
  CHECK(least_cover(wider, days(0, 19)) == 9);
}

TEST_CASE("one day that no figure covers leaves everything open above") {
  const Account gap = account({entry(0, 8, 3, 3), entry(10, 19, 4, 4)});
  CHECK(most_within(gap, days(0, 19)) == 7);
  CHECK(least_cover(gap, days(0, 19)) == Range::kMany);
  CHECK(first_gap(gap, days(0, 19)) == days(9, 9));
  CHECK(first_gap(gap, days(10, 19)) == std::nullopt);
  CHECK(first_gap(gap, days(10, 22)) == days(20, 22));
}

TEST_CASE("a figure without an upper bound covers no day from above") {
  CHECK(least_cover(account({entry(0, 19, 5, Range::kMany)}), days(0, 19)) == Range::kMany);
  CHECK(least_cover(account({entry(0, 19, 5, Range::kMany), entry(0, 19, 5, 9)}), days(0, 19)) == 9);
}

TEST_CASE("random sets of figures are bounded as by trying every set") {
  std::mt19937 random(20200115);
  const auto draw = [&](int from, int to) {
    return from + static_cast<int>(random() % static_cast<unsigned>(to - from + 1));
  };
  for (int round = 0; round < 3000; ++round) {
    std::vector<Entry> all;
    for (int n = draw(0, 8); n > 0; --n) {
      const int from = draw(-4, 13);
      const int lo = draw(0, 9);
      const int hi = draw(0, 5) == 0 ? -1 : lo + draw(0, 3);
      all.push_back(entry(from, from + draw(0, 9), lo, hi < 0 ? Range::kMany : hi));
    }
    const Interval when = days(0, draw(0, 11));
    const Account mine = account(all);
    const Range expected = by_trying_all(all, when);
    CAPTURE(round);
    CHECK(most_within(mine, when) == expected.lo);
    CHECK(least_cover(mine, when) == expected.hi);
    CHECK(first_gap(mine, when).has_value() != covering(all, when));
  }
}
