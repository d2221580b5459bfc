// SPDX-License-Identifier: Apache-2.0
//
// The figures that follow-ups report for a commitment, and who did what they count.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "eval/index.h"
#include "eval/status.h"

namespace lofte::eval {

/// One figure of a follow-up. Only figures whose count, period, place and doer could be read become lines.
struct Line {
  const records::Followup* followup;
  const records::Figure* figure;
  calendar::Range count;
  calendar::Interval
      when;          ///< the figure's own period or the follow-up's, never past the day it was reported
  std::string by;    ///< who did it; empty: the responsible parties together
  std::string doer;  ///< whose figure it is (`for` before `by`); empty: theirs together, or of the one alone
  bool additional = false;  ///< done by somebody who is not responsible
};

/// Who answers for a commitment, and whether they do it jointly.
struct Doers {
  std::vector<std::string> parties;
  bool together = false;  ///< each one's figures tell of the same work
};

Doers doers_of(const corpus::Corpus& corpus, const records::Commitment& commitment);

/// The parties that answer for a commitment, without those that are a part of another one among them.
std::vector<std::string> responsible_parties(const corpus::Corpus& corpus,
                                             const records::Commitment& commitment);

/// The lines that tell of a commitment: those that name it, and those that name none and count what its
/// target (or, without a target, its `about`) counts. By the follow-up's date and id, then as written.
std::vector<Line> lines_for(const Index& index, const records::Promise& promise,
                            const records::Commitment& commitment, calendar::Day as_of);

/// Whether a figure counts a thing, or one of several.
bool counts(const records::Figure& figure, const records::Counted& what);
bool counts(const records::Figure& figure, const records::List<records::Counted>& any_of);

/// Whether a figure counts what a commitment is about: what its target counts or is to carry out, or, where
/// no target says so, its `about`. Which commitment the figure names is not asked.
bool concerns(const records::Commitment& commitment, const records::Figure& figure);

/// The place a figure names; empty when it names none.
std::string place_named(const records::Figure& figure);

/// A line as a status shows it.
Figure shown(const corpus::Corpus& corpus, const Line& line);

}  // namespace lofte::eval
