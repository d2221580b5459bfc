// SPDX-License-Identifier: Apache-2.0
//
// How inexact numbers are read. Follow-ups say "drygt 50", "ett 20-tal", "färre än 5" and mean it; the
// figures behind are rarely to be had. Each word is given the widest numbers that an ordinary reader would
// accept:
//
//   50+  drygt 50      more than 50, by at most a fifth       51 – 60
//   50-  knappt 50     less than 50, by at most a fifth       40 – 49
//   ~20  cirka 20      a fifth each way, and at least 2       16 – 24
//   <5   färre än 5    at least one, or it would say none      1 –  4
//   some enstaka       at least one                            1 –
//   several flera      at least two                            2 –
//
// A fifth is rounded outward (drygt 11 is 12 – 14), for a verdict must not hang on the rounding. Who writes
// "about" has seen at least one: ~1 is 1 – 3, and about nought, "drygt 0" or "färre än 1" say nothing that
// a number would not say better, and are refused.
#include "calendar/count.h"

#include <algorithm>
#include <charconv>

#include "base/strings.h"
#include "calendar/digits.h"

namespace lofte::calendar {
namespace {

constexpr std::int64_t kLargest = 1'000'000'000;

// A whole number as records write it: no sign, no group separators, no zeros in front.
std::optional<std::int64_t> written_number(std::string_view text) {
  const bool zeros_in_front = text.size() > 1 && text[0] == '0';
  const auto value = whole(text);
  return value && *value <= kLargest && !zeros_in_front ? value : std::nullopt;
}

constexpr std::int64_t fifth_up(std::int64_t n) { return (n * 6 + 4) / 5; }
constexpr std::int64_t fifth_down(std::int64_t n) { return n * 4 / 5; }

std::optional<Range> range_of(std::optional<std::int64_t> lo, std::optional<std::int64_t> hi) {
  return lo && hi && *lo <= *hi ? std::optional(Range{*lo, *hi}) : std::nullopt;
}

// "200..", "..10", "18..25".
std::optional<Range> between(std::string_view before, std::string_view after) {
  if (before.empty()) return range_of(0, written_number(after));
  if (after.empty()) return range_of(written_number(before), Range::kMany);
  return range_of(written_number(before), written_number(after));
}

std::optional<Range> above(std::int64_t n) { return range_of(n + 1, fifth_up(n)); }
std::optional<Range> below(std::int64_t n) {
  return range_of(std::max<std::int64_t>(fifth_down(n), 1), n - 1);
}

std::optional<Range> about(std::int64_t n) {
  if (n < 1) return std::nullopt;
  return range_of(std::max<std::int64_t>(std::min(fifth_down(n), n - 2), 1), std::max(fifth_up(n), n + 2));
}

std::optional<Range> fewer_than(std::int64_t n) { return range_of(1, n - 1); }

using Reading = std::optional<Range> (*)(std::int64_t);

std::optional<Range> read_with(Reading reading, std::optional<std::int64_t> n) {
  return n ? reading(*n) : std::nullopt;
}

std::optional<Range> range(std::string_view text) {
  if (text.empty()) return std::nullopt;
  if (text == "some") return Range{1, Range::kMany};
  if (text == "several") return Range{2, Range::kMany};
  if (const std::size_t dots = text.find(".."); dots != text.npos)
    return between(text.substr(0, dots), text.substr(dots + 2));
  const std::string_view after_first = text.substr(1);
  const std::string_view before_last = text.substr(0, text.size() - 1);
  if (text.front() == '~') return read_with(about, written_number(after_first));
  if (text.front() == '<') return read_with(fewer_than, written_number(after_first));
  if (text.back() == '+') return read_with(above, written_number(before_last));
  if (text.back() == '-') return read_with(below, written_number(before_last));
  return range_of(written_number(text), written_number(text));
}

}  // namespace

std::int64_t sum(std::int64_t a, std::int64_t b) { return a > Range::kMany - b ? Range::kMany : a + b; }

Range operator+(Range a, Range b) { return {sum(a.lo, b.lo), sum(a.hi, b.hi)}; }

Truth at_least(Range range, std::int64_t n) {
  if (range.lo >= n) return Truth::yes;
  return range.hi < n ? Truth::no : Truth::cannot_tell;
}

Truth at_most(Range range, std::int64_t n) {
  if (range.hi <= n) return Truth::yes;
  return range.lo > n ? Truth::no : Truth::cannot_tell;
}

std::optional<Count> parse_count(Text text) {
  const auto found = range(text);
  return found ? std::optional(Count{*found, text}) : std::nullopt;
}

std::optional<double> parse_share(std::string_view text) {
  constexpr double kWhole = 100;
  if (text == "all") return kWhole;
  if (!text.ends_with('%')) return std::nullopt;
  text.remove_suffix(1);
  if (text.ends_with(' ')) text.remove_suffix(1);
  const bool signed_ = text.starts_with('-') || text.starts_with('+');
  const auto share = signed_ ? std::nullopt : parse_number(text);
  return share && *share <= kWhole ? share : std::nullopt;
}

std::optional<double> parse_number(std::string_view text) {
  const bool sign = text.starts_with('-') || text.starts_with('+');
  const std::string_view digits = text.substr(sign ? 1 : 0);
  const std::size_t point = digits.find_first_of(".,");
  const bool plain =
      is_digits(digits.substr(0, point)) && (point == digits.npos || is_digits(digits.substr(point + 1)));
  if (!plain) return std::nullopt;
  std::string spelled(digits);
  if (point != digits.npos) spelled[point] = '.';
  double value = 0;
  const auto result = std::from_chars(spelled.data(), spelled.data() + spelled.size(), value);
  if (result.ec != std::errc{}) return std::nullopt;
  return text.starts_with('-') ? -value : value;
}

}  // namespace lofte::calendar
