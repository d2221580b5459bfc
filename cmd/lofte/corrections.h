// SPDX-License-Identifier: Apache-2.0
//
// What `lofte fix` does, without disk and terminal: the corrections that findings carry are made, and what is
// found then is corrected in turn, until nothing is left that mends itself.
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "diag/finding.h"
#include "files/tree.h"

namespace lofte::cli {

/// What becomes of a file.
struct Correction {
  std::optional<std::string> before;  ///< none: there was no such file
  std::optional<std::string> after;   ///< none: it lies elsewhere now
  std::string from;                   ///< where it lay before; empty when it stays
};

struct Corrections {
  std::map<std::string, Correction> files;  ///< those that change, by path
  int mended = 0;                           ///< how many corrections were made
  diag::Findings left;                      ///< what is found in the files afterwards
};

/// The corrections of a folder; `tree` gives it anew each time it is asked. Only files that are wanted
/// change.
Corrections corrections(const std::function<std::unique_ptr<files::Tree>()>& tree,
                        const std::function<bool(const std::string& path)>& wanted, int threads);

}  // namespace lofte::cli
