// SPDX-License-Identifier: Apache-2.0
//
// What `new` asks on a terminal.
#pragma once
#include <functional>
#include <optional>
#include <string>

#include "entry/draft.h"
#include "records/kind.h"
#include "session.h"

namespace lofte::cli {

/// What is wrong with a record when a key of it has got an answer; nothing where that answer is fine.
using AnswerFault =
    std::function<std::optional<Error>(const entry::Draft& record, const std::string& answer)>;

/// Asks for what belongs into a new record of a kind and was not given: all of it, or, with `needed_alone`,
/// only what it cannot be without. Throws lofte::Error when no more answers come.
void interview(Session& session, const corpus::Corpus& corpus, records::What kind, bool needed_alone,
               const AnswerFault& fault, entry::Draft& record);

}  // namespace lofte::cli
