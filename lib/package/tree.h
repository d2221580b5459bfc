// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: the records as they are written, without what was not known on the day and without
// what may not leave the house.
#pragma once
#include <map>

#include "edit/value.h"
#include "eval/status.h"
#include "records/schema.h"

namespace lofte::package {

/// A record, or something that lofte.yaml declares, by its id.
struct Written {
  std::string id;
  std::string path;  ///< of a record
  edit::Value value;
};

/// Everything that is exported, by the name of its table: "measures", "parties" …; each by id.
using Tree = std::map<std::string, std::vector<Written>>;

Tree tree(const corpus::Corpus& corpus, const eval::Status& status, bool internal);

/// The first and last day of a time or period as a record writes it; no first day for ..2024-06-15, no last
/// one for 2020/... Nothing for what is no time.
struct Days {
  std::optional<calendar::Day> first;
  std::optional<calendar::Day> last;
};
std::optional<Days> days_of(const std::string& written);

}  // namespace lofte::package
