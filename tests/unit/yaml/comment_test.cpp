// SPDX-License-Identifier: Apache-2.0
#include "unit/yaml/reading.h"

using namespace lofte;
using yaml::Comment;
using yaml::Reading;

namespace {

/// "text" of a comment on a line of its own, "… text" of one behind something.
std::vector<std::string> told(const char* text) {
  const Reading reading(text);
  std::vector<std::string> out;
  for (const Comment& comment : comments(reading.document)) {
    CHECK(reading.document.source.text()[comment.span.begin] == '#');
    out.push_back((comment.own_line ? "" : "… ") + comment.text);
  }
  return out;
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("every comment is found, wherever it stands") {
  CHECK(told("# ett\n\n  #två  \na: b # tre\n#\nc: # fyra\n  # fem\n  d: e\n# sex") ==
        Told{"ett", "två", "… tre", "", "… fyra", "fem", "sex"});
  CHECK(told("- a # ett\n- # två\n  b: c\n-# inte\n") == Told{"… ett", "… två"});
  CHECK(told("a: [b, # ett\n  # två\n  c] # tre\n") == Told{"… ett", "två", "… tre"});
  CHECK(told("a: {b: # ett\n  c # två\n  } # tre\n") == Told{"… ett", "… två", "… tre"});
  CHECK(told("--- # ett\na: b\n... # två\n# tre\n") == Told{"… ett", "… två", "tre"});
  CHECK(told("a: &x # ett\n  b: c\n") == Told{"… ett"});
  CHECK(told("# bara\n") == Told{"bara"});
  CHECK(told("# ett\r\na: b # två\r\n") == Told{"ett", "… två"});
}

TEST_CASE("a number sign inside a text is no comment") {
  CHECK(told("a: b#c\nd: \"e # f\"\ng: 'h # i'\n\"j # k\": l\n") == Told{});
  CHECK(told("a: \"ett\n  # två\"\n") == Told{});
  CHECK(told("a: |\n  # ett\n  två # tre\n\n  # fyra\nb: c\n") == Told{});
  CHECK(told("a: [b#c, 'd # e']\n") == Told{});
  CHECK(told("a: 1\na: \"b # c\"\n") == Told{});
}

TEST_CASE("a comment beside the sign of a block text, and one after the text, are comments") {
  CHECK(told("a: | # ett\n  # inte\n# två\nb: >-  # tre\n") == Told{"… ett", "två", "… tre"});
  CHECK(told("a:\n  b: |\n    c\n  # ett\n  d: e\n") == Told{"ett"});
}

TEST_CASE("a comment stands from its sign to the end of its line") {
  const Reading reading("å: b  # lofte: allow x because y \n");
  const std::vector<Comment> found = comments(reading.document);
  REQUIRE(found.size() == 1);
  CHECK(reading.marked(found[0].span) == "# lofte: allow x because y ");
  CHECK(found[0].text == "lofte: allow x because y");
  CHECK_FALSE(found[0].own_line);
}

TEST_CASE("comments before a fault are found, and none in a text that is not UTF-8") {
  CHECK(told("# ett\na: b: c\n") == Told{"ett"});
  CHECK(told("# ett\na: \xFF\n") == Told{});
}
