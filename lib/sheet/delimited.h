// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: text with a sign between its cells.
#pragma once
#include <string>
#include <string_view>

#include "sheet/sheet.h"

namespace lofte::sheet {

/// The sign between the cells of a text: what a first line `sep=;` says, else the one that cuts its rows most
/// evenly.
char guess_delimiter(std::string_view text);

/// The rows of a text (RFC 4180; a quote inside a cell that does not begin with one stands for itself).
/// Throws lofte::Error when a quote never closes.
Table read_delimited(const std::string& name, std::string_view text, char delimiter);

}  // namespace lofte::sheet
