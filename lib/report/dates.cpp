// SPDX-License-Identifier: Apache-2.0
#include "report/dates.h"

#include <array>

#include "words/message.h"

namespace lofte::report {
namespace {

using calendar::Day;
using calendar::Interval;
using words::Lang;
using words::Phrase;
using words::say;

constexpr std::array<Phrase, 12> kMonths{{{"January", "januari"},
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
constexpr std::array<Phrase, 4> kOrdinals{
    {{"first", "första"}, {"second", "andra"}, {"third", "tredje"}, {"fourth", "fjärde"}}};

constexpr Phrase kQuarter{"{nth} quarter of {year}", "{nth} kvartalet {year}"};
constexpr Phrase kTertial{"{nth} four months of {year}", "{nth} tertialet {year}"};
constexpr Phrase kHalf{"{nth} half of {year}", "{nth} halvåret {year}"};
constexpr Phrase kSpring{"spring {year}", "våren {year}"};
constexpr Phrase kAutumn{"autumn {year}", "hösten {year}"};
constexpr Phrase kWeek{"week {n} of {year}", "vecka {n} {year}"};
constexpr Phrase kFromOn{"from {from} on", "från och med {from}"};

std::chrono::year_month_day parts(Day day) { return std::chrono::year_month_day{day}; }
int month_of(Day day) { return static_cast<int>(static_cast<unsigned>(parts(day).month())); }

std::string year(Day day) { return std::to_string(calendar::year_of(day)); }
std::string month(Day day, Lang lang) {
  return std::string(kMonths[static_cast<std::size_t>(month_of(day) - 1)].in(lang));
}
std::string day_month(Day day, Lang lang) {
  return std::to_string(static_cast<unsigned>(parts(day).day())) + " " + month(day, lang);
}

bool first_of_month(Day day) { return parts(day).day() == std::chrono::day{1}; }
bool last_of_month(Day day) { return first_of_month(day + std::chrono::days{1}); }
bool first_of_year(Day day) { return first_of_month(day) && month_of(day) == 1; }
bool last_of_year(Day day) { return last_of_month(day) && month_of(day) == 12; }

// Swedish sets no blanks around the dash; English does between ends of several words.
std::string range(const std::string& from, const std::string& to, Lang lang) {
  if (from == to) return from;
  const bool several = from.find(' ') != from.npos || to.find(' ') != to.npos;
  return from + (several && lang == Lang::en ? " – " : "–") + to;
}

std::string days_text(const Interval& p, Lang lang) {
  if (p.first == p.last) return date_text(p.first, lang);
  if (calendar::year_of(p.first) != calendar::year_of(p.last))
    return range(date_text(p.first, lang), date_text(p.last, lang), lang);
  return range(day_month(p.first, lang), date_text(p.last, lang), lang);
}

std::string months_text(const Interval& p, Lang lang) {
  const std::string last = month(p.last, lang) + " " + year(p.last);
  if (calendar::year_of(p.first) != calendar::year_of(p.last))
    return range(month(p.first, lang) + " " + year(p.first), last, lang);
  if (month_of(p.first) == month_of(p.last)) return last;
  return month(p.first, lang) + "–" + last;
}

// "2020-T2" without its year: one letter or two, and a number.
std::string part_text(const std::string& part, const std::string& year, Lang lang) {
  if (part == "VT") return words::text(say(kSpring, {{"year", year}}), lang);
  if (part == "HT") return words::text(say(kAutumn, {{"year", year}}), lang);
  const int n = std::stoi(part.substr(1));
  if (part[0] == 'W') return words::text(say(kWeek, {{"n", std::to_string(n)}, {"year", year}}), lang);
  const std::string nth(kOrdinals[static_cast<std::size_t>(n - 1)].in(lang));
  const Phrase phrase = part[0] == 'Q' ? kQuarter : part[0] == 'T' ? kTertial : kHalf;
  return words::text(say(phrase, {{"nth", nth}, {"year", year}}), lang);
}

}  // namespace

std::string date_text(Day day, Lang lang) { return day_month(day, lang) + " " + year(day); }

std::string period_text(const Interval& p, Lang lang) {
  if (p.open()) {
    const std::string from = first_of_year(p.first) ? year(p.first) : date_text(p.first, lang);
    return words::text(say(kFromOn, {{"from", from}}), lang);
  }
  if (first_of_year(p.first) && last_of_year(p.last)) return range(year(p.first), year(p.last), lang);
  if (first_of_month(p.first) && last_of_month(p.last)) return months_text(p, lang);
  return days_text(p, lang);
}

std::string time_text(const calendar::Time& time, Lang lang) {
  const std::string& written = time.written;
  constexpr std::size_t kPart = 5;  // after "2020-"
  const bool lettered = written.size() > kPart && written[4] == '-' && written[kPart] >= 'A';
  if (lettered && written.find('/') == written.npos)
    return part_text(written.substr(kPart), written.substr(0, 4), lang);
  return period_text(time.span, lang);
}

}  // namespace lofte::report
