// SPDX-License-Identifier: Apache-2.0
#include "eval/reasons_each.h"

#include <algorithm>

#include "eval/place_words.h"
#include "eval/reasons_count.h"

namespace lofte::eval {
namespace {

using words::Message;
using words::nested;
using words::Phrase;
using words::say;

constexpr Phrase kEachReached{"the target of {promised} was reached at {where}",
                              "{promised} gjordes på {where}"};
constexpr Phrase kOnTheWay{"the target of {promised} is reached or on track at {where}",
                           "målet {promised} har nåtts eller är på väg att nås på {where}"};
constexpr Phrase kOfPlace{"{k} of {n} place", "{k} av {n} plats"};
constexpr Phrase kOfPlaces{"{k} of {n} places", "{k} av {n} platser"};
constexpr Phrase kOfOne{"{where}: {reason}", "{where}: {reason}"};
constexpr Phrase kWithOne{"{whole}; {where}: {reason}", "{whole}; {where}: {reason}"};

// The place whose reason tells most about the whole: one with the verdict that decided it.
const PlaceOutcome* telling(const std::vector<PlaceOutcome>& places, Verdict all) {
  const auto rank = [&](const PlaceOutcome& p) {
    const Verdict v = p.outcome.verdict;
    if (v == all) return 0;
    if (v == Verdict::not_met || v == Verdict::partly || v == Verdict::behind) return 1;
    return v == Verdict::met ? 3 : 2;
  };
  return &*std::min_element(places.begin(), places.end(),
                            [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
}

// Where nothing is told of any place, that it was done "at 0 of 3" would say too much.
Message none_shown(const Case& c, const std::vector<PlaceOutcome>& places) {
  const bool silent = std::all_of(places.begin(), places.end(),
                                  [](const PlaceOutcome& p) { return p.outcome.evidence.empty(); });
  const PlaceOutcome& one = *telling(places, Verdict::cannot_tell);
  if (silent) return one.outcome.reason;
  return say(kOfOne,
             {{"where", nested(located(c.index.corpus, one.place))}, {"reason", nested(one.outcome.reason)}});
}

}  // namespace

Message each_place(const Case& c, const Count& count, Bound bound, const std::vector<PlaceOutcome>& places,
                   Verdict all) {
  const bool running = all == Verdict::on_track || all == Verdict::behind;
  const auto good = [&](const PlaceOutcome& p) {
    return p.outcome.verdict == Verdict::met || (running && p.outcome.verdict == Verdict::on_track);
  };
  const bool any = std::any_of(places.begin(), places.end(), good);
  if (all == Verdict::cannot_tell && !any) return none_shown(c, places);
  const Message where = say(places.size() == 1 ? kOfPlace : kOfPlaces,
                            {{"k", static_cast<long long>(std::count_if(places.begin(), places.end(), good))},
                             {"n", static_cast<long long>(places.size())}});
  Message whole = say(running ? kOnTheWay : kEachReached,
                      {{"promised", nested(promised_things(c, count, bound))}, {"where", nested(where)}});
  if (all == Verdict::met || all == Verdict::on_track) return whole;
  const PlaceOutcome* one = telling(places, all);
  return say(kWithOne, {{"whole", nested(std::move(whole))},
                        {"where", nested(located(c.index.corpus, one->place))},
                        {"reason", nested(one->outcome.reason)}});
}

}  // namespace lofte::eval
