// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "base/text.h"
#include "calendar/truth.h"

namespace lofte::calendar {

/// A number of things, known to lie between lo and hi; hi is kMany when nothing bounds it.
struct Range {
  static constexpr std::int64_t kMany = std::numeric_limits<std::int64_t>::max();

  std::int64_t lo = 0;
  std::int64_t hi = 0;

  constexpr bool bounded() const { return hi != kMany; }
  constexpr bool exact() const { return lo == hi; }
  friend bool operator==(const Range&, const Range&) = default;
};

/// Sums; kMany plus anything is kMany, and sums never overflow.
Range operator+(Range a, Range b);
std::int64_t sum(std::int64_t a, std::int64_t b);

/// Whether the number is at least / at most n.
Truth at_least(Range range, std::int64_t n);
Truth at_most(Range range, std::int64_t n);

/// A count as people write it: the numbers it may mean, and the words it was written with, which are kept
/// where they were read from.
struct Count {
  Range range;
  Text written;
};

/// `303`, `200..`, `..10`, `18..25`, `50+`, `50-`, `~20`, `<5`, `some`, `several`. nullopt for anything else,
/// also for `25..18` and numbers past 1 000 000 000.
std::optional<Count> parse_count(Text text);

/// What parse_count reads, as an anchored regular expression (ECMAScript). Only the order of `25..18` is not
/// expressed.
std::string count_pattern();

/// A count that a text with a fault most likely means, written our way ("minst 50" → "50.."); for help.
/// Always one that parse_count reads. nullopt when nothing comes to mind, and for a text that has no fault.
std::optional<std::string> guess_count(std::string_view text);

/// A share of a hundred: `90 %`, or `all`, which is 100. nullopt for anything else, also past 100 %.
std::optional<double> parse_share(std::string_view text);

/// The same only where the text says just that, so that a program may write it so: "cirka 20" and "åtta", not
/// ">50" (drygt 50, or 51 and more?), "1.200" or "många".
std::optional<std::string> sure_count(std::string_view text);

/// A number with an optional sign and decimals after '.' or ','; no exponent. nullopt for anything else.
std::optional<double> parse_number(std::string_view text);

/// What parse_number reads, as an anchored regular expression (ECMAScript).
std::string number_pattern();
/// The same for what is a number or a share.
std::string number_or_share_pattern();

}  // namespace lofte::calendar
