// SPDX-License-Identifier: Apache-2.0
#include "rules/allowance_rules.h"

#include "rules/families.h"

namespace lofte::rules {

using diag::Family;
using diag::Severity;

const diag::RuleInfo kBareAllowance{
    "bare-allowance",
    Family::allowance,
    Severity::warning,
    {"an allowance that does not say what it allows, or why",
     "ett undantag som inte säger vad som undantas eller varför"},
    {"An exception that nobody can explain is kept long after its reason is gone. Without a reason nothing "
     "is "
     "allowed, and what was found is shown.",
     "Ett undantag som ingen kan förklara blir kvar långt efter att skälet försvunnit. Utan skäl undantas "
     "ingenting, och det som hittats visas."},
    {"Write the comment as `# lofte: allow RULE because REASON`, on the line above.",
     "Skriv kommentaren som `# lofte: allow REGEL because SKÄL`, på raden ovanför."}};

const diag::RuleInfo kUnusedAllowance{
    "unused-allowance",
    Family::allowance,
    Severity::warning,
    {"an allowance with nothing to allow", "ett undantag som inte gäller någonting"},
    {"The fault has been mended, or the comment stands in the wrong place. Left there, it would hide the "
     "next "
     "fault of the kind.",
     "Felet är rättat, eller så står kommentaren på fel ställe. Får den stå kvar döljer den nästa fel av "
     "samma "
     "slag."},
    {"Take the comment away, or move it to the line above what it is about.",
     "Ta bort kommentaren, eller flytta den till raden ovanför det den gäller."}};

// Both are found where allowances are applied (allowances.h), after all other rules.
const std::vector<Rule>& allowance_rules() {
  static const std::vector<Rule> rules{{&kBareAllowance, nullptr}, {&kUnusedAllowance, nullptr}};
  return rules;
}

}  // namespace lofte::rules
