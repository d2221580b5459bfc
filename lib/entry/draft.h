// SPDX-License-Identifier: Apache-2.0
//
// A record that is put together from keys and values.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "edit/value.h"
#include "records/schema.h"

namespace lofte::entry {

class Draft {
 public:
  explicit Draft(const records::ObjectInfo& object) : object_(&object) {}

  /// Gives a key a value: "title", "signed.date", "values.index". Of a list of single values that are no
  /// texts, "kommun,polis" is two; given again, a list grows. Of a list of parts ("commitments.text"), a key
  /// that the last part has begins the next one. A value in braces or brackets is read as YAML. Throws
  /// lofte::Error for a key that there is not, with the nearest, and for one that has keys of its own.
  void set(const std::string& key, const std::string& text);

  /// The record: keys in the order of the table, lists of one single value as that value, and an id for each
  /// part that has none.
  edit::Value record() const;

  /// What was set, in its order.
  const std::vector<std::pair<std::string, std::string>>& told() const { return told_; }

  bool has(std::string_view key) const { return value_.find(key) != nullptr; }

 private:
  const records::ObjectInfo* object_;
  edit::Value value_ = edit::Value::mapping();
  std::vector<std::pair<std::string, std::string>> told_;
};

}  // namespace lofte::entry
