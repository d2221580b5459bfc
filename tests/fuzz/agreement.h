// SPDX-License-Identifier: Apache-2.0
//
// Whether the fast reader and the YAML library read one text alike.
#pragma once
#include <string>
#include <string_view>

#include "yaml/declined.h"

namespace agreement {

struct Answer {
  lofte::yaml::Declined declined;  ///< why the fast reader left the text to the library, when it did
  bool right = false;              ///< the library has nothing to say about the text
  std::string difference;          ///< what they read differently; empty when nothing
};

/// Reads a text both ways. Where the fast reader declines there is nothing to differ in.
Answer ask(std::string_view bytes);

}  // namespace agreement
