// SPDX-License-Identifier: Apache-2.0
//
// Follow-ups go through a promise unit by unit, so that no two figures of one doer tell of the same days, and
// every commitment is reported in one way: as a whole or by place, together or by each of the responsible.
#include <algorithm>

#include "clean/texts.h"
#include "clean/town.h"

namespace lofte::clean {
namespace {

using calendar::Unit;

bool among(const Strings& list, const std::string& text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

// One follow-up while it is made.
struct Report {
  const Promise& promise;
  Interval period{};
  Interval date{};
  Strings by;
  bool separate = false;  // every party reports for itself
  bool careful = false;
};

// The walks of a promise held in a time at a place; −1 when their dates leave it open.
int walks_held(const Town& town, const Promise& promise, const Interval& when, const std::string& place) {
  int count = 0;
  for (const Walk& walk : town.walks) {
    const bool counts = walk.held && among(walk.promises, promise.id) && walk.date.overlaps(when);
    if (!counts) continue;
    if (!walk.exact) return -1;
    count += place.empty() || std::any_of(walk.places.begin(), walk.places.end(),
                                          [&](const std::string& at) { return town.lies_in(at, place); });
  }
  return promise.dated ? count : -1;
}

std::string some_count(Dice& dice, int exact) {
  const std::string n = std::to_string(exact);
  static const Strings others{"some", "<5", "18..25", "..10", "~20"};
  switch (dice.below(8)) {
    case 0:
      return dice.pick(others);
    case 1:
      return exact > 0 ? dice.chance(50) ? n + "+" : "~" + n : n;
    case 2:
      return n + "..";
    case 3:
      return exact > 10 ? n + "-" : n;
    default:
      return n;
  }
}

// A figure of one commitment at one place (or none) by one doer (or the reporters).
struct Line {
  std::string place, by;
  Interval when{};
};

std::vector<Line> lines(Town& town, const Report& report, const Commitment& commitment) {
  const Strings places = commitment.places.empty() || commitment.of_people ? Strings{""} : commitment.places;
  const bool each = !report.separate && commitment.id.size() % 3 == 0 && commitment.of != "walk";
  const Interval all = report.period;
  const bool halved = town.chance(15) && commitment.of != "walk" && all.days() > 70;
  std::vector<Line> out;
  for (const std::string& place : places)
    for (const std::string& by : each ? commitment.responsible : Strings{""}) {
      const Day middle = all.first + all.days() / 2;
      out.push_back({place, by, halved ? Interval{all.first, middle} : all});
      if (halved) out.push_back({place, by, {middle + 1, all.last}});
    }
  return out;
}

// Whether another commitment of the promise counts the same, so that figures must say which they are for.
bool shared(const Promise& promise, const Commitment& commitment) {
  return std::count_if(promise.commitments.begin(), promise.commitments.end(), [&](const Commitment& other) {
           return other.of == commitment.of || among(other.also, commitment.of);
         }) > 1;
}

// Who a figure is of; empty: the reporters together.
std::string doer_in(const Report& report, const Line& line) {
  return !line.by.empty() || report.by.size() != 1 ? line.by : report.by.front();
}

// A number that no other party reports.
int distinct(const Town& town, const std::string& doer, int number) {
  const auto at = std::find(town.parties.begin(), town.parties.end(), doer);
  const int many = static_cast<int>(town.parties.size()) + 1;
  return number - number % many + static_cast<int>(at - town.parties.begin());
}

// Adds the figures of a commitment; whether they show for certain that its number is reached.
bool add_figures(Town& town, const Report& report, const Commitment& commitment, Node& counts) {
  const bool named = shared(report.promise, commitment) || town.chance(40);
  const auto all = lines(town, report, commitment);
  bool reached = false;
  for (const Line& line : all) {
    const int held = commitment.of == "walk" ? walks_held(town, report.promise, line.when, line.place) : 0;
    if (commitment.of == "walk" && held <= 0) continue;
    const int exact = held > 0 ? held : distinct(town, doer_in(report, line), town.dice.between(0, 90));
    const std::string count =
        held > 0 || town.chance(50) ? std::to_string(exact) : some_count(town.dice, exact);
    Node figure = map({{"of", word(commitment.of)}, {"count", word(count)}});
    const bool enough = count == std::to_string(exact) && exact >= 3 * commitment.wanted;
    if (commitment.at_least && enough && town.chance(30))
      figure.add("units", word(town.chance(50) ? "some" : "3"));
    if (commitment.service && count == std::to_string(exact))
      figure.add("within", number(town.dice.between(0, exact)));
    if (commitment.share && count == std::to_string(exact))
      figure.add("out_of", number(exact + town.dice.below(20)));
    if (named) figure.add("commitment", word(commitment.id));
    if (!line.place.empty()) figure.add("place", word(line.place));
    if (!line.by.empty() && town.chance(20))
      figure.add("by", word(town.dice.pick(town.parties))).add("for", word(line.by));
    else if (!line.by.empty())
      figure.add("by", word(line.by));
    if (!(line.when == report.period) || town.chance(10))
      figure.add("period", word(exactly(town.dice, line.when)));
    if (town.chance(25)) figure.add("note", prose(report.careful ? careful(town.dice) : any(town.dice)));
    counts.add(std::move(figure));
    reached = all.size() == 1 && count == std::to_string(exact) && exact >= commitment.wanted;
  }
  return reached && commitment.plain && commitment.at_least;
}

// A figure for what was promised without a number.
void add_untargeted(Town& town, const Promise& promise, const Commitment& commitment, Node& counts) {
  const Activity activity = town.dice.pick(town.activities);
  const auto counts_it = [&](const Commitment& other) {
    return other.of == activity.id || among(other.also, activity.id);
  };
  const bool counted = std::any_of(promise.commitments.begin(), promise.commitments.end(), counts_it);
  if (activity.sensitive || counted || town.is_off("no-target-outcome")) return;
  Node figure = map({{"of", word(activity.id)},
                     {"count", number(town.dice.below(300))},
                     {"commitment", word(commitment.id)}});
  figure.above = {"lofte: allow no-target-outcome because siffran publicerades så"};
  counts.add(std::move(figure));
}

Node assessment(Town& town, const Report& report, const std::string& commitment, bool shown) {
  static const Strings says{"met", "partly", "not_met", "ongoing", "dropped"};
  static const Strings reasons{"priorities",     "external-event", "other-owner",       "season",
                               "no-responsible", "redefined",      "no-longer-relevant"};
  static const Strings nexts{"continues", "ends", "replaced"};
  Node node;
  if (!commitment.empty()) node.add("commitment", word(commitment));
  const std::string word_said = shown && town.chance(70) ? "met" : town.dice.pick(says);
  node.add("says", word(word_said));
  const bool must = word_said == "met" && !shown;
  if (must || town.chance(40)) node.add("because", prose(note(town.dice, report.careful)));
  if (town.chance(30)) node.add("reason", word(town.dice.pick(reasons)));
  if (town.chance(40)) node.add("next", word(town.dice.pick(nexts)));
  return node;
}

Node byproducts(Town& town, const Report& report) {
  Node out = list();
  for (int n = town.dice.between(1, 2); n > 0; --n) {
    Node node;
    const Activity activity = town.dice.pick(town.activities);
    if (town.chance(40) && (report.careful || !activity.sensitive)) node.add("of", word(activity.id));
    if (node.entries.empty() || town.chance(10)) node.add("what", prose("rattfylleribrott (0,2 promille)"));
    node.add("count", word(some_count(town.dice, town.dice.below(60))));
    out.add(std::move(node));
  }
  return out;
}

void add_counts(Town& town, const Report& report, Node& record) {
  const Promise& promise = report.promise;
  Node counts = list();
  Node assessments = list();
  if (town.chance(20)) assessments.add(assessment(town, report, "", false));
  for (const Commitment& commitment : promise.commitments) {
    const bool own = !report.separate || among(commitment.responsible, report.by.front());
    bool shown = false;
    if (commitment.none && town.chance(10)) add_untargeted(town, promise, commitment, counts);
    if (!commitment.of.empty() && own && town.chance(80))
      shown = add_figures(town, report, commitment, counts);
    shown = shown && promise.dated && promise.signed_by <= report.date.last;
    if (town.chance(40)) assessments.add(assessment(town, report, commitment.id, shown));
  }
  if (!counts.items.empty()) record.add("counts", std::move(counts));
  if (!assessments.items.empty()) record.add("assessments", std::move(assessments));
  if (town.chance(25)) record.add("byproducts", byproducts(town, report));
}

void write_followup(Town& town, const Report& given) {
  Report report = given;
  const Written date = about(town.dice, report.period.last + town.dice.below(60));
  report.date = date.span;
  Node record;
  if (town.chance(30)) record.add("title", prose("Uppföljning " + careful(town.dice)));
  record.add("promise", word(report.promise.id)).add("period", word(exactly(town.dice, report.period)));
  record.add("date", word(date.text)).add("by", words(report.by));
  if (town.chance(40)) record.add("final", word(town.chance(50) ? "true" : "false"));
  add_counts(town, report, record);
  if (town.chance(30)) record.add("feedback", town.feedback({report.date.last, report.date.last + 60}));
  record.careful = report.careful;
  town.add_common(record, report.careful);
  town.write("followups", town.fresh_id("2020-t2-polisen"), std::move(record));
}

// The days of a promise in units that do not overlap; longer than a month where people are counted.
std::vector<Interval> slices(Town& town, const Promise& promise, bool people) {
  static const std::vector<Unit> units{Unit::month, Unit::quarter, Unit::tertial, Unit::half_year,
                                       Unit::year};
  const Interval first_years{promise.work.first, std::min(promise.work.last, promise.work.first + 1200)};
  std::vector<Interval> out = calendar::units(town.dice.pick(units), first_years);
  if (people) std::erase_if(out, [](const Interval& slice) { return slice.days() < 66; });
  return town.dice.some(out, 0, std::min<int>(4, static_cast<int>(out.size())));
}

int follow_up(Town& town, const Promise& promise) {
  const bool people = std::any_of(promise.commitments.begin(), promise.commitments.end(),
                                  [](const Commitment& c) { return c.sensitive; });
  const bool separate = town.chance(50);
  const int before = town.written_records;
  for (const Interval& slice : slices(town, promise, people)) {
    Report report{promise, slice, {}, promise.parties, separate, people};
    for (const std::string& party : separate ? promise.parties : Strings{""}) {
      if (separate) report.by = {party};
      if (!separate || town.chance(70)) write_followup(town, report);
    }
  }
  return town.written_records - before;
}

}  // namespace

void write_followups(Town& town, int many) {
  for (std::size_t i = 0; many > 0 && i < town.promises.size(); ++i)
    many -= follow_up(town, town.promises[i]);
}

}  // namespace lofte::clean
