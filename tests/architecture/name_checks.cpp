// SPDX-License-Identifier: Apache-2.0
//
// Several files of a room are compiled as one, so a name in an unnamed namespace is one of the whole room.
#include <map>
#include <regex>

#include "architecture/checks.h"

namespace lofte::architecture {
namespace {

struct Local {
  std::string name;  ///< of a function with its parameters: others may have the same name
  std::size_t line;
};

/// What a line that begins a declaration declares; empty for anything else.
std::string declared(const std::string& line) {
  static const std::regex type(R"(^(?:struct|class|enum class|union) (\w+) ?[:{])");
  static const std::regex constant(R"(^(?:constexpr|const) [^(={;]*?\b(k[A-Z]\w*) ?[{=\[])");
  static const std::regex function(R"(^[A-Za-z][\w:<>,&* ]* [&*]?(\w+\([^)]*\)))");
  std::smatch found;
  for (const std::regex* form : {&type, &constant, &function})
    if (std::regex_search(line, found, *form)) return found[1];
  return "";
}

/// What the unnamed namespaces of a file declare, seen from their first level.
std::vector<Local> locals_of(const File& file) {
  std::vector<Local> out;
  int depth = -1;  // of braces within the unnamed namespace; -1: outside
  const auto lines = lines_of(code_only(file.text));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string& line = lines[i];
    if (depth < 0) {
      if (line == "namespace {") depth = 0;
      continue;
    }
    if (depth == 0)
      if (std::string name = declared(line); !name.empty()) out.push_back({std::move(name), i + 1});
    for (const char c : line) depth += c == '{' ? 1 : c == '}' ? -1 : 0;
  }
  return out;
}

}  // namespace

Complaints check_local_names(const Files& files) {
  Complaints complaints;
  std::map<std::string, std::map<std::string, std::string>> first;  // by room and name: the file
  for (const File& file : files) {
    if (!file.path.starts_with("lib/") || !file.path.ends_with(".cpp")) continue;
    auto& names = first[file.path.substr(0, file.path.rfind('/'))];
    for (const Local& local : locals_of(file)) {
      const auto [at, is_new] = names.emplace(local.name, file.path);
      if (is_new || at->second == file.path) continue;
      complaints.push_back(complaint(file, local.line, local.name + " is in " + at->second + " as well"));
    }
  }
  return complaints;
}

}  // namespace lofte::architecture
