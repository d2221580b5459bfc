// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "corpus/corpus.h"
#include "diag/finding.h"

namespace lofte::rules {

/// Takes away the findings that a comment `# lofte: allow RULE because REASON` on the line above allows, and
/// adds those about the comments themselves (`bare-allowance`, `unused-allowance`). Privacy rules and rules
/// against a commit are never allowed.
void apply_allowances(const corpus::Corpus& corpus, diag::Findings& findings);

}  // namespace lofte::rules
