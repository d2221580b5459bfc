// SPDX-License-Identifier: Apache-2.0
#include "clean/texts.h"
#include "clean/town.h"
#include "clean/writer.h"

namespace lofte::clean {
namespace {

const std::vector<Activity> kActivities{
    {"trafikkontroll", "trafikkontroll", "trafikkontroller", false},
    {"krogtillsyn", "krogtillsyn", "tillsyner", false},
    {"lagad-lampa", "lagad lampa", "lagade lampor", false},
    {"fotpatrull", "fotpatrull", "fotpatruller", false},
    {"hembesok", "hembesök", "hembesök", true},
    {"orossamtal", "orossamtal", "orossamtal", true},
    {"grannsamverkan-2", "område", "områden", false},
    {"skolbesok", "skolbesök", "skolbesök", false},
    {"tunnelrond", "rond", "ronder", false},
};

const Strings kOff{"no-target",           "not-signed",        "no-follow-up",
                   "no-problem",          "vague-wording",     "number-in-text",
                   "overlapping-reports", "no-target-outcome", "problem-unanswered"};

std::string length_of_time(Dice& dice) {
  static const Strings all{"24 hours", "1 hour",   "14 days", "1 day",   "6 weeks",
                           "1 week",   "6 months", "1 month", "2 years", "1 year"};
  return dice.pick(all);
}

Node party(const std::string& name, const std::string& side, const std::string& part_of = {}) {
  Node node = map({{"name", prose(name)}, {"side", word(side)}});
  if (!part_of.empty()) node.add("part_of", word(part_of));
  return node;
}

Node parties(const Town& town) {
  Node out;
  for (const std::string& id : town.parties) {
    if (id.starts_with("kommun"))
      out.add(id, party("Exempelkommunen (" + id + ")", "municipality"));
    else if (id == "gata-park")
      out.add(id, party("Gata/park", "municipality", town.municipalities.front()));
    else if (id == "polis")
      out.add(id, party("Lokalpolisområde Exempel", "police"));
    else
      out.add(id, party("Trafikverket, region syd", "other"));
  }
  return out;
}

Node places(Town& town) {
  static const Strings names{"Centrum",    "Järnvägsstationen", "Skogsbacken", "Gångtunneln vid Norra vägen",
                             "Åkerskolan", "Torget 1"};
  Node out;
  for (const Place& place : town.places) {
    Node node = map({{"name", prose(town.dice.pick(names))}});
    if (!place.part_of.empty()) node.add("part_of", word(place.part_of));
    if (town.chance(30)) node.add("at", word(town.dice.pick(Strings{"i", "på", "vid"})));
    if (town.chance(40))
      node.add("position", list({word("55.5439"), word(town.chance(20) ? "-13.9461" : "13.946120041")}));
    out.add(place.id, std::move(node));
  }
  return out;
}

Node definition(Town& town) {
  if (town.chance(50)) return prose(careful(town.dice));
  Node out = list();
  for (int year = 2017; year < town.dice.between(2018, 2021); ++year)
    out.add(map({{"from", word(about(town.dice, calendar::day(year, 3, 1)).text)},
                 {"text", prose(careful(town.dice))}}));
  return out;
}

Node activities(Town& town) {
  Node out;
  for (const Activity& activity : town.activities) {
    Node node = map({{"one", prose(activity.one)}, {"many", prose(activity.many)}});
    if (town.chance(50)) node.add("definition", definition(town));
    if (activity.sensitive)
      node.add("sensitive", word("true"));
    else if (town.chance(20))
      node.add("sensitive", word("false"));
    out.add(activity.id, std::move(node));
  }
  return out;
}

Node clocks(Town& town) {
  Node out;
  for (const std::string key : {"measure_due", "feedback_due", "result_due"})
    if (town.chance(60)) out.add(key, word(length_of_time(town.dice)));
  if (town.chance(60)) out.add("small_count", number(town.dice.between(1, 12)));
  if (town.chance(60) || out.entries.empty()) out.add("law", word("2023:196"));
  return out;
}

Node rules(Town& town) {
  Node out;
  for (const std::string& rule : town.off) out.add(rule, word("off"));
  out.add("no-feedback", word(town.chance(50) ? "info" : "warning"));
  out.add("personnummer", word("error"));
  return out;
}

// What lies in the folder and is no record.
void add_other_files(Town& town) {
  for (const std::string& path : town.evidence) town.files.emplace_back(path, any(town.dice) + "\n");
  town.files.emplace_back("README.md", "# Löften\n\n" + any(town.dice) + "\n");
  town.files.emplace_back("walks/bild 20200604.jpg", std::string("\xFF\xD8\xFF\0", 4));
  town.files.emplace_back(".github/workflows/lofte.yaml", "on: push\n");
}

}  // namespace

void plan_settings(Town& town) {
  town.first_year = town.dice.between(2015, 2024);
  town.several = town.chance(30);
  town.municipalities = town.several ? Strings{"kommun-a", "kommun-b", "kommun-c"} : Strings{"kommun"};
  town.parties = town.municipalities;
  for (const char* other : {"polis", "gata-park", "trafikverket"}) town.parties.emplace_back(other);
  town.categories_declared = town.chance(70);
  town.categories = {"belysning", "klotter", "växtlighet", "trafik & parkering"};
  if (town.chance(20)) town.categories = {"belysning"};
  town.evidence = {"filer/protokoll 2020-09-15.pdf", "filer/KS 2020-1234.txt", "filer/bild å ä ö.txt",
                   "diagram.svg"};
  for (const std::string id :
       {"centrum", "stationen", "perrong-1", "skogsbacken", "tunnel-norr", "akerskolan"})
    town.places.push_back({id, id == "stationen" || id == "tunnel-norr" ? "centrum"
                               : id == "perrong-1"                      ? "stationen"
                                                                        : ""});
  town.activities = town.dice.some(kActivities, 6, 9);
  town.forums = {"lokala-bra", "strategiska-radet", "veckoavstamning"};
  town.off = town.chance(50) ? town.dice.some(kOff, 1, 2) : Strings{};
  Node own =
      map({{"min", number(0)}, {"max", number(100)}, {"better", word("higher")}, {"unit", prose("%")}});
  const Node other = map({{"min", number(1)}, {"max", number(100)}, {"better", word("lower")}});
  town.series = {{"trygghetsmatning", "Exempelkommunen", "index", 0, 6, true, {"index", "oro", "andel"}, own},
                 {"ntu-regional",
                  "Region Syd (kommun 1270)",
                  "",
                  0,
                  100,
                  false,
                  {"trygg-ute", "utsatt", "index"},
                  other}};
}

void write_settings(Town& town) {
  Dice& dice = town.dice;
  Node record = map({{"lofte", word("1")}, {"title", prose("Exempelkommunen")}});
  if (dice.chance(60)) record.add("language", word(dice.chance(50) ? "sv" : "en"));
  if (!town.bare) record.add("parties", parties(town));
  if (dice.chance(60)) {
    Node coordinator = map({{"function", prose(function(dice))}});
    if (dice.chance(70)) coordinator.add("contact", prose(telephone(dice) + ", " + address(dice)));
    record.add("coordinator", std::move(coordinator));
  }
  if (!town.bare) record.add("places", places(town)).add("activities", activities(town));
  if (town.categories_declared) record.add("categories", words(town.categories));
  if (dice.chance(70)) record.add("settings", clocks(town));
  if (!town.off.empty() || dice.chance(30)) record.add("rules", rules(town));
  if (dice.chance(60)) {
    const bool several = dice.chance(50);
    record.add("ignore", words(several ? Strings{"utkast/", "mallar"} : Strings{"utkast"}));
    town.files.emplace_back("utkast/2026.yaml", "title: [inte färdigt\n");
    if (several) town.files.emplace_back("mallar/a/b.yml", "");
  }
  if (dice.chance(50)) record.add("notes", prose(note(dice)));
  town.files.emplace_back("lofte.yaml", written(record, dice));
  add_other_files(town);
}

}  // namespace lofte::clean
