// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "clean/dice.h"
#include "clean/node.h"

namespace lofte::clean {

/// A record as somebody may write it: block or flow style, scalars plain, in quotes, folded or literal, with
/// comments, blank lines, CRLF, a byte-order mark, with or without a last line end.
std::string written(const Node& record, Dice& dice);

}  // namespace lofte::clean
