// SPDX-License-Identifier: Apache-2.0
//
// One promise of one commitment, and what its verdict is on a day.
#pragma once
#include <doctest/doctest.h>

#include <ostream>
#include <string>

#include "eval/judge.h"
#include "eval/status.h"
#include "folder.h"

namespace lofte::eval {

inline std::ostream& operator<<(std::ostream& out, Verdict verdict) { return out << word(verdict); }

inline const std::string kCounting =
    "lofte: 1\n"
    "title: Exempelby\n"
    "parties:\n"
    "  kommun: {name: Exempelby kommun, side: municipality}\n"
    "  park: {name: Parkenheten, side: municipality, part_of: kommun}\n"
    "  skola: {name: Skolan, side: municipality, part_of: kommun}\n"
    "  polis: {name: Polisen, side: police}\n"
    "  grannar: {name: Grannsamverkan, side: other}\n"
    "places:\n"
    "  centrum: {name: Centrum}\n"
    "  torget: {name: Torget, part_of: centrum}\n"
    "  stationen: {name: Stationen, part_of: centrum}\n"
    "  hamnen: {name: Hamnen}\n"
    "activities:\n"
    "  kontroll: {one: trafikkontroll, many: trafikkontroller}\n"
    "  lampa: {one: lagad lampa, many: lagade lampor}\n"
    "  besok: {one: hembesök, many: hembesök, sensitive: true}\n";

/// A promise of 2020 by both parties with one commitment `c`; `more` are further keys of the commitment, one
/// a line, `head` of the promise.
inline std::string one_promise(const std::string& target, const std::string& responsible = "[kommun, polis]",
                               const std::string& more = {}, const std::string& head = "period: 2020\n") {
  std::string lines;
  for (std::size_t at = 0; at < more.size();) {
    const std::size_t end = more.find('\n', at);
    lines += "    " + more.substr(at, end - at) + "\n";
    at = end + 1;
  }
  return "title: Medborgarlöfte\nparties: [kommun, polis]\n" + head +
         "commitments:\n  - id: c\n    text: Löftet.\n" + "    responsible: " + responsible +
         "\n    target: " + target + "\n" + lines;
}

/// A follow-up with one line of counts a figure.
inline std::string followup(const std::string& period, const std::string& date, const std::string& by,
                            const std::vector<std::string>& counts) {
  std::string out = "promise: \"2020\"\nperiod: " + period + "\ndate: " + date + "\nby: " + by + "\n";
  if (!counts.empty()) out += "counts:\n";
  for (const std::string& count : counts) out += "  - {" + count + "}\n";
  return out;
}

/// The folder with the promise 2020 and other files.
inline corpus::Corpus counting(const std::string& promise, Files files = {}) {
  files.insert(files.begin(), {"lofte.yaml", kCounting});
  files.emplace_back("promises/2020.yaml", promise);
  auto loaded = corpus::load(*files::memory(std::move(files)));
  return std::move(loaded.corpus);
}

inline CommitmentStatus judged(const corpus::Corpus& corpus, std::string_view day,
                               std::string_view promise = "2020", std::string_view commitment = "c") {
  const records::Promise* found = corpus.promises.find(promise);
  REQUIRE(found != nullptr);
  for (const auto& one : found->commitments)
    if (one->id && one->id->text == commitment) return judge(corpus, *found, *one, on(day));
  REQUIRE_MESSAGE(false, "no such commitment");
  return judge(corpus, *found, *found->commitments.front(), on(day));
}

inline std::string sv(const words::Message& message) { return words::text(message, words::Lang::sv); }
inline std::string en(const words::Message& message) { return words::text(message, words::Lang::en); }

inline std::string range(const std::optional<calendar::Range>& range) {
  if (!range) return "none";
  return std::to_string(range->lo) + ".." + (range->bounded() ? std::to_string(range->hi) : "");
}

/// A target of the activity "kontroll", and an entry of a follow-up that counts it.
inline const std::string kEight = "{at_least: 8, of: kontroll}";
inline std::string n(const std::string& count) { return "of: kontroll, count: " + count; }

}  // namespace lofte::eval
