// SPDX-License-Identifier: Apache-2.0
//
// A Code Quality report of GitLab, in which a merge request shows what is new against its target: by
// fingerprint, which therefore says what a finding is about and not where it stands.
#include "output/json.h"
#include "output/located.h"
#include "output/renderers.h"

namespace lofte::output {
namespace {

constexpr const char* weight(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::error:
      return "major";
    case diag::Severity::warning:
      return "minor";
    case diag::Severity::info:
      break;
  }
  return "info";
}

}  // namespace

std::string gitlab(const FindingsView& view) {
  const std::vector<std::string> prints = fingerprints(view);
  doc::Array issues;
  for (std::size_t i = 0; i < prints.size(); ++i) {
    const diag::Finding& finding = view.findings[i];
    const Located place = locate(view, finding.place);
    doc::Object lines{{"begin", place.begin.line}, {"end", place.end.line}};
    doc::Object location{{"path", repository_path(view, place)}, {"lines", std::move(lines)}};
    issues.push_back(doc::Object{{"description", shown_text(view, finding.message)},
                                 {"check_name", std::string(finding.rule->id)},
                                 {"fingerprint", prints[i]},
                                 {"severity", weight(finding.severity)},
                                 {"location", std::move(location)}});
  }
  return json(std::move(issues), true);
}

}  // namespace lofte::output
