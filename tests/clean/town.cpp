// SPDX-License-Identifier: Apache-2.0
#include "clean/town.h"

#include <algorithm>

#include "clean/texts.h"
#include "clean/writer.h"

namespace lofte::clean {

bool Town::is_off(const std::string& rule) const {
  return std::find(off.begin(), off.end(), rule) != off.end();
}

bool Town::lies_in(std::string place, const std::string& other) const {
  while (!place.empty() && place != other) {
    const auto at = std::find_if(places.begin(), places.end(), [&](const Place& p) { return p.id == place; });
    place = at->part_of;
  }
  return !place.empty();
}

Strings Town::place_ids() const {
  Strings out;
  for (const Place& place : places) out.push_back(place.id);
  return out;
}

Strings Town::separate_places(int most) {
  const Strings drawn = dice.some(place_ids(), 1, most);
  Strings out;
  for (const std::string& place : drawn)
    if (std::none_of(drawn.begin(), drawn.end(),
                     [&](const std::string& other) { return other != place && lies_in(place, other); }))
      out.push_back(place);
  return out;
}

Strings Town::some_parties(int most) {
  // "gata-park" is a part of the first municipality; the others stand for themselves.
  Strings out = dice.some(parties, 1, most);
  const bool whole = std::find(out.begin(), out.end(), municipalities.front()) != out.end();
  if (whole) std::erase(out, "gata-park");
  return out;
}

std::string Town::fresh_id(const std::string& stem) {
  const std::string number = std::to_string(++count_);
  switch (dice.below(12)) {
    case 0:
      return number;
    case 1:
      return "x" + number;
    case 2: {
      std::string id = number;
      while (id.size() + stem.size() < 100) id += "-" + stem;
      return id;
    }
    default:
      return stem + "-" + number;
  }
}

void Town::write(const std::string& folder, const std::string& id, Node record) {
  static const Strings below{"2020/", "arkiv/2019/", "Hösten 2020 (klart)/", "KS 2020-1234/"};
  const std::string path = folder + "/" + (chance(20) ? dice.pick(below) : "") + id;
  files.emplace_back(path + (chance(10) ? ".yml" : ".yaml"), written(record, dice));
  ++written_records;
}

void Town::add_common(Node& record, bool is_careful) {
  if (chance(30)) record.add("notes", prose(note(dice, is_careful)));
  if (chance(27))
    record.add("corrected", list({map({{"date", word(about(dice, calendar::day(first_year + 4, 3, 1)).text)},
                                       {"what", prose(careful(dice))}})}));
  if (!chance(35)) return;
  Node links = list();
  for (int n = dice.between(1, 3); n > 0; --n) {
    Node one = link(true);
    if (is_careful) one.entries[0].second = prose(careful(dice));
    links.add(std::move(one));
  }
  record.add("sources", std::move(links));
}

Node Town::link(bool source) {
  Node node = map({{"title", prose(careful(dice))}});
  if (chance(60)) node.add("url", word(source && chance(10) ? "mailto:trygghet@example.org" : url(dice)));
  if (node.entries.size() == 1 || chance(25)) node.add("file", word(dice.pick(evidence)));
  return node;
}

Node Town::signing(Interval when, Day& signed_by) {
  const Written date = about(dice, any_day(dice, when));
  signed_by = date.span.last;
  Node by = list();
  for (const std::string& party : some_parties(3)) {
    Node signer = map({{"party", word(party)}, {"role", prose(function(dice))}});
    if (chance(30)) signer.add("name", prose("Förnamn Efternamn"));
    by.add(std::move(signer));
  }
  return map({{"date", word(date.text)}, {"by", std::move(by)}});
}

Node Town::feedback(Interval when) {
  static const Strings channels{
      "webben", "e-post", "Facebook", "möte med lokala Brå", "lokaltidningen 2020:3", "affischer"};
  static const Strings to{"deltagarna", "boende inom 500 m", "alla hushåll i 273 80", "kommunfullmäktige"};
  Node events = list();
  for (int n = dice.between(1, 2); n > 0; --n) {
    Node event = map({{"date", word(day_or_so(when))}, {"channel", prose(dice.pick(channels))}});
    if (chance(50)) event.add("to", prose(dice.pick(to)));
    if (chance(40)) event.add("url", word(url(dice)));
    events.add(std::move(event));
  }
  return events;
}

std::string Town::day_or_so(Interval within) { return about(dice, any_day(dice, within)).text; }

Town town(std::uint64_t seed, int records) {
  Town out(seed);
  const auto share = [&](int percent) { return std::max(records * percent / 100, 1); };
  const bool few_promises = out.chance(25);
  plan_settings(out);
  plan_situations(out, share(5));
  write_agreements(out, share(4));
  write_promises(out, few_promises ? 4 : share(12), few_promises ? 3 : 0);
  write_walks(out, share(few_promises ? 30 : 18));
  write_measures(out, share(few_promises ? 35 : 28));
  write_followups(out, share(24));
  write_surveys(out, share(7));
  write_plans(out, share(4));
  write_forums(out);
  write_situations(out);
  write_settings(out);
  return out;
}

Town bare_town(std::uint64_t seed, int surveys) {
  Town out(seed);
  out.bare = true;
  plan_settings(out);
  write_surveys(out, surveys);
  write_settings(out);
  return out;
}

}  // namespace lofte::clean
