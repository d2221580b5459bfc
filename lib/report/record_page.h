// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>

#include "doc/document.h"
#include "doc/value.h"
#include "query/chain.h"

namespace lofte::report {

/// What `lofte show KIND/ID` shows, for the house and for a screen of 80 columns: what the record says, then
/// what led to it and what it led to, as trees.
doc::Document record_page(const corpus::Corpus& corpus, const eval::Status& status, const query::Chain& chain,
                          words::Lang lang);

/// The answer of `lofte show --format json`: {"lofte", "as_of", "revision", "record", "title", "state",
/// "date", "fields", "chain": {"from", "to"}}. Fields have the keys of the record; times, counts and targets
/// are as they are written there. What hangs on a node of the chain is in its "from" or "to".
doc::Value record_json(const corpus::Corpus& corpus, const eval::Status& status, const query::Chain& chain,
                       const std::optional<std::string>& revision, words::Lang lang);

}  // namespace lofte::report
