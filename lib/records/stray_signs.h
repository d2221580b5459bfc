// SPDX-License-Identifier: Apache-2.0
//
// Signs that a word processor or a web page put into a value without anybody meaning them: curly quotes
// around it, blanks that look like others, characters that nobody sees. YAML takes them as part of the value.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "words/message.h"

namespace lofte::records {

struct StraySigns {
  words::Phrase message;
  words::Phrase help;   ///< with the value as {better}
  std::string cleaned;  ///< the value without the signs; never empty
};

/// The signs in a value that is no free text; nullopt when there are none or nothing else stands there.
std::optional<StraySigns> stray_signs(std::string_view value);

}  // namespace lofte::records
