// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lofte::calendar {

/// The number that a text of 1 to 18 digits, and nothing else, spells.
std::optional<std::int64_t> whole(std::string_view text);

/// A number that is not negative, with zeros before it up to a width: padded(9, 2) is "09".
std::string padded(int number, int width);

/// Whether a year can be written in a record: 1900–2199.
constexpr bool writable_year(int year) { return year >= 1900 && year <= 2199; }

}  // namespace lofte::calendar
