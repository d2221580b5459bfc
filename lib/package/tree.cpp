// SPDX-License-Identifier: Apache-2.0
#include "package/tree.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/strings.h"
#include "package/protection.h"
#include "yaml/reader.h"

namespace lofte::package {
namespace {

using calendar::Day;
using edit::Value;
using records::What;

// Lists of days on which something happened; other lists of days are announced beforehand.
constexpr std::array<std::string_view, 3> kHappened{"held", "updated", "followed_up"};

std::string text_of(const Value& value, std::string_view key) {
  const Value* found = value.find(key);
  return found && found->is_text() ? found->text() : std::string();
}

bool is_known(const std::string& date, Day as_of) {
  const auto days = days_of(date);
  return !days || (days->last && *days->last <= as_of);
}

// Whether something dated had happened by then: an entry of a history, an answer, a decision.
bool is_known(const Value& value, Day as_of) {
  if (!value.is_mapping()) return true;
  for (const std::string_view key : {"date", "decided"})
    if (const std::string date = text_of(value, key); !date.empty()) return is_known(date, as_of);
  return true;
}

// Takes away what had not happened yet.
void keep_known(Value& value, Day as_of) {
  std::erase_if(value.items(), [&](const Value& item) { return !is_known(item, as_of); });
  for (Value& item : value.items()) keep_known(item, as_of);
  std::erase_if(value.entries(), [&](const Value::Entry& entry) { return !is_known(entry.second, as_of); });
  for (auto& [key, one] : value.entries()) {
    if (among(kHappened, key))
      std::erase_if(one.items(),
                    [&](const Value& item) { return item.is_text() && !is_known(item.text(), as_of); });
    keep_known(one, as_of);
  }
}

// Whether a record as a whole was there on the day.
bool was_there(What kind, const Written& record, Day as_of, const std::set<std::string>& measures) {
  switch (kind) {
    case What::followup:
    case What::situation:
      return is_known(text_of(record.value, "date"), as_of);
    case What::survey: {
      const std::string published = text_of(record.value, "published");
      return is_known(published.empty() ? text_of(record.value, "period") : published, as_of);
    }
    case What::plan:
      return record.value.find("decided") != nullptr;
    case What::measure:
      return measures.contains(record.id);
    default:
      return true;
  }
}

// A walk that is still to come is planned, whatever was written of it since.
void plan_walk(Value& walk, Day as_of) {
  if (is_known(text_of(walk, "date"), as_of)) return;
  std::erase_if(walk.entries(), [](const Value::Entry& entry) {
    return entry.first == "observations" || entry.first == "feedback" || entry.first == "participants" ||
           entry.first == "state" || entry.first == "because";
  });
  walk.put("state", "planned");
}

std::optional<Value> read(const corpus::Corpus& corpus, const std::string& path) {
  const Source* source = corpus.sources.find(path);
  if (!source) return std::nullopt;
  diag::Findings findings;
  const yaml::Document document = yaml::read(path, source->text(), findings);
  if (!document.root || !document.root->is_mapping()) return std::nullopt;
  return Value::of(*document.root);
}

template <class R>
std::vector<std::pair<std::string, std::string>> names_of(const corpus::Kept<R>& kept) {
  std::vector<std::pair<std::string, std::string>> out;
  for (const R& record : kept) out.emplace_back(std::string(record.id), std::string(record.path));
  return out;
}

// The records of a kind that could be read: id and path.
std::vector<std::pair<std::string, std::string>> names_of(const corpus::Corpus& corpus, What kind) {
  switch (kind) {
    case What::promise:
      return names_of(corpus.promises);
    case What::walk:
      return names_of(corpus.walks);
    case What::measure:
      return names_of(corpus.measures);
    case What::followup:
      return names_of(corpus.followups);
    case What::survey:
      return names_of(corpus.surveys);
    case What::situation:
      return names_of(corpus.situations);
    case What::plan:
      return names_of(corpus.plans);
    case What::agreement:
      return names_of(corpus.agreements);
    default:
      return names_of(corpus.forums);
  }
}

void add_declared(Tree& out, const Value& settings, const std::string& section) {
  auto& into = out[section];
  const Value* declared = settings.find(section);
  if (!declared) return;
  for (const auto& [id, value] : declared->entries()) into.push_back({id, {}, value});
  for (const Value& item : declared->items()) into.push_back({item.text(), {}, Value::mapping()});
  if (declared->is_text()) into.push_back({declared->text(), {}, Value::mapping()});
  std::sort(into.begin(), into.end(), [](const Written& a, const Written& b) { return a.id < b.id; });
}

std::optional<Day> iso_day(const std::string& time, bool last) {
  const auto read = calendar::parse_period(time);
  const auto* found = std::get_if<calendar::Time>(&read);
  if (!found || (last && found->span.open())) return std::nullopt;
  return last ? found->span.last : found->span.first;
}

}  // namespace

std::optional<Days> days_of(const std::string& written) {
  if (written.starts_with("..")) {
    const auto last = iso_day(written.substr(2), true);
    return last ? std::optional(Days{std::nullopt, last}) : std::nullopt;
  }
  const auto first = iso_day(written, false);
  return first ? std::optional(Days{first, iso_day(written, true)}) : std::nullopt;
}

Tree tree(const corpus::Corpus& corpus, const eval::Status& status, bool internal) {
  Tree out;
  std::set<std::string> measures;  // that were heard of
  for (const eval::MeasureStatus& one : status.measures) measures.insert(std::string(one.measure->id));
  if (const auto settings = read(corpus, std::string(records::kSettingsFile)))
    for (const char* section : {"parties", "places", "activities", "categories"})
      add_declared(out, *settings, section);
  for (const records::KindInfo& kind : records::kKinds) {
    auto& into = out[std::string(kind.folder)];
    for (const auto& [id, path] : names_of(corpus, kind.what)) {
      auto value = read(corpus, path);
      if (!value) continue;
      Written record{id, path, std::move(*value)};
      if (kind.what == What::walk) plan_walk(record.value, status.as_of);
      keep_known(record.value, status.as_of);
      if (!was_there(kind.what, record, status.as_of, measures)) continue;
      if (!internal) protect(corpus, kind.what, record.value);
      into.push_back(std::move(record));
    }
  }
  return out;
}

}  // namespace lofte::package
