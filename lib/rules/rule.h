// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <memory>
#include <vector>

#include "corpus/corpus.h"
#include "diag/finding.h"
#include "eval/index.h"

namespace lofte::rules {

/// A check in pieces, each of which may be done at the same time as the others.
class Pieces {
 public:
  virtual ~Pieces() = default;
  virtual std::size_t count() const = 0;
  virtual void check(std::size_t piece, diag::Findings& findings) const = 0;
};

/// A rule: what is known of it, and the function that looks for the fault. Every rule of a family stands in
/// one section of one file, its information, its messages and its check together.
struct Rule {
  const diag::RuleInfo* info;
  /// Adds a finding for every fault; nullptr where another rule's check finds it too, and for what needs an
  /// earlier commit to compare with.
  void (*check)(const corpus::Corpus& corpus, diag::Findings& findings);
  /// The same, for a rule that asks what belongs to what: the index is made once for all of them.
  void (*check_by_index)(const eval::Index& index, diag::Findings& findings) = nullptr;
  /// The same, for a rule that takes long; what is returned leads into the corpus.
  std::unique_ptr<const Pieces> (*pieces)(const corpus::Corpus& corpus) = nullptr;
};

}  // namespace lofte::rules
