// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <span>
#include <string>

#include "base/source.h"
#include "diag/finding.h"
#include "output/formats.h"
#include "words/phrase.h"

namespace lofte::output {

/// The findings of one check and what is needed to show them. The findings come in the order of diag::sort.
struct FindingsView {
  const diag::Findings& findings;
  const Sources& sources;  ///< for lines, columns and excerpts; a place without a text is shown without
  words::Lang lang = words::Lang::en;
  int records = 0;  ///< how many were checked, lofte.yaml not counted
  /// Of the root inside its repository: "" or "data/lofte". For github, gitlab and sarif.
  std::string path_prefix{};
  bool colour = false;
  int columns = 0;  ///< the width of the terminal in cells; 0: unknown
  /// The field that a finding stands in ("commitments/rond/target"), so that it is known again when lines
  /// move. May be empty.
  std::function<std::string(const diag::Finding&)> field{};
  std::span<const diag::RuleInfo* const> rules{};  ///< every rule there is, for formats that describe them
  std::string version{};                           ///< of lofte
  std::string day{};  ///< of the check, "2020-09-15"; for junit, which has to tell one
};

/// The findings in a format, complete with its last line end (empty for no findings in concise and jsonl).
/// Identity numbers in paths, texts and messages come out masked in every format.
std::string render(Format format, const FindingsView& view);

/// "3 errors, 1 warning in 12 records", or that there is nothing to report.
std::string summary(const FindingsView& view);

}  // namespace lofte::output
