// SPDX-License-Identifier: Apache-2.0
//
// Every form of a target, and what a commitment with it says.
#include <array>

#include "clean/texts.h"
#include "clean/town.h"

namespace lofte::clean {
namespace {

constexpr std::array kSpelt{"noll", "ett",  "två", "tre", "fyra", "fem", "sex",
                            "sju",  "åtta", "nio", "tio", "elva", "tolv"};

std::string spelt(Dice& dice, int n) {
  const bool in_letters = n < static_cast<int>(kSpelt.size()) && dice.chance(50);
  return in_letters ? kSpelt[static_cast<std::size_t>(n)] : std::to_string(n);
}

// The words of a number target: with its number, or with none.
std::string text_of(Town& town, const std::string& of, const std::string& limit, int wanted) {
  static const Strings vague{"", "", " och verka för trygghet", " vid behov", ", kontinuerligt"};
  const std::string more = beside_number(town.dice) + town.dice.pick(vague) + ".";
  if (town.chance(35)) return "Fler " + of + " ska genomföras" + more;
  return "Vi lovar " + limit + " " + spelt(town.dice, wanted) + " " + of + more;
}

std::string due(Town& town, const Promise& promise) { return town.day_or_so(promise.work); }

// `every`, `due`, or neither where the period ends.
void add_deadline(Town& town, const Promise& promise, Node& target, bool needs_one) {
  if (needs_one ? town.chance(60) : town.chance(30)) target.add("every", word(town.dice.pick(kUnitWords)));
  const bool may = promise.dated && town.chance(20);
  const bool every = target.entries.back().first == "every";
  if (every && town.chance(25)) target.add("on_average", word(town.chance(80) ? "true" : "false"));
  if (may || (needs_one && !every)) target.add("due", word(due(town, promise)));
}

void add_places(Town& town, Node& target, Commitment& commitment) {
  if (!town.chance(30)) return;
  commitment.places = town.separate_places(3);
  target.add(town.chance(50) ? "at" : "each", words(commitment.places));
}

// The activity and another, of which any counts.
Node with_another(Town& town, const Activity& activity, Commitment& commitment) {
  Strings all{activity.id};
  const Activity other = town.dice.pick(town.activities);
  if (!other.sensitive && other.id != activity.id) {
    all.push_back(other.id);
    commitment.also.push_back(other.id);
  }
  return words(all);
}

Node activity_target(Town& town, const Promise& promise, Commitment& commitment, std::string& text) {
  const Activity activity = town.dice.pick(town.activities);
  commitment.of = activity.id;
  commitment.sensitive = commitment.of_people = activity.sensitive;
  commitment.at_least = town.chance(75);
  commitment.wanted = commitment.at_least ? town.dice.between(1, 60) : town.dice.between(0, 20);
  Node out = map(
      {{commitment.at_least ? "at_least" : "at_most", number(commitment.wanted)}, {"of", word(activity.id)}});
  const bool several = !activity.sensitive && town.chance(15);
  if (several) out.entries.back().second = with_another(town, activity, commitment);
  if (!activity.sensitive) add_places(town, out, commitment);
  add_deadline(town, promise, out, promise.period.open());
  commitment.plain = out.entries.size() == 2 && !several;
  text = text_of(town, activity.many, commitment.at_least ? "minst" : "högst", commitment.wanted);
  return out;
}

Node register_target(Town& town, const Promise& promise, Commitment& commitment, std::string& text) {
  static const Strings kinds{"walk", "walk", "measure", "feedback", "meeting:"};
  std::string of = town.dice.pick(kinds);
  if (of == "meeting:") of += town.dice.pick(town.forums);
  commitment.wanted = town.dice.between(1, 12);
  Node out = map({{"at_least", number(commitment.wanted)}, {"of", word(of)}});
  if (of == "walk" && town.chance(30)) out.add("theme", prose("unga vuxna"));
  if (of == "walk" || of == "measure") add_places(town, out, commitment);
  add_deadline(town, promise, out, promise.period.open());
  if (of == "walk") commitment.of = of;
  text = text_of(town,
                 of == "walk"      ? "vandringar"
                 : of == "measure" ? "åtgärder"
                                   : "tillfällen",
                 "minst", commitment.wanted);
  return out;
}

Node per_walk(Town& town, const Promise& promise, Commitment& commitment, std::string& text) {
  const int wanted = commitment.wanted = town.dice.between(1, 3);
  Node out = map({{"at_least", number(wanted)}, {"of", word("measure")}, {"per", word("walk")}});
  if (promise.dated && town.chance(30)) out.add("due", word(due(town, promise)));
  text =
      "Vid varje vandring väljs " + spelt(town.dice, wanted) + " åtgärder" + beside_number(town.dice) + ".";
  return out;
}

Node service(Town& town, const Promise& promise, Commitment& commitment, std::string& text) {
  static const Strings times{"24 hours", "1 day", "3 days", "2 weeks", "1 month"};
  const Activity activity = town.dice.pick(town.activities);
  commitment.of = activity.id;
  commitment.sensitive = commitment.of_people = activity.sensitive;
  commitment.service = true;
  Node out = map({{"within", word(town.dice.pick(times))}, {"of", word(activity.id)}});
  if (town.chance(25)) out.add("at_least", word("95 %"));
  if (!activity.sensitive && town.chance(30)) {
    commitment.places = town.separate_places(2);
    out.add("at", words(commitment.places));
  }
  if (promise.dated && town.chance(30)) out.add("due", word(due(town, promise)));
  text = "Det som är trasigt lagas inom minst 24 timmar, högst 3 dygn.";
  return out;
}

// Nine of ten, or all, of what there is.
Node share(Town& town, const Promise& promise, Commitment& commitment, std::string& text) {
  static const Strings shares{"90 %", "all", "62,5 %", "100 %"};
  const Activity activity = town.dice.pick(town.activities);
  commitment.of = activity.id;
  commitment.sensitive = commitment.of_people = activity.sensitive;
  commitment.share = commitment.unnumbered = true;
  Node out = map({{"at_least", word(town.dice.pick(shares))}, {"of", word(activity.id)}});
  if (promise.dated && town.chance(30)) out.add("due", word(due(town, promise)));
  text = "De allra flesta ska få " + activity.one + ".";
  return out;
}

// Promised without a number.
Node to_be_done(Town& town, const Promise& promise, Commitment& commitment, std::string& text) {
  Strings things;
  for (const Activity& activity : town.dice.some(town.activities, 0, 2))
    if (!activity.sensitive) things.push_back(activity.id);
  if (!things.empty()) commitment.of = things.front();
  if (things.size() > 1) commitment.also = {things.back()};
  if (things.empty() || town.chance(20)) things.emplace_back(town.chance(50) ? "measure" : "feedback");
  commitment.unnumbered = true;
  Node out = map({{"carry_out", things.size() == 1 && town.chance(60) ? word(things[0]) : words(things)}});
  if (promise.dated && town.chance(30)) out.add("due", word(due(town, promise)));
  text = "Parterna arbetar tillsammans för tryggheten.";
  return out;
}

}  // namespace

Node effect(Town& town) {
  const Series series = town.dice.pick(town.series);
  Node out = map({{"indicator", word(series.id + "/" + town.dice.pick(series.values))}});
  const std::string year = std::to_string(town.first_year - town.dice.below(2));
  switch (town.dice.below(4)) {
    case 0:
      return out.add("better_than", word(year));
    case 1:
      return out.add("no_worse_than", word(year));
    case 2:
      return out.add("at_least", word(town.chance(50) ? "62.5" : "1,94"));
    default:
      return out.add("at_most", word(town.chance(50) ? "2" : "1,94"));
  }
}

Node target(Town& town, const Promise& promise, Commitment& commitment, std::string& text) {
  const int form = town.dice.below(100);
  if (form < 25) return activity_target(town, promise, commitment, text);
  if (form < 48) return register_target(town, promise, commitment, text);
  if (form < 53) return share(town, promise, commitment, text);
  if (form < 60) return to_be_done(town, promise, commitment, text);
  if (form < 67) return per_walk(town, promise, commitment, text);
  if (form < 77) return service(town, promise, commitment, text);
  text = "Kommunen inrättar ett trafiksäkerhetsråd" + beside_number(town.dice) + ".";
  if (form < 84) return map({{"done_by", word(due(town, promise))}});
  text = "Andelen trygga ska öka från 62 till 65, minst 40 procent.";
  if (form < 92) return effect(town);
  text = plain_promise(town.dice);
  return word("none");
}

}  // namespace lofte::clean
