// SPDX-License-Identifier: Apache-2.0
//
// The forms of a time. Reports are seldom exact about when: "under hösten", "vecka 38", "andra tertialet". So
// a time is never rounded to a day; it is all the days that it may mean. VT and HT (vår- and hösttermin) are
// the half-years as municipalities use the words in planning, not the terms of a school. Weeks are those of
// ISO 8601, which Swedish calendars print: Monday to Sunday, week 1 holds 4 January, and some years have 53.
#include "calendar/time.h"

#include <array>

#include "base/strings.h"
#include "base/utf8.h"
#include "calendar/digits.h"
#include "calendar/time_forms.h"
#include "calendar/units.h"

namespace lofte::calendar {
namespace {

using Span = std::variant<Interval, TimeFault>;

constexpr std::string_view kOpenEnd = "..";
constexpr std::array<std::string_view, 9> kNoLater{
    "..",     "senast den ",   "senast i ",      "senast ", "t.o.m. ",
    "t o m ", "till och med ", "no later than ", "by "};

bool is(const Span& span, TimeFault fault) { return span == Span(fault); }

Day first_of(int year, int month) { return day(year, static_cast<unsigned>(month), 1); }

// The n-th unit of a year; it is known to exist.
Span nth(Unit unit, int year, int n, int months) {
  return unit_around(unit, first_of(year, (n - 1) * months + 1));
}

Span month(int year, int n) {
  if (n < 1 || n > 12) return TimeFault::month;
  return nth(Unit::month, year, n, 1);
}

Span day_of(int year, int n, int dom) {
  if (n < 1 || n > 12) return TimeFault::month;
  const auto date = std::chrono::year{year} / n / dom;
  if (!date.ok()) return TimeFault::day;
  const Day day = std::chrono::sys_days(date);
  return Interval{day, day};
}

// A week belongs to the year that holds its Thursday.
Span week(int year, int n) {
  const Interval first = unit_around(Unit::week, day(year, 1, 4));
  const Day monday = first.first + Days{7 * (n - 1)};
  if (n < 1 || year_of(monday + Days{3}) != year) return TimeFault::week;
  return Interval{monday, monday + Days{6}};
}

Span part(char letter, int year, int n) {
  const Unit unit = letter == 'Q' ? Unit::quarter : letter == 'T' ? Unit::tertial : Unit::half_year;
  const int months = letter == 'Q' ? 3 : letter == 'T' ? 4 : 6;
  if (n < 1 || n > 12 / months) return TimeFault::unit;
  return nth(unit, year, n, months);
}

int digits_of(std::string_view digits) { return static_cast<int>(whole(digits).value_or(0)); }

// What follows the year and its hyphen.
Span within_year(int year, std::string_view rest) {
  const std::string_view tail = rest.substr(1);
  if (rest.size() == 2 && is_digits(rest)) return month(year, digits_of(rest));
  if (rest.size() == 5 && rest[2] == '-' && is_digits(rest.substr(0, 2)) && is_digits(rest.substr(3)))
    return day_of(year, digits_of(rest.substr(0, 2)), digits_of(rest.substr(3)));
  if (rest.size() == 3 && rest[0] == 'W' && is_digits(tail)) return week(year, digits_of(tail));
  const bool lettered = rest[0] == 'Q' || rest[0] == 'T' || rest[0] == 'H';
  if (rest.size() == 2 && lettered && is_digits(tail)) return part(rest[0], year, digits_of(tail));
  if (rest == "VT") return part('H', year, 1);
  if (rest == "HT") return part('H', year, 2);
  return TimeFault::form;
}

Span read_time(std::string_view text) {
  if (text.size() < 4 || !is_digits(text.substr(0, 4))) return TimeFault::form;
  const int year = digits_of(text.substr(0, 4));
  const std::string_view rest = text.substr(4);
  const bool hyphen = rest.size() > 1 && rest[0] == '-';
  if (!rest.empty() && !hyphen) return TimeFault::form;
  const Span span = rest.empty() ? nth(Unit::year, year, 1, 12) : within_year(year, rest.substr(1));
  if (is(span, TimeFault::form) || writable_year(year)) return span;
  return TimeFault::year;
}

std::variant<Time, TimeFault> time_of(const Span& span, Text text) {
  if (const auto* interval = std::get_if<Interval>(&span)) return Time{*interval, text};
  return std::get<TimeFault>(span);
}

// A text in none of our forms that people would understand all the same has a fault of its own.
std::variant<Time, TimeFault> unless_customary(std::variant<Time, TimeFault> result,
                                               const Customary& customary) {
  if (customary.recognised) return TimeFault::swedish;
  return result;
}

bool is_form_fault(const std::variant<Time, TimeFault>& result) {
  const auto* fault = std::get_if<TimeFault>(&result);
  return fault && *fault == TimeFault::form;
}

// A in "A/.."; nullopt for every other text.
std::optional<std::string_view> open_from(std::string_view text) {
  const std::size_t slash = text.find('/');
  const bool open = slash != text.npos && text.substr(slash + 1) == kOpenEnd;
  return open ? std::optional(text.substr(0, slash)) : std::nullopt;
}

std::variant<Time, TimeFault> strict_period(Text text) {
  const auto from = open_from(text);
  if (!from) return time_of(written_span(text), text);
  Span span = read_time(*from);
  if (auto* interval = std::get_if<Interval>(&span)) interval->last = kForever;
  return time_of(span, text);
}

// What follows "senast", "no later than" …; nullopt for every other text.
std::optional<std::string> after_no_later(std::string_view text) {
  const std::string low = one_line(utf8::lower(text));
  for (const std::string_view word : kNoLater)
    if (low.starts_with(word)) return std::string(trim(low.substr(word.size())));
  return std::nullopt;
}

}  // namespace

std::variant<Interval, TimeFault> written_span(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == text.npos) return read_time(text);
  if (text.find('/', slash + 1) != text.npos) return TimeFault::form;
  const Span from = read_time(text.substr(0, slash));
  const Span to = read_time(text.substr(slash + 1));
  if (is(to, TimeFault::form)) return to;
  if (std::holds_alternative<TimeFault>(from)) return from;
  if (std::holds_alternative<TimeFault>(to)) return to;
  const Interval span{std::get<Interval>(from).first, std::get<Interval>(to).last};
  if (span.last < span.first) return TimeFault::order;
  return span;
}

std::variant<Time, TimeFault> parse_time(Text text) {
  const auto result = time_of(written_span(text), text);
  return is_form_fault(result) ? unless_customary(result, customary_time(text)) : result;
}

std::variant<Time, TimeFault> parse_event_time(Text text) {
  if (!text.starts_with(kOpenEnd)) return parse_time(text);
  Span span = read_time(text.substr(kOpenEnd.size()));
  if (auto* interval = std::get_if<Interval>(&span)) interval->first = kLongAgo;
  return time_of(span, text);
}

std::variant<Time, TimeFault> parse_period(Text text) {
  const auto result = strict_period(text);
  return is_form_fault(result) ? unless_customary(result, customary_period(text)) : result;
}

std::optional<std::string> guess_time(std::string_view text) {
  const bool fine = std::holds_alternative<Interval>(written_span(text));
  return fine ? std::nullopt : customary_time(text).guess;
}

std::optional<std::string> guess_event_time(std::string_view text) {
  const auto end = after_no_later(text);
  if (!end) return guess_time(text);
  const bool fine = std::holds_alternative<Interval>(read_time(*end));
  auto guess = fine ? end : customary_time(*end).guess;
  if (guess && guess->find('/') != guess->npos) return std::nullopt;
  if (guess) guess->insert(0, kOpenEnd);
  return guess && *guess != text ? guess : std::nullopt;
}

std::optional<std::string> sure_time(std::string_view text) {
  const Customary time = customary_time(text);
  return time.certain && time.guess != text ? time.guess : std::nullopt;
}

std::optional<std::string> guess_period(std::string_view text) {
  const bool fine = std::holds_alternative<Time>(strict_period(text));
  return fine ? std::nullopt : customary_period(text).guess;
}

}  // namespace lofte::calendar
