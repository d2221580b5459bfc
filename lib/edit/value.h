// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "yaml/node.h"

namespace lofte::edit {

/// What is to stand in a record, whatever way it is written: a text, a list, or keys with values.
///
///     Value entry = Value::mapping({{"date", "2020-10-01"}, {"state", "done"}, {"by",
///     Value::list({"polis"})}});
class Value {
 public:
  enum class Kind { nothing, text, list, mapping };
  using Entry = std::pair<std::string, Value>;

  Value() = default;  ///< nothing, as after a key with no value
  Value(std::string text);
  Value(std::string_view text);
  Value(const char* text);
  static Value list(std::vector<Value> items = {});
  static Value mapping(std::vector<Entry> entries = {});
  /// What a node of a record says.
  static Value of(const yaml::Node& node);

  Kind kind() const { return kind_; }
  bool is_text() const { return kind_ == Kind::text; }
  bool is_list() const { return kind_ == Kind::list; }
  bool is_mapping() const { return kind_ == Kind::mapping; }

  const std::string& text() const { return text_; }
  const std::vector<Value>& items() const { return items_; }
  std::vector<Value>& items() { return items_; }
  const std::vector<Entry>& entries() const { return entries_; }
  std::vector<Entry>& entries() { return entries_; }

  /// The value under a key of a mapping; nullptr when there is none.
  const Value* find(std::string_view key) const;
  Value* find(std::string_view key);
  /// Adds an entry to a mapping, behind the others; returns the mapping.
  Value& put(std::string key, Value value);

  /// Whether both say the same to who reads a record: blanks and line ends around a text say nothing, nor
  /// does the order of keys.
  friend bool operator==(const Value& a, const Value& b);

 private:
  Kind kind_ = Kind::nothing;
  std::string text_;
  std::vector<Value> items_;
  std::vector<Entry> entries_;
};

}  // namespace lofte::edit
