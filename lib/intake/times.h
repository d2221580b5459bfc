// SPDX-License-Identifier: Apache-2.0
//
// Dates as cells hold them, beyond what the guesses of the room `calendar` know: without a year, as the
// serial number of a spreadsheet, within a sentence.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "calendar/day.h"

namespace lofte::intake {

/// Which year is meant where none is written: the first after a day, or the last before it.
struct NearestYear {
  enum class Way { after, before };
  calendar::Day day;
  Way way = Way::after;
};

/// A time as a record writes it, and whether its year was supplied.
struct ReadTime {
  std::string text;
  bool year_supplied = false;
};

/// The time that a cell says, if it says one and nothing else: "2024-05-13", "13/5", "v. 45", "maj-24",
/// "45425", "senast 1 mars". Without `year`, a time without one is none.
std::optional<ReadTime> read_time(std::string_view cell, const std::optional<NearestYear>& year);

/// The same, of a time by which something is to be done: of "sept 2024–maj 2025" the end.
std::optional<ReadTime> read_deadline(std::string_view cell, const std::optional<NearestYear>& year);

/// A time within a text, where it is a day, a week or a month: "Grön - klart 15 okt".
struct FoundTime {
  ReadTime time;
  std::string before;  ///< the text around it
  std::string after;
};
std::optional<FoundTime> find_time(std::string_view text, const std::optional<NearestYear>& year);

/// The days of a time as a record writes it, ..2024-05-13 included; only for what a record may hold.
calendar::Interval days_of(const std::string& time);

}  // namespace lofte::intake
