// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "session.h"

namespace lofte::cli {

/// What is asked on a terminal where no option gave it.
struct Question {
  words::Message text;
  std::vector<std::string> choices = {};       ///< shown; whether others are taken, `refuses` decides
  std::optional<std::string> suggestion = {};  ///< what an empty answer takes
  /// Why an answer cannot be taken; nothing when it can. None: everything can.
  std::function<std::optional<Error>(const std::string&)> refuses = nullptr;
  bool may_skip = false;  ///< an empty answer without a suggestion is taken: nothing
  /// The choices with what they mean, where there is more to say than their words.
  std::optional<words::List> shown_choices = {};
};

/// Whether somebody sits at a terminal who can be asked.
bool can_ask(const Session& session);

/// Asks until there is an answer that can be taken. Throws lofte::Error when no more answers come.
std::string ask(Session& session, const Question& question);

/// Asks a question of yes or no; an empty answer means `otherwise`. Throws lofte::Error when no more answers
/// come.
bool ask_yes(Session& session, const words::Message& question, bool otherwise = false);

/// The complaint about an answer that is none of the choices; nothing for one that is.
std::optional<Error> no_choice(const std::string& answer, const std::vector<std::string>& choices);

}  // namespace lofte::cli
