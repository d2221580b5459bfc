// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>

#include "corpus/corpus.h"
#include "files/tree.h"

namespace lofte::corpus {

/// A folder as it was read, and what was wrong in reading it.
struct Loaded {
  Corpus corpus;
  diag::Findings findings;  ///< in no particular order
};

/// Reads the whole folder: every file in its own right, so that a fault in one hides none in another. The
/// same folder gives the same answer whatever the number of threads. Throws lofte::Error only when the tree
/// cannot be listed or cannot give a file that it holds.
Loaded load(const files::Tree& tree, int threads = 1);

/// The rules that loading raises: duplicate-id (of records), missing-file, unknown-folder.
const std::vector<const diag::RuleInfo*>& rules();

extern const diag::RuleInfo kDuplicateId;
extern const diag::RuleInfo kMissingFile;
extern const diag::RuleInfo kUnknownFolder;

}  // namespace lofte::corpus
