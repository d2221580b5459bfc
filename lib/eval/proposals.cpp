// SPDX-License-Identifier: Apache-2.0
#include "eval/proposals.h"

#include <algorithm>

namespace lofte::eval {
namespace {

using calendar::Day;
using records::HistoryEntry;
using records::MeasureState;

template <class T>
const T* known_by(const records::Field<T>& what, Day as_of) {
  return what && known(what->date, as_of) ? &*what : nullptr;
}

template <class T>
void stands(ProposalStatus& out, const T& event, const records::Field<Text>& note) {
  out.since = *event.date;
  if (note) out.note = *note;
}

// What it waits for is what was said last; handed on and considered on one day, it has been handed on.
void set_waiting(const records::Proposal& proposal, Day as_of, ProposalStatus& out) {
  const auto* handed = known_by(proposal.handed_on, as_of);
  const auto* considered = known_by(proposal.considered, as_of);
  const bool handed_last = handed && (!considered || considered->date->span.last <= handed->date->span.last);
  if (handed_last) {
    out.state = ProposalState::handed_on;
    stands(out, *handed, handed->note);
  } else if (considered) {
    out.state = ProposalState::considered;
    stands(out, *considered, considered->note);
  }
}

const HistoryEntry* first_entry(const records::Measure& measure, Day as_of) {
  for (const auto& entry : measure.history)
    if (entry->state && known(entry->date, as_of)) return &*entry;
  return nullptr;
}

bool dropped(const records::Measure* measure, Day as_of) {
  return *last_entry(*measure, as_of)->state == MeasureState::dropped;
}

// The day of the first measure that was made of it; once all are done or dropped, that of the last entry.
void set_made(bool done, Day as_of, ProposalStatus& out) {
  const bool all_dropped = std::all_of(out.measures.begin(), out.measures.end(),
                                       [&](const auto* measure) { return dropped(measure, as_of); });
  out.state = done ? ProposalState::done : all_dropped ? ProposalState::dropped : ProposalState::chosen;
  for (const records::Measure* measure : out.measures) {
    if (done && dropped(measure, as_of)) continue;
    const bool open = out.state == ProposalState::chosen;
    const HistoryEntry* entry = open ? first_entry(*measure, as_of) : last_entry(*measure, as_of);
    const bool better = !out.since || (open ? entry->date->span.first < out.since->span.first
                                            : entry->date->span.last > out.since->span.last);
    if (!better) continue;
    out.since = *entry->date;
    out.note = entry->because ? *entry->because : Text();
  }
}

}  // namespace

std::string_view word(ProposalState state) {
  switch (state) {
    case ProposalState::unanswered:
      return "unanswered";
    case ProposalState::considered:
      return "considered";
    case ProposalState::handed_on:
      return "handed_on";
    case ProposalState::chosen:
      return "chosen";
    case ProposalState::done:
      return "done";
    case ProposalState::dropped:
      return "dropped";
    case ProposalState::declined:
      return "declined";
    case ProposalState::answered:
      return "answered";
    case ProposalState::unclear:
      break;
  }
  return "unclear";
}

words::Phrase phrase(ProposalState state) {
  switch (state) {
    case ProposalState::unanswered:
      return {"unanswered", "obesvarat"};
    case ProposalState::considered:
      return {"being considered", "bereds"};
    case ProposalState::handed_on:
      return {"handed on", "skickat vidare"};
    case ProposalState::chosen:
      return {"chosen", "valt"};
    case ProposalState::done:
      return {"done", "genomfört"};
    case ProposalState::dropped:
      return {"dropped", "utgår"};
    case ProposalState::declined:
      return {"declined", "avslaget"};
    case ProposalState::answered:
      return {"answered", "besvarat"};
    case ProposalState::unclear:
      break;
  }
  return {"unclear", "oklart"};
}

bool waits(ProposalState state) {
  return state == ProposalState::unanswered || state == ProposalState::considered ||
         state == ProposalState::handed_on;
}

ProposalStatus proposal_status(const records::Walk& walk, const records::Proposal& proposal,
                               const Links& links, Day as_of) {
  ProposalStatus out;
  for (const records::Measure* measure : made_of(walk, proposal, links))
    if (last_entry(*measure, as_of)) out.measures.push_back(measure);
  switch (fate(walk, proposal, links, as_of)) {
    case Fate::chosen:
      set_made(is_done(walk, proposal, links, as_of), as_of, out);
      break;
    case Fate::declined:
      out.state = ProposalState::declined;
      stands(out, *proposal.declined, proposal.declined->because);
      break;
    case Fate::answered:
      out.state = ProposalState::answered;
      stands(out, *proposal.answered, proposal.answered->text);
      break;
    case Fate::unclear:
      out.state = ProposalState::unclear;
      break;
    case Fate::unanswered:
      set_waiting(proposal, as_of, out);
      break;
  }
  return out;
}

std::vector<std::string> who_is_to_answer(const records::Proposal& proposal, Day as_of) {
  const auto* handed = known_by(proposal.handed_on, as_of);
  if (handed && handed->to) return {handed->to->text.str()};
  std::vector<std::string> out;
  for (const auto& owner : proposal.owner) out.push_back(owner->id.str());
  return out;
}

}  // namespace lofte::eval
