// SPDX-License-Identifier: Apache-2.0
#include "eval/attention_rules.h"

#include <algorithm>
#include <compare>
#include <utility>

namespace lofte::eval {
namespace {

// The place of a rule in the table, which holds every rule that is raised.
std::size_t place_of_rule(std::string_view id) {
  const auto at = std::find_if(attention_rule::kAll.begin(), attention_rule::kAll.end(),
                               [&](const AttentionRule& rule) { return rule.info.id == id; });
  return static_cast<std::size_t>(at - attention_rule::kAll.begin());
}

// What an attention is sorted by, worked out once for each.
struct Place {
  Urgency urgency;
  calendar::Day since;
  std::size_t rule;
  std::string_view record;
  std::size_t found;  // the order in which they were found
  auto operator<=>(const Place&) const = default;
};

Place place(const Attention& attention, std::size_t found) {
  const std::size_t rule = place_of_rule(attention.rule);
  return {attention_rule::kAll.at(rule).urgency, attention.since.value_or(calendar::kForever), rule,
          attention.record, found};
}

std::vector<std::size_t> order_of(const std::vector<Place>& places) {
  std::vector<std::size_t> out;
  for (const Place& one : places) out.push_back(one.found);
  return out;
}

}  // namespace

Attention raise(const AttentionRule& rule, std::string record, words::Message message,
                std::optional<calendar::Day> since) {
  return {std::string(rule.info.id),           std::move(record), std::move(message), since, {},
          rule.urgency == Urgency::information};
}

std::vector<Attention> by_urgency(std::vector<Attention> all) {
  std::vector<Place> places;
  for (std::size_t i = 0; i < all.size(); ++i) places.push_back(place(all[i], i));
  std::sort(places.begin(), places.end());
  std::vector<Attention> out;
  out.reserve(all.size());
  for (const std::size_t at : order_of(places)) out.push_back(std::move(all[at]));
  return out;
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
