// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: surveys as series. A series is one instrument in one area; values of two series are
// never set beside each other, nor values on both sides of a break or of a change of scale.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "report/scope.h"

namespace lofte::report {

/// The surveys of a series that a page shows, by their first day.
struct Series {
  std::string id;
  std::vector<const records::Survey*> rounds;
};

/// The series with a round in the period of the page, or whose values a promise on it is judged by.
std::vector<Series> series_of(const Scope& scope);

/// How one value moved from a round to the next.
struct SeriesChange {
  double difference = 0;
  int decimals = 0;
  int direction = 0;  ///< 1 better, -1 worse, 0 the same
};

/// The change of a value between two rounds; nothing when one of them lacks it or they cannot be compared.
std::optional<SeriesChange> change_between(const records::Survey& before, const records::Survey& after,
                                           std::string_view value);

/// The scale of a value: its own, else its survey's; nullptr when neither could be read.
const records::Scale* scale_of(const records::Survey& survey, const records::SurveyValue& value);

/// The ids of the values of the latest round, in its order, then those that only earlier rounds have.
std::vector<std::string> value_ids(const Series& series);

/// What a value is called: its label in the latest round that has one, else its id.
std::string value_label(const Series& series, std::string_view value);

/// What a series is called: the area and the title of its latest round.
std::string series_title(const Series& series, const Speech& speech);

}  // namespace lofte::report
