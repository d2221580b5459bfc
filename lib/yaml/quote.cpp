// SPDX-License-Identifier: Apache-2.0
#include "yaml/quote.h"

namespace lofte::yaml {

std::string in_quotes(const std::string& text) {
  if (text.find_first_of("\"\\") == text.npos) return '"' + text + '"';
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("''") : std::string(1, c);
  return out + "'";
}

}  // namespace lofte::yaml
