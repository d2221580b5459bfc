// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <regex>

#include "sample.h"

using namespace lofte;

namespace {

std::string junit(const sample::Check& check) {
  return output::render(output::Format::junit, sample::view(check));
}

int count(const std::string& text, const std::string& pattern) {
  const std::regex regex(pattern);
  return static_cast<int>(
      std::distance(std::sregex_iterator(text.begin(), text.end(), regex), std::sregex_iterator()));
}

// Why the text is no well-formed XML of elements, attributes and text; empty when it is.
std::string xml_fault(const std::string& text) {
  static const std::regex token(R"((<\?xml [^?]*\?>)|<(/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(/?)>|([^<>]+))");
  static const std::regex entity(R"(&(?!(amp|lt|gt|quot|#39);))");
  if (std::regex_search(text, entity)) return "a bare &";
  std::vector<std::string> open;
  std::size_t at = 0;
  for (std::sregex_iterator it(text.begin(), text.end(), token), end; it != end; ++it) {
    const std::smatch& m = *it;
    if (static_cast<std::size_t>(m.position()) != at) return "a stray sign at " + std::to_string(at);
    at += static_cast<std::size_t>(m.length());
    if (!m[3].matched || m[5].length() > 0) continue;
    if (m[2].length() == 0) {
      open.push_back(m[3]);
    } else {
      if (open.empty() || open.back() != m[3]) return "a wrong end: " + m.str();
      open.pop_back();
    }
  }
  return at == text.size() && open.empty() ? "" : "not closed";
}

}  // namespace

TEST_CASE("junit is well-formed whatever the messages say") {
  CHECK(xml_fault(junit(sample::check())) == "");
  CHECK(xml_fault(junit(sample::clean())) == "");
  CHECK(xml_fault("<a>&</a>") != "");
  CHECK(xml_fault("<a><b></a>") != "");
}

TEST_CASE("junit fails for errors, shows the rest as skipped, and counts them right") {
  const std::string text = junit(sample::check());
  CHECK(text.find("<testsuites>\n  <testsuite name=\"lofte check\" package=\"lofte\" id=\"0\" "
                  "hostname=\"localhost\" timestamp=\"2020-09-15T00:00:00\" time=\"0\" tests=\"8\" "
                  "failures=\"5\" errors=\"0\" skipped=\"3\">\n") != text.npos);
  CHECK(text.find("<property name=\"lofte.version\" value=\"1.2.3\"/>") != text.npos);
  CHECK(count(text, "<testcase ") == 8);
  CHECK(count(text, "<failure type=\"error\" ") == 5);
  CHECK(count(text, "<skipped>[^<]+: (warning|info): ") == 3);
  CHECK(text.find("name=\"no-target promises/2020 commitments/rond #2\"") != text.npos);
  CHECK(text.find("warning: ␛[31m100% &lt;b&gt;&quot;a, b: c&quot;&lt;/b&gt; &amp; &#39;x&#39; "
                  "]]&gt;␊::error:: [no-target]\n") != text.npos);
  CHECK(text.find(" message=\"unknown key &quot;åtgärd&quot;\">promises/2020.yaml:3:1: error: unknown key "
                  "&quot;åtgärd&quot; [unknown-key]\nhelp: write &quot;notes&quot;</failure>") != text.npos);
}

TEST_CASE("junit passes a test for each rule that found nothing") {
  CHECK(count(junit(sample::clean()), "<testcase classname=\"lofte\" name=\"[a-z-]+\" time=\"0\"/>") == 5);
  sample::Check one;
  one.findings.emplace_back(sample::kNoTarget, diag::Place{"a.yaml", {}}, words::plain("x"));
  const std::string text = junit(one);
  CHECK(count(text, "<testcase classname=\"lofte\" ") == 4);
  CHECK(text.find("classname=\"lofte\" name=\"no-target\"") == text.npos);
  CHECK(text.find("tests=\"5\" failures=\"0\" errors=\"0\" skipped=\"1\"") != text.npos);
}

TEST_CASE("junit names a file with blanks so that a reader of XML keeps them") {
  sample::Check blanks;
  blanks.findings.emplace_back(sample::kNoTarget, diag::Place{" a   b/c d .yaml ", {}}, words::plain("x"));
  const std::string text = junit(blanks);
  CHECK(text.find("classname=\"␠a ␠ b/c d .yaml␠\" name=\"no-target ␠a ␠ b/c d␠\"") != text.npos);
}
