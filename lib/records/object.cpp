// SPDX-License-Identifier: Apache-2.0
//
// How a mapping with fixed keys is read by its table: what is there, what is missing, what nobody knows.
#include <algorithm>

#include "records/cut_text.h"
#include "records/decoder.h"
#include "records/form_help.h"
#include "records/form_rules.h"
#include "records/glossary.h"

namespace lofte::records {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kUnknown{"{object} has no key \"{key}\"", "{object} har inget fält ”{key}”"};
constexpr Phrase kKeysAre{"the keys are {keys}", "fälten är {keys}"};
constexpr Phrase kKeysAreOrNotes{"the keys are {keys}; other text goes under notes",
                                 "fälten är {keys}; annan text skrivs under notes"};
constexpr Phrase kMissing{"\"{key}\" is missing: {about}", "”{key}” saknas: {about}"};
constexpr Phrase kAddKey{"add a line that begins with {key}:", "lägg till en rad som börjar med {key}:"};
constexpr Phrase kAddInBraces{"write {key}: inside the braces {braces}",
                              "skriv {key}: inom klamrarna {braces}"};

std::vector<std::string> names(const ObjectInfo& object) {
  std::vector<std::string> all;
  for (const FieldInfo& field : object.fields) all.emplace_back(field.name);
  return all;
}

words::Message keys_of(const ObjectInfo& object) {
  return say(field_of(object, "notes") ? kKeysAreOrNotes : kKeysAre,
             {{"keys", choices(names(object), key_terms(), words::Joint::and_)}});
}

bool holds(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// The key that an unknown one was meant to be: the nearest of those not written already.
struct MeantKey {
  std::optional<std::string> near;
  bool sure = false;
};
MeantKey meant_key(const yaml::Node& node, const ObjectInfo& object, const std::string& key,
                   const std::vector<std::string>& guessed) {
  constexpr std::size_t kMostKeys = 500;  // more are no record, and guessing for each would take its square
  if (node.entries.size() > kMostKeys) return MeantKey{};
  std::vector<std::string> left = names(object);
  std::erase_if(left, [&](const std::string& name) { return node.find(name) || holds(guessed, name); });
  auto near = meant(key, left, key_terms());
  const bool sure = near && surely_meant(key, left, key_terms()) == near;
  return {std::move(near), sure};
}

bool holds_nothing(const yaml::Node& node) {
  return (node.is_sequence() && node.items.empty()) || (node.is_mapping() && node.entries.empty());
}

void read_field(Decoder& decoder, const yaml::Entry& entry, const FieldInfo& field, void* out) {
  const std::string_view before = decoder.enter(field.name);
  field.read(decoder, entry, out);
  if (field.required && holds_nothing(entry.value)) {
    decoder.empty(entry.key_span);
    field.lose(decoder.arena(), out);
  }
  decoder.enter(before);
}

Span first_key(const yaml::Node& node) {
  return node.entries.empty() ? Span{node.span.begin, node.span.begin} : node.entries.front().key_span;
}

// The reading of one mapping. Which fields were there is noted by their places in the table.
class ObjectReader {
 public:
  ObjectReader(Decoder& decoder, const yaml::Node& node, const ObjectInfo& object, void* out)
      : decoder_(decoder), node_(node), object_(object), out_(out) {}

  void read() {
    const bool before = decoder_.enter_braces(node_.flow);
    for (std::size_t at = 0; at < node_.entries.size(); ++at) at = read_entry(at);
    decoder_.enter_braces(before);
    const ObjectInfo::Places missing = object_.required & ~there_;
    for (std::size_t at = 0; missing.any() && at < object_.fields.size(); ++at)
      if (missing.test(at)) miss(object_.fields[at]);
  }

 private:
  // Reads one entry, and what its commas cut off; returns the last entry that belongs to it.
  std::size_t read_entry(std::size_t at) {
    const yaml::Entry& entry = node_.entries[at];
    const auto cut = cut_at(node_, at, &object_);
    const std::size_t last = cut ? cut->last : at;
    const FieldInfo* field = field_of(object_, entry.key, next_);
    if (!field) return read_unknown(entry, cut.has_value()), last;
    note(*field);
    if (!cut) return read_field(decoder_, entry, *field, out_), last;
    report_cut(decoder_, node_, *cut, field->type());
    return field->lose(decoder_.arena(), out_), last;
  }

  // What an unknown key holds is read as what it was meant to be, for the faults inside; no rule relies on
  // the guess.
  void read_unknown(const yaml::Entry& entry, bool cut) {
    const auto [near, sure] = meant_key(node_, object_, entry.key, misspelt_);
    decoder_.report(kUnknownKey, entry.key_span,
                    say(kUnknown, {{"object", nested(say(object_.one))}, {"key", entry.key}}),
                    near ? words::did_you_mean(*near) : keys_of(object_),
                    sure ? std::vector<Edit>{{entry.key_span, *near}} : std::vector<Edit>{});
    if (!near) return;
    misspelt_.push_back(*near);
    const FieldInfo& field = *field_of(object_, *near);
    if (!cut) read_field(decoder_, entry, field, out_);
    field.lose(decoder_.arena(), out_);
  }

  void miss(const FieldInfo& field) {
    if (holds(misspelt_, field.name)) return;
    field.lose(decoder_.arena(), out_);
    const std::string key(field.name);
    decoder_.report(kMissingKey, first_key(node_),
                    say(kMissing, {{"key", key}, {"about", nested(say(field.about))}}),
                    node_.flow ? say(kAddInBraces, {{"key", key}, {"braces", std::string("{ }")}})
                               : say(kAddKey, {{"key", key}}));
  }

  void note(const FieldInfo& field) {
    next_ = static_cast<std::size_t>(&field - object_.fields.data());
    there_.set(next_++);
  }

  Decoder& decoder_;
  const yaml::Node& node_;
  const ObjectInfo& object_;
  void* const out_;
  std::vector<std::string> misspelt_;
  ObjectInfo::Places there_;
  std::size_t next_ = 0;  // keys are mostly written in the order of the table
};

}  // namespace

bool read_object(Decoder& decoder, const yaml::Node& node, const ObjectInfo& object, void* out) {
  if (!node.is_mapping()) {
    decoder.wrong_type(node, TypeInfo::Form::object,
                       decoder.field().empty() ? how_to_begin(object) : how_to_write(object));
    return false;
  }
  ObjectReader(decoder, node, object, out).read();
  return true;
}

}  // namespace lofte::records
