// SPDX-License-Identifier: Apache-2.0
#include "read_file.h"

#include <fstream>
#include <sstream>

namespace lofte::cli {

std::optional<std::string> read_file(const std::filesystem::path& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return std::nullopt;
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

}  // namespace lofte::cli
