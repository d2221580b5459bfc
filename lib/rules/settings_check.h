// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "corpus/corpus.h"
#include "diag/finding.h"

namespace lofte::rules {

/// What is wrong with `rules` and `ignore` in lofte.yaml: a rule that does not exist, a rule that cannot be
/// lowered, a folder of records that cannot be ignored.
void check_settings(const corpus::Corpus& corpus, diag::Findings& findings);

/// Applies `rules` of lofte.yaml: takes findings away or gives them another severity.
void apply_settings(const corpus::Corpus& corpus, diag::Findings& findings);

}  // namespace lofte::rules
