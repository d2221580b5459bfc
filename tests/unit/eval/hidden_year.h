// SPDX-License-Identifier: Apache-2.0
//
// A year that nobody knows: so many things done by each party at each place on each day. Figures are drawn
// from it (exact, bounded, open; of one party, a part of one, or all; of a place or of everywhere; long and
// short, overlapping as they come), and what the tool makes of them must hold the truth, and be exactly what
// one gets by trying every set of figures. Of joint work every party's figures tell of all of it.
#pragma once
#include <map>
#include <random>

#include "judged.h"

namespace lofte::eval::hidden {

using calendar::Interval;
using calendar::Range;

inline constexpr std::int64_t kMany = Range::kMany;
inline constexpr int kBefore = 6;   // days before the period that figures may reach
inline constexpr int kPeriod = 16;  // days of the period
inline constexpr int kDays = kPeriod + 2 * kBefore;
inline const calendar::Day kFirst = on("2020-03-01");

// A figure as it is drawn; days are counted from the period's first.
struct Drawn {
  std::string doer;   // "": together
  std::string place;  // "": none
  int from;
  int to;
  Range count;
  std::optional<Range> all = {};  // of how many, where the figure is a share
};
using Set = std::vector<Drawn>;

// --- the hidden year ---

inline const std::vector<std::string> kDoers{"kommun", "park", "polis"};  // kommun: what no part of it did
inline const std::vector<std::string> kPlaces{"", "centrum", "torget", "hamnen"};

class Year {
 public:
  /// `joint`: what each party tells of is all of it, save that a part of one took part in some.
  explicit Year(std::mt19937& random, bool joint = false) : joint_(joint) {
    for (const auto& doer : kDoers)
      for (const auto& place : kPlaces)
        for (int day = 0; day < kDays; ++day)
          done_[doer][place].push_back(random() % 4 == 0 ? static_cast<int>(random() % 3) : 0);
  }

  std::int64_t sum(const std::string& doer, const std::string& place, int from, int to) const {
    std::int64_t out = 0;
    for (const auto& [who, places] : done_)
      for (const auto& [where, days] : places)
        for (int day = from; day <= to && tells_of(who, doer) && at(where, place); ++day)
          out += days[static_cast<std::size_t>(day + kBefore)];
    return out;
  }

 private:
  bool tells_of(const std::string& who, const std::string& doer) const {
    if (joint_ && doer != "park") return true;
    return doer.empty() || who == doer || (who == "park" && doer == "kommun");
  }
  static bool at(const std::string& where, const std::string& place) {
    return place.empty() || where == place || (where == "torget" && place == "centrum");
  }
  bool joint_;
  std::map<std::string, std::map<std::string, std::vector<int>>> done_;
};

inline int draw(std::mt19937& random, int from, int to) {
  return from + static_cast<int>(random() % static_cast<unsigned>(to - from + 1));
}

inline Range blurred(std::mt19937& random, std::int64_t truth) {
  const std::int64_t lo = std::max<std::int64_t>(truth - draw(random, 0, 2), 0);
  switch (draw(random, 0, 4)) {
    case 0:
      return {lo, kMany};
    case 1:
      return {lo, truth + draw(random, 0, 2)};
    default:
      return {truth, truth};
  }
}

// Mostly whole thirds, so that figures meet and cover.
inline Drawn stretch(std::mt19937& random) {
  const std::vector<std::pair<int, int>> usual{{0, 5}, {6, 10}, {11, 15}, {0, 15}, {0, 10}, {6, 15}};
  Drawn out;
  std::tie(out.from, out.to) = usual[static_cast<std::size_t>(draw(random, 0, 5))];
  if (draw(random, 0, 3) == 0)
    out.from = draw(random, -kBefore, 12), out.to = draw(random, out.from, kPeriod + kBefore - 1);
  out.doer = std::vector<std::string>{"", "", "kommun", "polis",
                                      "park"}[static_cast<std::size_t>(draw(random, 0, 4))];
  out.place = std::vector<std::string>{
      "", "", "", "centrum", "torget", "hamnen"}[static_cast<std::size_t>(draw(random, 0, 5))];
  return out;
}

inline Drawn figure(std::mt19937& random, const Year& year) {
  Drawn out = stretch(random);
  out.count = blurred(random, year.sum(out.doer, out.place, out.from, out.to));
  return out;
}

// --- the oracle: every set of figures ---

inline bool covers(const Set& set, int day) {
  return std::any_of(set.begin(), set.end(), [&](const Drawn& d) { return d.from <= day && day <= d.to; });
}

inline bool valid_below(const Set& set) {
  for (std::size_t i = 0; i < set.size(); ++i) {
    if (set[i].from < 0 || set[i].to >= kPeriod) return false;
    for (std::size_t j = 0; j < i; ++j)
      if (set[i].from <= set[j].to && set[j].from <= set[i].to) return false;
  }
  return true;
}

inline bool valid_above(const Set& set) {
  for (int day = 0; day < kPeriod; ++day)
    if (!covers(set, day)) return false;
  return true;
}

inline Range of_sets(const Set& all, const std::string& doer, const std::string& place) {
  Set mine;
  std::copy_if(all.begin(), all.end(), std::back_inserter(mine),
               [&](const Drawn& d) { return d.doer == doer && d.place == place; });
  Range best{0, kMany};
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
  bool joint = false;

  std::int64_t low(const std::string& doer, const std::string& place) const {
    const std::int64_t own = of_sets(all, doer, place).lo;
    if (place == "centrum") return std::max(own, low(doer, "torget"));
    return place.empty() ? std::max(own, low(doer, "centrum") + low(doer, "hamnen")) : own;
  }
  Range at(const std::string& place) const {
    const std::int64_t kommun = std::max(low("kommun", place), low("park", place));
    const std::int64_t polis = low("polis", place);
    const std::int64_t hi[] = {of_sets(all, "kommun", place).hi, of_sets(all, "polis", place).hi};
    const std::int64_t shares = joint ? std::min(hi[0], hi[1]) : calendar::sum(hi[0], hi[1]);
    return {std::max(low("", place), joint ? std::max(kommun, polis) : kommun + polis),
            std::min(of_sets(all, "", place).hi, shares)};
  }
  Range at(const std::vector<std::string>& places) const {
    if (places.empty()) return at("");
    Range sum{0, 0};
    for (const std::string& place : places) sum = sum + at(place);
    return {sum.lo, std::min(sum.hi, at("").hi)};
  }
};

// --- as records ---

inline std::string day(int offset) { return calendar::iso(kFirst + calendar::Days{offset}); }

inline std::string written(const Range& count) {
  const std::string lo = std::to_string(count.lo);
  if (count.exact()) return lo;
  return lo + ".." + (count.bounded() ? std::to_string(count.hi) : "");
}

inline Files records_of(const Set& figures) {
  Files files;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Drawn& d = figures[i];
    std::string line = "of: kontroll, count: " + written(d.count);
    if (d.all) line += ", out_of: " + written(*d.all);
    if (!d.doer.empty()) line += ", by: " + d.doer;
    if (!d.place.empty()) line += ", place: " + d.place;
    files.emplace_back("followups/f" + std::to_string(i) + ".yaml",
                       followup(day(d.from) + "/" + day(d.to), "2020-06-01", "[kommun, polis]", {line}));
  }
  return files;
}

inline std::string joined(const std::vector<std::string>& places) {
  std::string out;
  for (const std::string& place : places) out += (out.empty() ? "" : ", ") + place;
  return out;
}

}  // namespace lofte::eval::hidden
