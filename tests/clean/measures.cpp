// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "clean/texts.h"
#include "clean/town.h"

namespace lofte::clean {
namespace {

// A way from a first state to a last that the contract allows; old lists only know the last.
Strings states(Dice& dice) {
  static const Strings middle{"started", "paused", "partly_done", "started"};
  static const Strings any_state{"chosen", "started", "paused", "partly_done", "done", "dropped", "reopened"};
  Strings out{dice.chance(70) ? "chosen" : dice.pick(any_state)};
  const auto ended = [&] { return out.back() == "done" || out.back() == "dropped"; };
  for (int n = dice.between(0, 5); n > 0 && !ended(); --n)
    out.push_back(dice.chance(60) ? dice.pick(middle) : dice.chance(70) ? "done" : "dropped");
  if (ended() && dice.chance(20)) out.emplace_back("reopened");
  return out;
}

Node history(Town& town, Day first) {
  Node out = list();
  Day day = first;
  for (const std::string& state : states(town.dice)) {
    const std::string date = town.chance(8) ? ".." + calendar::iso(day) : about(town.dice, day).text;
    Node entry = map({{"date", word(date)}, {"state", word(state)}});
    if (town.chance(40)) entry.add("by", words(town.some_parties(2)));
    if (town.chance(30)) entry.add("note", prose(note(town.dice)));
    if (town.chance(20)) entry.add("evidence", town.link());
    if (state == "dropped" || state == "reopened" || town.chance(10))
      entry.add("because", prose(any(town.dice)));
    out.add(std::move(entry));
    day = day + town.dice.below(150);
  }
  return out;
}

// Where a measure comes from; `first` becomes the first day on which it can have been chosen.
Node origins(Town& town, Day& first, Strings& causes) {
  Node out = list();
  for (int n = town.dice.between(1, 2); n > 0; --n) {
    const Walk walk = town.dice.pick(town.walks);
    Situation& situation =
        town.situations[static_cast<std::size_t>(town.dice.below(static_cast<int>(town.situations.size())))];
    if (town.chance(70) && !walk.proposals.empty()) {
      first = std::max(first, walk.date.last);
      out.add(word(walk.id + "/" + town.dice.pick(walk.proposals)));
    } else if (!situation.problems.empty()) {
      Problem& problem = situation.problems.back();
      problem.answered = true;
      causes = problem.causes;
      out.add(word("situation:" + situation.id + "/" + problem.id));
    }
  }
  return out;
}

// One of the texts, or a list of one or two.
Node some_of(Town& town, const Strings& all) {
  if (town.chance(70)) return prose(town.dice.pick(all));
  Node out = list();
  for (const std::string& one : town.dice.some(all, 1, std::min<int>(2, static_cast<int>(all.size()))))
    out.add(prose(one));
  return out;
}

Node moved_due(Town& town, Day day) {
  Node out = list();
  for (int n = town.dice.between(1, 2); n > 0; --n)
    out.add(map({{"to", word(about(town.dice, day + 100 * n).text)},
                 {"decided", word(about(town.dice, day).text)},
                 {"because", prose(any(town.dice))}}));
  return out;
}

}  // namespace

void write_measures(Town& town, int many) {
  static const Strings costs{
      "1 250 000 kr", "ca 40 tkr", "ingår i driften (konto 4010)", "0 kr", "no", "null", "~",
      "1.10",         "2020-09-15"};
  for (; many > 0; --many) {
    const std::string id = town.fresh_id("belysning-jarnvagsstationen");
    Day first = calendar::day(town.first_year, 1, 1) + town.dice.below(900);
    Node record = map({{"title", prose(any(town.dice))}});
    Strings causes;
    if (town.chance(70))
      if (Node from = origins(town, first, causes); !from.items.empty()) record.add("from", std::move(from));
    if (town.chance(40)) {
      const Promise promise = town.dice.pick(town.promises);
      record.add("counts_for", words({promise.id + "/" + town.dice.pick(promise.commitments).id}));
    }
    record.add("responsible", words(town.some_parties(2)));
    if (town.chance(50)) record.add("category", some_of(town, town.categories));
    if (town.chance(50)) record.add("place", some_of(town, town.place_ids()));
    if (town.chance(40)) record.add("size", word(town.chance(50) ? "simple" : "project"));
    if (town.chance(15))
      record.add("ongoing", word(town.chance(80) ? "true" : "false"));
    else if (town.chance(55))
      record.add("due", word(about(town.dice, first + town.dice.below(400)).text));
    if (record.entries.back().first != "ongoing" && town.chance(15))
      record.add("moved_due", moved_due(town, first));
    if (!causes.empty() && town.chance(50)) record.add("cause", word(town.dice.pick(causes)));
    if (town.chance(20)) record.add("goal", prose(any(town.dice)));
    if (town.chance(30)) record.add("cost", prose(town.dice.pick(costs)));
    record.add("history", history(town, first));
    town.add_common(record);
    town.write("measures", id, std::move(record));
    town.measures.push_back(id);
  }
}

}  // namespace lofte::clean
