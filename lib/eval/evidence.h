// SPDX-License-Identifier: Apache-2.0
//
// All that the records say about one count, at one set of places: figures of follow-ups, or a register. A
// count of several things ("skolbesök eller fotpatrull") is the sum of what each of them says.
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
  std::vector<records::Counted> what;  ///< any of these
  std::string theme;                   ///< of walks; empty: any
  std::vector<std::string> places;     ///< each once; none: anywhere
  bool one_of_several = false;         ///< judged at each of several places: the reason names them elsewhere
};

/// Figures of follow-ups, and how they look from each place that is asked for.
struct Figures {
  std::vector<Line> lines;  ///< of what is counted, by those responsible, that touch the period
  std::unique_ptr<Ledger> ledger;
  std::vector<Book> books;  ///< of each place; of everywhere when no place is asked for
  Book everywhere;
};

/// What tells of one of the things that are counted: either of them.
struct Source {
  records::Counted what;
  std::optional<Register> kept;    ///< walks, measures, feedback, meetings
  std::optional<Figures> figures;  ///< activities; walks where none are recorded
};

struct Evidence {
  Count count;
  calendar::Interval period;
  calendar::Day as_of;
  std::vector<Source> sources;  ///< one for each thing that is counted

  /// The figures, when nothing else tells of the count; nullptr otherwise.
  const Figures* only_figures() const;
};

/// The figures as they look from each of the places, or from everywhere.
Figures figures(const corpus::Corpus& corpus, std::vector<Line> lines, const Doers& doers,
                const std::vector<std::string>& places);

/// At least and at most how many there were during the days, by figures.
calendar::Range over(const Figures& figures, const calendar::Interval& days);

/// Gathers what was known on a day. `period` is the days that are judged.
Evidence gather(const Index& index, const records::Promise& promise, const records::Commitment& commitment,
                Count count, const calendar::Interval& period, calendar::Day as_of);

/// At least and at most how many there were during the days.
calendar::Range over(const Evidence& evidence, const calendar::Interval& days);

/// The same by what tells of one thing.
calendar::Range over(const Source& source, const calendar::Interval& days);

/// Whether nothing at all was reported or recorded.
bool silent(const Evidence& evidence);
bool silent(const Source& source);

/// Whether figures of follow-ups tell of the count, or of some of what is counted.
bool has_figures(const Evidence& evidence);

/// How many walks that are asked for are still to come, within the days.
int planned_within(const Evidence& evidence, const calendar::Interval& days);

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
