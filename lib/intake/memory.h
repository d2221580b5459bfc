// SPDX-License-Identifier: Apache-2.0
//
// What is remembered of a list from one import to the next: what was decided, in `.lofte/import/NAME.yaml`,
// and what the list said, in `.lofte/import/NAME.csv`. Both are for people to read, and belong in git.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "intake/plan.h"

namespace lofte::intake {

/// The folder, relative to the root.
inline constexpr std::string_view kMemoryFolder = ".lofte/import";

/// "atgardslista-2024" for "Åtgärdslista 2024.xlsx": what the two files are called.
std::string memory_name(const std::string& file);

/// What the first file says; nullopt when it cannot be read as that.
struct Remembered {
  std::string list;                  ///< "walk"
  std::vector<std::string> headers;  ///< of the columns that were read
  Decisions decisions;
};
std::optional<Remembered> read_remembered(const std::string& path, const std::string& bytes);
/// What the second one says; empty for what it cannot be read as.
Base read_base(const std::string& name, const std::string& bytes);

/// The first file after an import. The day of the list in it is that of what the list said then.
std::string write_remembered(const Plan& plan, const Decisions& decisions, const std::string& file,
                             words::Lang lang);
/// The second.
std::string write_base(const Base& base);

/// The decisions that hold for another list with the same headers: what its columns and words are.
Decisions shared_decisions(const Decisions& decisions);

}  // namespace lofte::intake
