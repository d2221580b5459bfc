// SPDX-License-Identifier: Apache-2.0
//
// The words and signs that people write times with, in Swedish and English; not for other rooms.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

namespace lofte::calendar {

/// One meaningful word or number of a text.
struct TimeToken {
  enum class Kind : char {
    year = 'Y',     ///< four digits, or the first four of eight (20200915 is three tokens)
    number = 'n',   ///< one or two digits
    month = 'M',    ///< a month's name; value 1–12
    half = 'S',     ///< VT, hösten …; value 1 or 2
    season = 's',   ///< summer (value 1) or winter (value 2)
    unit = 'U',     ///< vecka, kvartal, T …; value is the letter of our form: W, Q, T or H
    ordinal = 'o',  ///< första, 3:e …
    from = '>',     ///< från, mellan: a range follows
  };
  Kind kind = Kind::number;
  long value = 0;
  /// What stands before it: '-', '/', '.', ' ', '~' between the ends of a range, or 0 for nothing at all.
  char mark = 0;
};

/// The tokens of a text, in order; nullopt when a word or sign has nothing to do with time.
std::optional<std::vector<TimeToken>> time_tokens(std::string_view text);

}  // namespace lofte::calendar
