// SPDX-License-Identifier: Apache-2.0
//
// An attacker who has everything that a folder lets out of the house: every page, table, chart and export, in
// both languages, on several days, and what has changed between them. What is the same whichever small number
// stands in the records cannot tell it, however it is combined. So the numbers are changed, and nothing may
// be.
//
//   protect_test [FOLDERS [FIRST-SEED [LINES]]]     LINES of the command lines for each folder; 0: all
//
// LOFTE_PROTECT=FOLDERS makes a longer run of the same, with all command lines.
#include <cstdlib>
#include <iostream>
#include <sstream>

#include "protect/folder.h"
#include "protect/outputs.h"

namespace lofte::protect {
namespace {

std::string shown(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

// The lines in which two answers differ, the first few.
std::string difference(const std::string& a, const std::string& b) {
  constexpr int most = 4;
  std::istringstream left(a);
  std::istringstream right(b);
  std::string out;
  std::string one;
  std::string other;
  for (int n = 0; n < most;) {
    const bool more = static_cast<bool>(std::getline(left, one));
    const bool others = static_cast<bool>(std::getline(right, other));
    if (!more && !others) break;
    if (more && others && one == other) continue;
    out += "    - " + (more ? one : std::string("(end)")) + "\n    + " +
           (others ? other : std::string("(end)")) + "\n";
    ++n;
    one.clear();
    other.clear();
  }
  return out;
}

class Attack {
 public:
  Attack(std::uint64_t seed, int lines) : seed_(seed), folder_(seed), dice_(seed + 1) {
    lines_ = public_lines(folder_);
    if (lines > 0 && lines < static_cast<int>(lines_.size())) lines_ = dice_.some(lines_, lines, lines);
  }

  /// Whether nothing could be told.
  bool holds() {
    const Counts first = folder_.all(1);
    const std::vector<std::string> expected = answers(first);
    std::vector<Counts> others{folder_.all(folder_.small_count() - 1)};
    for (int i = 0; i < 2; ++i) others.push_back(folder_.small_counts(dice_));
    for (const Counts& other : others) {
      runner_.write(folder_.files(other));
      for (std::size_t i = 0; i < lines_.size(); ++i) {
        const std::string now = runner_.answer(lines_[i]);
        if (now == expected[i]) continue;
        tell(lines_[i], first, other);
        return false;
      }
    }
    return true;
  }

  /// Whether what two commits tell of each other is the same whichever small numbers stand in them, also where
  /// these changed from the one to the other.
  bool holds_between_commits() {
    const std::vector<Line> lines = lines_between_commits();
    const Counts ones = folder_.all(1);
    const Counts most = folder_.all(folder_.small_count() - 1);
    const auto expected = between(ones, ones, lines);
    for (const auto& [older, newer] : {std::pair(ones, most), std::pair(most, ones),
                                       std::pair(folder_.small_counts(dice_), folder_.small_counts(dice_))}) {
      const auto now = between(older, newer, lines);
      for (std::size_t i = 0; i < lines.size(); ++i) {
        if (now[i] == expected[i]) continue;
        std::cout << "seed " << seed_ << ": a small number is told between two commits by `lofte "
                  << shown(lines[i]) << "`\n  " << shown(older) << "\n  " << shown(newer) << "\n"
                  << difference(expected[i], now[i]);
        return false;
      }
    }
    return true;
  }

  /// Whether those in the house are told the numbers, as they should be.
  bool is_told_inside() {
    if (folder_.slots() == 0) return false;
    std::string before;
    std::string after;
    runner_.write(folder_.files(folder_.all(1)));
    for (const Line& line : internal_lines()) before += runner_.answer(line);
    runner_.write(folder_.files(folder_.all(folder_.small_count() - 1)));
    for (const Line& line : internal_lines()) after += runner_.answer(line);
    return before != after;
  }

 private:
  std::vector<std::string> answers(const Counts& counts) {
    runner_.write(folder_.files(counts));
    std::vector<std::string> out;
    for (const Line& line : lines_) out.push_back(runner_.answer(line));
    return out;
  }

  std::vector<std::string> between(const Counts& older, const Counts& newer, const std::vector<Line>& lines) {
    return runner_.answers_between(folder_.earlier_files(older), folder_.files(newer), lines);
  }

  // One slot after the other is set back as long as the answers still differ: those that are left tell.
  void tell(const Line& line, const Counts& first, Counts other) {
    runner_.write(folder_.files(first));
    const std::string expected = runner_.answer(line);
    for (std::size_t i = 0; i < other.size(); ++i) {
      Counts less = other;
      less[i] = first[i];
      runner_.write(folder_.files(less));
      if (runner_.answer(line) != expected) other = less;
    }
    runner_.write(folder_.files(other));
    std::cout << "seed " << seed_ << ": a small number is told by `lofte " << shown(line) << "`\n  "
              << shown(first) << "\n  " << shown(other) << "\n"
              << difference(expected, runner_.answer(line));
    for (const auto& [path, text] : folder_.files(other))
      if (path != "lofte.yaml") std::cout << "--- " << path << "\n" << text;
  }

  std::uint64_t seed_;
  Folder folder_;
  clean::Dice dice_;
  Runner runner_;
  std::vector<Line> lines_;
};

int run(int folders, std::uint64_t first, int lines) {
  int failed = 0;
  int told_inside = 0;
  for (int i = 0; i < folders; ++i) {
    Attack attack(first + static_cast<std::uint64_t>(i), lines);
    if (!attack.holds() || !attack.holds_between_commits()) ++failed;
    if (attack.is_told_inside()) ++told_inside;
    if (failed == 5) break;
  }
  std::cout << folders << " folders, " << failed << " tell a small number, " << told_inside
            << " tell it to those in the house\n";
  if (told_inside * 2 < folders && failed == 0) {
    std::cout << "the folders hold too little to be told\n";
    return 1;
  }
  return failed == 0 ? 0 : 1;
}

}  // namespace
}  // namespace lofte::protect

int main(int argc, char** argv) {
  const auto argument = [&](int at, long otherwise) { return argc > at ? std::atol(argv[at]) : otherwise; };
  const char* longer = std::getenv("LOFTE_PROTECT");
  const long folders = longer ? std::atol(longer) : argument(1, 8);
  return lofte::protect::run(static_cast<int>(folders), static_cast<std::uint64_t>(argument(2, 1)),
                             longer ? 0 : static_cast<int>(argument(3, 30)));
}
