// SPDX-License-Identifier: Apache-2.0
#include "progress.h"

#include <algorithm>

#include "words/message.h"

namespace lofte::cli {
namespace {

using std::chrono::milliseconds;
using words::Phrase;

constexpr Phrase kStarting{"starting", "startar"};
constexpr Phrase kReadingFiles{"reading file {n} of {all}", "läser fil {n} av {all}"};
constexpr Phrase kAnswering{"working out the answer", "tar fram svaret"};

constexpr milliseconds kPatience{1000};
constexpr milliseconds kBetweenLines{100};
constexpr std::size_t kBarCells = 24;

std::string bar(std::size_t done, std::size_t all) {
  std::string cells;
  for (std::size_t i = 0; i < kBarCells; ++i) cells += i < done * kBarCells / all ? "█" : "░";
  return cells + " ";
}

// A folder of which each file is read once, and then something is made of them.
class WatchedTree : public files::Tree {
 public:
  WatchedTree(std::unique_ptr<files::Tree> tree, Progress& progress)
      : tree_(std::move(tree)), progress_(progress) {}
  ~WatchedTree() override { progress_.begin(kAnswering); }

  std::vector<std::string> list() const override {
    std::vector<std::string> paths = tree_->list();
    progress_.begin(kReadingFiles, paths.size());
    return paths;
  }
  std::optional<std::string> read(std::string_view path) const override {
    progress_.step();
    return tree_->read(path);
  }
  bool exists(std::string_view path) const override { return tree_->exists(path); }

 private:
  std::unique_ptr<files::Tree> tree_;
  Progress& progress_;
};

}  // namespace

Progress::Progress(const Environment& environment, words::Lang lang, bool quiet)
    : environment_(environment),
      lang_(lang),
      heard_(environment.err_is_terminal && environment.elapsed && !quiet &&
             environment.variable("TERM") != "dumb"),
      what_(kStarting) {
  if (heard_) due_ = environment.elapsed() + kPatience;
}

void Progress::begin(Phrase what, std::size_t all) {
  if (!heard_) return;
  const std::lock_guard lock(mutex_);
  what_ = what;
  all_ = all;
  done_ = 0;
  show_when_due();
}

void Progress::step() {
  if (!heard_) return;
  const std::lock_guard lock(mutex_);
  done_ = std::min(done_ + 1, all_);
  show_when_due();
}

void Progress::wipe() {
  if (!heard_) return;
  const std::lock_guard lock(mutex_);
  if (shown_) environment_.err("\r\x1b[K");
  shown_ = false;
}

std::unique_ptr<files::Tree> Progress::watch(std::unique_ptr<files::Tree> tree) {
  if (!heard_) return tree;
  return std::make_unique<WatchedTree>(std::move(tree), *this);
}

void Progress::show_when_due() {
  const milliseconds now = environment_.elapsed();
  if (now < due_) return;
  environment_.err("\r\x1b[K" + line());
  due_ = now + kBetweenLines;
  shown_ = true;
}

std::string Progress::line() const {
  if (all_ == 0) return words::text(words::say(what_), lang_);
  return bar(done_, all_) + words::text(words::say(what_, {{"n", done_}, {"all", all_}}), lang_);
}

}  // namespace lofte::cli
