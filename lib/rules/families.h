// SPDX-License-Identifier: Apache-2.0
//
// What each file of this room offers. registry.cpp goes through these lists; nothing registers itself.
#pragma once
#include "rules/rule.h"

namespace lofte::rules {

const std::vector<Rule>& references();       ///< ids that nothing has
const std::vector<Rule>& local_ids();        ///< ids within a record
const std::vector<Rule>& history();          ///< what became of measures and walks
const std::vector<Rule>& dates();            ///< dates that do not fit together
const std::vector<Rule>& surveys();          ///< scales and series
const std::vector<Rule>& targets();          ///< targets whose parts do not go together
const std::vector<Rule>& wording();          ///< what the text of a commitment says
const std::vector<Rule>& reports();          ///< figures beside each other and the target
const std::vector<Rule>& counts();           ///< figures beside the records and the promise
const std::vector<Rule>& stray_figures();    ///< figures that count for nothing, or twice
const std::vector<Rule>& assessments();      ///< what the parties say, beside the figures
const std::vector<Rule>& quality();          ///< what a promise needs
const std::vector<Rule>& against_rules();    ///< against an earlier commit; they check nothing alone
const std::vector<Rule>& privacy();          ///< what must not be said about people
const std::vector<Rule>& allowance_rules();  ///< allowance_rules.cpp: about the allowances themselves

}  // namespace lofte::rules
