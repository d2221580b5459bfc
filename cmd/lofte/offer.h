// SPDX-License-Identifier: Apache-2.0
//
// What somebody names who does not know lofte.yaml by heart: the one that is there and written nearly so, or
// a new one that is declared with the record.
#pragma once
#include <optional>
#include <string>

#include "declarations.h"
#include "session.h"

namespace lofte::cli {

/// Whether things of a kind can be declared with a record: parties, places, activities and categories.
bool can_be_declared(records::What what);

/// The id of what a name means: after asking, where lofte.yaml has no such thing. nullopt where the answers
/// were no. Throws lofte::Error when no more answers come.
std::optional<std::string> id_meant(Session& session, const corpus::Corpus& corpus, records::What what,
                                    const std::string& name, Declarations& declarations);

}  // namespace lofte::cli
