// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <optional>
#include <string>

namespace lofte::cli {

/// The bytes of a file that was named on the command line or by the environment, a pipe too; nullopt for a
/// folder and for what cannot be read.
std::optional<std::string> read_file(const std::filesystem::path& path);

}  // namespace lofte::cli
