// SPDX-License-Identifier: Apache-2.0
//
// What was signed, done and reported, changed after it was committed.
#include <algorithm>

#include "seeded/props.h"

namespace lofte::seeded {
namespace {

using yaml::Node;

constexpr bool kAgainst = true;

// More words in a text of one line.
std::optional<Seed> reworded(const Folder& folder, const Value& value) {
  const std::string& text = folder.text(value.path);
  if (!value.is(Form::text) || !value.is_scalar() || !on_one_line(text, *value.node)) return std::nullopt;
  const auto end = static_cast<std::uint32_t>(end_of(text, *value.node));
  const std::uint32_t at = value.node->quoted ? end - 1 : end;
  return put(folder, value.path, {at, at}, " (ny lydelse)");
}

bool is_signed(const Folder& folder, const std::string& path) {
  return kind_of(path) == "promises" && find(folder.root(path), "signed");
}

// Whether a target of a signed promise counts an activity.
bool is_promised(const Folder& folder, const std::string& activity) {
  return std::any_of(folder.values().begin(), folder.values().end(), [&](const Value& value) {
    const bool counted =
        value.trail == "commitments.target.of" || value.trail == "commitments.target.carry_out";
    return counted && value.node->text == activity && is_signed(folder, value.path);
  });
}

// The words of a signed promise, its days and its parties, and what an activity is that it counts.
Seeds signed_promise_changed(const Folder& folder) {
  return each_seed(folder, [&](const Value& value) -> std::optional<Seed> {
    if (value.trail == "activities.*" && is_promised(folder, value.key))
      if (const Node* definition = find(*value.node, "definition"))
        return put(folder, value.path, whole(folder, value.path, *definition), "Något annat än förut.");
    if (!is_signed(folder, value.path)) return std::nullopt;
    if (value.trail == "title" || value.trail == "commitments.text") return reworded(folder, value);
    if (value.trail == "signed.by" && value.entry && value.node->is_sequence()) {
      const Node& role = *find(value.node->items.back(), "role");
      Seed seed = put(folder, value.path, whole(folder, value.path, role), "någon annan");
      seed.line = line_of(folder.text(value.path), value.node->span.begin);
      return seed;
    }
    if (value.trail == "signed.date") return put(folder, value, "2017-02-03");
    if (value.key == "better_than") return put(folder, value, "2016");
    return std::nullopt;
  });
}

// Words of the history, the deadline, and a line of the history that is gone.
Seeds history_rewritten(const Folder& folder) {
  return each_seed(folder, [&](const Value& value) -> std::optional<Seed> {
    if (kind_of(value.path) != "measures") return std::nullopt;
    const std::string& text = folder.text(value.path);
    if (value.trail == "history.note" || value.trail == "history.because") return reworded(folder, value);
    if (value.trail == "due") return put(folder, value, "2039-12-31");
    // What a promise counts would change its result as well.
    const Node& root = folder.root(value.path);
    const bool counted = find(root, "from") || find(root, "counts_for");
    const bool list = value.trail == "history" && value.entry && value.node->items.size() > 1 && !counted;
    if (!list) return std::nullopt;
    const Node& last = value.node->items.back();
    const auto begin = static_cast<std::uint32_t>(line_begin(text, last.span.begin));
    const auto end = static_cast<std::uint32_t>(line_after(text, end_of(text, last)));
    Seed seed = put(folder, value.path, {begin, end}, "");
    seed.line = line_of(text, value.entry->key_span.begin);
    return seed;
  });
}

// Words of a figure or a judgement, who reported, and a judgement that was not there.
Seeds followup_changed(const Folder& folder) {
  return each_seed(folder, [&](const Value& value) -> std::optional<Seed> {
    if (kind_of(value.path) != "followups") return std::nullopt;
    if (value.trail == "counts.note" || value.trail == "assessments.because") return reworded(folder, value);
    if (value.trail == "assessments" && value.entry && value.node->is_sequence())
      return add(
          folder, value.path,
          addition(folder.text(value.path), *value.node, "{says: partly, because: Mer hanns inte med.}"));
    return std::nullopt;
  });
}

// Whether any other file has the name of a record.
bool is_named(const Folder& folder, const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string id = path.substr(slash + 1, path.rfind('.') - slash - 1);
  return std::any_of(folder.files().begin(), folder.files().end(), [&](const auto& file) {
    return file.first != path && file.first != "README.md" && file.second.find(id) != std::string::npos;
  });
}

bool is_published(const Folder& folder, const std::string& path) {
  const std::string kind = kind_of(path);
  const Node& root = folder.root(path);
  if (kind == "walks") return scalar(root, "state") != "cancelled";
  if (kind == "surveys") return find(root, "published");
  if (kind == "forums") return find(root, "held");
  if (kind == "agreements") return find(root, "signed");
  return kind == "followups" || kind == "measures";
}

std::vector<std::string> published(const Folder& folder) {
  std::vector<std::string> out;
  for (const std::string& path : folder.records())
    if (is_published(folder, path) && !is_named(folder, path)) out.push_back(path);
  return out;
}

Seeds record_removed(const Folder& folder) {
  Seeds out;
  for (const std::string& path : published(folder))
    out.push_back({{{path, std::nullopt}}, path, 1, path + " is gone"});
  return out;
}

// A record under another name, and another one under its own; an observation under another id, and another
// one under its own.
Seeds id_reused(const Folder& folder) {
  Seeds out;
  for (const std::string& path : published(folder)) {
    if (kind_of(path) != "forums" && kind_of(path) != "measures") continue;
    const std::string other =
        kind_of(path) == "forums"
            ? "title: Ett annat råd\n"
            : "title: Något annat\nresponsible: polis\nhistory: [{date: 2039, state: done}]\n";
    const std::string moved_to = path.substr(0, path.rfind('.')) + "-forr.yaml";
    out.push_back(
        {{{path, other}, {moved_to, folder.text(path)}}, path, 1, path + " moved, and another in its place"});
  }
  for (const Value& value : folder.values()) {
    if (value.trail != "observations" || !value.entry) continue;
    const Node* id = find(value.node->items.back(), "id");
    if (!id) continue;
    const Addition more =
        addition(folder.text(value.path), *value.node, "{id: " + id->text + ", text: Något annat.}");
    Seed seed = put(folder, value.path, {id->span.end, id->span.end}, "-forr");
    const Folder renamed(changed(folder.files(), seed.broken));
    seed.broken[value.path] = std::string(renamed.text(value.path)).insert(more.at + 5, more.text);
    seed.line = line_of(*seed.broken[value.path], more.at + 5 + more.into);
    out.push_back(std::move(seed));
  }
  return out;
}

// Words of what was seen on walks, and where people were told of it.
Seeds fact_changed(const Folder& folder) {
  return each_seed(folder, [&](const Value& value) -> std::optional<Seed> {
    const bool told = value.trail == "feedback.channel" || value.trail == "observations.text";
    return told && kind_of(value.path) == "walks" ? reworded(folder, value) : std::nullopt;
  });
}

// One more walk for a promise that was over by the day of the older state.
Seeds one_more_walk(const Folder& folder, const std::string& promise) {
  if (!folder.files().contains("promises/" + promise + ".yaml")) return {};
  return {with_file("walks/2025-11-20-prov.yaml", "date: 2025-11-20\npromise: " + promise + "\n")};
}
Seeds result_changed(const Folder& folder) { return one_more_walk(folder, "prov-slut"); }
Seeds past_changed(const Folder& folder) { return one_more_walk(folder, "prov-utan"); }

// An activity that is no longer sensitive.
Seeds protection_lowered(const Folder& folder) {
  return each_seed(folder, [&](const Value& value) -> std::optional<Seed> {
    if (value.trail == "settings.small_count") return put(folder, value, "1");
    if (value.trail != "activities.*" || is_promised(folder, value.key)) return std::nullopt;
    const Node* sensitive = find(*value.node, "sensitive");
    if (!sensitive || sensitive->text != "true") return std::nullopt;
    return put(folder, value.path, whole(folder, value.path, *sensitive), "false");
  });
}

Seeds setting_moves_past(const Folder& folder) {
  if (!folder.files().contains("measures/provlampan.yaml")) return {};
  return each_seed(folder, [&](const Value& value) -> std::optional<Seed> {
    return value.trail == "settings.measure_due" ? std::optional(put(folder, value, "30 months"))
                                                 : std::nullopt;
  });
}

// A survey that nobody had recorded.
Seeds late_entry(const Folder&) {
  return {with_file("surveys/provserie-2019.yaml",
                    "series: provserie\nperiod: 2019\npublished: 2019-12\n"
                    "scale: {min: 0, max: 6, better: lower}\nvalues: {index: 2.4}\n",
                    3)};
}

}  // namespace

const std::vector<Seeder>& against_seeders() {
  static const std::vector<Seeder> all{
      {"fact-changed", &fact_changed, &past_records, kAgainst},
      {"followup-changed", &followup_changed, &small_records, kAgainst},
      {"history-rewritten", &history_rewritten, &small_records, kAgainst},
      {"id-reused", &id_reused, &small_records, kAgainst},
      {"late-entry", &late_entry, nullptr, kAgainst},
      {"past-changed", &past_changed, &past_records, kAgainst},
      {"protection-lowered", &protection_lowered, &past_records, kAgainst},
      {"record-removed", &record_removed, &small_records, kAgainst},
      {"result-changed", &result_changed, &past_records, kAgainst},
      {"setting-moves-past", &setting_moves_past, &past_records, kAgainst},
      {"signed-promise-changed", &signed_promise_changed, &small_records, kAgainst}};
  return all;
}

}  // namespace lofte::seeded
