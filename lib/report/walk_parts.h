// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: what is told of one walk, in the yearly report and to those who took part.
#pragma once
#include <string>
#include <vector>

#include "eval/links.h"
#include "eval/status.h"
#include "report/page.h"

namespace lofte::report {

/// How things stand, and what comes from what.
struct Standing {
  const corpus::Corpus& corpus;
  const eval::Status& status;
  const eval::Links& links;
};

/// When, where, how and with whom it was held; counts of participants protected, staff as it is.
std::vector<std::string> walk_facts(const corpus::Corpus& corpus, const eval::WalkStatus& walk,
                                    const Speech& speech);

/// The participants: "boende (cirka 20), ungdomar (färre än 5) och polis från Lokalpolisområde Ystad (2)";
/// empty: none named.
std::string participants_text(const corpus::Corpus& corpus, const records::Walk& walk, const Speech& speech);

/// What was seen, and where: "Torget: mörkt vid övergången".
std::string seen_text(const corpus::Corpus& corpus, const records::Observation& observation,
                      const Speech& speech);

/// How a proposal stands, without notes and reasons: "Genomfört 3 juni 2020", "Väntar på svar från
/// Gata/park".
std::string what_happened(const Standing& standing, const records::Walk& walk,
                          const records::Proposal& proposal, const Speech& speech);

/// What became of each proposal, in the order of the observations, with the last note and why a deadline was
/// moved; with their numbers, where the protocol or a map has them.
doc::Table proposals_table(const Standing& standing, const records::Walk& walk, const Speech& speech);

/// What was good, and problems that nobody proposed anything for.
std::vector<std::string> good_things(const corpus::Corpus& corpus, const records::Walk& walk,
                                     const Speech& speech);
std::vector<std::string> without_proposal(const corpus::Corpus& corpus, const records::Walk& walk,
                                          const Speech& speech);

/// When, how and to whom was told what came of it; known by the day.
std::vector<doc::Runs> feedback_items(const records::List<records::FeedbackEvent>& events,
                                      calendar::Day as_of, const Speech& speech);

/// "5 valdes (4 är genomförda, 1 är det inte), 1 avslogs, 1 besvarades och 1 väntar på svar"
std::string proposals_text(const eval::WalkStatus& sum, const Speech& speech);

}  // namespace lofte::report
