// SPDX-License-Identifier: Apache-2.0
//
// What two states of a record say differently, found by their canonical forms alone.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "records/canonical.h"

namespace lofte::rules {

struct Difference {
  /// `moved` is an entry of an ordered list that stands in another place among the others.
  enum class Kind { changed, added, removed, moved };

  Kind kind = Kind::changed;
  std::string path;                         ///< the fields from the root, "observations.proposals.declined"
  std::vector<std::string> ids;             ///< of the entries on the way, as far as they have any
  const records::Canonical* was = nullptr;  ///< none for what was added
  const records::Canonical* is = nullptr;   ///< none for what was taken away
  /// Where it stands now: the very value where one alone differs; of what is gone, the nearest key around it.
  Span span;
  /// Of an entry without an id that was changed: what differs inside it.
  std::vector<Difference> inner;

  /// The last field of the path.
  std::string_view field() const;
  /// The id of the entry that it stands in; empty for what stands in none.
  std::string_view id() const { return ids.empty() ? std::string_view() : std::string_view(ids.back()); }
};

/// How lists and mappings are compared.
struct Comparing {
  /// Whether a list's order says something.
  bool (*ordered)(std::string_view path) = [](std::string_view) { return false; };
  /// Whether a mapping is told as a whole, however many of its members differ.
  bool (*whole)(std::string_view path) = [](std::string_view) { return false; };
};

/// The differences in the order of the older state, then what was added. They lead into both values. `home`
/// is where something about the record as a whole is said.
std::vector<Difference> differences(const records::Canonical& was, const records::Canonical& is, Span home,
                                    const Comparing& comparing = {});

}  // namespace lofte::rules
