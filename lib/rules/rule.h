// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <vector>

#include "corpus/corpus.h"
#include "diag/finding.h"
#include "eval/index.h"

namespace lofte::rules {

/// A rule: what is known of it, and the function that looks for the fault. Every rule of a family stands in
/// one section of one file, its information, its messages and its check together.
struct Rule {
  const diag::RuleInfo* info;
  /// Adds a finding for every fault; nullptr where another rule's check finds it too, and for what needs an
  /// earlier commit to compare with.
  void (*check)(const corpus::Corpus& corpus, diag::Findings& findings);
  /// The same, for a rule that asks what belongs to what: the index is made once for all of them.
  void (*check_by_index)(const eval::Index& index, diag::Findings& findings) = nullptr;
};

}  // namespace lofte::rules
