// SPDX-License-Identifier: Apache-2.0
//
// Texts that nobody wrote, the same ones in every run.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace agreement {

/// A generator of numbers that is the same on every machine (xorshift).
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(0x9E3779B97F4A7C15 ^ (seed * 0xD1B54A32D192ED03)) {}

  std::size_t below(std::size_t limit) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return limit == 0 ? 0 : static_cast<std::size_t>(state_ % limit);
  }
  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  std::uint64_t state_;
};

/// A few lines of one of the texts, with one to three slips of the hand in them.
std::string mutant(Dice& dice, const std::vector<std::string>& texts);

/// A mapping of every form that records may have, and of some that they may not; often right.
std::string generated(Dice& dice);

}  // namespace agreement
