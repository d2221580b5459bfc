// SPDX-License-Identifier: Apache-2.0
//
// The one table of the record format. Each kind of record lists its fields once (promise.cpp, walk.cpp, …),
// each with its name, whether it is required, what it means in both languages, and its type. Decoding, the
// messages about unknown and missing keys, JSON Schema, templates and the reference page are all made from
// these rows.
#pragma once
#include <bitset>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "records/kind.h"
#include "words/phrase.h"
#include "yaml/node.h"

namespace lofte::records {

class Decoder;
struct ObjectInfo;

/// What a value may be.
struct TypeInfo {
  enum class Form {
    text,
    id,
    local_ref,
    ref,
    choice,
    number,
    goal,
    whole,
    time,
    bounded_time,
    period,
    period_or_unknown,
    duration,
    count,
    party_or_text,
    commitment_ref,
    origin,
    indicator,
    counted,
    file,
    position,
    object,
    list,
    map,
    any_of
  };
  Form form;
  What what = What::promise;                ///< ref: of what
  std::vector<std::string_view> words;      ///< choice: the words
  std::vector<TypeInfo> parts;              ///< list, map: the element; any_of: what it may be
  const ObjectInfo& (*object)() = nullptr;  ///< object: its fields

  /// Whether one scalar can be written for it.
  bool takes_scalar() const;
};

/// One field of a kind of record or of a part of one.
struct FieldInfo {
  std::string_view name;
  bool required;
  words::Phrase about;  ///< what it means; a phrase without a full stop
  TypeInfo (*type)();
  void (*read)(Decoder&, const yaml::Entry&, void* object);  ///< reads the entry into the object's member
  void (*lose)(Arena&, void* object);  ///< marks the member as written and unreadable: its key was misspelt
};

/// A mapping with fixed keys.
struct ObjectInfo {
  static constexpr std::size_t kMostFields = 64;
  using Places = std::bitset<kMostFields>;

  ObjectInfo(words::Phrase what, std::vector<FieldInfo> all, std::vector<std::string_view> needed = {});

  words::Phrase one;  ///< "a commitment"
  std::vector<FieldInfo> fields;
  std::vector<std::string_view> one_needed;  ///< optional fields of which at least one must be there
  Places required;                           ///< the places of the fields that must be there
};

/// The field of an object by its name; nullptr for any other word. `from`: the field that is looked at first.
const FieldInfo* field_of(const ObjectInfo& object, std::string_view name, std::size_t from = 0);

/// The fields of a kind of record.
const ObjectInfo& object_of(What kind);
/// The fields of lofte.yaml.
const ObjectInfo& settings_object();

/// What a value of this form is, for messages and documentation: "a time (2020, 2020-09, 2020-09-15 …)".
words::Phrase describe(TypeInfo::Form form);

/// The texts that a value of this form may be, as an anchored regular expression (ECMAScript); empty where
/// any text will do, and for what is no text. A reference has the form of an id: nothing else can be
/// declared.
std::string pattern(TypeInfo::Form form);

}  // namespace lofte::records
