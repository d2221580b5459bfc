// SPDX-License-Identifier: Apache-2.0
//
// Two states of a small folder: one that is complete and signed, and the same with something put in the place
// of something else.
#pragma once
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "corpus/loader.h"
#include "rules/against.h"
#include "rules/run.h"

namespace lofte::states {

using Files = std::vector<std::pair<std::string, std::string>>;

inline constexpr const char* kSettings =
    "lofte: 1\n"
    "title: Staden\n"
    "parties:\n"
    "  kommun: {name: Staden, side: municipality}\n"
    "  polis: {name: Polisen, side: police}\n"
    "places:\n"
    "  centrum: {name: Centrum}\n"
    "  torget: {name: Torget, part_of: centrum}\n"
    "  byn: {name: Byn}\n"
    "activities:\n"
    "  kontroll: {one: kontroll, many: kontroller, definition: Planerad kontroll.}\n"
    "  besok: {one: besök, many: besök, sensitive: true}\n"
    "  annat: {one: annat, many: andra, definition: Fritt.}\n";

inline constexpr const char* kPromise =
    "title: Löfte 2020\n"
    "period: 2020\n"
    "parties: [kommun, polis]\n"
    "signed:\n"
    "  date: 2020-01-15\n"
    "  by: [{party: kommun, role: ordförande}, {party: polis, role: chef}]\n"
    "situation: 2019\n"
    "commitments:\n"
    "  - id: kontroller\n"
    "    text: Vi genomför minst åtta kontroller i centrum.\n"
    "    responsible: polis\n"
    "    target: {at_least: 8, of: kontroll, at: centrum}\n"
    "    effect: {indicator: matning/index, better_than: 2019}\n"
    "    problem: oro\n"
    "    heading: Trafik\n"
    "  - id: besok\n"
    "    text: Vi gör hembesök.\n"
    "    responsible: [kommun, polis]\n"
    "    target: {at_least: 2, of: besok}\n"
    "    period: 2020-01/2020-06\n"
    "notes: Undertecknat på torget.\n";

inline constexpr const char* kSituation =
    "title: Lägesbild\ndate: 2019\nproblems:\n  - {id: oro, title: Oro}\n  - {id: fart, title: Fart}\n";

inline constexpr const char* kWalk =
    "date: 2020-03-01\n"
    "places: torget\n"
    "observations:\n"
    "  - id: o1\n"
    "    text: Mörkt.\n"
    "    proposals:\n"
    "      - {id: p1, text: Byt lampan.}\n"
    "      - {id: p2, text: Klipp häcken.}\n"
    "      - {id: p3, text: Sätt upp en skylt.}\n";

inline constexpr const char* kMeasure =
    "title: Ny lampa\n"
    "from: 2020-torget/p1\n"
    "responsible: kommun\n"
    "due: 2020-06\n"
    "moved_due:\n"
    "  - {to: 2020-09, decided: 2020-06-01, because: Stolpen saknas.}\n"
    "history:\n"
    "  - {date: 2020-03-10, state: chosen, by: kommun}\n"
    "  - {date: 2020-04-01, state: started, note: Beställd.}\n";

inline constexpr const char* kFollowup =
    "promise: 2020\n"
    "period: 2020-T1\n"
    "date: 2020-05-10\n"
    "by: polis\n"
    "counts:\n"
    "  - {of: kontroll, count: 3, place: torget}\n"
    "  - {of: besok, count: 5}\n"
    "assessments:\n"
    "  - {commitment: kontroller, says: ongoing}\n"
    "notes: Muntligt.\n";

inline Files folder() {
  return {{"lofte.yaml", kSettings},
          {"promises/2020.yaml", kPromise},
          {"situations/2019.yaml", kSituation},
          {"walks/2020-torget.yaml", kWalk},
          {"measures/lampa.yaml", kMeasure},
          {"followups/2020-t1.yaml", kFollowup}};
}

inline std::string& file(Files& files, const std::string& path) {
  for (auto& [name, text] : files)
    if (name == path) return text;
  return files.emplace_back(path, "").second;
}

/// The folder with a text of one file put in the place of another, which must be there.
inline Files with(Files files, const std::string& path, const std::string& old, const std::string& now) {
  std::string& text = file(files, path);
  const std::size_t at = text.find(old);
  if (at == std::string::npos) throw std::runtime_error("not in " + path + ": " + old);
  text.replace(at, old.size(), now);
  return files;
}

inline Files without(Files files, const std::string& path) {
  std::erase_if(files, [&](const auto& one) { return one.first == path; });
  return files;
}

/// The day of the older state, and that of the newer.
inline constexpr calendar::Day kThen = calendar::day(2020, 6, 1);
inline constexpr calendar::Day kNow = calendar::day(2020, 8, 1);

inline rules::Against compared(Files before, Files now, corpus::Renames renames = {}) {
  const corpus::Loaded older = corpus::load(*files::memory(std::move(before)));
  corpus::Loaded newer = corpus::load(*files::memory(std::move(now)));
  const diag::Findings check = rules::check(newer.corpus, std::move(newer.findings));
  return rules::against({older.corpus, "main", std::move(renames), kThen}, {newer.corpus, check, kNow});
}

/// "rule path:line:column" of every finding, one a line.
inline std::string places(const rules::Against& against, const Files& now) {
  std::string out;
  for (const auto& finding : against.findings) {
    std::string text;
    for (const auto& [path, content] : now)
      if (path == finding.place.path) text = content;
    const Position at = Source(text).position(finding.place.span.begin);
    out += std::string(finding.rule->id) + " " + finding.place.path + ":" + std::to_string(at.line) + ":" +
           std::to_string(at.column) + "\n";
  }
  for (const std::string& path : against.uncompared) out += "cannot compare " + path + "\n";
  return out;
}

inline std::string places(const Files& before, const Files& now, corpus::Renames renames = {}) {
  return places(compared(before, now, std::move(renames)), now);
}

/// The English message of the only finding.
inline std::string message(const Files& before, const Files& now) {
  const rules::Against against = compared(before, now);
  if (against.findings.size() != 1) return std::to_string(against.findings.size()) + " findings";
  return words::text(against.findings[0].message, words::Lang::en);
}

/// Files of the folder.
inline const std::string kOf2020 = "promises/2020.yaml";
inline const std::string kLamp = "measures/lampa.yaml";

}  // namespace lofte::states
