// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <cstddef>
#include <memory>
#include <mutex>

#include "environment.h"
#include "files/tree.h"
#include "words/phrase.h"

namespace lofte::cli {

/// What somebody at a terminal sees when they have waited for a second: one line on standard error that says
/// what is being done and how far it has come. It is wiped before anything else is written.
class Progress {
 public:
  /// Silent where standard error is no terminal that can take a line back, and when asked to be.
  Progress(const Environment& environment, words::Lang lang, bool quiet);
  ~Progress() { wipe(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// What is being done from now on: a phrase without values, or, where the steps are known, with {n} and
  /// {all}.
  void begin(words::Phrase what, std::size_t all = 0);
  /// One step is done. May be called by any thread.
  void step();
  /// Takes the line away.
  void wipe();

  /// The tree, which tells from then on how many of its files were read. It must not outlive this.
  std::unique_ptr<files::Tree> watch(std::unique_ptr<files::Tree> tree);

 private:
  void show_when_due();
  std::string line() const;

  const Environment& environment_;
  words::Lang lang_;
  bool heard_;
  std::mutex mutex_;  // for all that follows
  std::chrono::milliseconds due_{};
  words::Phrase what_;
  std::size_t all_ = 0;
  std::size_t done_ = 0;
  bool shown_ = false;
};

}  // namespace lofte::cli
