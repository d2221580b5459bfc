// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "clean/texts.h"
#include "clean/town.h"

namespace lofte::clean {
namespace {

Node proposal(Town& town, Walk& walk) {
  walk.proposals.push_back(town.fresh_id("p"));
  const Interval after{walk.date.last, walk.date.last + 200};
  Node node = map({{"id", word(walk.proposals.back())}, {"text", prose(careful(town.dice))}});
  if (town.chance(50)) node.add("owner", word(town.dice.pick(town.parties)));
  if (town.chance(15))
    node.add("declined",
             map({{"date", word(town.day_or_so(after))}, {"because", prose(careful(town.dice))}}));
  if (town.chance(15))
    node.add("answered", map({{"date", word(town.day_or_so(after))}, {"text", prose(careful(town.dice))}}));
  return node;
}

Node observation(Town& town, Walk& walk) {
  static const Strings free{"väghållning & snö", "2:a entrén", "TRYGGHET"};
  Node node = map({{"id", word(town.fresh_id("o"))}, {"text", prose(careful(town.dice))}});
  if (town.chance(30)) node.add("kind", word(town.chance(50) ? "problem" : "positive"));
  if (town.chance(50)) node.add("place", word(town.dice.pick(town.place_ids())));
  if (town.chance(50)) node.add("category", prose(town.dice.pick(town.categories)));
  Node proposals = list();
  for (int n = town.dice.between(0, 3); n > 0; --n) proposals.add(proposal(town, walk));
  if (!proposals.items.empty()) node.add("proposals", std::move(proposals));
  return node;
}

Node participants(Town& town) {
  static const Strings groups{"ungdomar 13–16 år", "fastighetsägare", "boende", "föreningar", "personal"};
  static const Strings counts{"3", "~20", "<5", "some", "50+", "50-", "18..25", "200..", "..10", "0"};
  Node out = list();
  for (int n = town.dice.between(1, 4); n > 0; --n) {
    Node group = map({{"group", prose(town.dice.pick(groups))}});
    if (town.chance(70)) group.add("count", word(town.dice.pick(counts)));
    if (town.chance(30)) group.add("party", word(town.dice.pick(town.parties)));
    out.add(std::move(group));
  }
  return out;
}

// The promises that a walk on these days may belong to without naming one.
std::vector<Promise*> holding(Town& town, const Interval& date) {
  std::vector<Promise*> out;
  for (Promise& promise : town.promises)
    if (promise.dated && promise.period.overlaps(date)) out.push_back(&promise);
  return out;
}

// Which promises a walk belongs to, named where it has to be.
void add_promises(Town& town, const Promise& promise, Walk& walk, Node& record) {
  const auto holders = holding(town, walk.date);
  const bool clear = holders.size() == 1 && walk.exact && promise.dated;
  walk.promises = {promise.id};
  if (clear && town.chance(70)) return;
  for (const Promise* other : holders)
    if (other->id != promise.id && other->work.overlaps(walk.date) && town.chance(10))
      walk.promises.push_back(other->id);
  record.add("promise", words(walk.promises));
}

bool needs_places(const Town& town, const Walk& walk) {
  return std::any_of(town.promises.begin(), town.promises.end(), [&](const Promise& promise) {
    const bool named =
        std::find(walk.promises.begin(), walk.promises.end(), promise.id) != walk.promises.end();
    return named && promise.walks_have_places;
  });
}

void add_state(Town& town, Walk& walk, Node& record) {
  const int state = town.dice.below(10);
  walk.held = state < 8;
  if (state < 3) record.add("state", word("held"));
  if (state == 8) record.add("state", word("planned"));
  if (state == 9) record.add("state", word("cancelled"));
  if (state == 9 || town.chance(3)) record.add("because", prose(note(town.dice)));
}

void add_course(Town& town, Walk& walk, Node& record) {
  if (needs_places(town, walk) || town.chance(60)) {
    walk.places = town.dice.some(town.place_ids(), 1, 3);
    record.add("places", words(walk.places));
  }
  if (town.chance(30))
    record.add("theme", prose(walk.theme = town.chance(50) ? "unga vuxna" : "Trafik, 30 km/h"));
  if (town.chance(40)) record.add("light", word(town.chance(50) ? "dark" : "daylight"));
  if (town.chance(40)) record.add("start", prose("kl. 18.00 vid Storgatan 12 B, Tomelilla 12:34"));
  if (town.chance(30)) record.add("route", prose(any(town.dice)));
  if (town.chance(40)) record.add("led_by", word(town.dice.pick(town.parties)));
  if (town.chance(50)) record.add("participants", participants(town));
  if (!town.walks.empty() && town.chance(25)) record.add("previous", word(town.walks.back().id));
}

}  // namespace

void write_walks(Town& town, int many) {
  for (; many > 0; --many) {
    const Promise promise = town.dice.pick(town.promises);
    Walk walk;
    const Written date = about(town.dice, any_day(town.dice, promise.work), promise.work.first);
    walk.id = town.fresh_id(town.chance(50) ? "vandring" : "2020-09-15-jarnvagsstationen");
    walk.date = date.span;
    walk.exact = date.span.days() == 1;
    Node record;
    if (town.chance(40)) record.add("title", prose("Trygghetsvandring " + any(town.dice)));
    record.add("date", word(date.text));
    add_promises(town, promise, walk, record);
    add_state(town, walk, record);
    add_course(town, walk, record);
    Node observations = list();
    for (int n = town.dice.between(0, 4); n > 0; --n) observations.add(observation(town, walk));
    observations.careful = true;
    if (!observations.items.empty()) record.add("observations", std::move(observations));
    if (town.chance(40)) record.add("feedback", town.feedback({walk.date.last, walk.date.last + 90}));
    town.add_common(record);
    town.write("walks", walk.id, std::move(record));
    town.walks.push_back(std::move(walk));
  }
}

}  // namespace lofte::clean
