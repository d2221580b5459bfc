// SPDX-License-Identifier: Apache-2.0
//
// The examples as files to be changed.
#pragma once
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "clean/town.h"

namespace lofte::edits {

/// The records of each example that lies beside the others, by its name.
inline std::map<std::string, clean::Files> examples() {
  namespace fs = std::filesystem;
  std::map<std::string, clean::Files> out;
  const fs::path all = fs::path(LOFTE_SOURCE_DIR) / "examples";
  for (const fs::directory_entry& folder : fs::directory_iterator(all)) {
    if (!fs::exists(folder.path() / "lofte.yaml")) continue;
    std::map<std::string, std::string> files;  // in one order
    for (const fs::directory_entry& file : fs::recursive_directory_iterator(folder.path())) {
      if (!file.is_regular_file()) continue;
      std::ifstream in(file.path(), std::ios::binary);
      files.emplace(file.path().lexically_relative(folder.path()).generic_string(),
                    std::string(std::istreambuf_iterator<char>(in), {}));
    }
    out.emplace(folder.path().filename().string(), clean::Files(files.begin(), files.end()));
  }
  return out;
}

}  // namespace lofte::edits
