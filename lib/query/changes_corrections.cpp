// SPDX-License-Identifier: Apache-2.0
//
// What was corrected openly. Nobody needs to be told that a record which is new to them was once corrected.
#include <algorithm>

#include "query/changes_parts.h"
#include "query/corrections.h"
#include "query/titles.h"

namespace lofte::query {
namespace {

bool same_entry(const CorrectionEntry& a, const CorrectionEntry& b) {
  return same_days(*a.date, *b.date) && text_of(*a.what) == text_of(*b.what);
}

// Whether a record was there, and whether a correction of it was known.
struct Earlier {
  std::vector<CorrectionEntry> known;

  explicit Earlier(const Known& state) {
    for (const CorrectionEntry& one : corrections(state.corpus))
      if (eval::known(*one.date, state.status.as_of)) known.push_back(one);
  }
  bool has(const corpus::RecordName& record, const CorrectionEntry& entry) const {
    return std::any_of(known.begin(), known.end(), [&](const CorrectionEntry& one) {
      return one.record == record && same_entry(one, entry);
    });
  }
};

}  // namespace

void news_of_corrections(Between& between) {
  const Earlier earlier(between.older);
  for (const CorrectionEntry& entry : corrections(between.newer.corpus)) {
    const auto id = between.succession.before(entry.record.first, entry.record.second);
    if (!id || !eval::known(*entry.date, between.newer.status.as_of)) continue;
    if (earlier.has({entry.record.first, *id}, entry)) continue;
    Change change{News::corrected, How::changed, corpus::name_of(entry.record.first, entry.record.second),
                  title_message(between.newer.corpus, entry.record)};
    change.date = time_of(*entry.date);
    change.text = text_of(*entry.what);
    if (entry.record.first == records::What::followup)
      change.followup = between.newer.corpus.followups.find(entry.record.second);
    between.found.push_back(std::move(change));
  }
}

}  // namespace lofte::query
