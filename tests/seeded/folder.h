// SPDX-License-Identifier: Apache-2.0
//
// A folder of records as a seeder sees it: its files, and every value in them with its place and its type, so
// that a fault can be put wherever there is room for it.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/day.h"
#include "records/schema.h"
#include "yaml/reader.h"

namespace lofte::seeded {

using Files = std::map<std::string, std::string>;                   ///< path → bytes
using Changes = std::map<std::string, std::optional<std::string>>;  ///< path → new bytes; nullopt: taken away
using Form = records::TypeInfo::Form;

/// One value of a record: what stands after a key, or an element of a list.
struct Value {
  std::string path;        ///< of the file
  std::string trail;       ///< "commitments.target.at_least"
  std::string key;         ///< the last of the trail
  records::TypeInfo type;  ///< of several it may be, the one that it is
  const yaml::Node* node = nullptr;
  const yaml::Node* parent = nullptr;           ///< the mapping of `entry`, the sequence of an element
  std::size_t index = 0;                        ///< the place in `parent`
  const yaml::Entry* entry = nullptr;           ///< nullptr for an element of a list
  const records::FieldInfo* field = nullptr;    ///< nullptr for an element and for the value of a free key
  const records::ObjectInfo* object = nullptr;  ///< the keys that `parent` may have, where they are fixed

  bool is(Form form) const { return type.form == form; }
  bool is_scalar() const { return node->is_scalar(); }
};

class Folder {
 public:
  explicit Folder(Files files);
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  const Files& files() const { return files_; }
  const std::string& text(const std::string& path) const { return files_.at(path); }
  /// The records and lofte.yaml, in byte order.
  const std::vector<std::string>& records() const { return records_; }
  const std::vector<Value>& values() const { return values_; }
  /// The mapping that a record is; an empty node when it is none.
  const yaml::Node& root(const std::string& path) const;

 private:
  Files files_;
  std::vector<std::string> records_;
  std::map<std::string, yaml::Document> documents_;
  std::vector<Value> values_;
};

/// The files after changes.
Files changed(Files files, const Changes& changes);

/// The folder of a record ("walks"); empty for lofte.yaml.
std::string kind_of(const std::string& path);

/// The line (from 1) of an offset.
int line_of(const std::string& text, std::size_t offset);

/// What a mapping has under a key, or nullptr.
const yaml::Node* find(const yaml::Node& mapping, std::string_view key);
/// The days of a time in a record.
calendar::Interval days_of(const yaml::Node& record, std::string_view key = "period");
/// The text of a scalar under a key; empty when there is none.
std::string scalar(const yaml::Node& mapping, std::string_view key);

}  // namespace lofte::seeded
