// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/utf8.h"
#include "calendar/digits.h"
#include "calendar/duration.h"
#include "calendar/number_words.h"

namespace lofte::calendar {
namespace {

struct UnitWord {
  std::string_view one;
  std::string_view many;
  Duration::Unit unit;
  int times;  // how many of `unit` one of it is
};

constexpr std::array kDurationWords{
    UnitWord{"hour", "hours", Duration::Unit::hour, 1}, UnitWord{"day", "days", Duration::Unit::day, 1},
    UnitWord{"week", "weeks", Duration::Unit::day, 7},  UnitWord{"month", "months", Duration::Unit::month, 1},
    UnitWord{"year", "years", Duration::Unit::year, 1},
};

struct Other {
  std::string_view word;
  int times;
  std::string_view one;  // the word of kDurationWords
};

// What people write where a record wants one of kDurationWords.
constexpr std::array kOthers{
    Other{"h", 1, "hour"},        Other{"hr", 1, "hour"},       Other{"hrs", 1, "hour"},
    Other{"tim", 1, "hour"},      Other{"timme", 1, "hour"},    Other{"timmar", 1, "hour"},
    Other{"d", 1, "day"},         Other{"dag", 1, "day"},       Other{"dagar", 1, "day"},
    Other{"dygn", 1, "day"},      Other{"v", 1, "week"},        Other{"vecka", 1, "week"},
    Other{"veckor", 1, "week"},   Other{"w", 1, "week"},        Other{"mån", 1, "month"},
    Other{"månad", 1, "month"},   Other{"månader", 1, "month"}, Other{"mon", 1, "month"},
    Other{"kvartal", 3, "month"}, Other{"quarter", 3, "month"}, Other{"quarters", 3, "month"},
    Other{"tertial", 4, "month"}, Other{"halvår", 6, "month"},  Other{"år", 1, "year"},
    Other{"y", 1, "year"},        Other{"yr", 1, "year"},       Other{"yrs", 1, "year"},
};

// Small enough that no sum of days leaves the calendar, large enough for everything anyone promises.
constexpr std::int64_t kMost = 9999;

std::optional<int> number_of(std::string_view text) {
  const auto digits = whole(text);
  const auto number =
      digits ? std::optional<int>(static_cast<int>(std::min(*digits, kMost + 1))) : number_word(text);
  return number && *number >= 1 && *number <= kMost ? number : std::nullopt;
}

std::string write(int number, const UnitWord& word) {
  return std::to_string(number) + ' ' + std::string(number == 1 ? word.one : word.many);
}

const UnitWord& word_of(std::string_view one) {
  return *std::find_if(kDurationWords.begin(), kDurationWords.end(),
                       [&](const UnitWord& word) { return word.one == one; });
}

std::optional<std::string> in_words(int number, std::string_view unit) {
  for (const UnitWord& word : kDurationWords)
    if (unit == word.one || unit == word.many) return write(number, word);
  for (const Other& other : kOthers)
    if (unit == other.word) return write(number * other.times, word_of(other.one));
  return std::nullopt;
}

// "inom 24 timmar." → "24 timmar": without what stands around the duration.
std::string bare(std::string_view text) {
  std::string out = one_line(utf8::lower(text));
  for (const std::string_view before : {"inom ", "efter ", "within ", "after "})
    if (out.starts_with(before)) out.erase(0, before.size());
  while (out.ends_with('.')) out.pop_back();
  return out;
}

}  // namespace

std::optional<Duration> parse_duration(std::string_view text) {
  const std::size_t blank = text.find(' ');
  if (blank == text.npos) return std::nullopt;
  const auto number = whole(text.substr(0, blank));
  if (!number || *number < 1 || *number > kMost || text[0] == '0') return std::nullopt;
  const std::string_view unit = text.substr(blank + 1);
  for (const UnitWord& word : kDurationWords) {
    const bool fits = unit == word.many || (*number == 1 && unit == word.one);
    if (fits) return Duration{static_cast<int>(*number) * word.times, word.unit};
  }
  return std::nullopt;
}

std::optional<std::string> guess_duration(std::string_view text) {
  if (parse_duration(text)) return std::nullopt;
  const std::string words = bare(text);
  const std::size_t split = std::min(words.find_first_not_of("0123456789"), words.size());
  const std::size_t end = split > 0 ? split : std::min(words.find(' '), words.size());
  const auto number = number_of(std::string_view(words).substr(0, end));
  const std::string_view unit = trim(std::string_view(words).substr(end));
  const auto found = number ? in_words(*number, unit) : std::nullopt;
  return found && parse_duration(*found) ? found : std::nullopt;
}

Day add_months(Day day, int months) {
  const std::chrono::year_month_day date{day};
  const std::chrono::year_month month = date.year() / date.month() + std::chrono::months{months};
  const std::chrono::year_month_day moved = month / date.day();
  const std::chrono::sys_days last = month / std::chrono::last;
  return std::min<Day>(moved.ok() ? std::chrono::sys_days(moved) : last, kForever);
}

Day after(Day day, Duration duration) {
  switch (duration.unit) {
    case Duration::Unit::hour:
      return std::min(day + Days{(duration.number + 23) / 24}, kForever);
    case Duration::Unit::day:
      return std::min(day + Days{duration.number}, kForever);
    case Duration::Unit::month:
      return add_months(day, duration.number);
    case Duration::Unit::year:
      return add_months(day, duration.number * 12);
  }
  return day;
}

}  // namespace lofte::calendar
