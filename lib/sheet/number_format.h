// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: what a number in a spreadsheet is shown as. A date is a number that is shown as one.
#pragma once
#include <string>
#include <string_view>

#include "sheet/sheet.h"

namespace lofte::sheet {

/// As what, and for dates how precisely.
enum class Shown { number, share, day, month, year, time };

/// By the number of a format that every workbook knows (ECMA-376, 18.8.30).
Shown shown_by_id(std::size_t id);
/// By the code of a format: "yyyy\-mm\-dd", "0.0%", `#,##0 "kr"`.
Shown shown_by_code(std::string_view code);

/// The cell of a number that is shown so. Days are counted from 1900 as Excel does (with the 29 February 1900
/// that there was not), or from 1904.
Cell number_cell(double value, Shown shown, bool from_1904);

}  // namespace lofte::sheet
