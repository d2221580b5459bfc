// SPDX-License-Identifier: Apache-2.0
//
// What the reading of times and the guessing at them share; not for other rooms.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "calendar/time.h"

namespace lofte::calendar {

/// The days of a time in one of our forms, or what is wrong with it; never TimeFault::swedish.
std::variant<Interval, TimeFault> written_span(std::string_view text);

/// What a text in none of our forms may be.
struct Customary {
  bool recognised = false;  ///< it has the look of a date, a week, a season …
  std::optional<std::string>
      guess;             ///< written our way; absent when a part is missing or it may mean two things
  bool certain = false;  ///< the guess is what it says to every reader, with nothing left out
};

Customary customary_time(std::string_view text);
Customary customary_period(std::string_view text);

}  // namespace lofte::calendar
