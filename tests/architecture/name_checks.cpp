// SPDX-License-Identifier: Apache-2.0
//
// Several files of a folder are compiled as one, so a name in an unnamed namespace is one of the whole
// folder.
#include <map>
#include <optional>
#include <regex>

#include "architecture/checks.h"

namespace lofte::architecture {
namespace {

struct Local {
  std::string name;     ///< of a function with its parameters: others may have the same name
  std::string meaning;  ///< of an alias; two files may give a name to the same thing
  std::size_t line;
};

/// Where a name stands first.
struct First {
  std::string path;
  std::string meaning;
};

/// What a line that begins a declaration declares; nothing for anything else.
std::optional<Local> declared(const std::string& line, std::size_t number) {
  static const std::regex type(R"(^(?:struct|class|enum class|union) (\w+) ?[:{])");
  static const std::regex constant(R"(^(?:constexpr|const) [^(={;]*?\b(k[A-Z]\w*) ?[{=\[])");
  static const std::regex function(R"(^[A-Za-z][\w:<>,&* ]* [&*]?(\w+\([^)]*\)))");
  static const std::regex alias(R"(^using (\w+) = (.*))");
  std::smatch found;
  if (std::regex_search(line, found, alias)) return Local{found[1], found[2], number};
  for (const std::regex* form : {&type, &constant, &function})
    if (std::regex_search(line, found, *form)) return Local{found[1], {}, number};
  return std::nullopt;
}

/// The constants that a header gives to the files of its folder.
std::vector<Local> constants_of(const File& header) {
  static const std::regex constant(R"(^inline (?:constexpr|const) [^(={;]*?\b(k[A-Z]\w*) ?[{=(\[])");
  std::vector<Local> out;
  const auto lines = lines_of(code_only(header.text));
  std::smatch found;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (std::regex_search(lines[i], found, constant)) out.push_back({found[1], {}, i + 1});
  return out;
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
      if (auto local = declared(line, i + 1)) out.push_back(std::move(*local));
    for (const char c : line) depth += c == '{' ? 1 : c == '}' ? -1 : 0;
  }
  return out;
}

}  // namespace

Complaints check_local_names(const Files& files) {
  Complaints complaints;
  std::map<std::string, std::map<std::string, First>> first;  // by folder and name
  const auto names_of = [&](const File& file) -> auto& {
    return first[file.path.substr(0, file.path.rfind('/'))];
  };
  for (const File& file : files)
    if (file.path.ends_with(".h"))
      for (const Local& constant : constants_of(file))
        names_of(file).emplace(constant.name, First{file.path, {}});
  for (const File& file : files) {
    if (!file.path.ends_with(".cpp")) continue;
    for (const Local& local : locals_of(file)) {
      const auto [at, is_new] = names_of(file).emplace(local.name, First{file.path, local.meaning});
      if (is_new || at->second.path == file.path) continue;
      if (!local.meaning.empty() && local.meaning == at->second.meaning) continue;
      complaints.push_back(
          complaint(file, local.line, local.name + " is in " + at->second.path + " as well"));
    }
  }
  return complaints;
}

}  // namespace lofte::architecture
