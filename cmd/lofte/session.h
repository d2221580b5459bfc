// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "arguments.h"
#include "corpus/loader.h"
#include "environment.h"
#include "files/tree.h"
#include "git/repository.h"
#include "progress.h"
#include "words/error.h"

namespace lofte::cli {

/// A folder of records that was read for a command, and where it was read from.
struct Folder {
  corpus::Loaded loaded;
  std::string root;                   ///< on disk; empty when it was read from a commit alone
  std::optional<git::Commit> commit;  ///< the commit of --rev
  std::string prefix;                 ///< the root's path in its repository; empty at its top or without one

  const corpus::Corpus& corpus() const { return loaded.corpus; }
};

/// One run of a command: what was asked for, and the only ways to answer.
class Session {
 public:
  Session(const Environment& environment, Arguments arguments);

  const Environment& environment;
  const Arguments arguments;

  /// The language of messages: --lang, LOFTE_LANG, else the locale.
  words::Lang lang() const { return lang_; }
  /// The language of a page: --lang, LOFTE_LANG, else what the folder says.
  words::Lang page_lang(const corpus::Corpus& corpus) const;
  /// Whether results are coloured (--color, NO_COLOR, and whether a person is looking).
  bool colour() const { return colour_; }
  /// The width to fit results into; 0 when nobody is looking.
  int columns() const { return environment.out_is_terminal ? environment.columns : 0; }

  /// Writes a result. A closed pipe is quiet from then on; throws lofte::Error when the disk is full.
  void print(std::string_view text);
  /// Writes to standard error as it stands: what talks with a person.
  void tell(std::string_view text);
  /// Writes a note or a warning beside the results, a line each whatever they quote; no note with --quiet.
  void note(const words::Message& message);
  void complain(const words::Message& message, const std::optional<words::Message>& help = std::nullopt);

  std::string text(const words::Message& message) const { return words::text(message, lang_); }

  /// -C DIR or the working folder, absolute.
  std::string start_folder() const;
  /// Reads the folder: from disk, or from the commit of --rev. Throws lofte::Error when there is none.
  Folder load();
  /// Reads a folder of records, while somebody who waits for it is told how far that has come.
  corpus::Loaded read(std::unique_ptr<files::Tree> tree);
  /// What is told while something takes long.
  Progress& progress() { return progress_; }
  /// The files of a folder that was read from disk, as they are now.
  static std::unique_ptr<files::Tree> tree(const Folder& folder);
  /// The day to judge on: --as-of, else the commit's date, else today. Throws lofte::Error for no day.
  calendar::Day as_of(const Folder& folder) const;
  /// Says on stderr which records could not be read, so that what is shown may lack something. Returns
  /// whether there were any.
  bool warn_unread(const Folder& folder);
  /// How many threads to read with.
  int threads() const;

 private:
  std::string line(words::Phrase frame, const words::Message& message) const;
  Folder load_commit(const std::string& start, const std::string& revision);
  Folder load_disk(const std::string& start);

  words::Lang lang_;
  bool colour_;
  bool closed_ = false;
  Progress progress_;
};

/// The folder of lofte.yaml at or above a folder on disk; empty when there is none.
std::string root_above(const std::string& start);
/// The language that a folder's records are kept in: what it says, else Swedish.
words::Lang folder_lang(const corpus::Corpus& corpus);
/// The language that flag and environment ask for; nothing when they do not say.
std::optional<words::Lang> asked_lang(const Environment& environment, const std::optional<std::string>& flag);
/// The language of messages before any command line was understood.
words::Lang message_lang(const Environment& environment, const std::optional<std::string>& flag);

}  // namespace lofte::cli
