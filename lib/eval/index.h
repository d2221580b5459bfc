// SPDX-License-Identifier: Apache-2.0
//
// The records in the order in which verdicts ask for them. It holds for every day: what was known on one is
// asked for with the day, so that one index serves a whole status, and a rule that judges as of many days.
#pragma once
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "eval/links.h"

namespace lofte::eval {

struct Index {
  const corpus::Corpus& corpus;
  Links links;                                ///< of all that is recorded, whenever it was known
  std::vector<const records::Walk*> unnamed;  ///< the walks that name no promise, by their first possible day
  std::map<std::string_view, std::vector<const records::Survey*>> surveys_of;  ///< by series, by id
  /// The figures of a follow-up that name a commitment; under no name those that name none. As written.
  std::map<std::pair<const records::Followup*, std::string_view>, std::vector<const records::Figure*>>
      figures_of;
};

/// Made in one pass over the folder; it leads into the corpus and must not outlive it.
Index index(const corpus::Corpus& corpus);

/// The walks of a promise as known on a day (those that name it, and those that it alone holds), by date and
/// id; those whose date could not be read come last.
std::vector<const records::Walk*> walks_of(const Index& index, const records::Promise& promise,
                                           calendar::Day as_of);

/// The figures of a follow-up that may tell of a commitment: those that name it, and those that name none. In
/// the order written.
std::vector<const records::Figure*> figures_of(const Index& index, const records::Followup& followup,
                                               const records::Commitment& commitment);

/// The follow-ups of a promise reported by a day, by their date, then id.
std::vector<const records::Followup*> followups_of(const Index& index, const records::Promise& promise,
                                                   calendar::Day as_of);

}  // namespace lofte::eval
