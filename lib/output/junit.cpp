// SPDX-License-Identifier: Apache-2.0
//
// A JUnit test report, made for the test page of a build server. There a test fails or passes, and is known
// from run to run by its class and name. So a finding is a test named after its rule and field, in the class
// of its file: an error fails; a warning or a note is "skipped", which such pages show with its words and do
// not fail on. A rule that found nothing is one passed test, so a clean run shows what was looked for.
//
// There is no one JUnit format but several published schemas, and this is what all of them allow: those of
// Jenkins know no attributes of <skipped>, so its message is its text; that of Ant knows none of
// <testsuites>, and wants a day, a host, durations, properties and the two outputs, also where there is
// nothing to tell.
#include <set>

#include "base/xml.h"
#include "output/located.h"
#include "output/renderers.h"
#include "output/visible.h"

namespace lofte::output {
namespace {

std::string safe(std::string_view text) { return xml::escaped(visible(text)); }

// Names are tokens, in which XML drops blanks at the ends and after a blank: those get their picture, as
// control characters do.
std::string token(std::string_view text) {
  std::string out;
  for (const char c : visible(text)) {
    const bool dropped = c == ' ' && (out.empty() || out.back() == ' ');
    out += dropped ? "␠" : std::string(1, c);
  }
  if (out.ends_with(' ')) out.replace(out.size() - 1, 1, "␠");
  return out;
}

std::string attribute(std::string_view name, std::string_view value) {
  return ' ' + std::string(name) + "=\"" + safe(value) + '"';
}

std::string test_case(std::string_view file, std::string_view name) {
  return "    <testcase" + attribute("classname", token(file)) + attribute("name", token(name)) +
         attribute("time", "0");
}

// The line of the concise format, what belongs to it and the help, as an editor and a person want them.
std::string details(const FindingsView& view, const diag::Finding& finding) {
  const std::string help = help_line(view, finding);
  std::string out = safe(concise_line(view, finding));
  for (const diag::Related& other : finding.related)
    out += '\n' + safe(at(locate(view, other.place)) + ": " + shown_text(view, other.message));
  return help.empty() ? out : out + '\n' + safe(help);
}

std::string finding_case(const FindingsView& view, const diag::Finding& finding, const std::string& subject) {
  const bool fails = finding.severity == diag::Severity::error;
  const std::string element = fails ? "failure" : "skipped";
  std::string out = test_case(locate(view, finding.place).path, subject) + ">\n      <" + element;
  if (fails)
    out += attribute("type", diag::name(finding.severity)) +
           attribute("message", shown_text(view, finding.message));
  return out + '>' + details(view, finding) + "</" + element + ">\n    </testcase>\n";
}

std::string passed_case(const diag::RuleInfo& rule) { return test_case("lofte", rule.id) + "/>\n"; }

// The start of the only suite, and what stands before its cases. No clock runs here: the day is that of the
// check, and no test takes time.
std::string suite_head(const FindingsView& view, std::size_t tests) {
  const auto number = [](auto n) { return std::to_string(n); };
  const int failures = diag::count(view.findings, diag::Severity::error);
  return "  <testsuite" + attribute("name", "lofte check") + attribute("package", "lofte") +
         attribute("id", "0") + attribute("hostname", "localhost") +
         attribute("timestamp", view.day + "T00:00:00") + attribute("time", "0") +
         attribute("tests", number(tests)) + attribute("failures", number(failures)) +
         attribute("errors", "0") +
         attribute("skipped", number(view.findings.size() - static_cast<std::size_t>(failures))) +
         ">\n    <properties>\n      <property" + attribute("name", "lofte.version") +
         attribute("value", view.version) + "/>\n    </properties>\n";
}

}  // namespace

std::string junit(const FindingsView& view) {
  const std::vector<std::string> names = output::names(view);
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
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n" + suite_head(view, tests) + cases +
         "    <system-out/>\n    <system-err/>\n  </testsuite>\n</testsuites>\n";
}

}  // namespace lofte::output
