// SPDX-License-Identifier: Apache-2.0
//
// The canonical form of a record: what it says, whatever way it was written. `polis` and `[polis]`, `2020`
// and `2020-01/2020-12`, `50+` and `51..60`, a text on one line or folded over three are the same. It is made
// from the field tables alone, so that a field is compared from the day it stands in one.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "calendar/day.h"
#include "records/schema.h"

namespace lofte::records {

struct Canonical {
  /// `absent` is also a list without entries; `faulty` is what is there and could not be read.
  enum class Kind : unsigned char { absent, faulty, scalar, object, list, map };

  Kind kind = Kind::absent;
  TypeInfo::Form form = TypeInfo::Form::text;  ///< of a scalar
  std::string same;                            ///< of a scalar: equal for two that mean the same
  std::string shown;                           ///< of a scalar: as it is written, on one line
  std::optional<calendar::Interval> when;      ///< of a time or a period
  Span span;                                   ///< of the value
  Span key;                                    ///< of the key before it
  std::vector<std::pair<std::string, Canonical>>
      members;                   ///< of an object those that are there, of a map all
  std::vector<Canonical> items;  ///< of a list

  /// Whether the record does not say it: it was filled in for what leaving it out means.
  bool implied() const { return span.end == 0 && key.end == 0; }
  /// The member with a name; nullptr when it is not there.
  const Canonical* find(std::string_view name) const;
  /// The scalar of a member; empty when it is not there.
  std::string_view text(std::string_view name) const;
};

/// What a record that is referred to is called now; for ids that have not changed, the id itself.
using NameNow = std::function<std::string(What, const std::string&)>;

/// The canonical form of the root of a file, by its table. References in it are named as `now` says.
Canonical canonical(const ObjectInfo& object, const yaml::Node& root, const NameNow& now = {});

/// What a value says, as one text that is equal for two that say the same. The order of lists says nothing.
std::string written(const Canonical& value);
inline bool same(const Canonical& a, const Canonical& b) { return written(a) == written(b); }

/// Whether something in a value could not be read.
bool faulty(const Canonical& value);

/// A value fit for a message, whole: "date: 2020-06-24, state: done", "kommun, polis".
std::string shown(const Canonical& value);

}  // namespace lofte::records
