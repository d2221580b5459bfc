// SPDX-License-Identifier: Apache-2.0
//
// What is said of a commitment, in words. For the house that is everything that the status holds. For a page
// that leaves the house, what is said of a commitment about people must not tell a small number in some other
// way: a verdict beside a small target can ("partly kept" of two is one), a pace can, a reason with its
// figures does. There a verdict is told when the period is over and the numbers as they are told decide it,
// and the reason without figures.
#pragma once
#include <string>

#include "doc/table.h"
#include "report/disclosure.h"
#include "report/protect.h"
#include "words/phrase.h"

namespace lofte::report {

/// A commitment as it is shown.
struct Shown {
  std::string outcome;       ///< "20", "färre än 5", "ingen uppgift"
  std::string outcome_word;  ///< the same for programs, as a record would write it: "20", "3..", "<5"
  std::string verdict;       ///< in words
  std::string
      verdict_word;  ///< for programs: a verdict, or `running` or `not_shown` where it may not be told
  /// By which it is counted: as the verdict's word, save for some of what was promised without a number
  /// (`partly_carried_out`), which is never among what is partly kept.
  std::string tally_word;
  doc::Tone tone = doc::Tone::plain;
  words::Message reason = words::plain({});  ///< without a full stop
  std::string effect;                        ///< in words; empty: none promised
  std::string assessed;                      ///< what the parties say, in words; empty: nothing
  bool differs = false;                      ///< the parties say something else than the verdict
  bool exceeded = false;                     ///< certainly more than promised, and that may be told
  bool about_people = false;                 ///< its figures are protected
  bool withheld = false;                     ///< the verdict may not be told, nor what the parties say of it
};

/// With a disclosure, for everyone; without (nullptr), for the house.
Shown shown(const corpus::Corpus& corpus, const Disclosure* disclosure, const eval::CommitmentStatus& status,
            words::Lang lang);

/// The outcome, and that it is more than promised where it is: "20 (mer än lovat)".
std::string full_outcome(const Shown& shown, words::Lang lang);

/// What is said of an effect: "uppnådd", "inte uppnådd".
words::Phrase effect_phrase(eval::Verdict verdict);

doc::Tone tone_of(eval::Verdict verdict);

}  // namespace lofte::report
