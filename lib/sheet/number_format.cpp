// SPDX-License-Identifier: Apache-2.0
#include "sheet/number_format.h"

#include <array>
#include <charconv>
#include <cmath>

#include "base/utf8.h"
#include "calendar/day.h"
#include "calendar/digits.h"

namespace lofte::sheet {
namespace {

using calendar::Day;

// The signs of a format's first section that stand for something: what is quoted, escaped, or between
// brackets is shown as it is, or says how.
std::string signs(std::string_view code) {
  std::string out;
  for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
    const char c = code[at];
    if (c == '"')
      at = std::min(code.find('"', at + 1), code.size());
    else if (c == '[')
      at = std::min(code.find(']', at + 1), code.size());
    else if (c == '\\' || c == '_' || c == '*')
      ++at;
    else
      out += c;
  }
  return utf8::lower(out);
}

bool has(std::string_view text, char c) { return text.find(c) != text.npos; }

std::string as_written(double value) {
  std::array<char, 400> buffer{};
  constexpr int kDigits = 15;  // of which a spreadsheet is sure
  auto end = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::general, kDigits).ptr;
  const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
  if (has(text, 'e')) end = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::fixed).ptr;
  return std::string(buffer.data(), end);
}

Day day_of(double serial, bool from_1904) {
  constexpr Day kFirst1904 = calendar::day(1904, 1, 1);
  constexpr Day kFirst1900 = calendar::day(1899, 12, 30);
  constexpr double kFalseLeapDay = 60;
  const calendar::Days days(static_cast<int>(std::floor(serial)));
  if (from_1904) return kFirst1904 + days;
  return kFirst1900 + days + calendar::Days(serial < kFalseLeapDay ? 1 : 0);
}

std::string clock(double serial) {
  constexpr int kMinutes = 24 * 60;
  const int minutes = static_cast<int>(std::lround((serial - std::floor(serial)) * kMinutes)) % kMinutes;
  return calendar::padded(minutes / 60, 2) + ':' + calendar::padded(minutes % 60, 2);
}

std::string date_text(Day day, Shown shown) {
  constexpr std::size_t kYear = 4;
  constexpr std::size_t kMonth = 7;
  const std::string iso = calendar::iso(day);
  return shown == Shown::year ? iso.substr(0, kYear) : shown == Shown::month ? iso.substr(0, kMonth) : iso;
}

}  // namespace

Shown shown_by_id(std::size_t id) {
  if (id == 9 || id == 10) return Shown::share;
  if (id == 17) return Shown::month;
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return Shown::time;
  const bool day = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return day ? Shown::day : Shown::number;
}

Shown shown_by_code(std::string_view code) {
  const std::string text = signs(code);
  if (text == "general") return Shown::number;
  if (has(text, 'd')) return Shown::day;
  if (has(text, 'y')) return has(text, 'm') ? Shown::month : Shown::year;
  if (has(text, 'h') || has(text, 's')) return Shown::time;
  if (has(text, 'm')) return Shown::month;
  return has(text, '%') ? Shown::share : Shown::number;
}

Cell number_cell(double value, Shown shown, bool from_1904) {
  if (!std::isfinite(value)) return {Cell::Kind::error, "#NUM!", false};
  if (shown == Shown::share) return {Cell::Kind::number, as_written(value * 100) + " %", false};
  constexpr double kLatest = 110'000;  // in the 2200s, which no record can name
  const bool writable = value >= 0 && value < kLatest;
  if (shown == Shown::number || !writable) return {Cell::Kind::number, as_written(value), false};
  if (shown == Shown::time && value < 1) return {Cell::Kind::text, clock(value), false};
  return {Cell::Kind::date, date_text(day_of(value, from_1904), shown), false};
}

}  // namespace lofte::sheet
