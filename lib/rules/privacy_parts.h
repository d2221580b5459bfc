// SPDX-License-Identifier: Apache-2.0
//
// The pass of the privacy rules over one text. The rules take their stretches in turn, the surest first, so
// that nothing is found twice: an identity number is not a telephone number as well. Only the privacy_*.cpp
// files of this room include this.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/corpus.h"
#include "diag/finding.h"
#include "records/schema.h"

namespace lofte::rules {

extern const diag::RuleInfo kPersonnummer;
extern const diag::RuleInfo kPersonnummerLike;
extern const diag::RuleInfo kPhoneNumber;
extern const diag::RuleInfo kEMail;
extern const diag::RuleInfo kPersonalDetail;
extern const diag::RuleInfo kSensitiveDetail;

using Spans = std::vector<Span>;

inline bool overlap(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }
inline bool within(Span inner, Span outer) { return inner.begin >= outer.begin && inner.end <= outer.end; }

/// One text while it is looked through.
struct Scan {
  const std::string& path;
  std::string_view text;
  diag::Findings& findings;
  Spans taken;  ///< where something has been found

  /// Takes a stretch; false when a part of it is taken.
  bool take(Span span) {
    if (std::any_of(taken.begin(), taken.end(), [&](Span other) { return overlap(span, other); }))
      return false;
    taken.push_back(span);
    return true;
  }
  void report(const diag::RuleInfo& rule, Span span, words::Message message, words::Message help) {
    findings.emplace_back(rule, diag::Place{path, span}, std::move(message), std::move(help));
  }
};

/// Identity numbers in the names of files and folders.
void check_names(const corpus::Corpus& corpus, diag::Findings& findings);
/// Identity numbers in a text, also where a line ends within them.
void find_identity_numbers(Scan& scan);
/// Telephone numbers and e-mail addresses outside the stretches where they are allowed.
void find_contacts(Scan& scan, const Spans& allowed);
/// Personal details within the stretches where each matters, and in any free text of a record with these
/// fields; there, save what belongs in it: the address in a contact, the number of a decision.
void find_details(Scan& scan, const Spans& where, const records::ObjectInfo& object);
/// Figures of sensitive activities that are too exact.
void check_sensitive(const corpus::Corpus& corpus, diag::Findings& findings);

/// Whether an activity is sensitive: its counts are about people.
bool is_sensitive(const corpus::Corpus& corpus, std::string_view activity);

}  // namespace lofte::rules
