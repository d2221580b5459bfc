// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: a character as Markdown sees it. Whether "_" or "*" begins emphasis depends on what
// stands beside it, and CommonMark counts all of Unicode there.
#pragma once
#include <cstddef>
#include <string_view>

namespace lofte::output {

/// The versions of CommonMark differ in what is punctuation (0.31 added symbols such as €), and so do the
/// versions of Unicode in what there is. What is not the same for all readers is `other`.
enum class Sign { blank, letter, punctuation, other };

/// Letters are letters and digits.
Sign sign(char32_t character);

/// The sign of the first and of the last character; blank for an empty text.
Sign first_sign(std::string_view text);
Sign last_sign(std::string_view text);

/// The sign before and after the byte at `at`, which is one character; blank at the ends of the text.
Sign sign_before(std::string_view text, std::size_t at);
Sign sign_after(std::string_view text, std::size_t at);

}  // namespace lofte::output
