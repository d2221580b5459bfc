// SPDX-License-Identifier: Apache-2.0
//
// By what one can tell that a file with the same name still holds the same record.
#include <algorithm>

#include "base/strings.h"
#include "rules/against_parts.h"

namespace lofte::rules {
namespace {

using records::Canonical;

// The fields that say what a record, or something in it, is.
constexpr std::string_view kTraits[] = {"title", "text", "date", "period", "published", "from", "what"};

// The traits of a record as texts "name value".
void add_traits(std::string_view name, const Canonical& value, std::set<std::string>& out) {
  if (value.kind == Canonical::Kind::scalar &&
      std::find(std::begin(kTraits), std::end(kTraits), name) != std::end(kTraits))
    out.insert(std::string(name) + " " + value.same);
  for (const auto& [field, member] : value.members)
    if (field != "notes" && field != "sources" && field != "corrected") add_traits(field, member, out);
  for (const Canonical& item : value.items) add_traits(name, item, out);
}

std::set<std::string> traits(const Canonical& root) {
  std::set<std::string> out;
  add_traits("", root, out);
  return out;
}

}  // namespace

bool another_record(const Edited& edited) {
  if (edited.was_faulty || edited.is_excused) return false;
  const std::set<std::string> before = traits(edited.before);
  const std::set<std::string> now = traits(edited.now);
  return std::none_of(now.begin(), now.end(), [&](const std::string& one) { return before.contains(one); });
}

}  // namespace lofte::rules
