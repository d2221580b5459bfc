// SPDX-License-Identifier: Apache-2.0
//
// Folders of records written inside a test, and how they stand on a day.
#pragma once
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "corpus/loader.h"
#include "eval/parts.h"
#include "eval/rhythms.h"
#include "files/tree.h"

namespace lofte::eval {

using Files = std::vector<std::pair<std::string, std::string>>;

inline const std::string kSettings =
    "lofte: 1\n"
    "title: Exempelby\n"
    "parties:\n"
    "  kommun: {name: Exempelby kommun, side: municipality}\n"
    "  park: {name: Parkenheten, side: municipality, part_of: kommun}\n"
    "  polis: {name: Polisen, side: police}\n"
    "places:\n"
    "  centrum: {name: Centrum}\n"
    "  torget: {name: Torget, part_of: centrum}\n"
    "  hamnen: {name: Hamnen}\n"
    "categories: [belysning, klotter]\n";

/// The folder with these records (and a lofte.yaml, when none is among them).
inline corpus::Corpus folder(Files files) {
  files.insert(files.begin(), {"lofte.yaml", kSettings});  // of two files with one path, the later counts
  return corpus::load(*files::memory(std::move(files))).corpus;
}

inline calendar::Day on(std::string_view text) { return *calendar::parse_day(text); }
inline calendar::Interval days(std::string_view first, std::string_view last) {
  return {on(first), on(last)};
}

inline std::vector<WalkStatus> walk_statuses(const corpus::Corpus& corpus, calendar::Day as_of) {
  return walk_statuses(corpus, links(corpus, as_of), as_of);
}
inline std::vector<MeasureStatus> measure_statuses(const corpus::Corpus& corpus, calendar::Day as_of) {
  return measure_statuses(corpus, links(corpus, as_of), as_of);
}
inline std::vector<RhythmStatus> rhythms(const corpus::Corpus& corpus, const records::Promise& promise,
                                         calendar::Day as_of) {
  return rhythms(promise, links(corpus, as_of), as_of);
}

/// All that attention() asks for of how the folder stands on a day.
inline Status standing(const corpus::Corpus& corpus, calendar::Day as_of) {
  Status out{as_of, {}, walk_statuses(corpus, as_of), measure_statuses(corpus, as_of), {}};
  for (const records::Promise& promise : corpus.promises)
    out.promises.push_back({&promise,
                            promise_state(promise, as_of),
                            promise_period(promise, as_of),
                            {},
                            {},
                            rhythms(corpus, promise, as_of)});
  return out;
}

inline std::vector<Attention> attention_on(const corpus::Corpus& corpus, std::string_view day) {
  return attention(corpus, links(corpus, on(day)), standing(corpus, on(day)));
}

/// The attention by one rule.
inline std::vector<Attention> raised(const corpus::Corpus& corpus, std::string_view rule,
                                     std::string_view day) {
  std::vector<Attention> all = attention_on(corpus, day);
  std::erase_if(all, [&](const Attention& one) { return one.rule != rule; });
  return all;
}

inline std::string english(const Attention& one) { return words::text(one.message, words::Lang::en); }
inline std::string swedish(const Attention& one) { return words::text(one.message, words::Lang::sv); }

/// A promise of 2020 with more lines after its own.
inline std::string promise(const std::string& more = {}) {
  return "title: Medborgarlöfte 2020\nperiod: 2020\nparties: [kommun, polis]\n" + more +
         "commitments:\n"
         "  - {id: ljus, text: Bättre ljus, responsible: kommun, target: none}\n";
}

/// A measure chosen on a day, with more lines after its own.
inline std::string measure(const std::string& chosen, const std::string& more = {}) {
  return "title: Laga lampan\nresponsible: park\n" + more + "history:\n  - {date: " + chosen +
         ", state: chosen}\n";
}

}  // namespace lofte::eval
