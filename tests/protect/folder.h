// SPDX-License-Identifier: Apache-2.0
//
// Small folders of records made by chance, in which the counts of people that are protected stand as slots:
// the same folder can be had with any numbers in them.
#pragma once
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "clean/dice.h"

namespace lofte::protect {

using Files = std::vector<std::pair<std::string, std::string>>;

/// What stands in each slot, as a record writes a count.
using Counts = std::vector<std::string>;

class Folder {
 public:
  explicit Folder(std::uint64_t seed);

  int slots() const { return slots_; }
  std::vector<std::string> walks;     ///< ids
  std::vector<std::string> promises;  ///< ids

  /// The records with these counts in their slots.
  Files files(const Counts& counts) const;
  /// The same before the last of the records came.
  Files earlier_files(const Counts& counts) const;

  /// Small counts by chance: numbers from 1 to small_count − 1, and what people write for one of them. Nobody
  /// outside the house may be able to tell two of these from each other.
  Counts small_counts(clean::Dice& dice) const;
  /// The same small number in all slots.
  Counts all(int n) const { return Counts(static_cast<std::size_t>(slots_), std::to_string(n)); }
  int small_count() const { return small_count_; }

 private:
  std::string slot();
  std::string count();
  std::string number_of_people();
  std::string parties(int least, int most);
  std::string target(bool& numbered);
  void settings();
  void promise(const std::string& id, const std::string& period);
  void followup(const std::string& promise, int number);
  std::string figure(const std::string& promise);
  std::string assessments(const std::string& promise);
  std::string byproducts();
  void walk(int number);

  clean::Dice dice_;
  Files templates_;
  int slots_ = 0;
  int small_count_ = 5;
  std::vector<std::pair<std::string, std::vector<std::string>>> commitments_;  // of each promise
};

}  // namespace lofte::protect
