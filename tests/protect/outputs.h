// SPDX-License-Identifier: Apache-2.0
//
// Everything that can be had out of a folder by somebody outside the house: every page and table that is made
// to leave it, in every format and language, on several days.
#pragma once
#include <string>
#include <vector>

#include "protect/folder.h"

namespace lofte::protect {

using Line = std::vector<std::string>;

/// The command lines whose answers leave the house.
std::vector<Line> public_lines(const Folder& folder);
/// Some whose answers stay in it, and so may tell.
std::vector<Line> internal_lines();

/// What a command line answers in a folder, in process: both streams, the exit status and every file that it
/// wrote.
class Runner {
 public:
  Runner();
  ~Runner();
  Runner(const Runner&) = delete;
  Runner& operator=(const Runner&) = delete;

  /// Puts the records there instead of those of before.
  void write(const Files& files);
  std::string answer(const Line& line) const;

 private:
  std::string root_;
  Files written_;
};

}  // namespace lofte::protect
