// SPDX-License-Identifier: Apache-2.0
// Included by the room's .cpp files only.
#pragma once
#include <string>
#include <string_view>

namespace lofte::git {

/// A root and a path relative to it as one path from the top of the repository.
inline std::string below(std::string_view root, std::string_view path) {
  return root.empty() ? std::string(path) : std::string(root) + "/" + std::string(path);
}

/// The folder of a path; "" at the top.
inline std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return std::string(path.substr(0, slash == std::string_view::npos ? 0 : slash));
}

/// The last part of a path.
inline std::string_view name_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return path.substr(slash == std::string_view::npos ? 0 : slash + 1);
}

}  // namespace lofte::git
