// SPDX-License-Identifier: Apache-2.0
//
// Numbers written in words, for the guesses at durations and counts; not for other rooms.
#pragma once
#include <optional>
#include <string_view>

namespace lofte::calendar {

/// The number that a Swedish or English word stands for, in lower case: 0–12 and the round ones up to 1000.
std::optional<int> number_word(std::string_view word);

}  // namespace lofte::calendar
