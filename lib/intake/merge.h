// SPDX-License-Identifier: Apache-2.0
//
// What a list says, brought together with what the folder says. Three things are compared: what the list says
// now, what it said when it was read last, and what the record says. Where the list has not changed, the
// record stays as it is, whoever changed it; where only the list has changed, the record follows; where both
// have, the record stays, and it is said. Nothing is ever taken away because a list no longer has it.
#pragma once
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "intake/context.h"

namespace lofte::intake {

/// What a list said when it was read last: for each record ("measures/a12"), the text of each field by its
/// path.
using Base = std::map<std::string, std::map<std::string, std::string>>;

/// A field that is to be another than it was; `before` is empty for one that is new.
struct Change {
  std::string path;  ///< "observations/n1/text"; empty for the record as a whole
  std::string before;
  std::string after;
};

/// A record to be written.
struct Write {
  std::string path;  ///< relative to the root
  std::string name;  ///< "measures/a12"
  bool is_new = false;
  edit::Value value;  ///< the whole record as it is to be
  std::vector<Change> changes;
};

/// What merging has to know of the world around the list.
struct Surroundings {
  std::string list_name;                                    ///< of the file, for reasons
  calendar::Day today{};                                    ///< of corrections
  std::function<bool(const std::string& path)> is_settled;  ///< whether a record is in the last commit
};

class Merger {
 public:
  Merger(Context& context, const Base& base, const Surroundings& around, const Drafts& drafts)
      : context_(context), base_(base), around_(around), drafts_(drafts) {}

  /// The record of a draft as it is to be; without changes when it is as the list says.
  Write merge(std::size_t draft);
  /// What the list says now, to be remembered.
  const Base& remembered() const { return remembered_; }
  /// What the list said last time and does not say any more: records, and parts of them.
  std::vector<std::string> gone() const;

 private:
  using Value = edit::Value;

  void merge_mapping(Value& had, const Value& said, const std::string& path);
  void merge_entry(Value& had, const std::string& key, const Value& said, const std::string& path);
  void merge_leaf(Value& had, const std::string& key, const Value& said, const std::string& path);
  void merge_union(Value& had, const std::string& key, const Value& said, const std::string& path);
  void merge_items(Value& had, const std::string& key, const Value& said, const std::string& path);
  void merge_due(Value& had, const Value& said, const std::string& path);
  void merge_history(Value& had, const Value& said, const std::string& path);
  void append_history(Value& history, const Value& entry, const std::string& path);
  bool note_changed(Value& history, const Value& entry, const std::string& path);
  void put(Value& had, const std::string& key, const Value& said, const std::string& path);
  void remember(const Value& said, const std::string& path);
  void correct(Value& record);

  /// Whether the list says of a field what it said last time.
  bool as_before(const std::string& path, const std::string& text) const;
  const std::string* before(const std::string& path) const;
  bool was_there(const std::string& path) const;
  Spot spot_of(const std::string& path) const;
  bool prefers_list();

  Context& context_;
  const Base& base_;
  const Surroundings& around_;
  const Drafts& drafts_;
  Base remembered_;
  std::size_t draft_ = 0;  // being merged, and what comes of it
  Write* write_ = nullptr;
};

}  // namespace lofte::intake
