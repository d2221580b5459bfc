// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "intake/memory.h"
#include "session.h"

namespace lofte::cli {

/// The kind of list that is named, with the nearest for a slip.
intake::List list_argument(const std::string& word);

/// --encoding and --delimiter.
sheet::Options sheet_options(const Session& session);
std::vector<std::string> encodings();

/// Puts what --map, --set and --sheet decide. Throws lofte::Error for what cannot be decided.
void put_decisions(const Session& session, intake::List list, intake::Decisions& decisions);

}  // namespace lofte::cli
