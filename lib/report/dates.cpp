// SPDX-License-Identifier: Apache-2.0
#include "report/dates.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/digit.h"
#include "eval/day_words.h"
#include "words/message.h"

namespace lofte::report {
namespace {

using calendar::Day;
using calendar::Interval;
using words::Lang;
using words::Phrase;
using words::say;

constexpr std::array<Phrase, 4> kOrdinals{
    {{"first", "första"}, {"second", "andra"}, {"third", "tredje"}, {"fourth", "fjärde"}}};

constexpr Phrase kQuarter{"the {nth} quarter of {year}", "{nth} kvartalet {year}"};
constexpr Phrase kTertial{"the {nth} four months of {year}", "{nth} tertialet {year}"};
constexpr Phrase kHalf{"the {nth} half of {year}", "{nth} halvåret {year}"};
constexpr Phrase kSpring{"spring {year}", "våren {year}"};
constexpr Phrase kAutumn{"autumn {year}", "hösten {year}"};
constexpr Phrase kWeek{"week {n} of {year}", "vecka {n} {year}"};
constexpr Phrase kOn{"on {date}", "den {date}"};
constexpr Phrase kInMonth{"in {date}", "i {date}"};
constexpr Phrase kDuring{"during {date}", "under tiden {date}"};
constexpr Phrase kDatesIn{"in {date}", "{date}"};
constexpr Phrase kNoLater{"by {date}", "senast {date}"};
constexpr Phrase kDatesFromOn{"from {from} on", "från och med {from}"};

std::chrono::year_month_day parts(Day day) { return std::chrono::year_month_day{day}; }
int month_of(Day day) { return static_cast<int>(static_cast<unsigned>(parts(day).month())); }

std::string year(Day day) { return std::to_string(calendar::year_of(day)); }
std::string month(Day day, Lang lang) { return std::string(eval::month_name(month_of(day)).in(lang)); }
std::string day_month(Day day, Lang lang) {
  return std::to_string(static_cast<unsigned>(parts(day).day())) + " " + month(day, lang);
}

bool first_of_month(Day day) { return parts(day).day() == std::chrono::day{1}; }
bool last_of_month(Day day) { return first_of_month(day + calendar::Days{1}); }
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

bool is_month(const Interval& p) {
  return first_of_month(p.first) && last_of_month(p.last) && p.days() <= 31;
}

bool in_a_time(char c) { return is_digit(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '/'; }

// The time that a stretch of a text is; a bare number is none, and neither is a word.
std::optional<calendar::Time> time_in(Text stretch) {
  if (stretch.find_first_of("-/") == stretch.npos) return std::nullopt;
  const auto read = calendar::parse_time(stretch);
  const auto* time = std::get_if<calendar::Time>(&read);
  return time ? std::optional(*time) : std::nullopt;
}

// Where a stretch that may be a time ends, from `at` on.
std::size_t stretch_end(std::string_view text, std::size_t at) {
  while (at < text.size() && in_a_time(text[at])) ++at;
  return at;
}

constexpr std::string_view kDash = " – ";

// "2019-01-01 – 2019-12-31": the second day of an interval, when it follows the first.
std::optional<calendar::Time> until(std::string_view text, std::size_t end) {
  if (text.compare(end, kDash.size(), kDash) != 0) return std::nullopt;
  const std::size_t from = end + kDash.size();
  return time_in(text.substr(from, stretch_end(text, from) - from));
}

}  // namespace

std::string date_text(Day day, Lang lang) { return day_month(day, lang) + " " + year(day); }

std::string period_text(const Interval& p, Lang lang) {
  if (!p.has_first()) return words::text(say(kNoLater, {{"date", date_text(p.last, lang)}}), lang);
  if (p.open()) {
    const std::string from = first_of_year(p.first) ? year(p.first) : date_text(p.first, lang);
    return words::text(say(kDatesFromOn, {{"from", from}}), lang);
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

std::string when_text(const calendar::Time& time, Lang lang) {
  if (!time.span.has_first()) return time_text(time, lang);
  const bool stretch = time.written.find('/') != time.written.npos;
  const Phrase phrase = time.span.first == time.span.last ? kOn
                        : is_month(time.span)             ? kInMonth
                        : stretch                         ? kDuring
                                                          : kDatesIn;
  return words::text(say(phrase, {{"date", time_text(time, lang)}}), lang);
}

std::string when_text(Day day, Lang lang) { return when_text(calendar::Time{{day, day}, {}}, lang); }

std::string with_dates(std::string_view text, Lang lang) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const bool begins = at == 0 || !in_a_time(text[at - 1]);
    std::size_t end = begins ? stretch_end(text, at) : at;
    const auto time = time_in(text.substr(at, end - at));
    if (!time) {
      end = std::max(end, at + 1);
      out += text.substr(at, end - at);
    } else if (const auto last = until(text, end)) {
      out += period_text({time->span.first, last->span.last}, lang);
      end = stretch_end(text, end + kDash.size());
    } else {
      out += time_text(*time, lang);
    }
    at = end;
  }
  return out;
}

}  // namespace lofte::report
