// SPDX-License-Identifier: Apache-2.0
//
// How a value of each type is read from a node. A codec reports what it cannot read and returns false; the
// field is then faulty, and reading goes on. Only the .cpp files of this room include this.
#pragma once
#include <algorithm>
#include <type_traits>
#include <utility>

#include "base/strings.h"
#include "records/cut_text.h"
#include "records/decoder.h"
#include "records/form_help.h"
#include "yaml/limits.h"

namespace lofte::records {

/// The table of a mapping with fixed keys; one specialisation per struct, in its kind's .cpp.
template <class S>
const ObjectInfo& fields();

/// The scalar's text; reports `wrong-type` or `empty-text` and returns nullptr when there is none.
const Text* scalar(Decoder& decoder, const yaml::Node& node, TypeInfo::Form expected);

/// Whether curly quotes or unseen characters stand in a value that is no free text; reports them under the
/// rule of its form.
bool has_stray_signs(Decoder& decoder, Span span, std::string_view text, TypeInfo::Form form);

/// The place of a word that is not written as one of the choices among them; reports `bad-choice` and returns
/// -1 when it is none of them.
int choose(Decoder& decoder, const yaml::Node& node, const std::vector<std::string_view>& words);

/// Every struct is an object, unless it has a codec of its own below.
template <class T>
struct Codec {
  static TypeInfo type() {
    return {.form = TypeInfo::Form::object, .what = {}, .words = {}, .parts = {}, .object = &fields<T>};
  }
  static bool read(Decoder& d, const yaml::Node& node, T& out) {
    return read_object(d, node, fields<T>(), &out);
  }
};

/// A value that one function reads: its form is known, and nothing else.
template <class T, TypeInfo::Form F>
struct ScalarCodec {
  static TypeInfo type() { return {.form = F, .what = {}, .words = {}, .parts = {}}; }
  static bool read(Decoder& decoder, const yaml::Node& node, T& out);
};

template <>
struct Codec<Text> : ScalarCodec<Text, TypeInfo::Form::text> {};
template <>
struct Codec<Id> : ScalarCodec<Id, TypeInfo::Form::id> {};
template <>
struct Codec<LocalRef> : ScalarCodec<LocalRef, TypeInfo::Form::local_ref> {};
template <>
struct Codec<Number> : ScalarCodec<Number, TypeInfo::Form::number> {};
template <>
struct Codec<Goal> : ScalarCodec<Goal, TypeInfo::Form::goal> {};
template <>
struct Codec<long long> : ScalarCodec<long long, TypeInfo::Form::whole> {};
template <>
struct Codec<calendar::Time> : ScalarCodec<calendar::Time, TypeInfo::Form::time> {};
template <>
struct Codec<BoundedTime> : ScalarCodec<BoundedTime, TypeInfo::Form::bounded_time> {};
template <>
struct Codec<Period> : ScalarCodec<Period, TypeInfo::Form::period> {};
template <>
struct Codec<PromisePeriod> : ScalarCodec<PromisePeriod, TypeInfo::Form::period_or_unknown> {};
template <>
struct Codec<calendar::Duration> : ScalarCodec<calendar::Duration, TypeInfo::Form::duration> {};
template <>
struct Codec<calendar::Count> : ScalarCodec<calendar::Count, TypeInfo::Form::count> {};
template <>
struct Codec<PartyOrText> : ScalarCodec<PartyOrText, TypeInfo::Form::party_or_text> {};
template <>
struct Codec<CommitmentRef> : ScalarCodec<CommitmentRef, TypeInfo::Form::commitment_ref> {};
template <>
struct Codec<Origin> : ScalarCodec<Origin, TypeInfo::Form::origin> {};
template <>
struct Codec<Indicator> : ScalarCodec<Indicator, TypeInfo::Form::indicator> {};
template <>
struct Codec<Counted> : ScalarCodec<Counted, TypeInfo::Form::counted> {};
template <>
struct Codec<FilePath> : ScalarCodec<FilePath, TypeInfo::Form::file> {};
template <>
struct Codec<Position> : ScalarCodec<Position, TypeInfo::Form::position> {};

template <What W>
struct Codec<Ref<W>> {
  static TypeInfo type() { return {.form = TypeInfo::Form::ref, .what = W, .words = {}, .parts = {}}; }
  static bool read(Decoder& d, const yaml::Node& node, Ref<W>& out) {
    const Text* text = scalar(d, node, TypeInfo::Form::ref);
    if (!text) return false;
    out.id = trim(*text);
    d.refer(W, out.id, node.span);
    return true;
  }
};

template <class E>
struct ChoiceCodec {
  static std::vector<std::string_view> words() {
    std::vector<std::string_view> all;
    for (const auto& choice : Choices<E>::table) all.push_back(choice.first);
    return all;
  }
  static TypeInfo type() {
    return {.form = TypeInfo::Form::choice, .what = {}, .words = words(), .parts = {}};
  }
  static bool read(Decoder& d, const yaml::Node& node, E& out) {
    if (node.is_scalar())
      for (const auto& [word, choice] : Choices<E>::table)
        if (node.text == word) return out = choice, true;
    const int at = choose(d, node, words());
    if (at >= 0) out = Choices<E>::table[static_cast<std::size_t>(at)].second;
    return at >= 0;
  }
};

template <class E>
requires std::is_enum_v<E>
struct Codec<E> : ChoiceCodec<E> {
};
template <>
struct Codec<bool> : ChoiceCodec<bool> {};

/// A mapping with a title and one of url and file.
template <>
struct Codec<Link> {
  static TypeInfo type();
  static bool read(Decoder& decoder, const yaml::Node& node, Link& out);
};

template <class T>
TypeInfo type_of(const Field<T>*) {
  return Codec<T>::type();
}
template <class T>
TypeInfo type_of(const List<T>*) {
  return {.form = TypeInfo::Form::list, .what = {}, .words = {}, .parts = {Codec<T>::type()}};
}
template <class T>
TypeInfo type_of(const Map<T>*) {
  return {.form = TypeInfo::Form::map, .what = {}, .words = {}, .parts = {Codec<T>::type()}};
}

static_assert(yaml::kMaxBytes < (1U << Written::kOffsetBits));

template <class T>
void read_member(Decoder& d, const yaml::Entry& entry, Field<T>& out) {
  const bool empty = entry.value.kind == yaml::Node::Kind::null;
  if (empty) d.empty(entry.key_span);
  const bool lone = d.enter_element(false);
  T value{};
  const bool good = !empty && Codec<T>::read(d, entry.value, value);
  d.enter_element(lone);
  const Span span = empty ? entry.key_span : entry.value.span;
  out = Field<T>(d.arena(), Written(span, entry.key_span, good ? State::good : State::faulty), value);
}

/// Whether a list's node can be read element by element; reports what it is when it cannot.
bool is_list(Decoder& decoder, const yaml::Node& node, const TypeInfo& element);

/// Reads the elements of a list into as many items as there may be; returns how many could be read.
template <class T>
std::size_t read_items(Decoder& d, const yaml::Node& list, std::span<Item<T>> items) {
  std::size_t good = 0;
  const auto read = [&](const yaml::Node& node) {
    Item<T>& item = items[good] = {{}, node.span};
    if (node.kind == yaml::Node::Kind::null)
      d.empty(node.span);
    else if (Codec<T>::read(d, node, item.value))
      ++good;
  };
  const bool lone = d.enter_element(!list.is_sequence());
  if (!list.is_sequence()) read(list);
  for (const yaml::Node& node : list.items) read(node);
  d.enter_element(lone);
  return good;
}

template <class T>
void read_member(Decoder& d, const yaml::Entry& entry, List<T>& out) {
  const yaml::Node& node = entry.value;
  const bool empty = node.kind == yaml::Node::Kind::null;
  if (empty) d.empty(entry.key_span);
  const bool list = !empty && (node.is_sequence() || is_list(d, node, Codec<T>::type()));
  const std::size_t size = !list ? 0 : node.is_sequence() ? node.items.size() : 1;
  out = List<T>(d.arena(), size);
  const std::size_t good = list ? read_items(d, node, out.items()) : 0;
  const State state = list && good == size ? State::good : State::faulty;
  out.close(Written(node.span, entry.key_span, state), good);
}

/// Whether a mapping's key is an id; reports `bad-id` when it is none.
bool is_map_key(Decoder& decoder, const yaml::Entry& entry);

/// Reads the entries of a mapping into as many items; returns whether all could be read, and takes off the
/// items what is not needed.
template <class T>
bool read_entries(Decoder& d, const yaml::Node& mapping, std::span<Named<T>>& items) {
  bool good = true;
  std::size_t size = 0;
  for (std::size_t at = 0; at < mapping.entries.size(); ++at) {
    const yaml::Entry& child = mapping.entries[at];
    Named<T>& item = items[size++] = {child.key, child.key_span, {}, child.value.span};
    if (const auto cut = cut_at(mapping, at, nullptr)) {
      report_cut(d, mapping, *cut, Codec<T>::type());
      good = false;
      at = cut->last;
      continue;
    }
    const bool empty = child.value.kind == yaml::Node::Kind::null;
    if (empty) d.empty(child.key_span);
    if (!is_map_key(d, child) || empty || !Codec<T>::read(d, child.value, item.value)) good = false;
  }
  items = items.first(size);
  return good;
}

template <class T>
void read_member(Decoder& d, const yaml::Entry& entry, Map<T>& out) {
  const yaml::Node& node = entry.value;
  std::span<Named<T>> items;
  bool good = false;
  if (node.kind == yaml::Node::Kind::null) {
    d.empty(entry.key_span);
  } else if (!node.is_mapping()) {
    d.wrong_type(node, TypeInfo::Form::map, how_to_write(type_of(&out), node));
  } else {
    items = d.arena().template array<Named<T>>(node.entries.size());
    good = read_entries(d, node, items);
  }
  out = Map<T>(d.arena(), Written(node.span, entry.key_span, good ? State::good : State::faulty), items);
}

/// The rows of a struct's table.
template <class S>
class Rows {
 public:
  template <auto M>
  Rows& need(std::string_view name, words::Phrase about) {
    return add<M>(name, true, about);
  }
  template <auto M>
  Rows& may(std::string_view name, words::Phrase about) {
    return add<M>(name, false, about);
  }
  std::vector<FieldInfo> done() { return std::move(rows_); }

 private:
  template <auto M>
  Rows& add(std::string_view name, bool required, words::Phrase about) {
    using Value = std::remove_reference_t<decltype(std::declval<S&>().*M)>;
    rows_.push_back({name, required, about, [] { return type_of(static_cast<const Value*>(nullptr)); },
                     [](Decoder& d, const yaml::Entry& entry, void* object) {
                       read_member(d, entry, static_cast<S*>(object)->*M);
                     },
                     [](Arena& arena, void* object) { (static_cast<S*>(object)->*M).lose(arena); }});
    return *this;
  }
  std::vector<FieldInfo> rows_;
};

/// The rows that every kind of record ends with.
template <class S>
std::vector<FieldInfo> record_rows(Rows<S>& rows) {
  return rows
      .template may<&Record::corrected>("corrected",
                                        {"what was corrected after it had happened or been reported",
                                         "vad som rättats sedan det hände eller redovisades"})
      .template may<&Record::notes>("notes",
                                    {"whatever else should be remembered", "annat som bör finnas kvar"})
      .template may<&Record::sources>("sources", {"where it was published or decided, as links",
                                                  "var det publicerades eller beslutades, som länkar"})
      .done();
}

}  // namespace lofte::records
