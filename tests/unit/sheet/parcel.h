// SPDX-License-Identifier: Apache-2.0
//
// Workbooks for tests, put together from their parts, so that what is in them can be seen.
#pragma once
#include <string>
#include <utility>
#include <vector>

namespace lofte::sheet {

using Parts = std::vector<std::pair<std::string, std::string>>;

/// A zip archive of the parts.
std::string zip(const Parts& parts);

/// What a workbook holds apart from its sheet.
struct Workbook {
  std::string shared{};      ///< <si> elements
  std::string formats{};     ///< <numFmt> elements
  std::string styles{};      ///< <xf> elements
  std::string properties{};  ///< attributes of workbookPr
  std::string after{};       ///< elements after the rows: <mergeCells> …
};

/// An .xlsx with one sheet, Blad1, of these rows.
std::string xlsx(const std::string& rows, const Workbook& with = {});
/// An .xlsx of sheets: a name, attributes of its <sheet> element, rows.
struct SheetOf {
  std::string name;
  std::string attributes;
  std::string rows;
};
std::string xlsx(const std::vector<SheetOf>& sheets, const Workbook& with = {});

}  // namespace lofte::sheet
