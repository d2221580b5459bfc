// SPDX-License-Identifier: Apache-2.0
//
// A JUnit test report, made for the test page of a build server. There a test fails or passes, and is known
// from run to run by its class and name. So a finding is a test named after its rule and field, in the class
// of its file: an error fails; a warning or a note is "skipped", which such pages show with its message and
// do not fail on. A rule that found nothing is one passed test, so a clean run shows what was looked for.
#include <set>

#include "output/located.h"
#include "output/renderers.h"
#include "output/visible.h"

namespace lofte::output {
namespace {

std::string xml(std::string_view text) {
  std::string out;
  for (const char c : visible(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&apos;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string attribute(std::string_view name, std::string_view value) {
  return ' ' + std::string(name) + "=\"" + xml(value) + '"';
}

// The line of the concise format and the help, as an editor and a person want them.
std::string details(const FindingsView& view, const diag::Finding& finding, const Located& place) {
  const std::string help = help_line(view, finding);
  std::string out = xml(at(place) + ": " + shown_text(view, finding.message));
  for (const diag::Related& other : finding.related)
    out += '\n' + xml(at(locate(view, other.place)) + ": " + shown_text(view, other.message));
  return help.empty() ? out : out + '\n' + xml(help);
}

std::string finding_case(const FindingsView& view, const diag::Finding& finding, const std::string& subject) {
  const Located place = locate(view, finding.place);
  const bool fails = finding.severity == diag::Severity::error;
  const std::string element = fails ? "failure" : "skipped";
  return "    <testcase" + attribute("classname", place.path) + attribute("name", subject) +
         attribute("file", place.path) + attribute("line", std::to_string(place.begin.line)) + ">\n      <" +
         element + attribute("type", diag::name(finding.severity)) +
         attribute("message", shown_text(view, finding.message)) + '>' + details(view, finding, place) +
         "</" + element + ">\n    </testcase>\n";
}

std::string passed_case(const diag::RuleInfo& rule) {
  return "    <testcase" + attribute("classname", "lofte") + attribute("name", rule.id) + "/>\n";
}

}  // namespace

std::string junit(const FindingsView& view) {
  const std::vector<std::string> names = subjects(view);
  std::set<std::string_view> found;
  std::string cases;
  for (std::size_t i = 0; i < names.size(); ++i) {
    found.insert(view.findings[i].rule->id);
    cases += finding_case(view, view.findings[i], names[i]);
  }
  std::size_t tests = names.size();
  for (const diag::RuleInfo* rule : view.rules) {
    if (found.count(rule->id) > 0) continue;
    cases += passed_case(*rule);
    ++tests;
  }
  const int failures = diag::count(view.findings, diag::Severity::error);
  const std::string counts =
      attribute("tests", std::to_string(tests)) + attribute("failures", std::to_string(failures)) +
      attribute("errors", "0") +
      attribute("skipped", std::to_string(names.size() - static_cast<std::size_t>(failures)));
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"lofte check\"" + counts +
         ">\n  <testsuite name=\"lofte check\"" + counts + ">\n" + cases + "  </testsuite>\n</testsuites>\n";
}

}  // namespace lofte::output
