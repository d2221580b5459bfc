// SPDX-License-Identifier: Apache-2.0
//
// A fresh temporary folder in which the steps of a golden test are done, with the program run in process.
#pragma once
#include <filesystem>
#include <string>

#include "calendar/day.h"
#include "support/script.h"

namespace lofte::golden {

class Sandbox {
 public:
  /// Makes the folder; `source` is the root of the project, from which examples are copied.
  explicit Sandbox(std::filesystem::path source);
  ~Sandbox();
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  /// What a step did: what was printed and the status of one that answers; nothing for the others, which
  /// throw ScriptError when they cannot be done.
  Outcome run(const Step& step);
  /// Everything that the program printed in the last run, both streams in the order of writing.
  const std::string& printed() const { return printed_; }

 private:
  struct Call;
  Outcome run_lofte(const Call& call);
  Outcome run_cat(const Step& step) const;
  Outcome run_ls(const Step& step) const;
  void prepare(const Step& step);
  void run_git(const Call& call);
  void commit(const Step& step);
  Call call_of(const Step& step) const;
  std::filesystem::path path(const std::string& name) const;
  std::string shown(std::string text) const;
  std::string filled(std::string word) const;

  std::filesystem::path source_;
  std::filesystem::path root_;
  std::string printed_;
  calendar::Day today_;
  std::string commit_date_;
};

/// Takes from this process what would make a run differ from one machine to the next: the variables and
/// files that git reads, and the working folder.
void isolate_process();

}  // namespace lofte::golden
