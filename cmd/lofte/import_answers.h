// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "intake/plan.h"
#include "session.h"

namespace lofte::cli {

/// Asks the first of what a plan leaves open, and puts the answer among the decisions. An empty answer takes
/// what is likeliest, where something is. Throws lofte::Error when no more answers come.
void answer_question(Session& session, const intake::Plan& plan, const std::string& file,
                     intake::Decisions& decisions);

/// Asks whether to write; no is what an empty answer and the end of the answers mean.
bool confirm_writing(Session& session);

}  // namespace lofte::cli
