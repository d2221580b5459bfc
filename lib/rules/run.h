// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "corpus/corpus.h"
#include "diag/finding.h"

namespace lofte::rules {

/// Everything that is wrong with a folder: what reading it found, and what every rule finds in it. Allowances
/// and the `rules` of lofte.yaml are applied. In the order of diag::sort, nothing twice; the same on however
/// many threads.
diag::Findings check(const corpus::Corpus& corpus, diag::Findings reading, int threads = 1);

}  // namespace lofte::rules
