// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "eval/index.h"
#include "words/message.h"

namespace lofte::eval {

/// A target that is judged, with all that the judgement may look at.
struct Case {
  const Index& index;
  const records::Promise& promise;
  const records::Commitment& commitment;
  const records::Target& target;
  calendar::Interval period;  ///< the days it is about; its last day is the deadline, `due` included
  calendar::Day as_of;

  bool ended() const { return as_of > period.last; }
};

/// A verdict, and what it rests on.
struct Outcome {
  Verdict verdict = Verdict::cannot_tell;
  words::Message reason = words::plain({});
  std::optional<std::int64_t> required{};
  std::optional<calendar::Range> observed{};
  std::optional<calendar::Range> of_all{};  ///< of a share: of how many
  bool exceeded = false;
  bool clash = false;                ///< the reports contradict each other, as the reason says
  std::set<std::string> evidence{};  ///< paths of records
};

/// What a target asks for: at least or at most a whole number.
struct Bound {
  bool least;
  std::int64_t n;
};

/// Whether a number keeps a bound.
inline calendar::Truth keeps(const calendar::Range& range, Bound bound) {
  return bound.least ? calendar::at_least(range, bound.n) : calendar::at_most(range, bound.n);
}

}  // namespace lofte::eval
