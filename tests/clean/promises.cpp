// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "clean/texts.h"
#include "clean/town.h"

namespace lofte::clean {
namespace {

Node times(Town& town, Interval within) {
  Node out = list();
  for (int n = town.dice.between(1, 4); n > 0; --n) out.add(word(town.day_or_so(within)));
  return out;
}

Node rhythm(Town& town, const Promise& promise, bool with_channels) {
  Node out;
  if (town.chance(70)) out.add("every", word(town.dice.pick(kUnitWords)));
  if (out.entries.empty() || town.chance(30)) out.add("dates", times(town, promise.work));
  if (!with_channels || !town.chance(80)) return out;
  Node channels = list({prose("webben")});
  if (town.chance(60)) channels.add(prose("Facebook: @tryggikommunen"));
  out.add("channels", std::move(channels));
  return out;
}

// Now and then something that a rule asks for is left out: the rule is off, or an allowance says why.
bool may_lack(Town& town, const std::string& rule, Node& node) {
  if (!town.chance(15)) return false;
  if (!town.is_off(rule))
    node.above.push_back("lofte: allow " + rule + " because handlingarna från 2019 är ofullständiga");
  return true;
}

// The period as it is written; what it comes to with extensions and an early end is told in `promise`.
Node period(Town& town, Promise& promise, int year) {
  const Interval period = some_period(town.dice, year);
  promise.work = promise.period = period;
  if (town.chance(5)) {
    promise.dated = false;
    return word("unknown");
  }
  if (!town.chance(10)) return word(exactly(town.dice, period));
  promise.period.last = calendar::kForever;
  promise.work.last = std::max(period.last, period.first + 300);
  return word(exactly(town.dice, promise.period));
}

void add_changes(Town& town, Promise& promise, Node& record) {
  const bool open = promise.period.open();
  const Interval written = promise.work;
  if (promise.dated && !open && town.chance(20)) {
    const Written to = about(town.dice, written.last + town.dice.between(1, 200));
    record.add("extended", list({map({{"to", word(to.text)},
                                      {"decided", word(town.day_or_so(written))},
                                      {"because", prose(careful(town.dice))}})}));
    promise.work.last = promise.period.last = std::max(promise.period.last, to.span.last);
  }
  if (town.chance(12) && written.last > written.first + 100) {
    const Written end = about(town.dice, written.first + town.dice.between(60, 100), written.first + 30);
    record.add("ended", map({{"date", word(end.text)}, {"because", prose(careful(town.dice))}}));
    promise.work.last = std::min(promise.work.last, end.span.first);
  }
  if (town.chance(15))
    record.add("corrections", list({map({{"date", word(town.day_or_so(written))},
                                         {"what", prose(any(town.dice))},
                                         {"because", prose(any(town.dice))}})}));
}

Node basis(Town& town) {
  Node out = list({prose(any(town.dice))});
  if (town.chance(50)) out.add(prose("trygghetsmätningen 2019"));
  return out;
}

Node contacts(Town& town) {
  Node out = list();
  for (int n = town.dice.between(1, 2); n > 0; --n) {
    Node contact = map({{"function", prose(function(town.dice))}});
    if (town.chance(60)) contact.add("party", word(town.dice.pick(town.parties)));
    if (town.chance(60)) contact.add("phone", word(telephone(town.dice)));
    if (town.chance(60)) contact.add("e_mail", word(address(town.dice)));
    out.add(std::move(contact));
  }
  return out;
}

// A commitment's own words where it has no target: vague ones need an allowance.
void put_vague(Town& town, Node& node) {
  const Vague vague = vague_promise(town.dice);
  Node text = word(vague.text);
  if (!town.is_off("vague-wording"))
    text.above = {"lofte: allow vague-wording because löftet undertecknades med de orden"};
  for (auto& [key, value] : node.entries)
    if (key == "text") value = std::move(text);
}

void add_links(Town& town, const Promise& promise, const Strings& areas, Node& node) {
  const auto situation = std::find_if(town.situations.begin(), town.situations.end(),
                                      [&](const Situation& s) { return s.id == promise.situation; });
  if (situation != town.situations.end()) {
    const bool none = situation->problems.empty();
    if (!none && !(town.is_off("no-problem") && town.chance(50))) {
      Problem& problem = situation->problems[static_cast<std::size_t>(
          town.dice.below(static_cast<int>(situation->problems.size())))];
      problem.answered = true;
      node.add("problem", word(problem.id));
    } else if (!town.is_off("no-problem")) {
      node.above.emplace_back("lofte: allow no-problem because lägesbilden är under arbete");
    }
  }
  if (!areas.empty() && town.chance(60)) node.add("focus_area", word(town.dice.pick(areas)));
}

Node commitment(Town& town, Promise& promise, const Strings& areas) {
  Commitment told;
  told.id = town.fresh_id("atagande");
  told.responsible = town.some_parties(3);
  std::string text;
  Node aim = target(town, promise, told, text);
  const bool none = told.none = aim.kind == Node::Kind::word;
  Strings aim_keys;
  for (const auto& [key, value] : aim.entries) aim_keys.push_back(key);
  Strings about;
  for (const Activity& activity : town.activities)
    if (town.chance(none ? 15 : 4)) {
      about.push_back(activity.id);
      told.sensitive = told.sensitive || activity.sensitive;
    }
  if (told.sensitive)
    text = "Minst " + std::to_string(told.wanted) + " besök görs. " + (none ? "" : careful(town.dice));
  if (told.sensitive && (none || told.service || told.unnumbered)) text = "Besök görs.";
  Node node = map({{"id", word(told.id)}, {"text", prose(text)}, {"responsible", words(told.responsible)}});
  node.careful = told.sensitive;
  if (none && !told.sensitive && town.chance(25)) put_vague(town, node);
  if (!(none && may_lack(town, "no-target", node))) node.add("target", std::move(aim));
  if (town.chance(15)) node.add("effect", effect(town));
  const bool lasts = none || std::any_of(aim_keys.begin(), aim_keys.end(), [](const std::string& key) {
                       return key == "every" || key == "due" || key == "done_by" || key == "within";
                     });
  if (lasts && town.chance(10))
    node.add("period", word(exactly(town.dice, {promise.work.first, calendar::kForever})));
  else if (town.chance(12) && promise.dated && !promise.period.open())
    node.add("period",
             word(exactly(town.dice, town.chance(50) ? promise.work
                                                     : Interval{promise.work.first, promise.period.last})));
  if (!about.empty()) node.add("about", words(about));
  if (town.chance(20)) node.add("together", word(told.of.empty() && town.chance(70) ? "true" : "false"));
  add_links(town, promise, areas, node);
  if (town.chance(20)) node.add("heading", prose(told.sensitive ? "Rubrik 2" : any(town.dice)));
  promise.walks_have_places = promise.walks_have_places || (told.of == "walk" && !told.places.empty());
  promise.commitments.push_back(std::move(told));
  return node;
}

Node commitments(Town& town, Promise& promise, const Strings& areas) {
  Node out = list();
  for (int n = town.dice.between(1, 6); n > 0; --n) out.add(commitment(town, promise, areas));
  return out;
}

}  // namespace

void write_promises(Town& town, int many, int apart) {
  for (int n = 0; n < many; ++n) {
    Promise promise;
    promise.id = town.fresh_id("lofte");
    promise.parties = town.some_parties(4);
    Node when = period(town, promise, town.first_year + (apart > 0 ? n * apart : town.dice.below(4)));
    Node record = map({{"title", prose("Medborgarlöfte " + any(town.dice))},
                       {"period", std::move(when)},
                       {"parties", words(promise.parties)}});
    const Interval signing{promise.work.first + -60, promise.work.first + (town.chance(30) ? 150 : -1)};
    promise.signed_by = calendar::kForever;
    if (!may_lack(town, "not-signed", record)) record.add("signed", town.signing(signing, promise.signed_by));
    Strings areas;
    if (town.chance(50)) {
      const int which = town.dice.below(static_cast<int>(town.agreements.size()));
      record.add("agreement", word(town.agreements[static_cast<std::size_t>(which)]));
      areas = town.focus_areas[static_cast<std::size_t>(which)];
    }
    if (town.chance(50))
      record.add("situation", word(promise.situation = town.dice.pick(town.situations).id));
    if (town.chance(40)) record.add("basis", basis(town));
    if (!town.promises.empty() && town.chance(40)) record.add("replaces", word(town.promises.back().id));
    if (!may_lack(town, "no-follow-up", record)) record.add("follow_up", rhythm(town, promise, false));
    if (!may_lack(town, "no-feedback", record)) record.add("feedback", rhythm(town, promise, true));
    add_changes(town, promise, record);
    if (town.chance(30)) record.add("contact", contacts(town));
    record.add("commitments", commitments(town, promise, areas));
    town.add_common(record);
    town.write("promises", promise.id, std::move(record));
    town.promises.push_back(std::move(promise));
  }
}

}  // namespace lofte::clean
