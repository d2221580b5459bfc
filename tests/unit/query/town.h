// SPDX-License-Identifier: Apache-2.0
//
// A small town with a year of work: two walks, three measures, three follow-ups that overlap, surveys. Tests
// add files to it, or put others in place of its own.
#pragma once
#include <map>
#include <string>
#include <utility>

#include "corpus/loader.h"
#include "eval/status.h"
#include "files/tree.h"

namespace lofte::query {

using Files = std::map<std::string, std::string>;

inline Files town_files() {
  return {
      {"lofte.yaml",
       "lofte: 1\n"
       "title: Exempelby kommun\n"
       "parties:\n"
       "  kommun: {name: Exempelby kommun, side: municipality}\n"
       "  park: {name: Parkenheten, side: municipality, part_of: kommun}\n"
       "  polis: {name: Polisen, side: police}\n"
       "places:\n"
       "  torget: {name: Torget}\n"
       "  stationen: {name: Stationen}\n"
       "activities:\n"
       "  kontroll: {one: trafikkontroll, many: trafikkontroller}\n"
       "  besok: {one: hembesök, many: hembesök, sensitive: true}\n"},
      {"situations/2020.yaml",
       "title: Lägesbild\ndate: 2020-01\nproblems:\n"
       "  - {id: morker, title: Mörka stråk}\n"
       "  - {id: buller, title: Buller, no_measure_because: Sköts av miljönämnden.}\n"},
      {"promises/2020.yaml",
       "title: Löfte 2020\nperiod: 2020\nparties: [kommun, polis]\nsituation: \"2020\"\n"
       "commitments:\n"
       "  - {id: ljus, text: Två åtgärder per vandring., responsible: [kommun, polis], problem: morker,\n"
       "     target: {at_least: 2, of: measure, per: walk}}\n"
       "  - {id: trafik, text: Minst 300 kontroller., responsible: [polis], target: {at_least: 300, of: "
       "kontroll}}\n"
       "  - {id: besok, text: Hembesök., responsible: [kommun], about: [besok], target: none}\n"},
      {"walks/torget.yaml",
       "date: 2020-05-04\nplaces: [torget]\n"
       "participants: [{group: boende, count: 12}, {group: unga, count: 3}, {group: polis, count: 2, party: "
       "polis}]\n"
       "observations:\n"
       "  - id: lampor\n    text: Mörkt.\n    category: belysning\n    proposals:\n"
       "      - {id: byt, text: Byt lampor., owner: park}\n"
       "      - {id: fler, text: Fler lampor., owner: park}\n"
       "  - id: klotter\n    text: Klotter.\n    category: klotter\n    proposals:\n"
       "      - {id: kamera, text: Kamera., declined: {date: 2020-06-01, because: Stöd saknas.}}\n"
       "      - {id: tvatta, text: Tvätta.}\n"
       "feedback: [{date: 2020-06-10, channel: brev, to: deltagarna}]\n"},
      {"walks/stationen.yaml", "date: 2020-10\nplaces: [stationen]\n"},
      {"walks/installd.yaml", "date: 2020-11-01\nstate: cancelled\nbecause: Snö.\nplaces: [torget]\n"},
      {"measures/byt.yaml",
       "title: Byta lampor\nfrom: torget/byt\nresponsible: [park, polis]\n"
       "history: [{date: 2020-05-14, state: chosen}, {date: 2020-06-03, state: done}]\n"},
      {"measures/fler.yaml",
       "title: Fler lampor\nfrom: torget/fler\nresponsible: park\ndue: 2020-07-01\n"
       "history: [{date: 2020-05-24, state: chosen}, {date: 2020-09, state: started}]\n"},
      {"measures/gammal.yaml",
       "title: Gammal\nresponsible: kommun\ncounts_for: 2020/ljus\n"
       "history: [{date: 2019-12-20, state: chosen}, {date: 2020-02-01, state: done}]\n"},
      {"followups/var.yaml",
       "promise: \"2020\"\nperiod: 2020-05/2020-07\ndate: 2020-08-15\nby: polis\n"
       "counts: [{of: kontroll, count: 71}, {of: besok, count: 3, commitment: besok}]\n"},
      {"followups/aret.yaml",
       "promise: \"2020\"\nperiod: 2020-05/2020-12\ndate: 2021-01-15\nby: polis\nfinal: true\n"
       "counts: [{of: kontroll, count: 301}]\n"
       "assessments: [{commitment: ljus, says: partly, because: Vintern.}, {says: partly, because: "
       "Pandemin.}]\n"
       "feedback: [{date: 2021-02-01, channel: webben}]\n"},
      {"surveys/2018.yaml",
       "series: trygghet\nperiod: 2018\nscale: {min: 0, max: 6, better: lower}\nvalues: {index: \"2,40\"}\n"},
      {"surveys/2019.yaml",
       "series: trygghet\nperiod: 2019\nscale: {min: 0, max: 6, better: lower}\nvalues: {index: \"2,50\"}\n"},
      {"surveys/2020.yaml",
       "series: trygghet\nperiod: 2020\npublished: 2021-01\nscale: {min: 0, max: 6, better: lower}\nvalues: "
       "{index: \"2,30\"}\n"},
  };
}

/// The town with other files beside or instead of its own; an empty text takes a file away.
class Town {
 public:
  explicit Town(calendar::Day as_of, const Files& others = {})
      : corpus(read(others)), status(eval::evaluate(corpus, as_of)) {}

  Town(const Town&) = delete;  // the status leads into the corpus
  Town& operator=(const Town&) = delete;

  corpus::Corpus corpus;
  eval::Status status;

 private:
  static corpus::Corpus read(const Files& others) {
    Files files = town_files();
    for (const auto& [path, text] : others) files[path] = text;
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& [path, text] : files)
      if (!text.empty()) all.emplace_back(path, text);
    return corpus::load(*files::memory(std::move(all))).corpus;
  }
};

/// A day when everything in the town is known.
inline constexpr calendar::Day kLater = calendar::day(2021, 3, 1);

}  // namespace lofte::query
