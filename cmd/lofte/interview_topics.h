// SPDX-License-Identifier: Apache-2.0
//
// What `new` asks for each kind, in which order and with which words.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "records/kind.h"
#include "words/phrase.h"

namespace lofte::cli {

/// A key that is asked for, and the keys below it.
struct Topic {
  std::string_view key;
  words::Phrase question;  ///< of one with keys below it: whether there is any, a question of yes or no
  std::vector<Topic> parts = {};
  std::optional<words::Phrase> one_more = {};  ///< of a list
  std::string_view otherwise = {};             ///< what is said where there is none
};

std::vector<Topic> topics(records::What kind);

}  // namespace lofte::cli
