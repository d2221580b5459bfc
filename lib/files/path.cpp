// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/strings.h"
#include "files/tree.h"

namespace lofte::files {

std::optional<std::string> plain_path(std::string_view path) {
  if (path.empty() || path.front() == '/' || path.find('\0') != path.npos) return std::nullopt;
  std::vector<std::string> parts;
  const auto given = split(path, '/');
  for (const std::string_view part : given) {
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      parts.emplace_back(part);
      continue;
    }
    if (parts.empty()) return std::nullopt;
    parts.pop_back();
  }
  const std::string_view last = given.back();
  const bool names_file = !parts.empty() && !last.empty() && last != "." && last != "..";
  return names_file ? std::optional(join(parts, "/")) : std::nullopt;
}

bool is_plain(std::string_view path) {
  if (path.find('\0') != path.npos) return false;
  for (std::size_t at = 0;;) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    const std::string_view part = path.substr(at, end - at);
    if (part.empty() || part == "." || part == "..") return false;
    if (end == path.size()) return true;
    at = end + 1;
  }
}

bool hidden(std::string_view path) { return path.starts_with('.') || path.find("/.") != path.npos; }

}  // namespace lofte::files
