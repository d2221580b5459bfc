// SPDX-License-Identifier: Apache-2.0
//
// What generated records hold, counted against the tables of the record format: a field that is added to a
// table and never generated is found out.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "records/schema.h"
#include "yaml/node.h"

namespace lofte::clean {

class Reach {
 public:
  /// Counts a record, or lofte.yaml, as it was read back.
  void add(const std::string& name, const records::ObjectInfo& object, const yaml::Node& node);

  /// What occurs too seldom: a field less than `least` times, an optional one never left out as often, a word
  /// of a choice, a form of a time or a count. One line each.
  std::string missing(const std::string& name, const records::ObjectInfo& object, int least) const;

 private:
  void add_value(const std::string& path, const records::TypeInfo& type, const yaml::Node& node);
  void missing_fields(const std::string& path, const records::ObjectInfo& object, int least,
                      std::vector<std::string>& above, std::string& out) const;
  void missing_values(const std::string& path, const records::TypeInfo& type, int least,
                      std::vector<std::string>& above, std::string& out) const;
  int count(const std::string& key) const;

  std::map<std::string, int> seen_;
};

/// The forms of a time, a period and a count: "A/B", "week", "about" … The form of a text.
std::vector<std::string_view> forms_of(records::TypeInfo::Form form);
std::string_view form_of(records::TypeInfo::Form form, std::string_view text);

}  // namespace lofte::clean
