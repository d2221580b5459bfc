// SPDX-License-Identifier: Apache-2.0
#include "eval/day_words.h"

#include <array>

namespace lofte::eval {
namespace {

constexpr std::array<words::Phrase, 12> kMonths{{{"January", "januari"},
                                                 {"February", "februari"},
                                                 {"March", "mars"},
                                                 {"April", "april"},
                                                 {"May", "maj"},
                                                 {"June", "juni"},
                                                 {"July", "juli"},
                                                 {"August", "augusti"},
                                                 {"September", "september"},
                                                 {"October", "oktober"},
                                                 {"November", "november"},
                                                 {"December", "december"}}};
constexpr words::Phrase kDay{"{day} {month} {year}", "{day} {month} {year}"};

}  // namespace

words::Phrase month_name(int month) { return kMonths.at(static_cast<std::size_t>(month - 1)); }

words::Message day_in_words(calendar::Day day) {
  const std::chrono::year_month_day parts{day};
  const int month = static_cast<int>(static_cast<unsigned>(parts.month()));
  return words::say(kDay, {{"day", static_cast<long long>(static_cast<unsigned>(parts.day()))},
                           {"month", words::nested(words::say(month_name(month)))},
                           {"year", std::to_string(calendar::year_of(day))}});
}

}  // namespace lofte::eval
