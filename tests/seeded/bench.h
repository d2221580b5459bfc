// SPDX-License-Identifier: Apache-2.0
//
// Runs the program over an example with one fault in it, and compares what it finds with what it should.
#pragma once
#include <filesystem>
#include <set>

#include "seeded/seed.h"
#include "support/sandbox.h"

namespace lofte::seeded {

/// What is compared of a finding.
struct Found {
  std::string rule;
  std::string severity;
  std::string path;
  int line = 0;
  std::string message;
  std::vector<std::string> related = {};  ///< the files of its other places
};

/// `path:line: severity: message [rule]`, as a line.
std::string shown(const Found& found);

using Findings = std::vector<Found>;

/// What `check` said, and how it ended.
struct Outcome {
  Findings findings;
  int status = 0;
  std::string complaints;  ///< standard error
};

/// How lines have moved between two texts of one file: those before and after what differs are known.
class Shift {
 public:
  Shift(const std::string& before, const std::string& after);
  /// Whether what stood at a line may stand at another now.
  bool moves(int line, int now) const;

 private:
  int same_before_ = 0;  // so many lines are the same from the beginning
  int from_ = 0;         // and those from this one on are the same to the end
  int by_ = 0;
};

/// What is wrong with the findings of a folder with one fault: each line "missing: …" or "unexpected: …".
/// `right` is what was found without it. The fault must be found in addition, where the seed says, and all
/// else must stay. Only what rests on a file in which something can no longer be read, or that is gone, may
/// go.
std::string difference(const Findings& right, const Findings& broken, const Seeder& seeder, const Seed& seed,
                       const Folder& folder);

/// One example in a folder of its own.
class Bench {
 public:
  Bench(std::filesystem::path source, const std::string& example);

  const Files& files() const { return files_; }

  /// Checks the example with changes; with `against`, holds it against the last commit.
  Outcome check(const Changes& changes, bool against = false);
  /// Commits the example with changes.
  void commit(const Changes& changes);

 private:
  void put(const Changes& changes);
  void restore(const Changes& changes);

  golden::Sandbox sandbox_;
  Files files_;
  std::set<std::string> present_;  // the files that are there now
  std::optional<Changes> committed_;
};

}  // namespace lofte::seeded
