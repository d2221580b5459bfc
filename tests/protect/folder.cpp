// SPDX-License-Identifier: Apache-2.0
#include "protect/folder.h"

#include <algorithm>

namespace lofte::protect {
namespace {

using Strings = std::vector<std::string>;

const Strings kSensitive{"hembesok", "radgivning"};
const Strings kActivities{"hembesok", "hembesok", "radgivning", "kontroll"};
const Strings kParties{"kommun", "polis", "gata"};
const Strings kPlaces{"torget", "parken", "centrum"};

// A slot is written between these.
constexpr char kOpen = '\x01';
constexpr char kClose = '\x02';

std::string list(const Strings& items) {
  std::string out;
  for (const std::string& item : items) out += (out.empty() ? "" : ", ") + item;
  return "[" + out + "]";
}

std::string filled(const std::string& text, const Counts& counts) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != kOpen) {
      out += text[at];
      continue;
    }
    const std::size_t end = text.find(kClose, at);
    out += counts.at(std::stoul(text.substr(at + 1, end - at - 1)));
    at = end;
  }
  return out;
}

}  // namespace

Folder::Folder(std::uint64_t seed) : dice_(seed) {
  settings();
  const std::vector<std::pair<std::string, std::string>> all{{"lofte", "2020"},
                                                             {"host", "2020-H2"},
                                                             {"tva-ar", "2020/2021"},
                                                             {"brutet", "2019-10/2020-09"},
                                                             {"oppet", "2020-01/.."}};
  for (const auto& [id, period] : dice_.some(all, 1, 2)) promise(id, period);
  for (const std::string& id : promises)
    for (int i = dice_.between(1, 4); i > 0; --i) followup(id, i);
  for (int i = dice_.between(0, 2); i > 0; --i) walk(i);
}

Files Folder::files(const Counts& counts) const {
  Files out;
  for (const auto& [path, text] : templates_) out.emplace_back(path, filled(text, counts));
  return out;
}

Files Folder::earlier_files(const Counts& counts) const {
  Files out = files(counts);
  out.pop_back();
  return out;
}

Counts Folder::small_counts(clean::Dice& dice) const {
  Counts out;
  for (int i = 0; i < slots_; ++i) {
    const int n = dice.between(1, small_count_ - 1);
    const int m = dice.between(n, small_count_ - 1);
    const std::string between = std::to_string(n) + ".." + std::to_string(m);
    const bool rough = dice.chance(15);
    out.push_back(!rough ? std::to_string(n) : m > n ? between : "<" + std::to_string(small_count_));
  }
  return out;
}

std::string Folder::slot() { return kOpen + std::to_string(slots_++) + kClose; }

// A number that is protected, or one of the others.
std::string Folder::count() {
  if (dice_.chance(65)) return slot();
  return dice_.pick(
      Strings{"0", "9", "12", "30", "~20", "5..", "18..25", "50+", std::to_string(small_count_)});
}

std::string Folder::parties(int least, int most) { return list(dice_.some(kParties, least, most)); }

void Folder::settings() {
  small_count_ = dice_.pick(std::vector<int>{5, 5, 5, 3, 10});
  templates_.emplace_back(
      "lofte.yaml",
      "lofte: 1\ntitle: Exempelby kommun\nparties:\n  kommun: {name: Exempelby kommun, side: municipality}\n"
      "  gata: {name: Gata och park, side: municipality, part_of: kommun}\n"
      "  polis: {name: Lokalpolisområde Exempel, side: police}\n"
      "places:\n  centrum: {name: Centrum}\n  torget: {name: Torget, part_of: centrum}\n"
      "  parken: {name: Parken}\n"
      "activities:\n  kontroll: {one: trafikkontroll, many: trafikkontroller, definition: Planerad.}\n"
      "  hembesok: {one: hembesök, many: hembesök, sensitive: true}\n"
      "  radgivning: {one: rådgivning, many: rådgivningar, sensitive: true}\n"
      "settings: {small_count: " +
          std::to_string(small_count_) + "}\n");
}

std::string Folder::target(bool& numbered) {
  const std::string of = dice_.pick(kSensitive);
  const std::string n = std::to_string(dice_.pick(std::vector<int>{0, 1, 1, 2, 2, 3, 4, 5, 6, 9, 12, 30}));
  const std::string unit = dice_.pick(Strings{"month", "quarter", "tertial", "half-year", "year"});
  const std::string least = n == "0" ? "1" : n;
  numbered = true;
  switch (dice_.below(14)) {
    case 0:
    case 1:
    case 2:
      return "{at_least: " + least + ", of: " + of + "}";
    case 3:
      return "{at_most: " + n + ", of: " + of + "}";
    case 4:
    case 5:
      return "{at_least: " + least + ", of: " + of + ", every: " + unit + "}";
    case 6:
      return "{at_least: " + least + ", of: " + of + ", each: [torget, parken]}";
    case 7:
      return "{at_least: " + least + ", of: " + of + ", at: [torget, parken]}";
    case 8:
      return "{at_least: " + std::to_string(dice_.pick(std::vector<int>{50, 90, 100})) + " %, of: " + of +
             "}";
    case 9:
      return "{within: 24 hours, of: " + of + "}";
    case 10:
      return "{at_least: " + least + ", of: [" + of + ", kontroll]}";
    case 11:
      return "{carry_out: " + of + "}";
    case 12:
      return "{at_least: " + least + ", of: " + of + ", every: " + unit + ", on_average: true}";
    default:
      return "none";
  }
}

void Folder::promise(const std::string& id, const std::string& period) {
  promises.push_back(id);
  std::string out = "title: Löfte " + id + "\nperiod: " + period + "\nparties: [kommun, polis]\n";
  if (dice_.chance(30)) out += "follow_up: {every: tertial}\n";
  if (dice_.chance(20) && period.find("..") == period.npos)
    out += "extended: [{to: 2021-12-31, decided: 2020-08-20, because: Arbetet fortsätter.}]\n";
  out += "commitments:\n";
  std::vector<std::string> ids;
  for (int i = dice_.between(1, 3); i > 0; --i) {
    ids.push_back("c" + std::to_string(i));
    bool numbered = false;
    out += "  - id: " + ids.back() + "\n    text: Vi gör hembesök.\n    responsible: " + parties(1, 2) +
           "\n    target: " + target(numbered) + "\n";
    if (dice_.chance(40)) out += "    about: " + dice_.pick(kSensitive) + "\n";
    if (dice_.chance(20)) out += "    together: true\n";
    if (dice_.chance(15))
      out += "    period: " + dice_.pick(Strings{"2020-H2", "2020", "2020-05/2020-10"}) + "\n";
  }
  templates_.emplace_back("promises/" + id + ".yaml", out);
  commitments_.emplace_back(id, ids);
}

std::string Folder::figure(const std::string& promise) {
  const auto at = std::find_if(commitments_.begin(), commitments_.end(),
                               [&](const auto& one) { return one.first == promise; });
  const std::string of = dice_.pick(kActivities);
  const auto amount = [&] { return of == "kontroll" ? dice_.pick(Strings{"1", "3", "12"}) : count(); };
  std::string out = "{of: " + of + ", count: " + amount();
  if (dice_.chance(55)) out += ", commitment: " + dice_.pick(at->second);
  if (dice_.chance(15)) out += ", within: " + amount();
  if (dice_.chance(15)) out += ", out_of: " + amount();
  if (dice_.chance(10)) out += ", units: " + std::to_string(dice_.between(1, 4));
  if (dice_.chance(20)) out += ", place: " + dice_.pick(kPlaces);
  if (dice_.chance(25)) out += ", by: " + dice_.pick(kParties);
  if (dice_.chance(10)) out += ", for: " + dice_.pick(kParties);
  if (dice_.chance(10)) out += ", period: " + dice_.pick(Strings{"2020-03", "2020-Q4", "2021-01", "2020-H1"});
  if (dice_.chance(15)) out += ", note: Enligt journalen.";
  return out + "}";
}

std::string Folder::assessments(const std::string& promise) {
  const auto at = std::find_if(commitments_.begin(), commitments_.end(),
                               [&](const auto& one) { return one.first == promise; });
  const std::string says = dice_.pick(Strings{"met", "partly", "not_met", "ongoing"});
  return "assessments:\n  - {commitment: " + dice_.pick(at->second) + ", says: " + says +
         ", because: Arbetet fortsätter.}\n";
}

std::string Folder::byproducts() {
  const std::string what =
      dice_.pick(Strings{"what: Omhändertagna", "what: beslag", "of: hembesok", "of: kontroll"});
  // What is counted of an activity that is not about people is not protected.
  return "byproducts:\n  - {" + what + ", count: " + (what == "of: kontroll" ? "3" : count()) + "}\n";
}

void Folder::followup(const std::string& promise, int number) {
  static const std::vector<std::pair<std::string, std::string>> times{
      {"2020-T1", "2020-05-02"},  {"2020-T2", "2020-09-05"},         {"2020-T3", "2021-01-20"},
      {"2020", "2021-01-28"},     {"2020-H1", "2020-07-10"},         {"2020-H2", "2021-01-15"},
      {"2020-04", "2020-05-05"},  {"2020-01/2020-08", "2020-09-10"}, {"2021", "2022-01-20"},
      {"2020/2021", "2022-01-25"}};
  const auto [period, date] = dice_.pick(times);
  std::string out =
      "promise: " + promise + "\nperiod: " + period + "\ndate: " + date + "\nby: " + parties(1, 2) + "\n";
  out += "counts:\n";
  for (int i = dice_.between(1, 3); i > 0; --i) out += "  - " + figure(promise) + "\n";
  if (dice_.chance(40)) out += assessments(promise);
  if (dice_.chance(40)) out += byproducts();
  if (dice_.chance(15)) out += "corrected: [{date: " + date + ", what: Ett fel i underlaget.}]\n";
  templates_.emplace_back("followups/" + promise + "-" + std::to_string(number) + ".yaml", out);
}

void Folder::walk(int number) {
  const std::string id = "vandring-" + std::to_string(number);
  walks.push_back(id);
  std::string out = "date: 2020-0" + std::to_string(number + 3) +
                    "-15\nplaces: torget\npromise: " + promises.front() + "\nled_by: kommun\nparticipants:\n";
  for (int i = dice_.between(1, 3); i > 0; --i)
    out += "  - {group: grupp " + std::to_string(i) + ", count: " + count() + "}\n";
  out += "  - {group: poliser, count: 2, party: polis}\n";
  out += "observations:\n  - {id: mork, text: Mörk portal., proposals: [{id: lampa, text: Ny lampa.}]}\n";
  templates_.emplace_back("walks/" + id + ".yaml", out);
}

}  // namespace lofte::protect
