// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: the sheets of an .xlsx file (ECMA-376; strict and transitional).
#pragma once
#include "sheet/archive.h"
#include "sheet/limits.h"
#include "sheet/number_format.h"
#include "sheet/xml.h"

namespace lofte::sheet {

/// What the cells of all sheets refer to.
struct Shared {
  std::vector<std::string> texts;
  std::vector<Shown> styles;  ///< by the number of a cell's style
  bool from_1904 = false;
};

/// All sheets of a workbook, in its order. Throws lofte::Error when it is damaged.
std::vector<Table> read_workbook(const Archive& archive);

/// The rows of one sheet, with merged cells filled down.
std::vector<Row> read_sheet(const Archive& archive, const pugi::xml_node& worksheet, const Shared& shared,
                            CellCounter& counter);

/// The text of an element that holds one in a single piece or in runs (a shared string, an inline string).
std::string text_of(const pugi::xml_node& node);

}  // namespace lofte::sheet
