// SPDX-License-Identifier: Apache-2.0
//
// What may be told of the commitments about people. The figures of a sensitive activity are told once, for a
// commitment and a calendar year (or the commitment's own days, where they are fewer), when the year is over:
// two figures of one year, told on two days, would let a third be worked out. Until then a verdict says no
// more than that the period is running; after it, what follows from the figures as they are told
// (told_records.h) and no more.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "eval/status.h"

namespace lofte::report {

/// The one figure of a sensitive activity for a commitment and a year.
struct YearFigure {
  std::string of;  ///< the activity, as written
  calendar::Interval when;
  std::optional<calendar::Range> range;  ///< as the records tell it; nothing: it is not told …
  bool later = false;  ///< … since the year is not over; else since it lies beside another
};

/// What may be told of one commitment about people.
struct ToldOfPeople {
  std::vector<YearFigure>
      figures;            ///< of the years that have begun, in order; none where nothing is reported
  bool judged = false;    ///< what it is judged by is about people
  bool over = false;      ///< its days have passed
  bool small = false;     ///< a number that it rests on may be small
  bool withheld = false;  ///< a figure is never told: it lies beside another one

  /// A verdict on it, as far as it may be told: cannot_tell when it may not.
  eval::Verdict told(eval::Verdict verdict) const;
};

/// For every commitment about people, what may be told of it.
class Disclosure {
 public:
  bool empty() const { return all_.empty(); }
  bool contains(const records::Commitment* commitment) const { return find(commitment) != nullptr; }
  /// nullptr for a commitment that is not about people.
  const ToldOfPeople* find(const records::Commitment* commitment) const {
    const auto at = all_.find(commitment);
    return at == all_.end() ? nullptr : &at->second;
  }

  /// Of all commitments of the folder, whatever a page shows of it: other pages show the rest.
  static Disclosure of(const corpus::Corpus& corpus, calendar::Day as_of);

 private:
  std::map<const records::Commitment*, ToldOfPeople> all_;
};

/// How everything stands on a day as far as it may be told, judged by records that tell_less() has gone
/// through.
eval::Status told_status(const corpus::Corpus& corpus, calendar::Day as_of);

}  // namespace lofte::report
