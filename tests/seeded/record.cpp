// SPDX-License-Identifier: Apache-2.0
//
// Records that contradict themselves or each other: surveys, histories, dates and targets.
#include "seeded/props.h"

namespace lofte::seeded {
namespace {

using yaml::Node;

// The mappings of a list: the history of a measure, the commitments of a promise.
std::vector<const Node*> elements(const Node& root, std::string_view key) {
  std::vector<const Node*> out;
  const Node* list = find(root, key);
  if (list)
    for (const Node& item : list->items)
      if (item.is_mapping()) out.push_back(&item);
  return out;
}

std::vector<std::string> of_kind(const Folder& folder, std::string_view kind) {
  std::vector<std::string> out;
  for (const std::string& path : folder.records())
    if (kind_of(path) == kind) out.push_back(path);
  return out;
}

// --- surveys ---

Seeds answered_exceeds_sent(const Folder& folder) {
  return each_seed(folder, [&](const Value& value) -> std::optional<Seed> {
    if (value.trail != "answered" || scalar(*value.parent, "sent").empty()) return std::nullopt;
    return put(folder, value, std::to_string(std::stoi(scalar(*value.parent, "sent")) + 1));
  });
}

Seeds value_off_scale(const Folder& folder) {
  return each_value(
      folder,
      [](const Value& value) {
        return value.trail.starts_with("values.*") && value.is(Form::number) && value.is_scalar();
      },
      [&](const Value& value) { return put(folder, value, "777"); });
}

// Every survey of a series but the first; the first is what the others are compared with.
Seeds series_mixed(const Folder& folder) {
  Seeds out;
  std::map<std::string, std::map<calendar::Day, std::string>> series;  // by the beginning of the period
  for (const std::string& path : of_kind(folder, "surveys")) {
    series[scalar(folder.root(path), "series")][days_of(folder.root(path)).first] = path;
  }
  for (const auto& [id, surveys] : series) {
    for (auto at = surveys.begin(); at != surveys.end(); ++at) {
      if (at == surveys.begin()) continue;
      const Node& root = folder.root(at->second);
      if (const Node* area = find(root, "area"))
        out.push_back(put(folder, at->second, whole(folder, at->second, *area), "En annan kommun"));
      const Node* unit = find(*find(root, "scale"), "unit");
      if (unit) out.push_back(put(folder, at->second, whole(folder, at->second, *unit), "poäng"));
    }
  }
  return out;
}

// --- histories ---

bool is_end(const std::string& state) { return state == "done" || state == "dropped"; }

Seeds history_order(const Folder& folder) {
  Seeds out;
  for (const std::string& path : of_kind(folder, "measures")) {
    const auto history = elements(folder.root(path), "history");
    for (std::size_t i = 1; i < history.size(); ++i)
      out.push_back(put(folder, path, whole(folder, path, *find(*history[i], "date")), "1990-01-01"));
  }
  return out;
}

// A state after the end, and a second "chosen".
Seeds history_transition(const Folder& folder) {
  Seeds out;
  for (const std::string& path : of_kind(folder, "measures")) {
    const auto history = elements(folder.root(path), "history");
    const bool over = is_end(scalar(*history.back(), "state"));
    out.push_back(
        add(folder, path,
            addition(folder.text(path), *find(folder.root(path), "history"),
                     over ? "{date: 2039-01-02, state: started}" : "{date: 2039-01-02, state: chosen}")));
  }
  return out;
}

// The reason taken away; the finding stands at the state, which comes before it.
Seeds dropped_without_reason(const Folder& folder) {
  Seeds out;
  for (const std::string& path : of_kind(folder, "measures"))
    for (const Node* entry : elements(folder.root(path), "history"))
      if (scalar(*entry, "state") == "dropped")
        if (auto seed = without(folder, path, *entry, "because", find(*entry, "state")->span.begin))
          out.push_back(std::move(*seed));
  return out;
}

Seeds cancelled_without_reason(const Folder& folder) {
  Seeds out;
  for (const std::string& path : of_kind(folder, "walks")) {
    const Node& walk = folder.root(path);
    if (scalar(walk, "state") == "cancelled")
      if (auto seed = without(folder, path, walk, "because", find(walk, "state")->span.begin))
        out.push_back(std::move(*seed));
  }
  return out;
}

// --- dates ---

// The feedback of a walk, and what was said of its proposals, before the walk.
Seeds told_too_early(const Folder& folder) {
  return each_value(
      folder,
      [&](const Value& value) {
        const bool outcome = value.trail == "feedback.date" ||
                             value.trail == "observations.proposals.declined.date" ||
                             value.trail == "observations.proposals.handed_on.date" ||
                             value.trail == "observations.proposals.considered.date" ||
                             value.trail == "observations.proposals.answered.date";
        return outcome && kind_of(value.path) == "walks" && !find(folder.root(value.path), "state");
      },
      [&](const Value& value) { return put(folder, value, "1990-01-01"); });
}

// A follow-up before its period ends, a measure before its walk, a walk outside the promise that it names.
Seeds date_outside(const Folder& folder) {
  Seeds out = told_too_early(folder);
  const auto date = [&](const std::string& path, const Node& where, const std::string& text) {
    out.push_back(put(folder, path, whole(folder, path, *find(where, "date")), text));
  };
  for (const std::string& path : of_kind(folder, "followups")) {
    if (has_allowances(folder, path)) continue;
    date(path, folder.root(path), calendar::iso(days_of(folder.root(path)).last - calendar::Days{1}));
  }
  for (const std::string& path : of_kind(folder, "measures")) {
    const Node* from = find(folder.root(path), "from");
    if (from && from->is_scalar() && !from->text.starts_with("situation:"))
      date(path, *elements(folder.root(path), "history").front(), "1990-01-01");
  }
  for (const std::string& path : of_kind(folder, "walks"))
    if (find(folder.root(path), "promise")) date(path, folder.root(path), "1990-01-01");
  return out;
}

// Where two promises hold its date, the one that a walk belongs to is no longer named.
Seeds walk_promise_unclear(const Folder& folder) {
  Seeds out;
  for (const std::string& path : of_kind(folder, "walks")) {
    const Node& walk = folder.root(path);
    if (!find(walk, "promise") || !scalar(walk, "date").starts_with("2031-05")) continue;
    if (auto seed = without(folder, path, walk, "promise", find(walk, "date")->span.begin))
      out.push_back(std::move(*seed));
  }
  return out;
}

// --- targets ---

// A second main key in a target, an indicator that is compared with nothing.
Seeds target_mismatch(const Folder& folder) {
  return each_seed(folder, [&](const Value& value) -> std::optional<Seed> {
    const std::string& text = folder.text(value.path);
    if (value.key == "better_than")
      return without(folder, value.path, *value.parent, value.key,
                     find(*value.parent, "indicator")->span.begin);
    if (value.key != "at_least" && value.key != "done_by") return std::nullopt;
    const bool number = value.key == "at_least";
    Seed seed = add(folder, value.path,
                    entry_addition(text, *value.parent, number ? "done_by: 2031-12-31" : "at_least: 3"));
    if (number) seed.line = line_of(text, value.entry->key_span.begin);
    return seed;
  });
}

bool says_a_number(const std::string& text) {
  for (const char* word : {"minst", "Minst", " två ", "fyra", "tre "})
    if (text.find(word) != text.npos) return true;
  return false;
}

// The number of the target raised; what is wrong then is shown in the text.
Seeds number_in_text(const Folder& folder) {
  Seeds out;
  for (const std::string& path : of_kind(folder, "promises"))
    for (const Node* commitment : elements(folder.root(path), "commitments")) {
      const Node* target = find(*commitment, "target");
      const Node* number = target ? find(*target, "at_least") : nullptr;
      if (!number || !says_a_number(scalar(*commitment, "text"))) continue;
      out.push_back(put(folder, path, whole(folder, path, *number), "97"));
      out.back().line = line_of(folder.text(path), find(*commitment, "text")->span.begin);
    }
  return out;
}

}  // namespace

const std::vector<Seeder>& record_seeders() {
  static const std::vector<Seeder> all{
      {"answered-exceeds-sent", &answered_exceeds_sent, &small_records},
      {"cancelled-without-reason", &cancelled_without_reason, &small_records},
      {"date-outside", &date_outside, &small_records},
      {"dropped-without-reason", &dropped_without_reason, &small_records},
      {"history-order", &history_order, &small_records},
      {"history-transition", &history_transition, &small_records},
      {"number-in-text", &number_in_text, &small_records},
      {"series-mixed", &series_mixed, &small_records},
      {"target-mismatch", &target_mismatch, &small_records},
      {"value-off-scale", &value_off_scale, &small_records},
      {"walk-promise-unclear", &walk_promise_unclear, &small_records}};
  return all;
}

}  // namespace lofte::seeded
