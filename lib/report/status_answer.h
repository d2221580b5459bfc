// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "doc/value.h"
#include "eval/status.h"

namespace lofte::report {

/// The answer of `lofte status --format json`. Its keys, their order and their types are part of the format
/// (version 1); reasons and messages are in the language asked for. A status in JSON is for the house and
/// holds every figure as it was reported.
doc::Value status_json(const corpus::Corpus& corpus, const eval::Status& status,
                       const std::optional<std::string>& revision, words::Lang lang);

/// The status of some promises alone: with their walks, their measures and what needs attention in them. What
/// concerns the folder as a whole is left out. Without ids, everything.
eval::Status only(const corpus::Corpus& corpus, eval::Status status,
                  const std::vector<std::string>& promise_ids);

}  // namespace lofte::report
