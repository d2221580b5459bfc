// SPDX-License-Identifier: Apache-2.0
#include "eval/attention_rules.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace lofte::eval {
namespace {

// The place of a rule in the table, which holds every rule that is raised.
std::size_t place_of_rule(std::string_view id) {
  const auto at = std::find_if(attention_rule::kAll.begin(), attention_rule::kAll.end(),
                               [&](const AttentionRule& rule) { return rule.info.id == id; });
  return static_cast<std::size_t>(at - attention_rule::kAll.begin());
}

auto order(const Attention& attention) {
  const std::size_t rule = place_of_rule(attention.rule);
  return std::tuple{attention_rule::kAll.at(rule).urgency, attention.since.value_or(calendar::kForever), rule,
                    std::string_view(attention.record)};
}

}  // namespace

Attention raise(const AttentionRule& rule, std::string record, words::Message message,
                std::optional<calendar::Day> since) {
  return {std::string(rule.info.id),           std::move(record), std::move(message), since, {},
          rule.urgency == Urgency::information};
}

void sort_by_urgency(std::vector<Attention>& all) {
  std::stable_sort(all.begin(), all.end(),
                   [](const Attention& a, const Attention& b) { return order(a) < order(b); });
}

const std::vector<AttentionInfo>& attention_rules() {
  static const std::vector<AttentionInfo> all = [] {
    std::vector<AttentionInfo> out;
    for (const AttentionRule& rule : attention_rule::kAll) out.push_back(rule.info);
    return out;
  }();
  return all;
}

}  // namespace lofte::eval
