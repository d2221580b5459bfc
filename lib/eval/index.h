// SPDX-License-Identifier: Apache-2.0
//
// The records in the order in which verdicts ask for them. It holds for every day: what was known on one is
// asked for with the day, so that one index serves a whole status, and a rule that judges as of many days.
#pragma once
#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "eval/holdings.h"
#include "eval/links.h"

namespace lofte::eval {

/// A figure, and where it was reported.
struct Reported {
  const records::Followup* followup;
  const records::Figure* figure;
};

/// The promises that can hold walks, as of the day that was asked for last: a status asks for one day only.
class LastHoldings {
 public:
  /// Calls `f` with them; meanwhile no other thread is let in.
  template <class F>
  void on(const corpus::Corpus& corpus, calendar::Day day, F f) {
    const std::lock_guard lock(mutex_);
    if (!held_ || day_ != day) held_.emplace(corpus, day);
    day_ = day;
    f(*held_);
  }

 private:
  std::mutex mutex_;
  calendar::Day day_{};
  std::optional<Holdings> held_;
};

struct Index {
  const corpus::Corpus& corpus;
  Links links;  ///< of all that is recorded, whenever it was known
  std::unique_ptr<LastHoldings> holdings;
  std::vector<const records::Walk*> unnamed;  ///< the walks that name no promise, by their first possible day
  std::map<std::string_view, std::vector<const records::Survey*>> surveys_of;  ///< by series, by id
  Lists<PartName, Reported> figures_for;  ///< by promise and commitment; by follow-up, then as written
  Lists<PartName, Reported> figures_of;   ///< those that name no commitment, by promise and what they count
  /// Of the promises that make many commitments: these by promise and id, and by promise and what they count
  /// or are about.
  Lists<PartName, const records::Commitment*> commitments, commitments_about;
};

/// Fewer commitments than these are gone through faster than one of them is looked up.
inline constexpr std::size_t kManyCommitments = 16;

/// The first commitment for which `is` holds, of those that were looked up where a promise makes many, else
/// of all; nullptr when there is none.
template <class F>
const records::Commitment* first_commitment(std::span<const records::Commitment* const> found,
                                            const records::Promise& promise, F is) {
  if (promise.commitments.size() < kManyCommitments) {
    for (const auto& one : promise.commitments)
      if (is(*one)) return &*one;
    return nullptr;
  }
  const auto at = std::find_if(found.begin(), found.end(), [&](const auto* one) { return is(*one); });
  return at == found.end() ? nullptr : *at;
}

/// Made in one pass over the folder; it leads into the corpus and must not outlive it.
Index index(const corpus::Corpus& corpus);

/// The walks of a promise as known on a day (those that name it, and those that it alone holds), by date and
/// id; those whose date could not be read come last.
std::vector<const records::Walk*> walks_of(const Index& index, const records::Promise& promise,
                                           calendar::Day as_of);

/// The figures that may tell of a commitment, reported by a day: those that name it, and those that name none
/// and count what it is about. By follow-up, then as written.
std::vector<Reported> figures_of(const Index& index, const records::Promise& promise,
                                 const records::Commitment& commitment, calendar::Day as_of);

/// The first commitment of a promise with an id for which `is` holds; nullptr when there is none.
template <class F>
const records::Commitment* commitment_of(const Index& index, const records::Promise& promise,
                                         std::string_view id, F is) {
  const auto found = [&](const records::Commitment& one) { return one.id && one.id->text == id && is(one); };
  return first_commitment(index.commitments.find({promise.id, id}), promise, found);
}
const records::Commitment* commitment_of(const Index& index, const records::Promise& promise,
                                         std::string_view id);

/// The first commitment of a promise that may be about a thing and for which `is` holds; nullptr when there
/// is none.
template <class F>
const records::Commitment* commitment_about(const Index& index, const records::Promise& promise,
                                            std::string_view thing, F is) {
  return first_commitment(index.commitments_about.find({promise.id, thing}), promise, is);
}

/// The follow-ups of a promise reported by a day, by their date, then id.
std::vector<const records::Followup*> followups_of(const Index& index, const records::Promise& promise,
                                                   calendar::Day as_of);

}  // namespace lofte::eval
