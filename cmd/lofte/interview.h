// SPDX-License-Identifier: Apache-2.0
//
// What `new` asks on a terminal.
#pragma once
#include <functional>
#include <optional>
#include <string>

#include "declarations.h"
#include "entry/draft.h"
#include "records/kind.h"
#include "session.h"

namespace lofte::cli {

/// What `check` would say of a record on its way.
struct Checks {
  /// What is wrong when a key of it has got an answer; nothing where that answer is fine.
  std::function<std::optional<Error>(const entry::Draft& record, const std::string& answer)> answer;
  /// What is wrong since a part of it has been told; nothing where that part is fine.
  std::function<std::optional<Error>(const entry::Draft& before, const entry::Draft& now)> part;
};

/// Asks for what belongs into a new record of a kind and was not given: all of it, or, with `needed_alone`,
/// only what it cannot be without. What an answer names and lofte.yaml does not have is offered to be
/// declared. Throws lofte::Error when no more answers come.
void interview(Session& session, const corpus::Corpus& corpus, records::What kind, bool needed_alone,
               const Checks& checks, Declarations& declarations, entry::Draft& record);

}  // namespace lofte::cli
