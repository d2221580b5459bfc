// SPDX-License-Identifier: Apache-2.0
//
// Promises that cannot be followed up, and problems that nobody answers.
#include <algorithm>

#include "seeded/props.h"

namespace lofte::seeded {
namespace {

using yaml::Node;

std::vector<std::string> promises(const Folder& folder) {
  std::vector<std::string> out;
  for (const std::string& path : folder.records())
    if (kind_of(path) == "promises") out.push_back(path);
  return out;
}

// What a promise says of itself, taken away: shown at its first key.
Seeds without_key(const Folder& folder, std::string_view key) {
  Seeds out;
  for (const std::string& path : promises(folder))
    if (auto seed = without(folder, path, folder.root(path), key, folder.root(path).span.begin))
      out.push_back(std::move(*seed));
  return out;
}

Seeds no_feedback(const Folder& folder) { return without_key(folder, "feedback"); }
Seeds no_follow_up(const Folder& folder) { return without_key(folder, "follow_up"); }
Seeds not_signed(const Folder& folder) { return without_key(folder, "signed"); }

bool is_counted(const Folder& folder, const std::string& commitment) {
  return std::any_of(folder.values().begin(), folder.values().end(), [&](const Value& value) {
    return value.trail == "counts.commitment" && value.node->text == commitment;
  });
}

// A figure for what has no target is a finding of its own.
Seeds no_target(const Folder& folder) {
  return each_seed(folder, [&](const Value& value) -> std::optional<Seed> {
    if (value.trail != "commitments.target" || !value.entry) return std::nullopt;
    if (is_counted(folder, scalar(*value.parent, "id"))) return std::nullopt;
    return without(folder, value.path, *value.parent, "target", find(*value.parent, "id")->span.begin);
  });
}

// One more commitment that answers no problem.
Seeds no_problem(const Folder& folder) {
  Seeds out;
  for (const std::string& path : promises(folder))
    if (find(folder.root(path), "situation"))
      out.push_back(add(folder, path,
                        addition(folder.text(path), *find(folder.root(path), "commitments"),
                                 "{id: ett-till, text: Hjälpa fler., responsible: polis, target: none}")));
  return out;
}

// One more problem, and a reason that is gone.
Seeds problem_unanswered(const Folder& folder) {
  Seeds out;
  for (const std::string& path : folder.records()) {
    const Node* problems = kind_of(path) == "situations" ? find(folder.root(path), "problems") : nullptr;
    if (!problems) continue;
    out.push_back(
        add(folder, path,
            addition(folder.text(path), *problems, "{id: ett-till, title: Ett problem till, priority: 9}")));
    for (const Node& problem : problems->items)
      if (auto seed = without(folder, path, problem, "no_measure_because", find(problem, "id")->span.begin))
        out.push_back(std::move(*seed));
  }
  return out;
}

// Hedges that a text has already are told in their own place.
bool hedged(const std::string& text) {
  for (const char* hedge : {"arbeta för", "eftersträva", "kontinuerligt"})
    if (text.find(hedge) != text.npos) return true;
  return false;
}

Seeds vague_wording(const Folder& folder) {
  return each_seed(folder, [&](const Value& value) -> std::optional<Seed> {
    const std::string& text = folder.text(value.path);
    if (value.trail != "commitments.text" || scalar(*value.parent, "target") != "none") return std::nullopt;
    if (hedged(value.node->text)) return std::nullopt;
    const auto end = static_cast<std::uint32_t>(end_of(text, *value.node));
    Seed seed = put(folder, value.path, {end, end}, " Vi verkar för det.");
    seed.line = line_of(text, value.node->span.begin);
    return seed;
  });
}

}  // namespace

const std::vector<Seeder>& quality_seeders() {
  static const std::vector<Seeder> all{{"no-feedback", &no_feedback, &small_records},
                                       {"no-follow-up", &no_follow_up, &small_records},
                                       {"no-problem", &no_problem, &small_records},
                                       {"no-target", &no_target, &small_records},
                                       {"not-signed", &not_signed, &small_records},
                                       {"problem-unanswered", &problem_unanswered, &small_records},
                                       {"vague-wording", &vague_wording, &small_records}};
  return all;
}

}  // namespace lofte::seeded
