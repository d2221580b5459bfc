// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: the words of a cell.
#pragma once
#include <string>

#include "doc/table.h"
#include "doc/value.h"
#include "words/phrase.h"

namespace lofte::output {

/// A cell as a person reads it, on one line: "3 786", "2,09", "2020-09-15". Identity numbers masked.
std::string cell_text(const doc::Cell& cell, words::Lang lang);

/// A decimal number with as many decimals as it needs, and a point: "2.09".
std::string shortest(double number);

/// A cell as JSON: number, text or null; a date is a text.
doc::Value cell_value(const doc::Cell& cell);

}  // namespace lofte::output
