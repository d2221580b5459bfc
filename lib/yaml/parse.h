// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string_view>

#include "yaml/builder.h"

namespace lofte::yaml {

/// How a parse ended.
struct Parsed {
  bool whole = false;           ///< the parser came to the end of the text
  std::optional<Offset> stuck;  ///< where the parser gave up, if it did; the cause often stands earlier
};

/// Sends everything that the text holds to the builder, until the builder has enough. Never throws.
Parsed parse(std::string_view text, Builder& builder);

}  // namespace lofte::yaml
