// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <string>

#include "git/base.h"
#include "git/repository.h"
#include "support/temp_repo.h"
#include "words/error.h"

namespace lofte::test {

/// The English message and help of the lofte::Error that a call throws, as "message | help"; "nothing" when
/// it throws none.
template <typename Call>
std::string said(Call&& call, words::Lang lang = words::Lang::en) {
  try {
    call();
  } catch (const Error& error) {
    const std::string help = error.help() ? words::text(*error.help(), lang) : "-";
    return words::text(error.message(), lang) + " | " + help;
  }
  return "nothing";
}

/// How a build server names no commit.
inline const std::string kZeros(40, '0');

/// The notes in English, one a line.
inline std::string notes(const std::vector<words::Message>& notes) {
  std::string out;
  for (const words::Message& note : notes) out += words::text(note, words::Lang::en) + "\n";
  return out;
}

inline git::Repository open(const TempRepo& repo) { return git::Repository::open(repo.folder()); }

/// Every file below a folder, `.git` included, with its bytes and its time.
inline std::map<std::string, std::string> snapshot(const std::filesystem::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || entry.is_symlink()) continue;
    const auto time = entry.last_write_time().time_since_epoch().count();
    files[entry.path().string()] = std::to_string(time) + " " + read_file(entry.path());
  }
  return files;
}

}  // namespace lofte::test
