// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: bytes of a text file as UTF-8.
#pragma once
#include <string>
#include <string_view>

#include "sheet/sheet.h"

namespace lofte::sheet {

/// The encoding that a text was most likely written in.
Encoding guess_encoding(std::string_view bytes);

/// The text without its byte-order mark. What is not valid in the encoding becomes U+FFFD; NUL is left out.
std::string to_utf8(std::string_view bytes, Encoding encoding);

/// The characters of the upper half of a code page, from 0x80 on; U+FFFD where there is none.
char32_t character(Encoding code_page, unsigned char byte);

}  // namespace lofte::sheet
