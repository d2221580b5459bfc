// SPDX-License-Identifier: Apache-2.0
//
// Chance that falls the same way everywhere: a small generator of its own (splitmix64), since what the
// standard library draws from one seed differs between its makers.
#pragma once
#include <cstddef>
#include <cstdint>

namespace lofte::clean {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}

  /// A number from 0 to n − 1.
  int below(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
  int between(int least, int most) { return least + below(most - least + 1); }
  bool chance(int percent) { return below(100) < percent; }

  template <class List>
  auto pick(const List& list) {
    return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
  }

  /// From `least` to `most` different elements, in the order of the list.
  template <class List>
  List some(const List& list, int least, int most) {
    List out;
    int wanted = between(least, most);
    int left = static_cast<int>(list.size());
    for (const auto& item : list)
      if (below(left--) < wanted) {
        out.push_back(item);
        --wanted;
      }
    return out;
  }

 private:
  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }

  std::uint64_t state_;
};

}  // namespace lofte::clean
