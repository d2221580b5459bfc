// SPDX-License-Identifier: Apache-2.0
//
// Everything that can be had out of a folder by somebody outside the house: every page and table that is made
// to leave it, in every format and language, on several days.
#pragma once
#include <string>
#include <vector>

#include "protect/folder.h"
#include "support/temp_repo.h"

namespace lofte::protect {

using Line = std::vector<std::string>;

/// The command lines whose answers leave the house.
std::vector<Line> public_lines(const Folder& folder);
/// Those that tell what came between two commits.
std::vector<Line> lines_between_commits();
/// Some whose answers stay in it, and so may tell.
std::vector<Line> internal_lines();

/// What a command line answers in a folder, in process: both streams, the exit status and every file that it
/// wrote.
class Runner {
 public:
  /// Puts the records there instead of those of before.
  void write(const Files& files);
  std::string answer(const Line& line) const;

  /// Makes two commits, the second after the first, and gives what each line answers of them: the words
  /// OLDER and NEWER stand for the commits in the lines, and in the answers.
  std::vector<std::string> answers_between(const Files& older, const Files& newer,
                                           const std::vector<Line>& lines);

 private:
  std::string commit(const Files& files, const std::string& day);

  test::TempFolder folder_;
  Files written_;
};

}  // namespace lofte::protect
