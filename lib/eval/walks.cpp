// SPDX-License-Identifier: Apache-2.0
//
// A walk ends in a list of proposals, and what the participants want to know is what became of each. The
// municipality and the police choose some of them, which then become measures; others they decline, or answer
// in words (somebody else has the say over the place). A proposal none of this has happened to is unanswered.
#include "eval/walks.h"

#include <algorithm>

#include "eval/parts.h"

namespace lofte::eval {
namespace {

using calendar::Day;
using records::MeasureState;
using Measures = std::span<const records::Measure* const>;

bool was_chosen(const records::Measure* measure, Day as_of) { return last_entry(*measure, as_of) != nullptr; }

// A proposal is done when everything that was made of it, and not dropped, is done.
bool are_done(Measures measures, Day as_of) {
  bool any = false;
  for (const records::Measure* measure : measures) {
    const records::HistoryEntry* last = last_entry(*measure, as_of);
    if (!last || *last->state == MeasureState::dropped) continue;
    if (*last->state != MeasureState::done) return false;
    any = true;
  }
  return any;
}

// Whether something was done on a day known by then, with the fault aside that hides when.
template <class T>
bool dated(const records::Field<T>& what, Day as_of) {
  return what && known(what->date, as_of);
}
template <class T>
bool hidden(const records::Field<T>& what) {
  return what.state() == records::State::faulty || (what && !what->date);
}

void count(WalkStatus& status, Fate fate) {
  if (fate == Fate::chosen) ++status.chosen;
  if (fate == Fate::declined) ++status.declined;
  if (fate == Fate::answered) ++status.answered;
  if (fate == Fate::unanswered) ++status.unanswered;
}

// What was seen and proposed is known from the day of the walk.
void count_proposals(WalkStatus& status, const Links& links, Day as_of) {
  for (const auto& observation : status.walk->observations)
    for (const auto& proposal : observation->proposals) {
      ++status.proposals;
      count(status, fate(*status.walk, *proposal, links, as_of));
      if (is_done(*status.walk, *proposal, links, as_of)) ++status.done;
    }
}

void earliest(const records::Field<calendar::Time>& date, Day as_of, std::optional<Day>& first) {
  if (known(date, as_of)) first = std::min(first.value_or(calendar::kForever), date->span.first);
}

// The first day on which something was decided of a walk's proposals: one was chosen, declined or answered.
std::optional<Day> first_word(const records::Walk& walk, const Links& links, Day as_of) {
  std::optional<Day> first;
  for (const records::Measure* measure : links.measures_from.find(walk.id))
    for (const auto& entry : measure->history)
      if (entry->state) earliest(entry->date, as_of, first);
  for (const auto& observation : walk.observations)
    for (const auto& proposal : observation->proposals) {
      if (proposal->declined) earliest(proposal->declined->date, as_of, first);
      if (proposal->answered) earliest(proposal->answered->date, as_of, first);
    }
  return first;
}

// What participants are owed is what became of their proposals: a letter of thanks before anything was
// decided is none. Where nothing was proposed, any word after the walk is feedback.
std::optional<Day> first_feedback(const records::Walk& walk, const Links& links, Day as_of) {
  std::optional<Day> from = first_word(walk, links, as_of);
  if (!from && proposed(walk)) return std::nullopt;
  if (walk.date) from = std::max(from.value_or(walk.date->span.first), walk.date->span.first);
  std::optional<Day> first;
  for (const auto& event : walk.feedback)
    if (known(event->date, as_of) && (!from || event->date->span.last >= *from))
      first = std::min(first.value_or(calendar::kForever), event->date->span.last);
  return first;
}

WalkStatus walk_status(const records::Walk& walk, const Links& links, Day as_of) {
  WalkStatus status{};
  status.walk = &walk;
  status.state = walk_state(walk, as_of);
  for (const records::Promise* promise : links.promises_of_walk.find(walk.id))
    status.promises.push_back(promise->id);
  if (status.state == records::WalkState::held) count_proposals(status, links, as_of);
  status.feedback = first_feedback(walk, links, as_of);
  return status;
}

// By date; those whose date could not be read stand last.
bool status_earlier(const WalkStatus& a, const WalkStatus& b) {
  const auto day = [](const WalkStatus& s) {
    return s.walk->date ? s.walk->date->span.first : calendar::kForever;
  };
  return day(a) < day(b);
}

}  // namespace

bool proposed(const records::Walk& walk) {
  return std::any_of(walk.observations.begin(), walk.observations.end(),
                     [](const auto& observation) { return !observation->proposals.empty(); });
}

Measures made_of(const records::Walk& walk, const records::Proposal& proposal, const Links& links) {
  if (!proposal.id) return {};
  return links.measures_from_proposal.find({walk.id, proposal.id->text});
}

Fate fate(const records::Walk& walk, const records::Proposal& proposal, const Links& links, Day as_of) {
  const Measures measures = made_of(walk, proposal, links);
  if (std::any_of(measures.begin(), measures.end(), [&](const auto* m) { return was_chosen(m, as_of); }))
    return Fate::chosen;
  if (dated(proposal.declined, as_of)) return Fate::declined;
  if (dated(proposal.answered, as_of)) return Fate::answered;
  const bool unclear = !proposal.id || hidden(proposal.declined) || hidden(proposal.answered);
  return unclear ? Fate::unclear : Fate::unanswered;
}

bool is_done(const records::Walk& walk, const records::Proposal& proposal, const Links& links, Day as_of) {
  return are_done(made_of(walk, proposal, links), as_of);
}

std::vector<const records::Proposal*> unanswered(const records::Walk& walk, const Links& links, Day as_of) {
  std::vector<const records::Proposal*> out;
  for (const auto& observation : walk.observations)
    for (const auto& proposal : observation->proposals)
      if (fate(walk, *proposal, links, as_of) == Fate::unanswered) out.push_back(&*proposal);
  return out;
}

int chosen_from(const records::Walk& walk, const Links& links, Day as_of) {
  const Measures measures = links.measures_from.find(walk.id);
  return static_cast<int>(
      std::count_if(measures.begin(), measures.end(), [&](const auto* m) { return was_chosen(m, as_of); }));
}

Day feedback_day(const corpus::Corpus& corpus, const records::Walk& walk) {
  return calendar::after(walk.date->span.last, corpus.settings.feedback_due());
}

std::vector<WalkStatus> walk_statuses(const corpus::Corpus& corpus, const Links& links, Day as_of) {
  std::vector<WalkStatus> out;
  for (const records::Walk& walk : corpus.walks) out.push_back(walk_status(walk, links, as_of));
  std::stable_sort(out.begin(), out.end(), status_earlier);
  return out;
}

}  // namespace lofte::eval
