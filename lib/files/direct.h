// SPDX-License-Identifier: Apache-2.0
//
// The short way to the files of a folder on disk: for regular files and folders to which no link leads, as
// nearly all are. What it does not answer has to be asked the careful way.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace lofte::files {

/// What lies in a folder.
struct DirectEntry {
  enum class Kind { file, folder, other };
  std::string name;
  Kind kind;  ///< other: a link, a device, or not known
};

/// The entries of a folder, in no order.
std::vector<DirectEntry> list_direct(const std::string& folder, std::error_code& code);

/// The first bytes of a regular file, at most `limit`, when no part of its path is a link; nullopt when that
/// is not so or not known. Never waits for a pipe.
std::optional<std::string> read_direct(const std::string& path, std::size_t limit);

}  // namespace lofte::files
