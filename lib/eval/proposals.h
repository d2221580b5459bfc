// SPDX-License-Identifier: Apache-2.0
//
// How each proposal of a walk stands: what has become of it, or what it waits for.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "eval/walks.h"
#include "words/phrase.h"

namespace lofte::eval {

/// The first three wait for an answer. `dropped`: it was chosen, and all that was made of it was dropped.
enum class ProposalState {
  unanswered,
  considered,
  handed_on,
  chosen,
  done,
  dropped,
  declined,
  answered,
  unclear  ///< something that would tell could not be read
};

inline constexpr std::array kProposalStates{
    ProposalState::unanswered, ProposalState::considered, ProposalState::handed_on,
    ProposalState::chosen,     ProposalState::done,       ProposalState::dropped,
    ProposalState::declined,   ProposalState::answered,   ProposalState::unclear};

/// The word that programs read: "handed_on".
std::string_view word(ProposalState state);
words::Phrase phrase(ProposalState state);

/// Whether somebody is still to choose, decline or answer it.
bool waits(ProposalState state);

/// What stands about a proposal on a day. Leads into the corpus.
struct ProposalStatus {
  ProposalState state = ProposalState::unanswered;
  std::optional<calendar::Time> since;  ///< when it came to stand so; nothing for one that only waits
  Text note;                            ///< why, or what was answered; may be empty
  std::vector<const records::Measure*> measures;  ///< all that was made of it by then
};

ProposalStatus proposal_status(const records::Walk& walk, const records::Proposal& proposal,
                               const Links& links, calendar::Day as_of);

/// Who is to answer a proposal: the one it has been handed on to, else those who have the say over the place.
/// Parties by their ids, others as they are written.
std::vector<std::string> who_is_to_answer(const records::Proposal& proposal, calendar::Day as_of);

}  // namespace lofte::eval
