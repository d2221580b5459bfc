// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace lofte::utf8 {

/// The offset of the first byte that is not valid UTF-8 (overlong forms and surrogates included), if any.
std::optional<std::size_t> first_fault(std::string_view text);

/// Whether every byte is a character of its own.
bool is_ascii(std::string_view text);

/// Past printable ASCII, several bytes at a time: where the next byte stands that is something else, or a
/// little before.
std::size_t skip_plain(std::string_view text, std::size_t at);

/// The number of characters (code points) in valid UTF-8.
std::size_t length(std::string_view text);

/// The character that starts at `offset`, which is moved past it. U+FFFD for a faulty byte.
char32_t next(std::string_view text, std::size_t& offset);

/// How many terminal cells a text takes: 0 for combining marks, 2 for East Asian wide and emoji.
int width(std::string_view text);

/// The text in lower case: A–Z and the Latin letters with marks (å ä ö é …); everything else as it is.
std::string lower(std::string_view text);

/// A key by which texts stand in Swedish alphabetical order, without regard to case: å, ä and ö after z.
std::string order_key(std::string_view text);

}  // namespace lofte::utf8
