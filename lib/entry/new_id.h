// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "edit/value.h"
#include "records/kind.h"

namespace lofte::entry {

/// An id of at most so many characters, which ends with a whole word of it.
std::string shortened(std::string id, std::size_t longest);

/// The id that a new record of a kind gets: from its title or name; of a walk from its date and place, of a
/// follow-up from period and reporter, of a survey from series and period. Nothing when it says none of
/// these.
std::optional<std::string> new_id(records::What kind, const edit::Value& record);

/// The fields that such an id is made from.
std::vector<std::string> keys_of_id(records::What kind);

}  // namespace lofte::entry
