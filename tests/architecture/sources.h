// SPDX-License-Identifier: Apache-2.0
//
// The sources of the project as plain data, for the checks of this folder.
#pragma once
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lofte::architecture {

/// A text file of the project; the path is relative to its root, with '/'.
struct File {
  std::string path;
  std::string text;
};

using Files = std::vector<File>;

/// What is wrong, as "path:line: what", one each.
using Complaints = std::vector<std::string>;

/// A room as its lofte_room(…) line declares it.
struct Room {
  std::set<std::string> depends;
  std::set<std::string> libraries;
};

using Rooms = std::map<std::string, Room>;

struct Include {
  int line = 0;
  std::string path;    ///< what stands between the signs
  bool angle = false;  ///< <…>, not "…"
};

/// All text files below some folders of the project, and those in its root; sorted by path.
Files read_files(const std::filesystem::path& root, const std::vector<std::string>& folders);

/// Those whose path begins with one of the prefixes.
Files below(const Files& files, const std::vector<std::string>& prefixes);

bool is_code(const File& file);

/// The rooms that a CMake file declares.
Rooms parse_rooms(std::string_view cmake);

std::vector<Include> includes_of(const File& file);

/// C++ text with every comment, string and character blanked out, each line where it was.
std::string code_only(std::string_view text);

std::vector<std::string> lines_of(std::string_view text);

/// "path:line: what".
std::string complaint(const File& file, std::size_t line, const std::string& what);

}  // namespace lofte::architecture
