// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "edit/value.h"
#include "yaml/node.h"

namespace lofte::edit {

/// The item of a list whose `id` is this.
struct ById {
  std::string id;
};
inline ById by_id(std::string id) { return {std::move(id)}; }

/// One step into a record: a key, the number of a list's item from 0, or the id of one.
struct Step {
  std::variant<std::string, std::size_t, ById> to;

  Step(std::string key) : to(std::move(key)) {}
  Step(std::string_view key) : to(std::string(key)) {}
  Step(const char* key) : to(std::string(key)) {}
  Step(std::size_t index) : to(index) {}
  Step(int index) : to(static_cast<std::size_t>(index)) {}
  Step(ById item) : to(std::move(item)) {}

  /// The key; nullptr for an item of a list.
  const std::string* key() const { return std::get_if<std::string>(&to); }
};

/// The way to a place in a record; empty for the record as a whole.
///
///     Path{"observations", by_id("mork-port"), "proposals", 0, "text"}
using Path = std::vector<Step>;

/// The way as a person reads it: "observations/mork-port/proposals/0/text".
std::string shown(const Path& path);

/// What stands there; nullptr when nothing does.
const yaml::Node* find(const yaml::Node& root, const Path& path);
Value* find(Value& root, const Path& path);

/// Where in a list the item of a step stands; its size when there is none.
std::size_t index_of(const yaml::Node& list, const Step& step);
std::size_t index_of(const Value& list, const Step& step);

}  // namespace lofte::edit
