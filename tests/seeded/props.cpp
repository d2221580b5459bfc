// SPDX-License-Identifier: Apache-2.0
#include "seeded/props.h"

namespace lofte::seeded {
namespace {

constexpr const char* kPromise = R"(title: Provlöfte 2031
period: 2031
parties: [kommun, polis]
signed:
  date: 2031-01-15
  by:
    - {party: kommun, role: kommunstyrelsens ordförande}
    - {party: polis, role: lokalpolisområdeschef}
situation: provbild
follow_up: {every: half-year}
feedback: {every: year, channels: [webben]}
commitments:
  - id: provrundor
    text: Gå minst fem provrundor vid Provplatsen.
    responsible: polis
    target: {at_least: 5, of: provrunda, at: provplats}
    problem: provproblem
  - id: provvandringar
    text: Hålla två vandringar.
    responsible: [kommun, polis]
    target: {at_least: 2, of: walk}
    problem: provproblem
  - id: provhjalp
    text: Hjälpa dem som frågar.
    responsible: polis
    target: none
    problem: provproblem
  - id: provbesok
    text: Göra tio provbesök.
    responsible: polis
    target: {at_least: 10, of: provbesok}
    problem: provproblem
  - id: provtraffar
    text: Hålla tio provträffar.
    responsible: [kommun, polis]
    target: {at_least: 10, of: provtraff}
    problem: provproblem
)";

constexpr const char* kMayPromise = R"(title: Provlöfte för maj 2031
period: 2031-05
parties: [kommun, polis]
signed: {date: 2031-04-15, by: [{party: kommun, role: kommundirektör}]}
follow_up: {every: month}
feedback: {channels: [webben]}
commitments:
  - {id: provhjalp, text: Hjälpa dem som frågar., responsible: polis, target: none}
)";

constexpr const char* kSituation = R"(title: Provbild
date: 2030-11
problems:
  - id: provproblem
    title: Ett problem
    priority: 1
  - id: provgata
    title: Ett problem till
    priority: 2
    no_measure_because: Någon annan råder över gatan.
)";

constexpr const char* kSeededWalk = R"(date: 2031-05-04
promise: provlofte
places: provplats
observations:
  - id: provlampa
    text: Lampan vid cykelstället är trasig.
    proposals:
      - {id: laga-provlampa, text: Laga lampan., owner: kommun}
      - {id: ny-stolpe, text: Sätt upp en stolpe till., owner: kommun, handed_on: {date: 2031-05-20, to: polis}}
      - {id: flytta-stallet, text: Flytta stället., owner: kommun, considered: {date: 2031-05-21, until: 2031-12}}
  - id: provbank
    kind: positive
    text: Bänken är ny.
)";

constexpr const char* kCancelledWalk = R"(date: 2031-09-07
promise: provlofte
state: cancelled
because: För få anmälda.
places: provplats
)";

constexpr const char* kMeasure = R"(title: Laga lampan vid Provplatsen
from: 2031-05-04-provplats/laga-provlampa
responsible: kommun
due: 2031-08-31
history:
  - {date: 2031-06-01, state: chosen}
  - {date: 2031-07-01, state: done, note: En ny lampa sattes upp.}
)";

constexpr const char* kDroppedMeasure = R"(title: Klippa häcken vid Provplatsen
responsible: kommun
history:
  - {date: 2031-06-01, state: chosen}
  - {date: 2031-07-01, state: dropped, because: Häcken är borta.}
)";

constexpr const char* kFirstHalf = R"(title: Provlöftet första halvåret
promise: provlofte
period: 2031-H1
date: 2031-08-20
by: polis
counts:
  - {of: provrunda, count: 3, commitment: provrundor, place: provplats}
  - {of: walk, count: 1, commitment: provvandringar}
  - {of: provtraff, count: 2, commitment: provtraffar, by: polis}
  - {of: provtraff, count: 3, commitment: provtraffar, by: kommun}
assessments:
  - {commitment: provrundor, says: ongoing, because: Två rundor återstår.}
)";

constexpr const char* kSecondHalf = R"(title: Provlöftet andra halvåret
promise: provlofte
period: 2031-H2
date: 2032-01-20
by: polis
counts:
  - {of: provrunda, count: 1, commitment: provrundor, place: provplats}
  - {of: provbesok, count: 12}
assessments:
  - {commitment: provrundor, says: partly, because: En runda blev inte av.}
)";

constexpr const char* kYear = R"(title: Provlöftet hela året
promise: provlofte
period: 2031
date: 2032-02-20
by: polis
final: true
counts:
  # lofte: allow overlapping-reports because årets siffra omfattar båda halvåren
  - {of: provrunda, count: 4, commitment: provrundor, place: provplats}
)";

std::string promise_of_2025(const std::string& title) {
  return "title: " + title + R"(
period: 2025-01/2025-11
parties: [kommun, polis]
signed: {date: 2025-01-10, by: [{party: kommun, role: kommundirektör}]}
follow_up: {every: year}
feedback: {channels: [webben]}
commitments:
  - {id: provvandringar, text: Hålla två vandringar., responsible: polis, target: {at_least: 2, of: walk}}
)";
}

std::string walk_of_2025(const std::string& promise) {
  return "date: 2025-05-04\npromise: " + promise +
         "\nobservations:\n  - {id: provbank, kind: positive, text: Bänken är ny.}\n";
}

constexpr const char* kFinal = R"(promise: prov-slut
period: 2025-01/2025-11
date: 2025-12-20
by: [kommun, polis]
final: true
assessments:
  - {commitment: provvandringar, says: partly, because: En av två vandringar hölls.}
)";

constexpr const char* kOpenMeasure = R"(title: Laga lampan vid parken
responsible: kommun
history:
  - {date: 2025-10-01, state: chosen}
)";

std::string survey(const std::string& year, const std::string& value) {
  return "series: provmatning\nperiod: " + year + "\narea: Provkommunen\npublished: " + year +
         "-11\nscale: {min: 0, max: 6, better: lower, unit: index}\nsent: 900\nanswered: 561\nvalues:\n  "
         "index: \"" +
         value + "\"\n";
}

// lofte.yaml with one more entry in a table, which is made where there is none.
std::string declared(const std::string& settings, const std::string& table, const std::string& entries) {
  const std::string head = "\n" + table + ":\n";
  const std::size_t at = settings.find(head);
  if (at == settings.npos) return settings + table + ":\n" + entries;
  return std::string(settings).insert(at + head.size(), entries);
}

}  // namespace

Changes small_records(const Folder& folder) {
  std::string settings =
      declared(folder.text("lofte.yaml"), "activities",
               "  provrunda: {one: provrunda, many: provrundor, definition: En runda till fots.}\n"
               "  provmote: {one: provmöte, many: provmöten}\n"
               "  provbesok: {one: provbesök, many: provbesök, sensitive: true}\n"
               "  provtraff: {one: provträff, many: provträffar}\n");
  settings = declared(settings, "places", "  provplats: {name: Provplatsen}\n");
  return {{"lofte.yaml", settings},
          {"promises/provlofte.yaml", kPromise},
          {"promises/provlofte-maj.yaml", kMayPromise},
          {"situations/provbild.yaml", kSituation},
          {"walks/2031-05-04-provplats.yaml", kSeededWalk},
          {"walks/2031-09-07-provplats.yaml", kCancelledWalk},
          {"measures/provlampa.yaml", kMeasure},
          {"measures/provhack.yaml", kDroppedMeasure},
          {"followups/provlofte-h1.yaml", kFirstHalf},
          {"followups/provlofte-h2.yaml", kSecondHalf},
          {"followups/provlofte-ar.yaml", kYear},
          {"surveys/prov-2030.yaml", survey("2030", "2,41")},
          {"surveys/prov-2031.yaml", survey("2031", "2,09")}};
}

Changes past_records(const Folder& folder) {
  std::string settings = declared(folder.text("lofte.yaml"), "activities",
                                  "  provbesok: {one: provbesök, many: provbesök, sensitive: true}\n"
                                  "  provtraff: {one: provträff, many: provträffar}\n");
  if (settings.find("measure_due:") == settings.npos)
    settings = declared(settings, "settings", "  measure_due: 6 months\n");
  return {{"lofte.yaml", settings},
          {"promises/prov-slut.yaml", promise_of_2025("Provlöfte med slutresultat")},
          {"promises/prov-utan.yaml", promise_of_2025("Provlöfte utan slutresultat")},
          {"walks/2025-05-04-slut.yaml", walk_of_2025("prov-slut")},
          {"walks/2025-05-04-utan.yaml", walk_of_2025("prov-utan")},
          {"followups/prov-slut.yaml", kFinal},
          {"measures/provlampan.yaml", kOpenMeasure}};
}

}  // namespace lofte::seeded
