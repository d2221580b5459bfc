// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "doc/document.h"
#include "output/tables.h"

namespace lofte::output {

/// A page for a terminal: headings in bold, paragraphs and lists wrapped to the width, tables as text_table.
/// Pictures are left out. Identity numbers come out masked.
std::string text_page(const doc::Document& document, const TableStyle& style);

}  // namespace lofte::output
