// SPDX-License-Identifier: Apache-2.0
//
// What follow-ups count and judge, beside the promise and beside each other.
#include <algorithm>

#include "calendar/time.h"
#include "seeded/props.h"

namespace lofte::seeded {
namespace {

using yaml::Node;

// A figure, or an assessment, with the commitment that it names.
struct Line {
  std::string path;
  const Node* followup;
  const Node* node;
  const Node* commitment;  // nullptr when it names none
  const Node* target;      // nullptr when the commitment has none
};

const Node* named(const Node& promise, const std::string& id) {
  const Node* all = find(promise, "commitments");
  if (!all) return nullptr;
  for (const Node& commitment : all->items)
    if (scalar(commitment, "id") == id) return &commitment;
  return nullptr;
}

std::string promise_path(const Node& followup) { return "promises/" + scalar(followup, "promise") + ".yaml"; }

std::vector<Line> lines(const Folder& folder, std::string_view list) {
  std::vector<Line> out;
  for (const std::string& path : folder.records()) {
    const Node& root = folder.root(path);
    const Node* all = kind_of(path) == "followups" ? find(root, list) : nullptr;
    if (!all) continue;
    for (const Node& node : all->items) {
      const Node* commitment = named(folder.root(promise_path(root)), scalar(node, "commitment"));
      const Node* target = commitment ? find(*commitment, "target") : nullptr;
      out.push_back({path, &root, &node, commitment, target && target->is_mapping() ? target : nullptr});
    }
  }
  return out;
}

std::string written(const Folder& folder, const Line& line, std::string_view key) {
  const Span span = whole(folder, line.path, *find(*line.followup, key));
  return folder.text(line.path).substr(span.begin, span.end - span.begin);
}

bool at_places(const Line& line) {
  return line.target && (find(*line.target, "at") || find(*line.target, "each"));
}

// --- figures ---

bool has_walk(const Folder& folder, const calendar::Interval& days) {
  return std::any_of(folder.records().begin(), folder.records().end(), [&](const std::string& path) {
    return kind_of(path) == "walks" && days_of(folder.root(path), "date").overlaps(days);
  });
}

// More walks than were ever recorded.
Seeds counting_differs(const Folder& folder) {
  Seeds out;
  for (const Line& line : lines(folder, "counts"))
    if (scalar(*line.node, "of") == "walk" && has_walk(folder, days_of(*line.followup)))
      out.push_back(put(folder, line.path, whole(folder, line.path, *find(*line.node, "count")), "77"));
  return out;
}

// An activity that no figure counts yet, so that what is added stands alone.
std::string uncounted(const Folder& folder) {
  const Node* activities = find(folder.root("lofte.yaml"), "activities");
  if (!activities) return "";
  const auto all = lines(folder, "counts");
  for (const yaml::Entry& activity : activities->entries)
    if (std::none_of(all.begin(), all.end(),
                     [&](const Line& line) { return scalar(*line.node, "of") == activity.key; }))
      return activity.key;
  return "";
}

Seeds no_target_outcome(const Folder& folder) {
  Seeds out;
  const std::string of = uncounted(folder);
  for (const std::string& path : folder.records()) {
    const Node* counts = kind_of(path) == "followups" ? find(folder.root(path), "counts") : nullptr;
    const Node* all = counts ? find(folder.root(promise_path(folder.root(path))), "commitments") : nullptr;
    if (!all || of.empty()) continue;
    for (const Node& commitment : all->items)
      if (scalar(commitment, "target") == "none")
        out.push_back(
            add(folder, path,
                addition(folder.text(path), *counts,
                         "{of: " + of + ", count: 7, commitment: " + scalar(commitment, "id") + "}")));
  }
  return out;
}

// The same figure in a second follow-up of the same days.
Seeds overlapping_reports(const Folder& folder) {
  Seeds out;
  for (const Line& line : lines(folder, "counts")) {
    if (!line.target || (at_places(line) && !find(*line.node, "place"))) continue;
    const Span figure = whole(folder, line.path, *line.node);
    std::string text;
    for (const char* key : {"promise", "period", "date", "by"})
      text += std::string(key) + ": " + written(folder, line, key) + "\n";
    text += "counts:\n  - " + folder.text(line.path).substr(figure.begin, figure.end - figure.begin) + "\n";
    const std::string stem = line.path.substr(0, line.path.rfind('.'));
    out.push_back(with_file(stem + "2.yaml", text, 6));
  }
  return out;
}

// Of two figures one of which holds the other, the part larger than the whole; shown at the one reported
// last.
Seeds reports_contradict(const Folder& folder) {
  Seeds out;
  const auto all = lines(folder, "counts");
  for (const Line& part : all) {
    for (const Line& whole_line : all) {
      const auto same = [&](const char* key) {
        return scalar(*part.node, key) == scalar(*whole_line.node, key);
      };
      if (!part.target || part.commitment != whole_line.commitment || !same("of") || !same("place")) continue;
      const auto inner = days_of(*part.followup);
      const auto outer = days_of(*whole_line.followup);
      if (inner == outer || inner.first < outer.first || inner.last > outer.last) continue;
      Seed seed = put(folder, part.path, whole(folder, part.path, *find(*part.node, "count")), "7777");
      seed.path = whole_line.path;
      seed.line = line_of(folder.text(whole_line.path), find(*whole_line.node, "count")->span.begin);
      out.push_back(std::move(seed));
    }
  }
  return out;
}

Seeds place_missing(const Folder& folder) {
  Seeds out;
  for (const Line& line : lines(folder, "counts"))
    if (at_places(line) && !has_allowances(folder, line.path))
      if (auto seed = without(folder, line.path, *line.node, "place", find(*line.node, "of")->span.begin))
        out.push_back(std::move(*seed));
  return out;
}

// --- assessments ---

// The line said to be met, without its reason.
std::optional<Seed> met(const Folder& folder, const Line& line) {
  const Node* says = find(*line.node, "says");
  auto seed = without(folder, line.path, *line.node, "because", says->span.begin);
  if (!seed || find(*line.node, "because")->span.begin < says->span.begin) return std::nullopt;
  const Span span = whole(folder, line.path, *says);
  std::string text = *seed->broken.at(line.path);
  text.replace(span.begin, span.end - span.begin, "met");
  seed->broken[line.path] = text;
  seed->edit += ", says: met";
  return seed;
}

Seeds assessment_contradicts(const Folder& folder) {
  Seeds out;
  for (const Line& line : lines(folder, "assessments")) {
    if (!line.target || !find(*line.target, "at_least") || scalar(*line.node, "says") != "partly") continue;
    if (auto seed = met(folder, line)) out.push_back(std::move(*seed));
  }
  return out;
}

// A commitment without a target, said to be met: nothing can show it.
Seeds assessment_without_figures(const Folder& folder) {
  Seeds out;
  for (const std::string& path : folder.records()) {
    const Node* assessments = kind_of(path) == "followups" ? find(folder.root(path), "assessments") : nullptr;
    const Node* all =
        assessments ? find(folder.root(promise_path(folder.root(path))), "commitments") : nullptr;
    if (!all) continue;
    for (const Node& commitment : all->items)
      if (scalar(commitment, "target") == "none")
        out.push_back(add(folder, path,
                          addition(folder.text(path), *assessments,
                                   "{commitment: " + scalar(commitment, "id") + ", says: met}")));
  }
  return out;
}

}  // namespace

// --- figures that count for nothing, or twice ---

// A figure of an activity on which no judgement of its follow-up rests.
bool is_free(const Folder& folder, const Line& line) {
  if (has_allowances(folder, line.path) || !line.target || scalar(*line.node, "of") == "walk") return false;
  const auto judged = lines(folder, "assessments");
  return std::none_of(judged.begin(), judged.end(), [&](const Line& other) {
    return other.followup == line.followup && scalar(*other.node, "says") == "met";
  });
}

calendar::Interval days_of(const Folder& folder, const std::string& path) {
  const std::string written = scalar(folder.root(path), "period");
  const auto read = calendar::parse_period(written);
  const auto* time = std::get_if<calendar::Time>(&read);
  return time ? time->span : calendar::Interval{};
}

// Whether no other follow-up lies within this one's days: then what is said of both stands at this figure,
// and a change of it ends that.
bool is_reported_once(const Folder& folder, const std::vector<Line>& all, const Line& line) {
  const calendar::Interval days = days_of(folder, line.path);
  return std::none_of(all.begin(), all.end(), [&](const Line& other) {
    const calendar::Interval others = days_of(folder, other.path);
    return scalar(*other.node, "of") == scalar(*line.node, "of") && days.contains(others) && others != days;
  });
}

Seeds figure_outside(const Folder& folder) {
  Seeds out;
  const auto all = lines(folder, "counts");
  for (const Line& line : all)
    if (is_free(folder, line) && is_reported_once(folder, all, line) && !find(*line.node, "period"))
      out.push_back(
          add(folder, line.path, entry_addition(folder.text(line.path), *line.node, "period: 1990")));
  return out;
}

Seeds figure_of_another(const Folder& folder) {
  Seeds out;
  const auto all = lines(folder, "counts");
  for (const Line& line : all)
    if (is_free(folder, line) && is_reported_once(folder, all, line) && !find(*line.node, "by") &&
        scalar(*line.commitment, "responsible") == "polis")
      out.push_back(add(folder, line.path, entry_addition(folder.text(line.path), *line.node, "by: kommun")));
  return out;
}

// What no commitment is about, where every one says what it is about.
Seeds figure_of_nothing(const Folder& folder) {
  Seeds out;
  const std::string of = uncounted(folder);
  for (const std::string& path : folder.records()) {
    const Node* counts = kind_of(path) == "followups" ? find(folder.root(path), "counts") : nullptr;
    const Node* all = counts ? find(folder.root(promise_path(folder.root(path))), "commitments") : nullptr;
    if (!all || of.empty() || has_allowances(folder, path)) continue;
    const bool concerned = std::any_of(all->items.begin(), all->items.end(), [&](const Node& commitment) {
      const Span span = whole(folder, promise_path(folder.root(path)), commitment);
      const std::string text = folder.text(promise_path(folder.root(path)));
      return text.substr(span.begin, span.end - span.begin).find(of) != text.npos ||
             !find(commitment, "target");
    });
    if (!concerned)
      out.push_back(add(folder, path, addition(folder.text(path), *counts, "{of: " + of + ", count: 7}")));
  }
  return out;
}

// The second of two parties reports what the first does.
Seeds same_figure_twice(const Folder& folder) {
  Seeds out;
  const auto all = lines(folder, "counts");
  for (std::size_t i = 1; i < all.size(); ++i) {
    const Line& first = all[i - 1];
    const Line& second = all[i];
    const auto same = [&](const char* key) { return scalar(*first.node, key) == scalar(*second.node, key); };
    const bool two = first.path == second.path && first.target && first.commitment == second.commitment &&
                     same("of") && same("place") && same("period") && !same("by") && !same("count");
    if (two)
      out.push_back(put(folder, second.path, whole(folder, second.path, *find(*second.node, "count")),
                        scalar(*first.node, "count")));
  }
  return out;
}

const std::vector<Seeder>& figure_seeders() {
  static const std::vector<Seeder> all{
      {"assessment-contradicts", &assessment_contradicts, &small_records},
      {"assessment-without-figures", &assessment_without_figures, &small_records},
      {"counting-differs", &counting_differs, &small_records},
      {"figure-of-another", &figure_of_another, &small_records},
      {"figure-of-nothing", &figure_of_nothing, &small_records},
      {"figure-outside", &figure_outside, &small_records},
      {"same-figure-twice", &same_figure_twice, &small_records},
      {"no-target-outcome", &no_target_outcome, &small_records},
      {"overlapping-reports", &overlapping_reports, &small_records},
      {"place-missing", &place_missing, &small_records},
      {"reports-contradict", &reports_contradict, &small_records}};
  return all;
}

}  // namespace lofte::seeded
