// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "diag/finding.h"
#include "yaml/fault.h"
#include "yaml/node.h"

namespace lofte::yaml {

/// A mapping whose entries are not in the tree yet.
struct OpenMapping {
  Node node;
  std::vector<Entry> entries;
};

/// Takes away the entries whose key stood before in the mapping, and reports each. `known` may be nullptr.
void drop_duplicates(const std::string& path, std::string_view text, std::vector<Entry>& entries,
                     KnownKey known, diag::Findings& findings);

/// The mapping of a whole file: takes away further records, which begin with the same key, and reports each.
void drop_second_records(const std::string& path, std::string_view text, OpenMapping& root,
                         diag::Findings& findings);

/// An entry of a block list, whose keys begin anew where the dash of the next entry was forgotten: parts it
/// there, and reports each missing dash. One node when no dash is missing.
std::vector<OpenMapping> part_at_missing_dashes(const std::string& path, std::string_view text,
                                                OpenMapping&& entry, diag::Findings& findings);

}  // namespace lofte::yaml
