// SPDX-License-Identifier: Apache-2.0
//
// Real git repositories in temporary folders, made by the git program under a fixed environment: no settings
// of the user or the machine, one author, dates given by the test.
#pragma once
#include <filesystem>
#include <string>

namespace lofte::test {

/// A new folder that is removed, with everything in it, at the end.
class TempFolder {
 public:
  TempFolder();
  ~TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// Writes a file in a folder, and the folders down to it.
void write_file(const std::filesystem::path& file, const std::string& text);
/// The bytes of a file; throws std::runtime_error when it cannot be read.
std::string read_file(const std::filesystem::path& file);

/// Runs `git ARGUMENTS` in a folder; the arguments are shell words. Returns what it printed, without the last
/// line end. Commits get the date and its offset. Throws std::runtime_error, with what git said, when it
/// fails.
std::string git(const std::filesystem::path& folder, const std::string& arguments,
                const std::string& date = "2024-01-15T12:00:00+01:00");

/// A repository with a work tree on branch main, without commits, in a folder of its own.
class TempRepo {
 public:
  TempRepo();

  const std::filesystem::path& path() const { return folder_.path(); }
  std::string folder() const { return path().string(); }

  std::string git(const std::string& arguments) const { return test::git(path(), arguments); }
  void write(const std::string& file, const std::string& text) const { write_file(path() / file, text); }

  /// Commits everything in the work tree, also when nothing changed; returns the id.
  std::string commit(const std::string& message, const std::string& date = "2024-01-15T12:00:00+01:00") const;
  /// Writes one file and commits.
  std::string commit_file(const std::string& file, const std::string& text,
                          const std::string& date = "2024-01-15T12:00:00+01:00") const;

 private:
  TempFolder folder_;
};

}  // namespace lofte::test
