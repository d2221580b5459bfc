// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

#include "calendar/time.h"
#include "words/phrase.h"

namespace lofte::report {

/// "3 juni 2020", "3 June 2020".
std::string date_text(calendar::Day day, words::Lang lang);

/// Days as a person calls them: "2020", "2018–2019", "september 2020", "maj–juli 2018", "tredje kvartalet
/// 2020", "3 juni–31 december 2020", "från och med 2020" when they go on.
std::string period_text(const calendar::Interval& period, words::Lang lang);

/// A time of a record as a person calls it, by the way it was written: "2020-T2" is "andra tertialet 2020",
/// "2020-W38" "vecka 38 2020", "2020-HT" "hösten 2020".
std::string time_text(const calendar::Time& time, words::Lang lang);

/// A time as it stands in a sentence, after "was signed": "den 3 juni 2020", "i februari 2019", "vecka 38
/// 2020".
std::string when_text(const calendar::Time& time, words::Lang lang);
std::string when_text(calendar::Day day, words::Lang lang);

/// A text with the dates and periods that stand in it in ISO form or as records write them put in words:
/// "senast 2020-12-31" is "senast 31 december 2020".
std::string with_dates(std::string_view text, words::Lang lang);

}  // namespace lofte::report
