// SPDX-License-Identifier: Apache-2.0
//
// What became of the proposals of a walk; for walk_statuses() and the attention about walks.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "eval/links.h"

namespace lofte::eval {

/// What has become of a proposal. A chosen one that was also declined or answered counts as chosen, and a
/// declined one that was answered as declined. `unclear`: something that would tell could not be read.
enum class Fate { chosen, declined, answered, unanswered, unclear };

Fate fate(const records::Walk& walk, const records::Proposal& proposal, const Links& links,
          calendar::Day as_of);

/// Whether anything was proposed on a walk: only then are its participants owed feedback.
bool proposed(const records::Walk& walk);

/// The measures that come from a proposal, chosen by then or not.
std::span<const records::Measure* const> made_of(const records::Walk& walk, const records::Proposal& proposal,
                                                 const Links& links);

/// Whether something was made of a proposal and is done; what was dropped does not count.
bool is_done(const records::Walk& walk, const records::Proposal& proposal, const Links& links,
             calendar::Day as_of);

/// A walk's proposals that nobody has chosen, declined or answered, in the order written; they have an id.
std::vector<const records::Proposal*> unanswered(const records::Walk& walk, const Links& links,
                                                 calendar::Day as_of);

/// How many measures from a walk were ever chosen.
int chosen_from(const records::Walk& walk, const Links& links, calendar::Day as_of);

/// The day by which participants are to have heard what was chosen; only for a walk whose date could be read.
calendar::Day feedback_day(const corpus::Corpus& corpus, const records::Walk& walk);

}  // namespace lofte::eval
