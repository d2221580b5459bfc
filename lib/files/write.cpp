// SPDX-License-Identifier: Apache-2.0
//
// What happens in which order, so that nothing is lost: the folders are locked against other writers of ours;
// every file is looked at; what is new is written beside the old under names of its own and brought to the
// disk; what is old gets a second name. Only then do the new files get their names, one call each. When one
// of those calls fails, the files before it get their old content back under the second name. At the end the
// second names go.
#include "files/write.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "files/system_calls.h"
#include "words/error.h"
#include "words/system_reason.h"

namespace lofte::files {
namespace {

namespace fs = std::filesystem;
using words::Phrase;
using words::say;

constexpr Phrase kNotWritten{"\"{path}\" could not be written: {detail}",
                             "”{path}” kunde inte skrivas: {detail}"};
constexpr Phrase kChanged{"someone else has changed \"{path}\" since it was read; nothing was written",
                          "någon annan har ändrat ”{path}” sedan den lästes; inget skrevs"};
constexpr Phrase kRunAgain{"run the command again", "kör kommandot igen"};
constexpr Phrase kExists{"\"{path}\" already exists and is not overwritten",
                         "”{path}” finns redan och skrivs inte över"};
constexpr Phrase kProtected{"\"{path}\" is write-protected", "”{path}” är skrivskyddad"};
constexpr Phrase kFolderDenied{"no permission to write to the folder \"{folder}\"",
                               "behörighet att skriva i mappen ”{folder}” saknas"};
constexpr Phrase kLinkToNothing{"\"{path}\" is a link that leads nowhere",
                                "”{path}” är en länk som inte leder någonstans"};
constexpr Phrase kIsFolder{"\"{path}\" is a folder", "”{path}” är en mapp"};

constexpr const char* kFresh = ".lofte-new-";
constexpr const char* kOld = ".lofte-old-";

std::string folder_of(const std::string& path) { return fs::path(path).parent_path().string(); }

[[noreturn]] void fail(const Change& change, const std::error_code& error) {
  throw Error(say(kNotWritten, {{"path", change.name}, {"detail", nested(words::system_reason(error))}}));
}

void fail_if(const std::error_code& error, const Change& change) {
  if (error) fail(change, error);
}

// The same where a new name in a folder was refused.
void refuse_if(const std::error_code& error, const Change& change, const std::string& folder) {
  const bool denied = error == std::errc::permission_denied || error == std::errc::read_only_file_system;
  if (denied)
    throw Error(say(kNotWritten, {{"path", change.name}, {"detail", nested(words::system_reason(error))}}),
                say(kFolderDenied, {{"folder", folder}}));
  fail_if(error, change);
}

// One file on its way.
struct Step {
  const Change* change;
  std::string target;  // with all links followed
  Entry entry;         // what is there
  std::string fresh;   // the temporary file with the new content; empty when nothing is written
  std::string old;     // the second name of what was there
  bool done = false;   // the new file has its name

  bool is_new() const { return entry.kind == Entry::Kind::none; }
  bool is_special() const { return entry.kind == Entry::Kind::other; }
};

class Transaction {
 public:
  Transaction(const std::vector<Change>& changes, const Guard& guard) : calls_(guard) {
    for (const Change& change : changes) steps_.push_back({&change, {}, {}, {}, {}});
  }

  void run() {
    std::optional<Undisturbed> undisturbed;
    try {
      for (Step& step : steps_) find_target(step);
      make_folders();
      lock();
      undisturbed.emplace();
      for (Step& step : steps_) look(step);
      std::erase_if(steps_, [](const Step& step) { return step.change->content && unchanged(step); });
      for (Step& step : steps_) prepare(step);
      if (many()) sync_all();
      // What is taken away may be one of the new files under its old name: it goes when that is there.
      std::stable_partition(steps_.begin(), steps_.end(),
                            [](const Step& step) { return step.change->content.has_value(); });
      for (Step& step : steps_) commit(step);
    } catch (...) {
      take_back();
      throw;
    }
    for (const std::string& folder : folders()) tidy(folder);
  }

 private:
  void find_target(Step& step) {
    std::error_code error;
    step.target = SystemCalls::without_links(step.change->path, error);
    fail_if(error, *step.change);
    step.entry = SystemCalls::look(step.target);
    const bool link = step.target != step.change->path;
    if (link && step.is_new() && step.change->before.state != Before::State::any)
      throw Error(say(kLinkToNothing, {{"path", step.change->name}}));
    if (step.entry.kind == Entry::Kind::folder) throw Error(say(kIsFolder, {{"path", step.change->name}}));
  }

  // The folders of files that are new, from the top.
  void make_folders() {
    for (const Step& step : steps_) {
      if (step.change->before.state != Before::State::absent) continue;
      std::vector<std::string> missing;
      for (std::string folder = folder_of(step.target); SystemCalls::look(folder).kind == Entry::Kind::none;
           folder = folder_of(folder))
        missing.push_back(folder);
      for (auto folder = missing.rbegin(); folder != missing.rend(); ++folder) {
        const std::error_code error = calls_.make_folder(*folder);
        if (error == std::errc::file_exists) continue;  // another one was faster
        refuse_if(error, *step.change, folder_of(*folder));
        made_.push_back(*folder);
      }
    }
  }

  std::set<std::string> folders() const {
    std::set<std::string> all;
    for (const Step& step : steps_) all.insert(folder_of(step.target));
    for (const std::string& folder : made_) all.insert(folder_of(folder));
    return all;
  }

  // In one order, so that no two writers wait for each other.
  void lock() {
    std::set<std::string> all;
    for (const Step& step : steps_) all.insert(folder_of(step.target));
    for (const std::string& folder : all) locks_.push_back(FolderLock(folder));
  }

  bool all_locked() const {
    return std::all_of(locks_.begin(), locks_.end(), [](const FolderLock& lock) { return lock.held(); });
  }

  static void look(Step& step) {
    step.entry = SystemCalls::look(step.target);
    const Before& before = step.change->before;
    if (before.state == Before::State::absent && !step.is_new())
      throw Error(say(kExists, {{"path", step.change->name}}));
    if (before.state == Before::State::same && SystemCalls::read(step.target) != before.bytes)
      throw Error(say(kChanged, {{"path", step.change->name}}), say(kRunAgain));
    constexpr ::mode_t kAnyWrite = 0222;
    if (!step.is_new() && (step.entry.mode & kAnyWrite) == 0)
      throw Error(say(kProtected, {{"path", step.change->name}}));
  }

  static bool unchanged(const Step& step) {
    return step.entry.kind == Entry::Kind::file && SystemCalls::read(step.target) == step.change->content;
  }

  // A name that is free in the folder of a file. What was left there under such a name belongs to a run that
  // ended before its time, since ours has the lock.
  template <class Make>
  std::string under_free_name(const Step& step, const char* stem, Make make) {
    constexpr int kMostTaken = 1000;
    const std::string start = (fs::path(folder_of(step.target)) / stem).string();
    for (int i = 0; i < kMostTaken; ++i) {
      std::string name = start + std::to_string(next_[start]++);
      std::error_code error = make(name);
      if (error == std::errc::file_exists && all_locked()) {
        static_cast<void>(calls_.remove(name));
        error = make(name);
      }
      if (error == std::errc::file_exists) continue;
      if (error) names_to_remove_.push_back(name);
      refuse_if(error, *step.change, folder_of(step.target));
      return name;
    }
    fail(*step.change, std::make_error_code(std::errc::file_exists));
  }

  void prepare(Step& step) {
    if (step.is_special()) return;
    if (step.change->content)
      step.fresh = under_free_name(step, kFresh, [&](const std::string& name) {
        return calls_.write_new(name, *step.change->content, step.is_new() ? nullptr : &step.entry, !many());
      });
    if (!step.is_new() && (steps_.size() > 1 || !step.change->content))
      step.old = under_free_name(step, kOld,
                                 [&](const std::string& name) { return calls_.keep(step.target, name); });
  }

  // Of so many files one call brings all to the disk sooner than one for each.
  bool many() const {
    constexpr std::size_t kFew = 16;
    return steps_.size() > kFew;
  }

  void sync_all() {
    for (const std::string& folder : folders()) fail_if(calls_.sync_disk(folder), *steps_.front().change);
  }

  void commit(Step& step) {
    if (step.is_special())
      fail_if(calls_.write_into(step.target, *step.change->content), *step.change);
    else if (!step.change->content)
      fail_if(calls_.remove(step.target), *step.change);
    else if (step.change->before.state == Before::State::absent)
      fail_if(calls_.rename_to_new(step.fresh, step.target), *step.change);
    else
      fail_if(calls_.rename(step.fresh, step.target), *step.change);
    step.done = true;
  }

  // Takes away the second names, and what a run that ended before its time left, and brings the rest to the
  // disk.
  void tidy(const std::string& folder) {
    constexpr int kMostLeft = 8;
    for (const Step& step : steps_)
      if (!step.old.empty() && folder_of(step.old) == folder) static_cast<void>(calls_.remove(step.old));
    for (const char* stem : {kFresh, kOld})
      for (int i = 0; i < kMostLeft && all_locked(); ++i) {
        const std::string left = (fs::path(folder) / (stem + std::to_string(i))).string();
        if (SystemCalls::look(left).kind == Entry::Kind::file) static_cast<void>(calls_.remove(left));
      }
    calls_.sync_folder(folder);
  }

  void take_back() {
    for (auto step = steps_.rbegin(); step != steps_.rend(); ++step) {
      if (step->done && !step->old.empty()) static_cast<void>(calls_.rename(step->old, step->target));
      if (step->done && step->old.empty() && step->is_new()) static_cast<void>(calls_.remove(step->target));
      if (!step->done && !step->fresh.empty()) static_cast<void>(calls_.remove(step->fresh));
      if (!step->done && !step->old.empty()) static_cast<void>(calls_.remove(step->old));
    }
    for (const std::string& name : names_to_remove_) static_cast<void>(calls_.remove(name));
    for (auto folder = made_.rbegin(); folder != made_.rend(); ++folder)
      static_cast<void>(calls_.remove(*folder));
  }

  SystemCalls calls_;
  std::vector<Step> steps_;
  std::vector<std::string> made_;  // folders
  std::vector<FolderLock> locks_;
  std::map<std::string, int> next_;           // the number of the next name that begins so
  std::vector<std::string> names_to_remove_;  // of temporary files that could not be finished
};

}  // namespace

Change put(std::string path, std::string name, std::string content) {
  return {std::move(path), std::move(name), std::move(content), {}};
}

Change create(std::string path, std::string name, std::string content) {
  return {std::move(path), std::move(name), std::move(content), {Before::State::absent, {}}};
}

Change replace(std::string path, std::string name, std::string content, std::string read) {
  return {std::move(path), std::move(name), std::move(content), {Before::State::same, std::move(read)}};
}

Change take_away(std::string path, std::string name, std::string read) {
  return {std::move(path), std::move(name), std::nullopt, {Before::State::same, std::move(read)}};
}

bool is_temporary(std::string_view name) { return name.starts_with(kFresh) || name.starts_with(kOld); }

void write(const std::vector<Change>& changes, const Guard& guard) { Transaction(changes, guard).run(); }

}  // namespace lofte::files
