// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: what a row says of how far something has come: status, dates, remarks. The same
// words mean different things beside each other: "Klart 30/9" is a deadline where the status is "Pågår", and
// a result where it is "Klart".
#pragma once
#include "intake/context.h"
#include "intake/standing.h"

namespace lofte::intake {

struct Progress {
  std::optional<Standing> standing;  ///< none: the row says nothing of it
  Spot spot;                         ///< of the status
  std::string status;                ///< the cell of the status, on one line
  std::string date;                  ///< when, if the row says it; as a record writes it
  std::string note;                  ///< what is said of it
  std::string because;
  std::string due;
  bool ongoing = false;
  std::string size;
  std::string whom;                  ///< what stands behind "till" in "Skickat vidare till Trafikverket"
  std::vector<std::string> remarks;  ///< cells that fit nowhere else: "Klart senast: snarast"
};

/// What a row says. `begin` is the day from which on things happened: the day of the walk.
Progress read_progress(Context& context, const Line& line, const std::optional<calendar::Day>& begin);

/// The entry of a measure's history that says so; nothing where it says nothing of a measure.
std::optional<edit::Value> history_entry(Context& context, const Progress& progress);

/// Whether a status is the state that a measure is in.
std::optional<std::string_view> state_of(Standing standing);

}  // namespace lofte::intake
