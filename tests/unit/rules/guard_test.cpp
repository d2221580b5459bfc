// SPDX-License-Identifier: Apache-2.0
#include "rules/guard.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "records/kinds.h"

using namespace lofte;
using namespace lofte::rules;
using records::FieldInfo;
using records::ObjectInfo;
using records::TypeInfo;

namespace {

using Paths = std::set<std::string>;

void add_fields(const ObjectInfo& object, const std::string& above, Paths& out);

void add_type(const TypeInfo& type, const std::string& path, Paths& out) {
  if (type.form == TypeInfo::Form::object) add_fields(type.object(), path + ".", out);
  for (const TypeInfo& part : type.parts) add_type(part, path, out);
}

void add_fields(const ObjectInfo& object, const std::string& above, Paths& out) {
  for (const FieldInfo& field : object.fields) {
    out.insert(above + std::string(field.name));
    add_type(field.type(), above + std::string(field.name), out);
  }
}

/// Every field of a kind by its path, from the field tables.
Paths paths_of(records::What kind) {
  Paths out;
  add_fields(records::object_of(kind), "", out);
  return out;
}

}  // namespace

TEST_CASE("every field of every kind is guarded but for those that are named as free") {
  // Whoever frees a field names it here as well: that is a decision, and not a slip.
  const std::set<std::string> free{"agreement.title",
                                   "followup.feedback.url",
                                   "followup.title",
                                   "forum.chair",
                                   "forum.members",
                                   "forum.title",
                                   "measure.category",
                                   "measure.size",
                                   "measure.title",
                                   "plan.title",
                                   "promise.contact",
                                   "promise.commitments.heading",
                                   "situation.title",
                                   "walk.feedback.url",
                                   "walk.observations.category",
                                   "walk.observations.photos",
                                   "walk.route",
                                   "walk.start",
                                   "walk.title"};
  const auto named = [&](const std::string& kind, const std::string& path) {
    if (path.starts_with("notes") || path.starts_with("sources")) return true;
    const std::string full = kind + "." + path;
    return std::any_of(free.begin(), free.end(),
                       [&](const std::string& one) { return full == one || full.starts_with(one + "."); });
  };
  for (const records::KindInfo& kind : records::kKinds) {
    const std::string name(kind.name);
    for (const std::string& path : paths_of(kind.what)) {
      CAPTURE(name + "." + path);
      CHECK((hold_of(kind.what, path) == Hold::free) == named(name, path));
    }
  }
}

TEST_CASE("every row of the guard names a field that there is, and why it is free or what it is called") {
  for (const GuardRow& row : guard_rows()) {
    CAPTURE(std::string(row.path));
    CHECK(paths_of(row.kind).contains(std::string(row.path)));
    CHECK(!row.about.in(words::Lang::en).empty());
    CHECK(!row.about.in(words::Lang::sv).empty());
  }
  for (const Implied& one : implied_values()) {
    CAPTURE(std::string(one.path));
    CHECK(paths_of(one.kind).contains(std::string(one.path)));
  }
}
