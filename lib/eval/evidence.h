// SPDX-License-Identifier: Apache-2.0
//
// All that the records say about one count, at one set of places: figures of follow-ups, or a register.
#pragma once
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "eval/ledger.h"
#include "eval/registers.h"

namespace lofte::eval {

/// What is counted: what a target asks for.
struct Count {
  records::Counted what;
  std::string theme;                ///< of walks; empty: any
  std::vector<std::string> places;  ///< each once; none: anywhere
  bool one_of_several = false;      ///< judged at each of several places: the reason names them elsewhere
};

/// Figures of follow-ups, and how they look from each place that is asked for.
struct Figures {
  std::vector<Line> lines;  ///< of what is counted, by those responsible, that touch the period
  std::unique_ptr<Ledger> ledger;
  std::vector<Book> books;  ///< of each place; of everywhere when no place is asked for
  Book everywhere;
};

struct Evidence {
  Count count;
  calendar::Interval period;
  calendar::Day as_of;
  std::optional<Register> kept;    ///< walks, measures, feedback, meetings
  std::optional<Figures> figures;  ///< activities; walks where none are recorded
};

/// The figures as they look from each of the places, or from everywhere.
Figures figures(const corpus::Corpus& corpus, std::vector<Line> lines,
                const std::vector<std::string>& responsible, const std::vector<std::string>& places);

/// At least and at most how many there were during the days, by figures.
calendar::Range over(const Figures& figures, const calendar::Interval& days);

/// Gathers what was known on a day. `period` is the days that are judged.
Evidence gather(const Index& index, const records::Promise& promise, const records::Commitment& commitment,
                Count count, const calendar::Interval& period, calendar::Day as_of);

/// At least and at most how many there were during the days.
calendar::Range over(const Evidence& evidence, const calendar::Interval& days);

/// Whether nothing at all was reported or recorded.
bool silent(const Evidence& evidence);

/// Where the reports contradict each other, if they do.
std::optional<Clash> clash(const Evidence& evidence);

/// The last day that something is known of: the last reported day, for a register the day itself; nullopt
/// when nothing was reported. Never past the period.
std::optional<calendar::Day> known_to(const Evidence& evidence);

/// Whether what the evidence says of the days can still change: a register is complete once they are past.
bool settled(const Evidence& evidence, const calendar::Interval& days);

/// The records that the evidence consists of.
std::set<std::string> paths(const Evidence& evidence);

}  // namespace lofte::eval
