// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "clean/texts.h"
#include "clean/town.h"

namespace lofte::clean {
namespace {

Node handed_on(Town& town, const Interval& after) {
  Node node = map({{"date", word(town.day_or_so(after))}});
  node.add("to", town.chance(50) ? word(town.dice.pick(town.parties)) : prose("markägaren vid torget"));
  if (town.chance(40)) node.add("note", prose(careful(town.dice)));
  return node;
}

Node considered(Town& town, const Interval& after) {
  Node node = map({{"date", word(town.day_or_so(after))}});
  const Interval later{after.last, after.last + 300};
  if (town.chance(60))
    node.add("until", word(exactly(town.dice, about(town.dice, any_day(town.dice, later)).span)));
  if (town.chance(40)) node.add("note", prose(careful(town.dice)));
  return node;
}

// A refusal or an answer.
Node settled(Town& town, const Interval& after, const std::string& key) {
  Node node = map({{"date", word(town.day_or_so(after))}});
  if (town.chance(40)) node.add("by", word(town.dice.pick(town.parties)));
  return node.add(key, prose(careful(town.dice)));
}

Node proposal(Town& town, Walk& walk) {
  walk.proposals.push_back(town.fresh_id("p"));
  const Interval after{walk.date.last, walk.date.last + 200};
  Node node = map({{"id", word(walk.proposals.back())}, {"text", prose(careful(town.dice))}});
  if (town.chance(50)) node.add("owner", words(town.some_parties(2)));
  if (town.chance(15)) node.add("handed_on", handed_on(town, after));
  if (town.chance(15)) node.add("considered", considered(town, after));
  if (town.chance(15)) node.add("declined", settled(town, after, "because"));
  if (town.chance(15)) node.add("answered", settled(town, after, "text"));
  return node;
}

// Where on the map, with pictures, and how it came in.
void add_point(Town& town, Node& node) {
  if (town.chance(30))
    node.add("number", word(std::to_string(town.dice.between(1, 40)) + (town.chance(20) ? "b" : "")));
  if (town.chance(20)) node.add("position", list({word("55.5439"), word("13.9461")}));
  if (town.chance(20)) {
    Node photos = list();
    for (int n = town.dice.between(1, 2); n > 0; --n) photos.add(town.link());
    node.add("photos", std::move(photos));
  }
  if (town.chance(20)) {
    Node received =
        map({{"date", word(town.day_or_so({town.dice.chance(50) ? calendar::day(town.first_year, 2, 1)
                                                                : calendar::day(town.first_year, 5, 1),
                                           calendar::day(town.first_year, 9, 1)}))}});
    if (town.chance(60)) received.add("channel", prose("webbformuläret"));
    node.add("received", std::move(received));
  }
  if (town.chance(20)) node.add("count", word(town.dice.pick(Strings{"1", "4", "~20", "some", "several"})));
}

Node observation(Town& town, Walk& walk) {
  static const Strings free{"väghållning & snö", "2:a entrén", "TRYGGHET"};
  Node node = map({{"id", word(town.fresh_id("o"))}, {"text", prose(careful(town.dice))}});
  if (town.chance(30)) node.add("kind", word(town.chance(50) ? "problem" : "positive"));
  if (town.chance(50)) node.add("place", word(town.dice.pick(town.place_ids())));
  if (town.chance(50)) node.add("category", prose(town.dice.pick(town.categories)));
  add_point(town, node);
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

// One, written alone; or a list.
Node one_or_list(Dice& dice, const Strings& all) {
  return all.size() == 1 && dice.chance(60) ? word(all[0]) : words(all);
}

Strings ids_of(const std::vector<Walk>& walks) {
  Strings out{walks.back().id};
  if (walks.size() > 1 && walks.size() % 3 == 0) out.push_back(walks[walks.size() - 2].id);
  return out;
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
  if (town.chance(40)) record.add("led_by", one_or_list(town.dice, town.some_parties(2)));
  if (town.chance(20)) record.add("organised_by", one_or_list(town.dice, town.some_parties(2)));
  if (town.chance(50)) record.add("participants", participants(town));
  if (!town.walks.empty() && town.chance(25))
    record.add("previous", one_or_list(town.dice, ids_of(town.walks)));
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
