// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

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

/// One fault found in the records: a plain value; how it looks is the output room's business.
struct Finding {
  const RuleInfo* rule;
  Place place;
  words::Message message;              ///< what is wrong; no full stop at the end
  std::optional<words::Message> help;  ///< what to do
  std::vector<Related> related;
  Severity severity;  ///< the rule's, unless the folder's settings changed it

  Finding(const RuleInfo& info, Place where, words::Message what, std::optional<words::Message> remedy = {},
          std::vector<Related> others = {});
  Finding(const Finding& other);
  Finding(Finding&& other) noexcept;
  Finding& operator=(const Finding& other);
  Finding& operator=(Finding&& other) noexcept;
  ~Finding();
};

using Findings = std::vector<Finding>;

/// In the order every format prints them (path, place, rule, text), without exact repetitions.
void sort(Findings& findings);

/// How many findings have the severity.
int count(const Findings& findings, Severity severity);

}  // namespace lofte::diag
