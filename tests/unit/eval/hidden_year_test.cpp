// SPDX-License-Identifier: Apache-2.0
//
// A year that nobody knows: so many things done by each party at each place on each day. Figures are drawn
// from it (exact, bounded, open; of one party, a part of one, or all; of a place or of everywhere; long and
// short, overlapping as they come), and what the tool makes of them must hold the truth, and be exactly what
// one gets by trying every set of figures.
#include <map>
#include <random>

#include "judged.h"

using namespace lofte;
using namespace lofte::eval;
using calendar::Interval;
using calendar::Range;

namespace {

constexpr int kBefore = 6;   // days before the period that figures may reach
constexpr int kPeriod = 16;  // days of the period
constexpr int kDays = kPeriod + 2 * kBefore;
const calendar::Day kFirstOfMarch = on("2020-03-01");

// A figure as it is drawn; days are counted from the period's first.
struct Drawn {
  std::string doer;   // "": together
  std::string place;  // "": none
  int from;
  int to;
  Range count;
};
using Set = std::vector<Drawn>;

// --- the hidden year ---

const std::vector<std::string> kDoers{"kommun", "park", "polis"};  // kommun: what no part of it did
const std::vector<std::string> kPlaces{"", "centrum", "torget", "hamnen"};

class Year {
 public:
  explicit Year(std::mt19937& random) {
    for (const auto& doer : kDoers)
      for (const auto& place : kPlaces)
        for (int day = 0; day < kDays; ++day)
          done_[doer][place].push_back(random() % 4 == 0 ? static_cast<int>(random() % 3) : 0);
  }

  std::int64_t sum(const std::string& doer, const std::string& place, int from, int to) const {
    std::int64_t out = 0;
    for (const auto& [who, places] : done_)
      for (const auto& [where, days] : places)
        for (int day = from; day <= to && by(who, doer) && at(where, place); ++day)
          out += days[static_cast<std::size_t>(day + kBefore)];
    return out;
  }

 private:
  static bool by(const std::string& who, const std::string& doer) {
    return doer.empty() || who == doer || (who == "park" && doer == "kommun");
  }
  static bool at(const std::string& where, const std::string& place) {
    return place.empty() || where == place || (where == "torget" && place == "centrum");
  }
  std::map<std::string, std::map<std::string, std::vector<int>>> done_;
};

int draw(std::mt19937& random, int from, int to) {
  return from + static_cast<int>(random() % static_cast<unsigned>(to - from + 1));
}

Range blurred(std::mt19937& random, std::int64_t truth) {
  const std::int64_t lo = std::max<std::int64_t>(truth - draw(random, 0, 2), 0);
  switch (draw(random, 0, 4)) {
    case 0:
      return {lo, Range::kMany};
    case 1:
      return {lo, truth + draw(random, 0, 2)};
    default:
      return {truth, truth};
  }
}

// Mostly whole thirds, so that figures meet and cover.
Drawn figure(std::mt19937& random, const Year& year) {
  const std::vector<std::pair<int, int>> usual{{0, 5}, {6, 10}, {11, 15}, {0, 15}, {0, 10}, {6, 15}};
  Drawn out;
  std::tie(out.from, out.to) = usual[static_cast<std::size_t>(draw(random, 0, 5))];
  if (draw(random, 0, 3) == 0)
    out.from = draw(random, -kBefore, 12), out.to = draw(random, out.from, kPeriod + kBefore - 1);
  out.doer = std::vector<std::string>{"", "", "kommun", "polis",
                                      "park"}[static_cast<std::size_t>(draw(random, 0, 4))];
  out.place = std::vector<std::string>{
      "", "", "", "centrum", "torget", "hamnen"}[static_cast<std::size_t>(draw(random, 0, 5))];
  out.count = blurred(random, year.sum(out.doer, out.place, out.from, out.to));
  return out;
}

// --- the oracle: every set of figures ---

bool covers(const Set& set, int day) {
  return std::any_of(set.begin(), set.end(), [&](const Drawn& d) { return d.from <= day && day <= d.to; });
}

bool valid_below(const Set& set) {
  for (std::size_t i = 0; i < set.size(); ++i) {
    if (set[i].from < 0 || set[i].to >= kPeriod) return false;
    for (std::size_t j = 0; j < i; ++j)
      if (set[i].from <= set[j].to && set[j].from <= set[i].to) return false;
  }
  return true;
}

bool valid_above(const Set& set) {
  for (int day = 0; day < kPeriod; ++day)
    if (!covers(set, day)) return false;
  return true;
}

Range of_sets(const Set& all, const std::string& doer, const std::string& place) {
  Set mine;
  std::copy_if(all.begin(), all.end(), std::back_inserter(mine),
               [&](const Drawn& d) { return d.doer == doer && d.place == place; });
  Range best{0, Range::kMany};
  for (unsigned chosen = 0; chosen < (1U << mine.size()); ++chosen) {
    Set set;
    Range sum{0, 0};
    for (std::size_t i = 0; i < mine.size(); ++i)
      if ((chosen >> i & 1U) != 0) set.push_back(mine[i]), sum = sum + mine[i].count;
    if (valid_below(set)) best.lo = std::max(best.lo, sum.lo);
    if (valid_above(set)) best.hi = std::min(best.hi, sum.hi);
  }
  return best;
}

// The rule, spelled out for these parties and places.
struct Oracle {
  const Set& all;

  std::int64_t low(const std::string& doer, const std::string& place) const {
    const std::int64_t own = of_sets(all, doer, place).lo;
    if (place == "centrum") return std::max(own, low(doer, "torget"));
    return place.empty() ? std::max(own, low(doer, "centrum") + low(doer, "hamnen")) : own;
  }
  Range at(const std::string& place) const {
    const std::int64_t kommun = std::max(low("kommun", place), low("park", place));
    const Range shares = of_sets(all, "kommun", place) + of_sets(all, "polis", place);
    return {std::max(low("", place), kommun + low("polis", place)),
            std::min(of_sets(all, "", place).hi, shares.hi)};
  }
  Range at(const std::vector<std::string>& places) const {
    if (places.empty()) return at("");
    Range sum{0, 0};
    for (const std::string& place : places) sum = sum + at(place);
    return {sum.lo, std::min(sum.hi, at("").hi)};
  }
};

// --- as records ---

std::string day(int offset) { return calendar::iso(kFirstOfMarch + std::chrono::days{offset}); }

std::string written(const Range& count) {
  const std::string lo = std::to_string(count.lo);
  if (count.exact()) return lo;
  return lo + ".." + (count.bounded() ? std::to_string(count.hi) : "");
}

Files records_of(const Set& figures) {
  Files files;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Drawn& d = figures[i];
    std::string line = "of: kontroll, count: " + written(d.count);
    if (!d.doer.empty()) line += ", by: " + d.doer;
    if (!d.place.empty()) line += ", place: " + d.place;
    files.emplace_back("followups/f" + std::to_string(i) + ".yaml",
                       followup(day(d.from) + "/" + day(d.to), "2020-06-01", "[kommun, polis]", {line}));
  }
  return files;
}

std::string joined(const std::vector<std::string>& places) {
  std::string out;
  for (const std::string& place : places) out += (out.empty() ? "" : ", ") + place;
  return out;
}

}  // namespace

TEST_CASE("what figures of a hidden year say holds the truth, and is what trying every set says") {
  std::mt19937 random(20190131);
  const std::string head = "period: " + day(0) + "/" + day(kPeriod - 1) + "\n";
  int bounded = 0;
  for (int round = 0; round < 400; ++round) {
    const Year year(random);
    Set figures;
    for (int n = draw(random, 1, 9); n > 0; --n) figures.push_back(figure(random, year));
    const std::vector<std::vector<std::string>> asked{{}, {"torget"}, {"centrum"}, {"centrum", "hamnen"}};
    const auto& places = asked[static_cast<std::size_t>(draw(random, 0, 3))];
    const std::string at = places.empty() ? "" : ", at: [" + joined(places) + "]";
    const auto status =
        judged(counting(one_promise("{at_least: 5, of: kontroll" + at + "}", "[kommun, polis]", {}, head),
                        records_of(figures)),
               "2020-07-01");
    CAPTURE(round);
    REQUIRE(status.observed);
    CHECK(*status.observed == Oracle{figures}.at(places));
    std::int64_t truth = places.empty() ? year.sum("", "", 0, kPeriod - 1) : 0;
    for (const std::string& place : places) truth += year.sum("", place, 0, kPeriod - 1);
    CHECK(status.observed->lo <= truth);
    CHECK(truth <= status.observed->hi);
    if (status.verdict == Verdict::met) CHECK(truth >= 5);
    if (status.verdict == Verdict::partly || status.verdict == Verdict::not_met) CHECK(truth < 5);
    bounded += status.observed->bounded() ? 1 : 0;
  }
  CHECK(bounded > 40);  // else the bound from above was hardly tried
}

TEST_CASE("verdicts about every unit of a hidden year are never wrong") {
  std::mt19937 random(20190401);
  const std::string head = "period: " + day(0) + "/" + day(kPeriod - 1) + "\n";
  int told = 0;
  for (int round = 0; round < 300; ++round) {
    const Year year(random);
    Set figures;
    for (int n = draw(random, 6, 14); n > 0; --n) {
      Drawn one = figure(random, year);
      if (draw(random, 0, 1) == 0) one = {"", "", draw(random, 0, 15), 0, {}}, one.to = one.from;
      one.place.clear();
      one.count = blurred(random, year.sum(one.doer, one.place, one.from, one.to));
      figures.push_back(one);
    }
    const bool least = draw(random, 0, 1) == 0;
    const std::string target =
        std::string(least ? "{at_least: 1" : "{at_most: 3") + ", of: kontroll, every: day}";
    const auto status =
        judged(counting(one_promise(target, "[kommun, polis]", {}, head), records_of(figures)), "2020-07-01");
    int kept = 0;
    for (int d = 0; d < kPeriod; ++d) {
      const std::int64_t done = year.sum("", "", d, d);
      kept += (least ? done >= 1 : done <= 3) ? 1 : 0;
    }
    CAPTURE(round);
    if (status.verdict == Verdict::met) CHECK(kept == kPeriod);
    if (status.verdict == Verdict::partly || status.verdict == Verdict::not_met) CHECK(kept < kPeriod);
    told += status.verdict == Verdict::cannot_tell ? 0 : 1;
  }
  CHECK(told > 60);
}
