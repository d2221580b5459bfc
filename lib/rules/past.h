// SPDX-License-Identifier: Apache-2.0
//
// The whole history of a folder, one state after the other: every step is held against the one before by the
// rules against an earlier commit, and every text that ever was is looked through for identity numbers. It
// needs no git; it reads what changed in a step and nothing else, so that a step of one file among thousands
// reads one file; verdicts are computed from all that was read so far.
#pragma once
#include <deque>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "corpus/loader.h"
#include "files/tree.h"
#include "rules/against.h"

namespace lofte::rules {

/// One state of the folder.
struct PastState {
  std::string label;                  ///< what messages call it: "1a2b3c4d5e"
  std::string message;                ///< of the commit; may be empty
  calendar::Day day;                  ///< of the commit
  std::unique_ptr<files::Tree> tree;  ///< an empty one where the records did not exist
  std::vector<std::string> changed;  ///< the paths that differ from the state before; of the first state, all
  corpus::Renames renames;           ///< since the state before
};

/// Holds the states of a history against each other, in the order of time.
class Past {
 public:
  /// Takes the next state, the oldest first.
  void add(PastState state);

  /// The folder as it was in the state added last; an empty one before the first.
  const files::Tree& last() const { return *last_; }

  /// All that was found so far. A finding stands at its path without a line, since the text of that time is
  /// not the text of today: its message names the commit and the line. A number that stays in a file is told
  /// once, where it came; a record that could not be read for a while is held against what it said before.
  Against found() const;

 private:
  struct Kept {
    std::string path;
    std::string text;
  };

  void look_for_numbers(const PastState& state);
  void hold(const PastState& state);
  void begin(const PastState& state);
  void remember(const std::string& path_was, const corpus::Corpus& older);
  void keep(diag::Finding finding, const std::string& label, const corpus::Corpus* text);
  std::set<std::string> paths_of(const files::Tree& tree, const PastState& state) const;

  std::string label_;
  calendar::Day day_{};  // the latest of all states so far: a commit that names an earlier day is no way back
  bool first_ = true;    // no state was added yet
  std::unique_ptr<files::Tree> last_ = files::memory({});
  std::map<std::string, Kept> readable_;  // by name: what a record said before it was broken or taken away
  // The whole folder as it was last: its records lie in what was read of the steps so far.
  std::deque<corpus::Loaded> read_;
  std::unique_ptr<corpus::Corpus> folder_;
  std::set<std::string> numbers_;  // path and number: those told already
  diag::Findings findings_;
  std::set<std::string> uncompared_;
};

}  // namespace lofte::rules
