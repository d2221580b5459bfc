// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/edit.h"
#include "base/span.h"
#include "diag/rule_info.h"
#include "words/message.h"

namespace lofte::diag {

/// A stretch of a file of the folder. A path without a text (a removed record, a folder) has span {0, 0}.
struct Place {
  std::string path;  ///< relative to the root, with '/'
  Span span;
  friend bool operator==(const Place&, const Place&) = default;
};

/// A second place that belongs to a finding, and what it has to do with it.
struct Related {
  Place place;
  words::Message message;
};

/// A change to a file of the folder.
struct FileEdit {
  std::string path;
  Edit edit;
  friend bool operator==(const FileEdit&, const FileEdit&) = default;
};

/// One fault found in the records: a plain value; how it looks is the output room's business.
struct Finding {
  const RuleInfo* rule;
  Place place;
  words::Message message;              ///< what is wrong; no full stop at the end
  std::optional<words::Message> help;  ///< what to do
  std::vector<Related> related;
  Severity severity;  ///< the rule's, unless the folder's settings changed it
  /// What mends it, where that can mean one thing only; else nothing.
  std::vector<FileEdit> fix;
  /// Where the file should lie instead, where that can be one place only; else empty.
  std::string move_to;

  Finding(const RuleInfo& info, Place where, words::Message what, std::optional<words::Message> remedy = {},
          std::vector<Related> others = {});
  Finding(const Finding& other);
  Finding(Finding&& other) noexcept;
  Finding& operator=(const Finding& other);
  Finding& operator=(Finding&& other) noexcept;
  ~Finding();

  bool mends_itself() const { return !fix.empty() || !move_to.empty(); }
  /// Says what mends it, in its own file. A text with an identity number in it is not told, and so not put
  /// there.
  Finding& mend_with(const std::vector<Edit>& edits);
};

using Findings = std::vector<Finding>;

/// In the order every format prints them (path, place, rule, text), without exact repetitions.
void sort(Findings& findings);

/// How many findings have the severity.
int count(const Findings& findings, Severity severity);

}  // namespace lofte::diag
