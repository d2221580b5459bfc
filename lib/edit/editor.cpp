// SPDX-License-Identifier: Apache-2.0
#include "edit/editor.h"

#include <algorithm>

#include "edit/record_text.h"

namespace lofte::edit {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kUnreadable{"{file} cannot be read, so it cannot be changed",
                             "{file} kan inte läsas, så den kan inte ändras"};
constexpr Phrase kRunCheck{"`lofte check` shows what is wrong in it",
                           "`lofte check` visar vad som är fel i den"};
constexpr Phrase kNoPlace{"{file} has no {place}", "{file} har inget {place}"};
constexpr Phrase kNotList{"{place} in {file} is not a list", "{place} i {file} är ingen lista"};
constexpr Phrase kTaken{"{file} already has {place}", "{file} har redan {place}"};
constexpr Phrase kUncertain{
    "{place} in {file} is written so that lofte cannot change it safely; nothing was changed",
    "{place} i {file} är skrivet så att lofte inte säkert kan ändra det; inget ändrades"};
constexpr Phrase kByHand{"change it by hand", "ändra det för hand"};

Path without_last(const Path& path) { return {path.begin(), path.end() - 1}; }

Path with(Path path, Step step) {
  path.push_back(std::move(step));
  return path;
}

// A value below the keys that lead to it.
Value below(const Path& path, std::size_t from, Value value) {
  for (std::size_t i = path.size(); i-- > from;)
    if (const std::string* key = path[i].key()) value = Value::mapping({{*key, std::move(value)}});
  return value;
}

bool all_keys(const Path& path, std::size_t from) {
  return std::all_of(path.begin() + static_cast<std::ptrdiff_t>(from), path.end(),
                     [](const Step& step) { return step.key() != nullptr; });
}

}  // namespace

struct Editor::State {
  std::string name;
  KeyOrder order;
  RecordText text;

  State(std::string file, std::string bytes, KeyOrder keys)
      : name(file), order(std::move(keys)), text(std::move(file), std::move(bytes)) {
    if (!text.readable()) throw Refused(say(kUnreadable, {{"file", name}}), say(kRunCheck));
  }

  const yaml::Node& root() const { return text.root(); }

  // The ways to write a change: as it is best, on one line, in quotes.
  template <class Make>
  std::vector<Edits> ways(Make make_edits) const {
    Scene scene{text.text(), style_of(text.text(), root()), false};
    std::vector<Edits> out{make_edits(scene, false), make_edits(scene, true)};
    scene.quotes = true;
    out.push_back(make_edits(scene, true));
    return out;
  }

  [[noreturn]] void refuse(Phrase what, const Path& at) const {
    throw Refused(say(what, {{"file", name}, {"place", shown(at)}}), say(kByHand));
  }

  void insist(bool done, const Path& at) const {
    if (!done) refuse(kUncertain, at);
  }

  // Behind which entry a key is best put.
  std::optional<std::size_t> place_of(const yaml::Node& mapping, const Path& path,
                                      std::string_view key) const {
    if (mapping.entries.empty()) return std::nullopt;
    const std::vector<std::string_view> known = order ? order(path) : std::vector<std::string_view>();
    const auto rank = [&](std::string_view name) { return std::find(known.begin(), known.end(), name); };
    if (rank(key) == known.end()) return mapping.entries.size() - 1;
    std::size_t place = 0;
    for (std::size_t i = 0; i < mapping.entries.size(); ++i)
      if (rank(mapping.entries[i].key) < rank(key)) place = i;
    return place;
  }

  void add_entry(const Path& at, const std::string& key, const Value& value) {
    const yaml::Node& mapping = *edit::find(root(), at);
    Value expected = text.said();
    edit::find(expected, at)->put(key, value);
    const auto place = place_of(mapping, at, key);
    insist(text.change(ways([&](const Scene& scene, bool) {
                         return edit::add_entry(scene, mapping, place, key, value);
                       }),
                       expected),
           with(at, key));
  }

  void insert(const Path& at, std::size_t before, const Value& item) {
    const yaml::Node* found = edit::find(root(), at);
    if (!found || !found->is_sequence()) refuse(kNotList, at);
    const yaml::Node& list = *found;
    Value expected = text.said();
    std::vector<Value>& items = edit::find(expected, at)->items();
    before = std::min(before, items.size());
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(before), item);
    insist(text.change(ways([&](const Scene& scene, bool) { return add_item(scene, list, before, item); }),
                       expected),
           at);
  }

  void replace(const Path& at, const Value& value) {
    const yaml::Node& old = *edit::find(root(), at);
    if (Value::of(old) == value) return;
    if (old.is_mapping() && value.is_mapping()) return merge(at, value);
    if (old.is_sequence() && value.is_list() && !old.items.empty()) return merge_list(at, value.items());
    Value expected = text.said();
    *edit::find(expected, at) = value;
    const yaml::Node& around = *edit::find(root(), without_last(at));
    const std::string* key = at.back().key();
    insist(text.change(ways([&](const Scene& scene, bool plain) {
                         return key ? replace_value(scene, around, *around.find(*key), value, plain)
                                    : replace_item(scene, around, old, value, plain);
                       }),
                       expected),
           at);
  }

  void merge(const Path& at, const Value& value) {
    for (const auto& [key, one] : value.entries()) set(with(at, key), one);
    std::vector<std::string> gone;
    for (const yaml::Entry& entry : edit::find(root(), at)->entries)
      if (!value.find(entry.key)) gone.emplace_back(std::string_view(entry.key));
    for (const std::string& key : gone) remove(with(at, key));
  }

  void merge_list(const Path& at, const std::vector<Value>& wanted) {
    std::vector<Value> had = Value::of(*edit::find(root(), at)).items();
    std::size_t same = 0;
    while (same < had.size() && same < wanted.size() && had[same] == wanted[same]) ++same;
    std::size_t tail = 0;
    while (tail + same < had.size() && tail + same < wanted.size() &&
           had[had.size() - 1 - tail] == wanted[wanted.size() - 1 - tail])
      ++tail;
    const std::size_t changed = std::min(had.size(), wanted.size()) - tail;
    for (std::size_t i = same; i < changed; ++i) replace(with(at, i), wanted[i]);
    for (std::size_t i = had.size() - tail; i > wanted.size() - tail; --i) remove(with(at, i - 1));
    for (std::size_t i = had.size() - tail; i < wanted.size() - tail; ++i) insert(at, i, wanted[i]);
  }

  void set(const Path& at, const Value& value) {
    const yaml::Node* node = &root();
    for (std::size_t i = 0; i < at.size(); ++i) {
      const Path here(at.begin(), at.begin() + static_cast<std::ptrdiff_t>(i));
      const yaml::Node* next = edit::find(*node, {at[i]});
      if (next) {
        node = next;
        continue;
      }
      if (!all_keys(at, i) || node->is_scalar()) refuse(kNoPlace, at);
      if (node->is_mapping() || i == 0) return add_entry(here, *at[i].key(), below(at, i + 1, value));
      return replace(here, below(at, i, value));
    }
    if (at.empty()) return merge(at, value);
    replace(at, value);
  }

  void add(const Path& at, const Value& item) {
    const yaml::Node* list = edit::find(root(), at);
    if (!list || list->kind == yaml::Node::Kind::null) return set(at, Value::list({item}));
    if (list->is_sequence()) return insert(at, list->items.size(), item);
    if (!list->is_scalar()) refuse(kNotList, at);
    Value expected = text.said();
    Value& both = *edit::find(expected, at);
    both = Value::list({both, item});
    insist(text.change(
               ways([&](const Scene& scene, bool plain) { return make_list(scene, *list, item, plain); }),
               expected),
           at);
  }

  void remove(const Path& at) {
    if (at.empty() || !edit::find(root(), at)) refuse(kNoPlace, at);
    const yaml::Node& around = *edit::find(root(), without_last(at));
    Value expected = text.said();
    Value& reduced = *edit::find(expected, without_last(at));
    std::vector<Edits> how;
    if (const std::string* key = at.back().key()) {
      const auto entry = std::find_if(around.entries.begin(), around.entries.end(),
                                      [&](const yaml::Entry& e) { return e.key == *key; });
      const auto index = static_cast<std::size_t>(entry - around.entries.begin());
      std::erase_if(reduced.entries(), [&](const Value::Entry& e) { return e.first == *key; });
      how = ways([&](const Scene& scene, bool) { return remove_entry(scene, around, index); });
    } else {
      const std::size_t index = index_of(around, at.back());
      reduced.items().erase(reduced.items().begin() + static_cast<std::ptrdiff_t>(index));
      how = ways([&](const Scene& scene, bool) { return remove_item(scene, around, index); });
    }
    insist(text.change(how, expected, true), at);
  }

  void rename(const Path& at, const std::string& key) {
    if (at.empty() || !at.back().key() || !edit::find(root(), at)) refuse(kNoPlace, at);
    const yaml::Node& mapping = *edit::find(root(), without_last(at));
    const yaml::Entry& entry = *mapping.find(*at.back().key());
    if (mapping.find(key)) refuse(kTaken, with(without_last(at), key));
    Value expected = text.said();
    for (auto& [name, value] : edit::find(expected, without_last(at))->entries())
      if (name == *at.back().key()) name = key;
    insist(text.change(ways([&](const Scene& scene, bool) {
                         return Edits{{entry.key_span, scene.writer(mapping).key(key, mapping.flow)}};
                       }),
                       expected),
           at);
  }
};

Editor::Editor(std::string name, std::string bytes, KeyOrder order)
    : state_(std::make_unique<State>(std::move(name), std::move(bytes), std::move(order))) {}
Editor::~Editor() = default;
Editor::Editor(Editor&&) noexcept = default;
Editor& Editor::operator=(Editor&&) noexcept = default;

// Makes a change that may be several, or none of them.
template <class Change>
void Editor::all_or_none(Change change) {
  RecordText::State before = state_->text.state();
  try {
    change(*state_);
  } catch (...) {
    state_->text.restore(std::move(before));
    throw;
  }
}

void Editor::set(const Path& at, Value value) {
  all_or_none([&](State& state) { state.set(at, value); });
}
void Editor::add(const Path& list, Value item) {
  all_or_none([&](State& state) { state.add(list, item); });
}
void Editor::insert(const Path& list, std::size_t before, Value item) { state_->insert(list, before, item); }
void Editor::remove(const Path& at) { state_->remove(at); }
void Editor::rename(const Path& at, std::string key) { state_->rename(at, key); }

const yaml::Node& Editor::root() const { return state_->root(); }
const yaml::Node* Editor::find(const Path& at) const { return edit::find(root(), at); }
bool Editor::changed() const { return state_->text.changed(); }
std::string Editor::bytes() const { return state_->text.bytes(); }
std::vector<Edit> Editor::edits() const { return state_->text.edits(); }

std::string written(const Value& record) { return Writer(Style{}).record(record); }

}  // namespace lofte::edit
