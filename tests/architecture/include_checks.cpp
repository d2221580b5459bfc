// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <functional>
#include <regex>

#include "architecture/checks.h"

namespace lofte::architecture {
namespace {

/// How the headers of a library begin, and its CMake name.
struct Library {
  std::string_view prefix;
  std::string_view target;
};

constexpr Library kLibraries[] = {
    {"yaml-cpp/", "lofte_lib_yaml"},  {"fmt/", "lofte_lib_fmt"},
    {"CLI/", "lofte_lib_cli11"},      {"git2", "lofte_lib_git2"},
    {"nlohmann/", "lofte_lib_json"},  {"xlsxwriter", "lofte_lib_xlsxwriter"},
    {"md4c", "lofte_lib_md4c"},       {"zip.h", "lofte_lib_zip"},
    {"pugixml", "lofte_lib_pugixml"}, {"doctest/", "lofte_lib_doctest"},
};

std::string first_folder(const std::string& path) { return path.substr(0, path.find('/')); }

/// "lib/yaml/reader.cpp" -> "lib/yaml/reader".
std::string unit_of(const std::string& path) { return path.substr(0, path.rfind('.')); }

std::string library_of(const std::string& header) {
  for (const Library& library : kLibraries) {
    if (header.starts_with(library.prefix)) return std::string(library.target);
  }
  return "";
}

/// What an include in quotes names, as a path of the project: from lib/, or beside the file.
std::string resolved(const File& file, const Include& include, const std::set<std::string>& paths) {
  if (paths.contains("lib/" + include.path)) return "lib/" + include.path;
  const std::string beside = file.path.substr(0, file.path.rfind('/') + 1) + include.path;
  return paths.contains(beside) ? beside : "";
}

std::set<std::string> paths_of(const Files& files) {
  std::set<std::string> paths;
  for (const File& file : files) paths.insert(file.path);
  return paths;
}

/// Why a file of a room may not have an include; empty when it may.
std::string fault_in_lib(const Include& include, const std::string& name, const Room& room,
                         const std::set<std::string>& paths) {
  const std::string library = library_of(include.path);
  if (!library.empty()) {
    if (room.libraries.contains(library)) return "";
    return "room " + name + " does not list " + library;
  }
  if (include.angle) return "";
  if (!paths.contains("lib/" + include.path)) return "no such header from lib/: " + include.path;
  const std::string other = first_folder(include.path);
  return other == name || room.depends.contains(other) ? "" : "room " + name + " may not use room " + other;
}

std::string fault_in_cmd(const File& file, const Include& include, const std::set<std::string>& paths,
                         std::string_view cmake) {
  const std::string library = library_of(include.path);
  if (!library.empty()) return cmake.find(library) != cmake.npos ? "" : "cmd does not link " + library;
  return include.angle || !resolved(file, include, paths).empty() ? "" : "no such header: " + include.path;
}

/// The units a unit needs, by unit.
using Graph = std::map<std::string, std::set<std::string>>;

/// What each file includes of the project.
using Needs = std::map<std::string, std::set<std::string>>;

Needs needs_of(const Files& files) {
  const auto paths = paths_of(files);
  Needs needs;
  for (const File& file : files) {
    if (!is_code(file)) continue;
    for (const Include& include : includes_of(file)) {
      const std::string target = include.angle ? "" : resolved(file, include, paths);
      if (!target.empty()) needs[file.path].insert(target);
    }
  }
  return needs;
}

/// The headers without a .cpp of their own that only .cpp files include: pieces of those, not units.
std::set<std::string> pieces_of(const Files& files, const Needs& needs) {
  std::set<std::string> pieces;
  for (const File& file : files) {
    if (file.path.ends_with(".h")) pieces.insert(file.path);
  }
  for (const File& file : files) {
    if (file.path.ends_with(".cpp")) pieces.erase(unit_of(file.path) + ".h");
  }
  for (const auto& [path, headers] : needs) {
    for (const std::string& header : headers) {
      if (path.ends_with(".h")) pieces.erase(header);
    }
  }
  return pieces;
}

Graph graph_of(const Files& files) {
  const Needs needs = needs_of(files);
  const auto pieces = pieces_of(files, needs);
  Graph graph;
  const auto add = [&](const std::string& unit, const std::string& header) {
    if (unit_of(header) != unit) graph[unit].insert(unit_of(header));
  };
  for (const auto& [path, headers] : needs) {
    if (pieces.contains(path)) continue;
    for (const std::string& header : headers) {
      if (!pieces.contains(header)) {
        add(unit_of(path), header);
      } else if (needs.contains(header)) {
        for (const std::string& inner : needs.at(header)) add(unit_of(path), inner);
      }
    }
  }
  return graph;
}

/// Walks everything that `unit` needs; the first way that leads back onto itself, as "a -> b -> a".
std::string cycle_from(const Graph& graph, const std::string& unit, std::vector<std::string>& way,
                       std::set<std::string>& done) {
  const auto seen = std::find(way.begin(), way.end(), unit);
  if (seen != way.end()) {
    std::string text;
    for (auto at = seen; at != way.end(); ++at) text += *at + " -> ";
    return text + unit;
  }
  if (!done.insert(unit).second || !graph.contains(unit)) return "";
  way.push_back(unit);
  for (const std::string& next : graph.at(unit)) {
    std::string cycle = cycle_from(graph, next, way, done);
    if (!cycle.empty()) return cycle;
  }
  way.pop_back();
  return "";
}

}  // namespace

Complaints check_rooms(std::string_view cmake) {
  static const std::regex line(R"(lofte_room\(\s*(\w+))");
  const Rooms rooms = parse_rooms(cmake);
  const std::string text(cmake);
  Complaints complaints;
  std::set<std::string> above;
  std::map<std::string, std::string> owners;
  for (std::sregex_iterator at(text.begin(), text.end(), line); at != std::sregex_iterator(); ++at) {
    const std::string name = (*at)[1];
    const Room& room = rooms.at(name);
    for (const std::string& other : room.depends) {
      if (!above.contains(other))
        complaints.push_back("room " + name + " depends on " + other + ", not above it");
    }
    for (const std::string& library : room.libraries) {
      if (library == "lofte_lib_fmt" || owners.emplace(library, name).second) continue;
      complaints.push_back(library + " is used by the rooms " + owners[library] + " and " + name);
    }
    above.insert(name);
  }
  return complaints;
}

Complaints check_includes(const Files& files, const Rooms& rooms, std::string_view cmd_cmake) {
  const auto paths = paths_of(files);
  Complaints complaints;
  for (const File& file : files) {
    const bool in_lib = file.path.starts_with("lib/");
    if (!is_code(file) || (!in_lib && !file.path.starts_with("cmd/"))) continue;
    const std::string name = first_folder(file.path.substr(4));
    if (in_lib && !rooms.contains(name)) {
      complaints.push_back(complaint(file, 1, "the folder is not a room of lib/CMakeLists.txt"));
      continue;
    }
    for (const Include& include : includes_of(file)) {
      const std::string fault = in_lib ? fault_in_lib(include, name, rooms.at(name), paths)
                                       : fault_in_cmd(file, include, paths, cmd_cmake);
      if (!fault.empty())
        complaints.push_back(complaint(file, static_cast<std::size_t>(include.line), fault));
    }
  }
  return complaints;
}

Complaints check_cycles(const Files& files) {
  const Graph graph = graph_of(files);
  Complaints complaints;
  std::set<std::string> done;
  for (const auto& [unit, needs] : graph) {
    std::vector<std::string> way;
    const std::string cycle = cycle_from(graph, unit, way, done);
    if (!cycle.empty()) complaints.push_back("include cycle: " + cycle);
  }
  return complaints;
}

}  // namespace lofte::architecture
