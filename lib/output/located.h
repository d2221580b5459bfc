// SPDX-License-Identifier: Apache-2.0
//
// What every format of findings asks of a place and a finding.
#pragma once
#include <string>
#include <vector>

#include "output/findings.h"

namespace lofte::output {

/// A place as it is printed. `end` is the place after the last character.
struct Located {
  std::string path;  ///< masked, relative to the root
  bool has_text = false;
  Span span;  ///< without blanks and line ends at its end
  Position begin, end;
};

Located locate(const FindingsView& view, const diag::Place& place);

/// "path:line:column".
std::string at(const Located& place);

/// A finding on one line, "path:line:column: severity: message [rule]".
std::string concise_line(const FindingsView& view, const diag::Finding& finding);

/// The path inside the repository: below the view's prefix.
std::string repository_path(const FindingsView& view, const Located& place);

/// The message and its help line ("help: …"), safe to show, a line each.
std::string with_help(const FindingsView& view, const diag::Finding& finding);

/// A message in the view's language, safe to show on a line.
std::string shown_text(const FindingsView& view, const words::Message& message);

/// "help: …" in the view's language; empty when the finding has none.
std::string help_line(const FindingsView& view, const diag::Finding& finding);

/// For each finding what it is about, whatever line it stands on: the rule, the record and its field; several
/// of the same are numbered. Unique among the findings.
std::vector<std::string> subjects(const FindingsView& view);

/// The subjects as a list of tests names them: long ones cut.
std::vector<std::string> names(const FindingsView& view);

/// The subjects as 16 hexadecimal digits each.
std::vector<std::string> fingerprints(const FindingsView& view);

}  // namespace lofte::output
