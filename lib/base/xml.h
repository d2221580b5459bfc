// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

namespace lofte::xml {

/// The text as it may stand in an element or a quoted attribute, in XML and in HTML: & < > " ' as references
/// (the apostrophe by its number, for HTML 4 knows no name for it). A faulty byte, and a character that XML
/// cannot hold, is U+FFFD.
std::string escaped(std::string_view text);

}  // namespace lofte::xml
