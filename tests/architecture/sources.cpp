// SPDX-License-Identifier: Apache-2.0
#include "architecture/sources.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace lofte::architecture {
namespace {

namespace fs = std::filesystem;

bool is_text(const fs::path& path) {
  static const std::set<std::string> kEndings{".h",  ".cpp",  ".cmake", ".txt",  ".md",   ".sh",
                                              ".py", ".yaml", ".yml",   ".test", ".json", ".scd"};
  return kEndings.contains(path.extension().string());
}

File read_file(const fs::path& root, const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {path.lexically_relative(root).generic_string(), {std::istreambuf_iterator<char>(file), {}}};
}

/// The end of a comment or a text that begins at `at`, or `at` where neither does.
std::size_t end_of_blank(std::string_view text, std::size_t at) {
  const auto after = [&](std::string_view end, std::size_t from) {
    const std::size_t found = text.find(end, from);
    return found == text.npos ? text.size() : found + end.size();
  };
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("//")) return std::min(text.find('\n', at), text.size());
  if (rest.starts_with("/*")) return after("*/", at + 2);
  if (rest.starts_with("R\"")) {
    const std::size_t open = std::min(text.find('(', at), text.size());
    return after(")" + std::string(text.substr(at + 2, open - at - 2)) + "\"", open);
  }
  const bool digit_mark = at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0;
  if (rest.front() != '"' && (rest.front() != '\'' || digit_mark)) return at;
  std::size_t end = at + 1;
  while (end < text.size() && text[end] != rest.front()) end += text[end] == '\\' ? 2 : 1;
  return std::min(end + 1, text.size());
}

}  // namespace

Files read_files(const fs::path& root, const std::vector<std::string>& folders) {
  Files files;
  for (const auto& entry : fs::directory_iterator(root)) {
    if (entry.is_regular_file() && is_text(entry.path())) files.push_back(read_file(root, entry.path()));
  }
  for (const std::string& folder : folders) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      if (entry.is_regular_file() && is_text(entry.path())) files.push_back(read_file(root, entry.path()));
    }
  }
  std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.path < b.path; });
  return files;
}

Files below(const Files& files, const std::vector<std::string>& prefixes) {
  Files chosen;
  for (const File& file : files) {
    const auto begins = [&](const std::string& prefix) { return file.path.starts_with(prefix); };
    if (std::any_of(prefixes.begin(), prefixes.end(), begins)) chosen.push_back(file);
  }
  return chosen;
}

bool is_code(const File& file) { return file.path.ends_with(".h") || file.path.ends_with(".cpp"); }

Rooms parse_rooms(std::string_view cmake) {
  static const std::regex line(R"(lofte_room\(([^)]*)\))");
  const std::string text(cmake);
  Rooms rooms;
  for (std::sregex_iterator at(text.begin(), text.end(), line); at != std::sregex_iterator(); ++at) {
    std::istringstream words((*at)[1].str());
    std::string name;
    words >> name;
    Room& room = rooms[name];
    std::set<std::string>* list = nullptr;
    for (std::string word; words >> word;) {
      if (word == "DEPENDS") {
        list = &room.depends;
      } else if (word == "LIBRARIES") {
        list = &room.libraries;
      } else if (list != nullptr) {
        list->insert(word);
      }
    }
  }
  return rooms;
}

std::vector<Include> includes_of(const File& file) {
  static const std::regex form(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)re");
  std::vector<Include> includes;
  const auto lines = lines_of(file.text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::smatch found;
    if (!std::regex_match(lines[i], found, form)) continue;
    includes.push_back({static_cast<int>(i) + 1, found[2], found[1] == "<"});
  }
  return includes;
}

std::string code_only(std::string_view text) {
  std::string code(text);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_blank(text, at);
    for (std::size_t i = at; i < end; ++i) {
      if (code[i] != '\n') code[i] = ' ';
    }
    at = std::max(end, at + 1);
  }
  return code;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  std::istringstream stream{std::string(text)};
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::string complaint(const File& file, std::size_t line, const std::string& what) {
  return file.path + ":" + std::to_string(line) + ": " + what;
}

}  // namespace lofte::architecture
