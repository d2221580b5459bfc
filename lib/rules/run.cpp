// SPDX-License-Identifier: Apache-2.0
#include "rules/run.h"

#include "rules/allowances.h"
#include "rules/registry.h"
#include "rules/settings_check.h"

namespace lofte::rules {

diag::Findings check(const corpus::Corpus& corpus, diag::Findings reading) {
  diag::Findings findings = std::move(reading);
  const eval::Index index = eval::index(corpus);
  for (const Rule& rule : checks()) {
    if (rule.check) rule.check(corpus, findings);
    if (rule.check_by_index) rule.check_by_index(index, findings);
  }
  check_settings(corpus, findings);
  // Allowances first: a rule that is switched off as well would make every one of them unused.
  apply_allowances(corpus, findings);
  apply_settings(corpus, findings);
  diag::sort(findings);
  return findings;
}

}  // namespace lofte::rules
