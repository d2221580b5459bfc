// SPDX-License-Identifier: Apache-2.0
#include "rules/registry.h"

#include <algorithm>

#include "base/strings.h"
#include "corpus/loader.h"
#include "records/form_rules.h"
#include "rules/families.h"
#include "yaml/rules.h"

namespace lofte::rules {
namespace {

std::vector<Rule> from_families() {
  std::vector<Rule> out;
  for (const auto family :
       {&references, &local_ids, &history, &dates, &surveys, &targets, &wording, &reports, &counts,
        &stray_figures, &assessments, &quality, &against_rules, &privacy, &allowance_rules})
    out.insert(out.end(), family().begin(), family().end());
  return out;
}

std::vector<const diag::RuleInfo*> collected() {
  std::vector<const diag::RuleInfo*> out;
  for (const auto* reading : {&yaml::rules(), &records::rules(), &corpus::rules()})
    out.insert(out.end(), reading->begin(), reading->end());
  for (const Rule& rule : checks()) out.push_back(rule.info);
  std::sort(out.begin(), out.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
  // A rule of reading may be looked for in the whole folder as well: two things with one id.
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::vector<std::string> rule_ids() {
  std::vector<std::string> ids;
  for (const diag::RuleInfo* rule : all()) ids.emplace_back(rule->id);
  return ids;
}

}  // namespace

const std::vector<Rule>& checks() {
  static const std::vector<Rule> rules = from_families();
  return rules;
}

const std::vector<const diag::RuleInfo*>& all() {
  static const std::vector<const diag::RuleInfo*> rules = collected();
  return rules;
}

const diag::RuleInfo* find(std::string_view id) {
  const auto at =
      std::lower_bound(all().begin(), all().end(), id,
                       [](const diag::RuleInfo* rule, std::string_view x) { return rule->id < x; });
  return at != all().end() && (*at)->id == id ? *at : nullptr;
}

std::optional<std::string> nearest_rule(std::string_view id) { return nearest(id, rule_ids()); }

std::optional<std::string> only_rule_near(std::string_view id) { return only_near(id, rule_ids()); }

}  // namespace lofte::rules
