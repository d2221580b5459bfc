// SPDX-License-Identifier: Apache-2.0
//
// Texts that are not UTF-8, as programs on Windows and old ones write them.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lofte {

enum class Encoding { utf8, utf16le, utf16be, windows1252, cp850, macintosh };

namespace encoding {

/// The encodings by what they are called: utf-8, windows-1252 …
struct Name {
  std::string_view name;
  Encoding encoding;
};
std::span<const Name> names();
/// The first name of an encoding.
std::string_view name_of(Encoding encoding);

/// The encoding that a text was most likely written in.
Encoding guess(std::string_view bytes);
/// The encoding of a Swedish text that is not UTF-8, where it can be one only: it has a mark, or every byte
/// that is not ASCII is a letter or sign in Windows-1252 that people write here. nullopt for all other
/// bytes.
std::optional<Encoding> only(std::string_view bytes);

/// The text without its byte-order mark. What is not valid in the encoding becomes U+FFFD; NUL is left out.
std::string to_utf8(std::string_view bytes, Encoding encoding);

/// The characters of the upper half of a code page, from 0x80 on; U+FFFD where there is none.
char32_t character(Encoding code_page, unsigned char byte);

}  // namespace encoding
}  // namespace lofte
