// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "files/tree.h"

namespace lofte::git {

/// A file that changed its path and kept its content.
struct Rename {
  std::string from;
  std::string to;

  friend bool operator==(const Rename&, const Rename&) = default;
};

/// The files that exist only in the older tree and whose content exists under a path that is only in the
/// newer one; in the order of `from`. Each path is used once; of several with one content, those with the
/// same file name belong together, then the first to the first. Line ends (CRLF, LF) are not content. Empty
/// files are no renames.
std::vector<Rename> renames(const files::Tree& older, const files::Tree& newer);

}  // namespace lofte::git
