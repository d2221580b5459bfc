// SPDX-License-Identifier: Apache-2.0
#include "intake/merge.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "records/schema.h"

namespace lofte::intake {
namespace {

using edit::Value;
using records::What;
using words::Phrase;
using words::say;

constexpr Phrase kBothChanged{
    "{place}: the list says \"{list}\", and the record was changed by hand to \"{record}\", which stays",
    "{place}: listan säger ”{list}”, och posten har ändrats för hand till ”{record}”, vilket får stå kvar"};
constexpr Phrase kTakeList{"--set prefer=list takes what the list says",
                           "med --set prefer=list gäller det som står i listan"};
constexpr Phrase kTakenAway{"{place} was removed by hand, and is not added again",
                            "{place} har tagits bort för hand, och läggs inte till igen"};

// Lists whose items have an id, and what makes others the same from one time to the next.
constexpr std::array<std::string_view, 3> kById{"observations", "proposals", "problems"};
// Lists that only grow: what is in the record and not in the list stays.
constexpr std::array<std::string_view, 6> kUnions{"from",   "counts_for", "measures",
                                                  "places", "photos",     "causes"};

bool is_object_list(const Value& value) {
  return value.is_list() && !value.items().empty() && value.items().front().is_mapping();
}

Value as_list(const Value& value) {
  if (value.is_list()) return value;
  return value.kind() == Value::Kind::nothing ? Value::list() : Value::list({value});
}

// Keys in the order in which a record has them.
void put_in_order(Value& value, const records::ObjectInfo& object) {
  std::vector<Value::Entry> ordered;
  for (const records::FieldInfo& field : object.fields)
    for (Value::Entry& entry : value.entries()) {
      if (entry.first != field.name) continue;
      records::TypeInfo type = field.type();
      const bool list = type.form == records::TypeInfo::Form::list;
      const records::ObjectInfo& (*inner)() = list ? type.parts.front().object : type.object;
      if (inner && entry.second.is_mapping()) put_in_order(entry.second, inner());
      if (inner && entry.second.is_list())
        for (Value& item : entry.second.items())
          if (item.is_mapping()) put_in_order(item, inner());
      ordered.push_back(std::move(entry));
      entry.first.clear();
    }
  for (Value::Entry& entry : value.entries())
    if (!entry.first.empty()) ordered.push_back(std::move(entry));
  value = Value::mapping(std::move(ordered));
}

std::string joined(const std::string& path, const std::string& key) {
  return path.empty() ? key : path + '/' + key;
}

const records::Record* find_record(const corpus::Corpus& corpus, What kind, const std::string& id) {
  switch (kind) {
    case What::walk:
      return corpus.walks.find(id);
    case What::measure:
      return corpus.measures.find(id);
    case What::followup:
      return corpus.followups.find(id);
    case What::survey:
      return corpus.surveys.find(id);
    case What::situation:
      return corpus.situations.find(id);
    case What::plan:
      return corpus.plans.find(id);
    default:
      return nullptr;
  }
}

}  // namespace

std::string item_name(const Value& item) {
  if (!item.is_mapping()) return flat(item);
  if (const Value* id = item.find("id")) return id->text();
  std::string out;
  for (const std::string_view key :
       {"of", "commitment", "place", "by", "for", "period", "url", "file", "text"})
    if (const Value* value = item.find(key)) out += std::string(key) + '=' + flat(*value) + ' ';
  return out;
}

std::string flat(const Value& value) {
  if (value.is_text()) return one_line(value.text());
  std::string out;
  for (const Value& item : value.items()) out += (out.empty() ? "" : ", ") + flat(item);
  for (const auto& [key, one] : value.entries()) out += (out.empty() ? "" : ", ") + key + ": " + flat(one);
  return out;
}

Write Merger::merge(std::size_t draft) {
  const Draft& of = drafts_.all[draft];
  draft_ = draft;
  Write out;
  write_ = &out;
  out.name = corpus::name_of(of.kind, of.id);
  const records::Record* there = find_record(context_.corpus, of.kind, of.id);
  out.is_new = there == nullptr;
  out.path =
      there ? std::string(there->path) : std::string(records::info(of.kind).folder) + '/' + of.id + ".yaml";
  if (out.is_new) {
    out.value = of.value;
    put_in_order(out.value, records::object_of(of.kind));
    const bool taken_away = base_.contains(out.name) && !prefers_list();
    if (taken_away)
      context_.review.note({of.row}, say(kTakenAway, {{"place", out.name}}), say(kTakeList));
    else
      out.changes.push_back({{}, {}, flat(of.value)});
  } else if (auto value = read_record(context_.corpus, out.path)) {
    out.value = std::move(*value);
    merge_mapping(out.value, of.value, {});
    if (!out.changes.empty()) correct(out.value);
  }
  remember(of.value, {});
  write_ = nullptr;
  return out;
}

void Merger::merge_mapping(Value& had, const Value& said, const std::string& path) {
  for (const auto& [key, value] : said.entries()) merge_entry(had, key, value, joined(path, key));
}

void Merger::merge_entry(Value& had, const std::string& key, const Value& said, const std::string& path) {
  const bool measure = drafts_.all[draft_].kind == What::measure;
  if (key == "history" && measure) return merge_history(had, said, path);
  if (key == "due" && measure) return merge_due(had, said, path);
  if (among(kUnions, key)) return merge_union(had, key, said, path);
  if (among(kById, key) || is_object_list(said)) return merge_items(had, key, said, path);
  if (!said.is_mapping()) return merge_leaf(had, key, said, path);
  if (Value* inner = had.find(key); inner && inner->is_mapping()) return merge_mapping(*inner, said, path);
  merge_leaf(had, key, said, path);
}

void Merger::put(Value& had, const std::string& key, const Value& said, const std::string& path) {
  Value* old = had.find(key);
  write_->changes.push_back({path, old ? flat(*old) : std::string(), flat(said)});
  if (old)
    *old = said;
  else
    had.put(key, said);
}

void Merger::merge_leaf(Value& had, const std::string& key, const Value& said, const std::string& path) {
  const Value* old = had.find(key);
  const std::string text = flat(said);
  const std::string now = old ? flat(*old) : std::string();
  // A value of a survey may be a bare number in the record.
  const Value* number = said.is_mapping() ? said.find("value") : nullptr;
  if (now == text || (number && old && old->is_text() && now == flat(*number))) return;
  if (old && context_.is_list_day(text)) return;  // what was known by then is known since before
  if (as_before(path, text) && !prefers_list()) return;
  const std::string* last = before(path);
  const bool by_hand = last && *last != now;
  if (!by_hand || prefers_list()) return put(had, key, said, path);
  context_.review.warn(
      spot_of(path),
      say(kBothChanged, {{"place", write_->name + ' ' + path}, {"list", text}, {"record", now}}),
      say(kTakeList));
}

void Merger::merge_union(Value& had, const std::string& key, const Value& said, const std::string& path) {
  const Value* old = had.find(key);
  Value all = old ? as_list(*old) : Value::list();
  const std::size_t count = all.items().size();
  const std::string* last = before(path);
  const Value list = as_list(said);
  for (const Value& item : list.items()) {
    const std::string id = item_name(item);
    const bool there = std::any_of(all.items().begin(), all.items().end(),
                                   [&](const Value& one) { return item_name(one) == id; });
    const bool taken_away = old && last && (", " + *last + ", ").find(", " + flat(item) + ", ") != last->npos;
    if (!there && !(taken_away && !prefers_list())) all.items().push_back(item);
  }
  if (all.items().size() == count) return;
  put(had, key, all.items().size() == 1 && !is_object_list(all) ? all.items().front() : all, path);
}

void Merger::merge_items(Value& had, const std::string& key, const Value& said, const std::string& path) {
  Value* list = had.find(key);
  if (!list || !list->is_list()) return put(had, key, said, path);
  for (const Value& item : said.items()) {
    const std::string id = item_name(item);
    const std::string at = joined(path, id);
    const auto old = std::find_if(list->items().begin(), list->items().end(),
                                  [&](const Value& one) { return item_name(one) == id; });
    if (old != list->items().end()) {
      merge_mapping(*old, item, at);
    } else if (was_there(at) && !prefers_list()) {
      context_.review.note(spot_of(at), say(kTakenAway, {{"place", write_->name + ' ' + at}}),
                           say(kTakeList));
    } else {
      write_->changes.push_back({at, {}, flat(item)});
      list->items().push_back(item);
    }
  }
}

void Merger::remember(const Value& said, const std::string& path) {
  auto& fields = remembered_[write_->name];
  if (said.is_mapping()) {
    for (const auto& [key, value] : said.entries()) remember(value, joined(path, key));
  } else if (is_object_list(said)) {
    const bool history = path == "history";
    for (const Value& item : said.items()) remember(item, history ? path : joined(path, item_name(item)));
  } else if (const std::string* last = before(path); last && context_.is_list_day(flat(said))) {
    fields.insert_or_assign(path, *last);
  } else {
    fields.insert_or_assign(path, flat(said));
  }
}

const std::string* Merger::before(const std::string& path) const {
  const auto record = base_.find(write_->name);
  if (record == base_.end()) return nullptr;
  const auto field = record->second.find(path);
  return field == record->second.end() ? nullptr : &field->second;
}

bool Merger::as_before(const std::string& path, const std::string& text) const {
  const std::string* last = before(path);
  return last && *last == text;
}

bool Merger::was_there(const std::string& path) const {
  const auto record = base_.find(write_->name);
  if (record == base_.end()) return false;
  const auto at = record->second.lower_bound(path + '/');
  return at != record->second.end() && at->first.starts_with(path + '/');
}

bool Merger::prefers_list() { return context_.review.decided("prefer") == "list"; }

// The row that a part of a record comes from: the one with the longest path that it lies in.
Spot Merger::spot_of(const std::string& path) const {
  Spot out{drafts_.all[draft_].row};
  std::size_t longest = 0;
  for (const RowParts& row : drafts_.rows)
    for (const Part& part : row.parts)
      if (part.draft == draft_ && part.path.size() > longest && (path + '/').starts_with(part.path + '/')) {
        longest = part.path.size();
        out.row = row.row;
      }
  return out;
}

std::vector<std::string> Merger::gone() const {
  std::vector<std::string> out;
  for (const auto& [record, fields] : base_) {
    const auto now = remembered_.find(record);
    if (now == remembered_.end()) {
      out.push_back(record);
      continue;
    }
    for (const auto& [path, text] : fields) {
      const std::size_t slash = path.find('/');
      const std::size_t end = path.find('/', slash + 1);
      if (slash == path.npos || !path.starts_with("observations/")) continue;
      const std::string part = path.substr(0, end);
      const auto at = now->second.lower_bound(part + '/');
      const bool there = at != now->second.end() && at->first.starts_with(part + '/');
      if (!there && !among(out, record + ' ' + part)) out.push_back(record + ' ' + part);
    }
  }
  return out;
}

}  // namespace lofte::intake
