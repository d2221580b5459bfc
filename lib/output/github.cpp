// SPDX-License-Identifier: Apache-2.0
//
// Workflow commands of GitHub Actions, which its page turns into annotations. Two habits of GitHub shape
// this: it shows the first ten of each kind (error, warning, notice) and drops the rest, so the weightiest
// come first and the totals are the first notice; and it ignores columns of an annotation that spans lines.
#include <array>

#include "output/located.h"
#include "output/renderers.h"
#include "output/visible.h"

namespace lofte::output {
namespace {

constexpr std::string_view command(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::error:
      return "error";
    case diag::Severity::warning:
      return "warning";
    case diag::Severity::info:
      break;
  }
  return "notice";
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '%':
        out += "%25";
        break;
      case '\r':
        out += "%0D";
        break;
      case '\n':
        out += "%0A";
        break;
      default:
        out += c;
    }
  }
  return out;
}

// Paths and titles: always characters, whatever bytes a file is called by.
std::string property(std::string_view text) {
  std::string out;
  for (const char c : escaped(visible(text))) {
    if (c == ':')
      out += "%3A";
    else if (c == ',')
      out += "%2C";
    else
      out += c;
  }
  return out;
}

std::string lines(const Located& place) {
  if (!place.has_text) return {};
  std::string out = ",line=" + std::to_string(place.begin.line);
  if (place.end.line != place.begin.line) return out + ",endLine=" + std::to_string(place.end.line);
  return out + ",col=" + std::to_string(place.begin.column) + ",endLine=" + std::to_string(place.end.line) +
         ",endColumn=" + std::to_string(place.end.column);
}

std::string annotation(const FindingsView& view, const diag::Finding& finding) {
  const Located place = locate(view, finding.place);
  std::string text = with_help(view, finding);
  for (const diag::Related& other : finding.related)
    text += '\n' + at(locate(view, other.place)) + ": " + shown_text(view, other.message);
  return "::" + std::string(command(finding.severity)) + " file=" + property(repository_path(view, place)) +
         lines(place) + ",title=" + property(finding.rule->id) + "::" + escaped(text) + '\n';
}

std::string annotations(const FindingsView& view, diag::Severity severity) {
  std::string out;
  for (const diag::Finding& finding : view.findings)
    if (finding.severity == severity) out += annotation(view, finding);
  return out;
}

}  // namespace

std::string github(const FindingsView& view) {
  return annotations(view, diag::Severity::error) + annotations(view, diag::Severity::warning) +
         "::notice title=lofte::" + escaped(summary(view)) + '\n' + annotations(view, diag::Severity::info);
}

}  // namespace lofte::output
